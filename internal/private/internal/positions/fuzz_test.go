package positions

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// wellFormed reports what is wrong with findings as findings, whatever they are of.
func wellFormed(t *testing.T, text string, found []Finding) {
	t.Helper()
	end := 0
	for _, f := range found {
		if f.Start < end || f.End <= f.Start || f.End > len(text) {
			t.Fatalf("%+v is out of order or out of %d bytes", f, len(text))
		}
		if !utf8.RuneStart(text[f.Start]) || f.End < len(text) && !utf8.RuneStart(text[f.End]) {
			t.Fatalf("%+v cuts a character", f)
		}
		if f.Rule == None || f.Rule.String() == "unknown" {
			t.Fatalf("%+v is by no rule", f)
		}
		end = f.End
	}
}

func FuzzFind(f *testing.F) {
	for _, r := range rules {
		for _, text := range slices.Concat(r.catch, r.pass) {
			f.Add(text)
		}
	}
	for _, text := range []string{"", ".", "’s said", "“", "(", "ESN, ESN, ESN, said", "\xff said", "e.g. E.S.N. i.e. Dr. No. 4", "said said said said",
		"She\u200b said", "A\u00adB said", "… – — : said X", "ﬁ ſ K said", "“‘\"' ’”", "\n\n• ESN: x\n- y", "of of of of said", "Mr. Mr. Mr.", "and and X and said"} {
		f.Add(text)
	}
	finder := New(testCast())
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip("prose out of the records is UTF-8")
		}
		found := find(finder, text)
		wellFormed(t, text, found)
		if !slices.Equal(found, find(finder, text)) {
			t.Fatal("the same text has other findings the second time")
		}
	})
}

// A sentence is held wherever it stands: before, behind and between sentences that
// nobody objects to, in a list, in brackets, over a line break.
func TestCaughtWhereverItStands(t *testing.T) {
	f := New(testCast())
	rng := rand.New(rand.NewPCG(2018, 10))
	harmless := passed(f)
	for _, r := range rules {
		for _, text := range r.catch {
			around := func() string { return harmless[rng.IntN(len(harmless))] }
			for _, whole := range []string{
				around() + " " + text, text + " " + around(), around() + " " + text + " " + around(),
				"• " + around() + "\n• " + text, strings.ReplaceAll(text, "n ", "n\n"), strings.ReplaceAll(text, " ", "\u00a0"),
			} {
				if len(find(f, whole)) == 0 {
					t.Errorf("%v: missed in: %q", r.is, whole)
				}
			}
		}
	}
}

// passed is the sentences that every rule passes, but for those that go on about the
// sentence before or end in an open quotation.
func passed(f *Finder) []string {
	var all []string
	for _, r := range rules {
		for _, text := range r.pass {
			if r.is != Pronoun && strings.HasSuffix(text, ".") {
				all = append(all, text)
			}
		}
	}
	return all
}

// Characters that do not show change nothing about what is said.
func TestUnseenCharactersHideNothing(t *testing.T) {
	f := New(testCast())
	for _, r := range rules {
		for _, text := range r.catch {
			hidden := strings.NewReplacer("ai", "a\u00adi", "ie", "i\u200be", "ou", "o\u2060u").Replace(text)
			if len(find(f, hidden)) == 0 {
				t.Errorf("%v: missed with characters that do not show: %q", r.is, hidden)
			}
		}
	}
}

// Nothing that can be repeated makes the work grow faster than the text. The texts
// are so long that anything quadratic would not come to its end.
func TestLongTextsComeToAnEnd(t *testing.T) {
	f := New(testCast())
	for _, part := range []string{"a ", "said ", "of the ", "ESN, ", "Big ", "Big of ", "“", "(", "by X ", "X's view ", "and ", "who said, ", "A. ", "was ", "only ", "for X, ", "B-", "e.", "\n• X: "} {
		text := strings.Repeat(part, (1<<18)/len(part))
		wellFormed(t, text, find(f, text))
	}
}

func BenchmarkFind(b *testing.B) {
	f := New(testCast())
	var all strings.Builder
	for _, r := range rules {
		for _, text := range slices.Concat(r.catch, r.pass) {
			all.WriteString(text + " ")
		}
	}
	for _, times := range []int{1, 10, 100} {
		text := strings.Repeat(all.String(), times)
		b.Run(strings.Repeat("x", len(text)/100000)+"long", func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				find(f, text)
			}
		})
	}
}
