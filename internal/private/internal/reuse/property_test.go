package reuse

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"

	"openspace/internal/policy"
)

// vocabulary makes n words that are neither common nor like one another.
func vocabulary(r *rand.Rand, n int, start string) []string {
	var words []string
	for range n {
		w := start
		for range 3 + r.IntN(7) {
			w += string("abcdefghijklmnopqrstuvwxyz"[r.IntN(26)])
		}
		words = append(words, w)
	}
	return words
}

func pick(r *rand.Rand, from []string, n int) []string {
	var words []string
	for range n {
		words = append(words, from[r.IntN(len(from))])
	}
	return words
}

// disguised writes words in another way that a reader would still read.
func disguised(r *rand.Rand, words []string) string {
	gaps := []string{" ", "\u00a0", "  ", "\n", ", ", " – ", ". ", "; ", "\r\n> ", "\n- ", "\n* ", " (", ") ", " “", "” ", "\u2009", "** ", " __", " \u200b", "/", "|", " … ", "\n\n## ", "\n7. "}
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteString(gaps[r.IntN(len(gaps))])
		}
		b.WriteString(drawnOtherwise(r, w))
	}
	return b.String()
}

// alike has characters that read as letters.
var alike = map[rune]string{'a': "аàåａ𝐚", 'c': "ςсçｃ"[2:], 'e': "еéêｅ𝑒", 'o': "οо0ö", 'p': "рｐ", 's': "ѕ5ş", 'i': "і1í", 'l': "1ｌ", 'h': "һｈ", 'n': "ñｎ", 't': "ｔ𝗍", 'y': "уýｙ"}

func drawnOtherwise(r *rand.Rand, w string) string {
	var b strings.Builder
	style := r.IntN(6)
	for i, c := range w {
		switch {
		case style == 1, style == 2 && i == 0:
			c = unicode.ToUpper(c)
		case style == 3 && i > 0 && r.IntN(3) == 0:
			b.WriteString([]string{"\u00ad", "\u200d", "\u2060", "\ufe0f", "*", "_", "-\n", "-\r\n  ", "'", "\u0301"}[r.IntN(10)])
		}
		if others := []rune(alike[c]); style == 4 && len(others) > 0 {
			c = others[r.IntN(len(others))]
		}
		b.WriteRune(c)
	}
	return b.String()
}

func TestAnyRunIsFoundAndNoShorterOne(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 1))
	for n := range 3000 {
		theirs, ours := pick(r, vocabulary(r, 60, "q"), 40+r.IntN(80)), vocabulary(r, 60, "z")
		ix := New([]Paper{{Text: strings.Join(theirs, " ") + "."}}, nil, policy.Default)
		for _, length := range []int{8, 7} {
			at := r.IntN(len(theirs) - length)
			before, after := disguised(r, pick(r, ours, r.IntN(20))), disguised(r, pick(r, ours, r.IntN(20)))
			middle := disguised(r, theirs[at:at+length])
			text := before + " " + middle + " " + after
			hits := ix.Find(text)
			switch {
			case length == 7 && len(hits) > 0:
				t.Fatalf("%d: seven words are a run: %q", n, text)
			case length == 8 && (len(hits) != 1 || hits[0].Start > len(before)+1+8 || hits[0].End < len(text)-len(after)-1-8):
				t.Fatalf("%d: %v for %q in %q", n, hits, middle, text)
			}
		}
	}
}

// Public texts and names never make a run of the paper vanish that is not theirs.
func TestAllowedTextsTakeOnlyTheirOwn(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 2))
	for range 300 {
		words := vocabulary(r, 40, "q")
		public := strings.Join(words[8:24], " ") // too long for a name
		ix := New([]Paper{{Text: strings.Join(words, " ")}}, []string{public, words[30], words[31] + " " + words[32]}, policy.Default)
		for at := range len(words) - 7 {
			run := strings.Join(words[at:at+8], " ")
			if found, want := len(ix.Find(run)) == 1, !strings.Contains(public, run); found != want {
				t.Fatalf("words %d to %d: found %v", at, at+7, found)
			}
		}
	}
}

func FuzzFind(f *testing.F) {
	ix := New([]Paper{{Text: paper}}, public, policy.Default)
	for _, text := range append(mustCatch, mustPass...) {
		f.Add(text)
	}
	f.Add("](")
	f.Add("<a\xff[^ \n1.")
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, h := range ix.Find(text) {
			if h.Start < last || h.End <= h.Start || h.End > len(text) || h.ID != "doc-1" {
				t.Fatalf("%+v after %d in %d bytes", h, last, len(text))
			}
			last = h.End
		}
		run := "Replacing every lamp along the eastern quay before"
		if hits := ix.Find(text + "\n\n" + run + "\n\n" + text); len(hits) == 0 {
			t.Fatalf("the run is hidden by %q", text)
		}
	})
}

func BenchmarkFind(b *testing.B) {
	r := rand.New(rand.NewPCG(5, 3))
	ix := New([]Paper{{Text: strings.Join(pick(r, vocabulary(r, 900, "q"), 20000), " ")}}, nil, policy.Default)
	text := strings.Join(pick(r, vocabulary(r, 900, "z"), 100000), " ")
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		ix.Find(text)
	}
}
