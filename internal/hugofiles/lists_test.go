package hugofiles

import (
	"slices"
	"strings"
	"testing"

	"openspace/internal/public"
)

// TestEveryActionIsInTheLists: each action stands once by standing and by workshop,
// and at least once by owner, area and deadline unless it is withheld; a withheld one
// stands nowhere but among the withheld and under its workshop.
func TestEveryActionIsInTheLists(t *testing.T) {
	s := fixture(t)
	for _, a := range s.Actions {
		in := map[string]int{}
		for _, g := range listsOf(s) {
			for _, l := range g.Lists {
				if slices.Contains(l.Actions, a.ID) {
					in[g.ID]++
				}
			}
		}
		if in["standing"] != 1 || in["workshop"] != 1 {
			t.Errorf("action %s stands %v times", a.ID, in)
		}
		for _, group := range []string{"owner", "area", "deadline"} {
			if (in[group] > 0) != (a.Marker == nil) {
				t.Errorf("action %s stands %v times", a.ID, in)
			}
		}
	}
}

// TestPartsHoldTheWholeList: no action is lost when a list is parted by workshop.
func TestPartsHoldTheWholeList(t *testing.T) {
	for _, g := range listsOf(fixture(t)) {
		for _, l := range g.Lists {
			var parted []public.Slug
			for _, p := range l.Parts {
				parted = append(parted, p.Actions...)
			}
			if !slices.Equal(parted, l.Actions) || l.Count != len(l.Actions) || l.Count == 0 {
				t.Errorf("%s: %v, want %v", l.Path, parted, l.Actions)
			}
		}
	}
}

// TestFewFilesOfAFormat: see otherFiles.
func TestFewFilesOfAFormat(t *testing.T) {
	n := map[string]int{}
	for _, f := range otherFiles() {
		if n[f.Format]++; n[f.Format] >= 10 {
			t.Errorf("ten files of the format %s", f.Format)
		}
	}
}

func TestRowsFitTheirColumns(t *testing.T) {
	for _, table := range tablesOf(fixture(t)) {
		for i, row := range table.Rows {
			if len(row) != len(table.Columns) {
				t.Errorf("%s: row %d has %d cells for %d columns", table.Name, i, len(row), len(table.Columns))
			}
		}
	}
}

func TestCalendarLines(t *testing.T) {
	long := "SUMMARY:" + strings.Repeat("é", 120)
	lines := folded(long)
	for i, l := range lines {
		if len(l) > lineOctets || strings.ContainsRune(l, '�') || (i > 0) != strings.HasPrefix(l, " ") {
			t.Errorf("line %d: %q", i, l)
		}
	}
	joined := lines[0]
	for _, l := range lines[1:] {
		joined += l[1:]
	}
	if joined != long {
		t.Errorf("unfolded: %q", joined)
	}
	if got := escapedText("a\\b; c, d\ne"); got != `a\\b\; c\, d\ne` {
		t.Errorf("escaped: %s", got)
	}
	if got := dayAfter("2019-02-28"); got != "2019-03-01" {
		t.Errorf("the day after: %s", got)
	}
}
