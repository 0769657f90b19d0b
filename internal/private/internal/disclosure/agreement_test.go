package disclosure_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"openspace/internal/recordstest"
)

// TestAgreementIsToldAsAtLeast: how many agreed to a view is a count of participants.
// The number itself is never published, and a view of too few is not either.
func TestAgreementIsToldAsAtLeast(t *testing.T) {
	for agreed, published := range map[int]bool{0: false, 4: false, 5: true, 6: true, 37: true} {
		dir := valid(t)
		recordstest.Edit(t, dir, "actions.toml", "source = \"https://board.example/minutes\"", "source = \"https://board.example/minutes\"\n\n[[action.view]]\ndate = \"2026-03-20\"\nview = \"partly\"\nagreed_by = "+strconv.Itoa(agreed)+"\ntext = \"It is a beginning.\"\n")
		o := disclosed(t, dir, day)
		if !published {
			if got := o.stopping(); !slices.Equal(got, []string{"C6-agreement"}) {
				t.Errorf("%d agreed: told %q", agreed, got)
			}
			continue
		}
		if got := o.told(); len(got) > 0 {
			t.Errorf("%d agreed: told %q", agreed, got)
		}
		views := read[[]struct{ Views []map[string]any }](t, o, "actions")[0].Views
		if len(views) != 1 || views[0]["at_least"] != 5.0 || strings.Contains(string(o.files["data/actions.json"]), "37") {
			t.Errorf("%d agreed: %v", agreed, views)
		}
	}
}
