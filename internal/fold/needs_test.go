package fold

import (
	"math/rand/v2"
	"testing"
)

// TestWeighedInVain: places that no rule would take for a name are told without folding
// what is around them, so that a register of many short and ordinary names costs little.
// That none of them is a hit elsewhere is TestSkimmingMissesNothing's.
func TestWeighedInVain(t *testing.T) {
	m := NewMatcher(register)
	for text, weighed := range map[string]bool{
		"we hope for it":         false,
		"we Hope for it":         true,
		"we ｈope for it":         true,
		"write to x@hope.org.uk": true,
		"see hope.example":       true,
		"hopeful":                false,
		"the HSN said":           true,
		"the H.S.N. said":        true,
		"three h.s.n.s said":     true,
		"hsnx-204":               false,
		"has-nothing, h-snow":    false,
		"@hsnuk":                 true,
		"Tregarthen":             true,
		"Harbour Survivors":      false,
	} {
		w := m.pool.Get().(*work)
		m.skim(w, text, 0, len(text))
		if got := len(w.spots) > 0; got != weighed {
			t.Errorf("%q: weighed %t, want %t", text, got, weighed)
		}
	}
}

// TestHalfAWordStaysRight: whatever one error does to a word, the half that is looked
// for stays.
func TestHalfAWordStaysRight(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for _, w := range []string{"abcdefg", "abcdefgh", "abcdefghi", "abcdefghij", "abcdefghijklmnopqrst"} {
		known := newTypos()
		known.add(w, 1)
		for range 2000 {
			if slip := slipped(r, []rune(w)); !known.halfRight(slip) || known.findPlain(slip) != 1 {
				t.Fatalf("%q for %q is not looked at", string(slip), w)
			}
		}
	}
}

// slipped makes one typing error: a letter wrong, missing or added, or two changed round.
func slipped(r *rand.Rand, w []rune) []rune {
	i := r.IntN(len(w) - 1)
	slip := append([]rune{}, w[:i]...)
	switch r.IntN(4) {
	case 0:
		return append(append(slip, 'z'), w[i+1:]...)
	case 1:
		return append(slip, w[i+1:]...)
	case 2:
		return append(append(slip, 'z'), w[i:]...)
	}
	return append(append(slip, w[i+1], w[i]), w[i+2:]...)
}
