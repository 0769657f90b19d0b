package browser

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/chromedp/chromedp"
)

// toRead is the text of a page's main part, what is closed on a screen as well, less
// what is there to be pressed.
const toRead = `(() => {
	const main = document.querySelector('main').cloneNode(true);
	main.querySelectorAll('nav, form, svg, [data-finder]').forEach(e => e.remove());
	const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT), all = [];
	while (walk.nextNode()) all.push(walk.currentNode.data);
	return all.join(' ');
})()`

// onPaper prints the page in a tab and reads the sheets.
func onPaper(t *testing.T, ctx context.Context) string {
	t.Helper()
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		missing(t, "pdftotext", "install the package poppler-utils")
	}
	sheets, err := chromedp.Run(ctx, chromedp.PrintToPDF(chromedp.PDFPaper(chromedp.PaperA4)))
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(program, "-enc", "UTF-8", "-", "-")
	c.Stdin = bytes.NewReader(sheets)
	text, err := c.Output()
	if err != nil {
		t.Fatalf("pdftotext does not read what the browser printed: %v", err)
	}
	return string(text)
}

func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

func counted(all []string) map[string]int {
	n := map[string]int{}
	for _, w := range all {
		n[w]++
	}
	return n
}

// lost are the words that stand less often on paper than on the page, with how many
// are missing. Between two lines a word may be broken, or joined to the next.
func lost(page, paper string) []string {
	printed := words(paper)
	one, there := strings.Join(printed, ""), counted(printed)
	var all []string
	for w, n := range counted(words(page)) {
		if gone := n - there[w]; gone > 0 && strings.Count(one, w) < n {
			all = append(all, fmt.Sprintf("%s (%d)", w, gone))
		}
	}
	slices.Sort(all)
	return all
}

// TestPagesPrintWhole prints one page of each kind and finds every word of its main
// part on the sheets.
func TestPagesPrintWhole(t *testing.T) {
	inTwoTabs(t, func(t *testing.T, share []place, home func(place) string) {
		ctx := tab(t)
		for _, p := range share {
			load(t, ctx, home(p)+p.page)
			text := ask[string](t, ctx, toRead)
			if l := lost(text, onPaper(t, ctx)); len(l) > 0 || len(words(text)) < 10 {
				t.Errorf("%s: of %d words, these do not come out on paper: %q", p, len(words(text)), l)
			}
		}
	})
}

// pressed are the things on a page that nobody can press on paper; dyed is its ground
// and its ink.
const (
	pressed = `[...document.querySelectorAll('nav, form, input, button, summary, .skip')].filter(e => e.checkVisibility()).map(e => e.localName + ' ' + e.className + ' ' + e.textContent.trim().slice(0, 30))`
	dyed    = `[document.documentElement, document.querySelector('main p')].map(e => getComputedStyle(e)).flatMap(s => [s.backgroundColor, s.color]).join(' ')`
)

// TestPaperIsWhite: who reads light letters on a dark screen still prints black ones,
// and prints nothing that is there to be pressed.
func TestPaperIsWhite(t *testing.T) {
	inTwoTabs(t, func(t *testing.T, share []place, home func(place) string) {
		ctx := tab(t)
		shownAs(t, ctx, "print", wish("prefers-color-scheme", "dark"))
		for _, p := range share {
			load(t, ctx, home(p)+p.page)
			if got := ask[[]string](t, ctx, pressed); len(got) > 0 {
				t.Errorf("%s: on paper there would be %q", p, got)
			}
			if got := ask[string](t, ctx, dyed); got != "rgb(255, 255, 255) rgb(0, 0, 0) rgba(0, 0, 0, 0) rgb(0, 0, 0)" {
				t.Errorf("%s: on paper the ground and the ink are %s", p, got)
			}
		}
	})
}

// TestThePrintTestCatches holds the two above to what they are there for.
func TestThePrintTestCatches(t *testing.T) {
	const sample = `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>
		<style>@media print { .gone { display: none } }</style><main><p>Everybody reads this.</p><p class="gone">Nobody prints that.</p><button>Press</button></main>`
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(sample)) }))
	t.Cleanup(server.Close)
	ctx := tab(t)
	shownAs(t, ctx, "print")
	load(t, ctx, server.URL)
	if got := ask[[]string](t, ctx, pressed); len(got) != 1 {
		t.Errorf("one thing to press, found %q", got)
	}
	if got := lost(ask[string](t, ctx, toRead), onPaper(t, ctx)); !slices.Equal(got, []string{"nobody (1)", "prints (1)", "that (1)"}) {
		t.Errorf("a hidden sentence: %q are missed", got)
	}
}
