package disclosure_test

import (
	"strings"
	"testing"

	"openspace/internal/recordstest"
)

// TestBackfillIsDated: what had been withheld and was released stands where its marker
// stood, with the day of its release. What was never withheld has no such day.
func TestBackfillIsDated(t *testing.T) {
	const (
		decided = "2026-05-05"
		marked  = "\nmarking = \"confidential\""
		report  = "\n\n  [[action.update]]\n  date = \"2026-03-20\"\n  status = \"in-progress\"\n  account = \"A heron was seen on the quay.\""
		annual  = "title = \"The first year\"\nfrom = \"2026-01\"\nto = \"2026-03\"\npublished = \"2026-04-01\"\nsummary = \"What was done.\"\n\n[[section]]\nid = \"lamps\"\ntitle = \"Lamps\"\nwritten_by = \"facilitator\""
	)
	for _, c := range []struct{ about, file, find, put, key, data, text string }{
		{"an action", "actions.toml", `areas = ["retention"]`, `areas = ["retention"]`, "action:w1-01", "actions", "Publish how long footage is kept."},
		{"an action's report", "actions.toml", `source = "https://board.example/minutes"`, `source = "https://board.example/minutes"` + report, "update:w1-01/2026-03-20", "actions", "A heron was seen"},
		{"a topic", "workshops/w1/workshop.toml", `id = "footage"`, `id = "footage"`, "topic:w1/footage", "workshops", "Access should be logged"},
		{"a workshop", "workshops/w1/workshop.toml", "number = 1", "number = 1", "workshop:w1", "workshops", "The group met online"},
		{"a section of a report", "", "", annual, "section:2026/lamps", "reports", "The lamps stand"},
	} {
		t.Run(c.about, func(t *testing.T) {
			grown := func(marking string) string {
				dir := valid(t)
				if c.file == "" {
					recordstest.Write(t, dir, "reports/2026/report.toml", c.put+marking+"\n")
					recordstest.Write(t, dir, "reports/2026/lamps.md", "The lamps stand along the quay.\n")
				} else {
					recordstest.Edit(t, dir, c.file, c.find, c.put+marking)
				}
				recordstest.Write(t, dir, "decisions.toml", "[[decision]]\nkind = \"release\"\nitem = \""+c.key+"\"\nrole = \"Coordinator\"\ndate = \""+decided+"\"\nreason = \"The Board has decided.\"\n")
				return dir
			}
			o := disclosed(t, grown(marked), "2026-06-01")
			if !strings.Contains(o.all(), c.text) {
				t.Fatalf("released, it is not published: %v", places(o.problems))
			}
			if data := string(o.files["data/"+c.data+".json"]); !strings.Contains(data, decided) {
				t.Errorf("the day of its release is not told: %s", data)
			}
			if o := disclosed(t, grown(marked), "2026-05-04"); strings.Contains(string(o.files["data/"+c.data+".json"]), decided) || strings.Contains(o.all(), c.text) {
				t.Error("it is told before the day of its release")
			}
			if o := disclosed(t, grown(""), "2026-06-01"); strings.Contains(string(o.files["data/"+c.data+".json"]), decided) {
				t.Error("what was never withheld has a day of release")
			}
		})
	}
}
