package disclosure_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"openspace/internal/recordstest"
)

// field is a text in the valid records that a name can be planted in, and what has
// to come of it: it is reworded, or the build stops.
type field struct{ file, find, put, code string }

// fields has one of every kind of field that crosses the wall. NAME stands for the
// name.
var fields = []field{
	{"process.toml", `title = "Harbour Data Forum"`, `title = "NAME Forum"`, "C1"},
	{"process.toml", `short_title = "Harbour Forum"`, `short_title = "NAME"`, "C1"},
	{"process.toml", `talk in confidence about cameras.`, `talk with NAME about cameras.`, "C1"},
	{"process.toml", `is **made up** for tests`, `is *NAME* for tests`, ""},
	{"process.toml", `It publishes what was promised.`, `It publishes what NAME promised.`, ""},
	{"process.toml", `role = "Forum coordinator"`, `role = "NAME coordinator"`, "C1"},
	{"process.toml", `name = "Harbour Cameras"`, `name = "NAME Cameras"`, "C1"},
	{"process.toml", `text = "Cameras along the quay."`, `text = "Cameras at NAME."`, ""},
	{"process.toml", `title = "Better safeguards"`, `title = "Safeguards of NAME"`, "C1"},
	{"process.toml", `text = "Takes no side."`, `text = "Takes the side of NAME."`, ""},
	{"process.toml", `agreed_how = "Agreed by all`, `agreed_how = "Agreed by NAME and all`, "C1"},
	{"process.toml", `title = "The Board's announcement"`, `title = "What NAME announced"`, "C1"},
	{"names.toml", `name = "Quay Mediators"`, `name = "NAME Mediators"`, "C2-both"},
	{"names.toml", `aliases = ["the 2019 Act"]`, `aliases = ["NAME Act"]`, "C2-both"},
	{"names.toml", `meaning = "The law on cameras`, `meaning = "The law of NAME on cameras`, "C1"},
	{"actions.toml", `text = "Publish how long footage is kept."`, `text = "Publish what NAME keeps."`, ""},
	{"papers.toml", `public_title = "A discussion paper"`, `public_title = "A paper by NAME"`, "C1"},
	{"papers.toml", `condition = "When the Board has decided."`, `condition = "When NAME has decided."`, "C1"},
	{"papers.toml", `title = "Announcement"`, `title = "Announcement of NAME"`, "C1"},
	{"papers.toml", `version = "2"`, `version = "2 for NAME"`, "withheld"},
	{"papers.toml", `title = "Keeping footage: a discussion paper"`, `title = "A discussion paper by NAME"`, "withheld"},
	{"workshops/w1/workshop.toml", `title = "First workshop"`, `title = "Workshop with NAME"`, "C1"},
	{"workshops/w1/workshop.toml", `format = "Online, half a day"`, `format = "At the house of NAME"`, "C1"},
	{"workshops/w1/workshop.toml", `title = "Notice of the workshop"`, `title = "Notice to NAME"`, "C1"},
	{"workshops/w1/write-up.md", `The group met online.`, `The group met at NAME.`, ""},
	{"workshops/w1/write-up.md", `- Trust`, `- Trust in NAME`, ""},
	{"workshops/w1/write-up.md", `*Thirty days*`, `*Thirty NAME days*`, ""},
	{"workshops/w1/write-up.md", `1. Access should be logged.`, `1. Access by NAME should be logged.`, ""},
	{"workshops/w1/write-up.md", `| Who looks? | Trust |`, `| Who looks? | NAME |`, ""},
	{"workshops/w1/write-up.md", `| Question | Why |`, `| NAME | Why |`, ""},
	{"workshops/w1/write-up.md", `The Board reports in May.`, `The Board goes to NAME in May.`, ""},
	{"workshops/w1/write-up.md", `> The Board takes trust seriously.`, `> The Board takes NAME seriously.`, ""},
	{"register.toml", `label = "a victim-support organisation"`, `label = "an organisation like NAME"`, "C7-label"},
	{"register.toml", `broader = "a civil society organisation"`, `broader = "NAME or another"`, "C7-label"},
}

// planted are names in forms that a reader would recognise.
var planted = []string{"Zephyr Survivors Network", "ZSN", "Zoë Quillfeather", "Quillwort Trust"}

