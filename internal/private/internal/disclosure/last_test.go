package disclosure

import (
	"slices"
	"testing"

	"openspace/internal/fold"
)

// TestTheLastTextIsAskedAboutOnce: the same answer comes each time, whatever a
// caller did to the one before; another text is asked about again, and so is the
// first one after it. The empty text is a text.
func TestTheLastTextIsAskedAboutOnce(t *testing.T) {
	var asked []string
	find := func(text string) []fold.Hit {
		asked = append(asked, text)
		return []fold.Hit{{Start: 0, End: len(text), ID: "org-1"}}
	}
	var last lastFound
	for _, text := range []string{"", "", "one", "one", "two", "one"} {
		hits := last.find(text, find)
		if len(hits) != 1 || hits[0].End != len(text) || hits[0].ID != "org-1" {
			t.Errorf("%q: %v", text, hits)
		}
		hits[0].ID = "changed"
	}
	if want := []string{"", "one", "two", "one"}; !slices.Equal(asked, want) {
		t.Errorf("asked about %q, want %q", asked, want)
	}
}
