package leakscan

import (
	"context"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"

	"openspace/internal/fold"
	"openspace/internal/fold/foldtest"
)

// counted counts the bytes that a scan has searched for names.
func counted(files map[string][]byte) int64 {
	var n atomic.Int64
	find := func(s string) []fold.Hit { n.Add(int64(len(s))); return nil }
	Scan(context.Background(), files, Terms{Names: fold.Search{Find: find}}, Options{Workers: 1})
	return n.Load()
}

// TestWorkIsLinear: twice the bytes are at most twice the work, in one file and in
// many. What they have in common is searched once, so it is less for pages.
func TestWorkIsLinear(t *testing.T) {
	for about, sized := range map[string]func(n int) map[string][]byte{
		"pages": func(n int) map[string][]byte { files, _ := sitePages(n); return files },
		"one page": func(n int) map[string][]byte {
			return map[string][]byte{"a.html": []byte(strings.Repeat("<p>Share the <b>review</b> &amp; say &#119;hy.</p>\n", n))}
		},
		"one long line": func(n int) map[string][]byte {
			return map[string][]byte{"a.json": []byte(`{"a":"` + strings.Repeat(`why \u0077e do U2hhcmUgdGhlIHJldmlldw== `, n) + `"}`)}
		},
		"a document": func(n int) map[string][]byte {
			return map[string][]byte{"a.pdf": pdfOf(pdfStreamOf("", strings.Repeat(kerned("why we do it")+"\n", n)))}
		},
	} {
		small, large := counted(sized(100)), counted(sized(800))
		if small == 0 || large > 8*small+small {
			t.Errorf("%s: %d bytes searched of one size, %d of eight times that", about, small, large)
		}
	}
}

// TestNamesDoNotMatterOnceKnown: what a search takes of memory is the same for ten
// names as for ten thousand.
func TestNamesDoNotMatterOnceKnown(t *testing.T) {
	text := strings.Repeat(strings.Join(sentences, " ")+"\n\n", 500)
	few, many := allocated(text, 10), allocated(text, 10_000)
	if many > 2*few+1<<20 {
		t.Errorf("%d bytes of memory for ten names, %d for ten thousand", few, many)
	}
}

func allocated(text string, names int) uint64 {
	find := fold.NewMatcher(foldtest.Register(names)).Find
	find(text)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	find(text)
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// TestStoppedInsideAView: a scan that is stopped while a large text is searched ends
// there, and says so.
func TestStoppedInsideAView(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	calls := 0
	find := func(s string) []fold.Hit {
		if len(s) > windowBytes/2 {
			calls++
			cancel()
		}
		return nil
	}
	text := strings.Repeat("we hope for the best ", 5*windowBytes/21)
	v, problems := Scan(ctx, map[string][]byte{"a.txt": []byte(text)}, Terms{Names: fold.Search{Find: find}}, Options{Workers: 1})
	if calls != 1 || v.Valid() || !strings.Contains(messages(problems), "stopped") {
		t.Errorf("%d windows searched, %s", calls, messages(problems))
	}
}

// TestWindowsOverlap: a name is found once wherever the edge of a window falls in it.
func TestWindowsOverlap(t *testing.T) {
	for shift := range 30 {
		text := strings.Repeat("x ", windowBytes/2-15) + strings.Repeat(".", shift) + " Harbour Survivors Network " + strings.Repeat("y ", 50)
		if _, problems := scan(t, "a.txt", text); len(problems) != 1 {
			t.Errorf("at %d: %d findings: %s", shift, len(problems), show(problems))
		}
	}
}