// TestANameInAnyFieldIsRewordedOrStopsTheBuild plants one name in one field at a
// time. Whatever else happens, it is not in what would be published.
func TestANameInAnyFieldIsRewordedOrStopsTheBuild(t *testing.T) {
	for i, f := range fields {
		name := planted[i%len(planted)]
		t.Run(f.file+" "+f.put, func(t *testing.T) {
			dir := valid(t)
			recordstest.Edit(t, dir, f.file, f.find, strings.ReplaceAll(f.put, "NAME", name))
			o := disclosed(t, dir, day)
			for _, n := range planted {
				if strings.Contains(o.all(), n) {
					t.Errorf("%s would be published", n)
				}
			}
			switch stop := o.stopping(); {
			case f.code == "" && (len(stop) > 0 || !strings.Contains(strings.Join(places(o.problems), "\n"), "C1-neutral")):
				t.Errorf("want it reworded, got %v", places(o.problems))
			case f.code == "withheld" && len(stop) > 0:
				t.Errorf("it is withheld and crosses no wall, got %v", stop)
			case strings.HasPrefix(f.code, "C") && !slices.Contains(stop, f.code):
				t.Errorf("want %s, got %v", f.code, places(o.problems))
			}
			for _, p := range places(o.problems) {
				if strings.HasPrefix(p, f.file+":") {
					return
				}
			}
			if f.code != "withheld" {
				t.Errorf("no problem is at a place in %s: %v", f.file, places(o.problems))
			}
		})
	}
}

// TestNoProblemShowsAName prints every problem of every planted name.
func TestNoProblemShowsAName(t *testing.T) {
	dir := valid(t)
	for _, f := range fields {
		if f.file == "register.toml" {
			continue
		}
		recordstest.Edit(t, dir, f.file, f.find, strings.ReplaceAll(f.put, "NAME", planted[0]))
	}
	for _, p := range disclosed(t, dir, day).problems {
		said := fmt.Sprintf("%v %+v %#v %s %s", p, p, p, p.Message(), p.Hint())
		if strings.Contains(said, "Zephyr") || strings.Contains(said, "ZSN") {
			t.Errorf("%s shows the name", p.Code())
		}
	}
}

// TestTheUnplantedRecordsPass: without a planted name nothing stops, and nothing of
// the register is published.
func TestTheUnplantedRecordsPass(t *testing.T) {
	o := disclosed(t, valid(t), day)
	if stop := o.stopping(); len(stop) > 0 {
		t.Errorf("stopped by %v", stop)
	}
	for _, private := range append(slices.Clone(planted), "QWT", "Hope", "Marrowby", "Tansy", "org-01", "p-01", "letter on file") {
		if strings.Contains(o.all(), private) {
			t.Errorf("%s is published", private)
		}
	}
}

// TestSmallCountsOfAttendanceStay: attendance is told by neutral wording, and a small
// count, or a zero, is suppressed (rule C6).
func TestSmallCountsOfAttendanceStay(t *testing.T) {
	type workshop struct {
		Attendance []struct {
			Label      string
			N          int
			Suppressed bool
		}
	}
	for written, shown := range map[string]int{"0": 0, "2": 0, "4": 0, "7341": 7341} {
		dir := valid(t)
		recordstest.Edit(t, dir, "workshops/w1/workshop.toml", "count = 2", "count = "+written)
		got := read[[]workshop](t, disclosed(t, dir, day), "workshops")[0].Attendance
		if len(got) != 1 || got[0].N != shown || got[0].Suppressed != (shown == 0) {
			t.Errorf("a count of %s is shown as %+v", written, got)
		}
	}
}

// TestWithheldPapers: of a paper that is not public there is a number, a reason, and
// a title or a condition only where the record gives one that may be shown (C4).
func TestWithheldPapers(t *testing.T) {
	for _, c := range []struct {
		about, put, reason string
	}{
		{"members only", `circulation = "members-only"`, "members-only"},
		{"draft", `circulation = "draft"`, "draft"},
		{"confidential", `circulation = "confidential"`, "confidential"},
		{"public, under embargo", "circulation = \"public\"\nembargo = \"2027-01\"", "embargoed"},
		{"an embargo whose day is past", "circulation = \"public\"\nembargo = \"2020-01-01\"", "embargoed"},
	} {
		t.Run(c.about, func(t *testing.T) {
			dir := valid(t)
			recordstest.Edit(t, dir, "papers.toml", `circulation = "members-only"`, c.put)
			recordstest.Edit(t, dir, "papers.toml", "public_title = \"A discussion paper\"\n", "")
			recordstest.Edit(t, dir, "papers.toml", "condition = \"When the Board has decided.\"\n", "")
			o := disclosed(t, dir, day)
			items := read[[]struct{ ID, Title, Reason, Condition string }](t, o, "withheld")
			if len(items) != 1 || items[0].Reason != c.reason || items[0].Title != "" || items[0].Condition != "" {
				t.Errorf("the register of withheld items: %+v", items)
			}
			for _, private := range []string{"retention-paper", "Keeping footage: a", "A paper for those who take part"} {
				if strings.Contains(o.all(), private) {
					t.Errorf("%q of the paper is published", private)
				}
			}
		})
	}
}
