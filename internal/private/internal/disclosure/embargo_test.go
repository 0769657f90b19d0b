package disclosure_test

import (
	"strings"
	"testing"

	"openspace/internal/recordstest"
)

// TestReleases is rule C4 in time: what is withheld is published from the day of a
// person's decision on, and under an embargo not before the day after it.
func TestReleases(t *testing.T) {
	const decided, embargoed = "2026-05-05", "2026-05-10"
	for _, c := range []struct {
		about, marking, embargo, decision, day string
		published                              bool
	}{
		{"marked, undecided", "members-only", "", "", "2026-06-01", false},
		{"marked, the day before the decision", "members-only", "", decided, "2026-05-04", false},
		{"marked, on the day of the decision", "members-only", "", decided, decided, true},
		{"embargoed, undecided, long past", "public", embargoed, "", "2026-12-01", false},
		{"embargoed, decided beforehand, before its day", "public", embargoed, decided, "2026-05-09", false},
		{"embargoed, decided beforehand, on its day", "public", embargoed, decided, embargoed, false},
		{"embargoed, decided beforehand, the day after", "public", embargoed, decided, "2026-05-11", true},
		{"embargoed, past, before the decision", "public", embargoed, "2026-05-20", "2026-05-19", false},
		{"embargoed, past, on the day of the decision", "public", embargoed, "2026-05-20", "2026-05-20", true},
		{"embargoed by the month, on its last day", "public", "2026-05", decided, "2026-05-31", false},
		{"embargoed by the month, the day after", "public", "2026-05", decided, "2026-06-01", true},
	} {
		t.Run(c.about, func(t *testing.T) {
			dir := valid(t)
			recordstest.Edit(t, dir, "papers.toml", `circulation = "members-only"`, ends(`circulation = "`+c.marking+"\"\nembargo = ", c.embargo))
			if c.decision != "" {
				recordstest.Write(t, dir, "decisions.toml", "[[decision]]\nkind = \"release\"\nitem = \"paper:retention-paper\"\nrole = \"Coordinator\"\ndate = \""+c.decision+"\"\nreason = \"The Board has decided.\"\n")
			}
			o := disclosed(t, dir, c.day)
			if stop := o.stopping(); len(stop) > 0 {
				t.Fatalf("stopped by %v", stop)
			}
			if got := strings.Contains(o.all(), "Keeping footage: a discussion paper"); got != c.published {
				t.Errorf("published: %v, want %v", got, c.published)
			}
			items := read[[]struct{ Released any }](t, o, "withheld")
			if len(items) != 1 || (items[0].Released != nil) != c.published {
				t.Errorf("the register of withheld items: %+v", items)
			}
		})
	}
}

// TestWhatIsMarkedStaysBehind: of an action, a report or a topic that is marked there
// is a marker and nothing else.
func TestWhatIsMarkedStaysBehind(t *testing.T) {
	const report = "\n  [[action.update]]\n  date = \"2026-03-20\"\n  status = \"in-progress\"\n  account = \"A heron was seen on the quay.\"\n"
	for _, c := range []struct{ about, file, find, put, hidden string }{
		{"an action", "actions.toml", `areas = ["retention"]`, "areas = [\"retention\"]\nmarking = \"confidential\"", "Publish how long footage is kept."},
		{"an action's report", "actions.toml", `source = "https://board.example/minutes"`, report + "  marking = \"confidential\"\n", "A heron was seen"},
		{"a topic", "workshops/w1/workshop.toml", `id = "footage"`, "id = \"footage\"\nmarking = \"confidential\"", "Access should be logged"},
		{"a topic's id, beside its actions", "workshops/w1/workshop.toml", `id = "footage"`, "id = \"footage\"\nmarking = \"confidential\"", `"footage"`},
		{"a workshop", "workshops/w1/workshop.toml", "number = 1", "number = 1\nmarking = \"confidential\"", "The group met online"},
		{"a topic's id, of a workshop that is marked", "workshops/w1/workshop.toml", "number = 1", "number = 1\nmarking = \"confidential\"", `"footage"`},
	} {
		t.Run(c.about, func(t *testing.T) {
			dir := valid(t)
			if before := strings.Replace(c.put, "marking = \"confidential\"", "", 1); c.find != "" {
				open := valid(t)
				recordstest.Edit(t, open, c.file, c.find, before)
				if o := disclosed(t, open, day); !strings.Contains(o.all(), c.hidden) {
					t.Fatalf("unmarked, it is not published in the first place: %v", places(o.problems))
				}
			}
			recordstest.Edit(t, dir, c.file, c.find, c.put)
			o := disclosed(t, dir, day)
			if stop := o.stopping(); len(stop) > 0 {
				t.Fatalf("stopped by %v", stop)
			}
			if strings.Contains(o.all(), c.hidden) {
				t.Errorf("%s is published", c.hidden)
			}
			if items := read[[]struct{ Reason string }](t, o, "withheld"); len(items) != 2 {
				t.Errorf("the register of withheld items: %+v", items)
			}
		})
	}
}
