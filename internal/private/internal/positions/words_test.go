package positions

import (
	"slices"
	"testing"

	"openspace/internal/private/internal/words"
)

// A full stop, a colon or a comma with no space behind it may stand inside a word; with
// a space behind it, it ends one.
func TestMarksInsideWords(t *testing.T) {
	for text, want := range map[string][]string{
		"M.F. left":        {"m.f", "left"},
		"At 6.30, e.g. on": {"at", "6.30", "e.g", "on"},
		"It left. So":      {"it", "left", "so"},
	} {
		var got []string
		for _, w := range splitWords(words.Of(text)) {
			if w.mark == 0 {
				got = append(got, w.low)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
