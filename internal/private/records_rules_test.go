package private_test

import (
	"os"
	"strings"
	"testing"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/hugofiles"
	"openspace/internal/private"
	"openspace/internal/recordstest"
)

// recordsCase is an example of a rule that is about records, not about a sentence:
// the valid records with some changes, built for a day. To catch is that the text is
// not published, to pass that it is.
type recordsCase struct {
	rule, kind, about string
	day, text         string
	change            []change
}

// change is an edit of one file; with nothing to find, the file is written anew.
type change struct{ file, find, put string }

// The days of the examples' permissions, embargoes and decisions.
const (
	before, begins, ends, after = "2026-04-09", "2026-04-10", "2026-04-20", "2026-04-21"
	paper, account              = "Keeping footage: a discussion paper", "A heron was seen."
	named                       = "Zephyr Survivors Network"
	mention                     = "A paper by the Zephyr Survivors Network was there."
)

func decided(item string) change {
	return change{"decisions.toml", "", "[[decision]]\nkind = \"release\"\nitem = \"" + item + "\"\nrole = \"Coordinator\"\ndate = \"" + begins + "\"\nreason = \"The Board has decided.\"\n"}
}

func marked(marking string) change {
	return change{"papers.toml", `circulation = "members-only"`, marking}
}

func topic(marking string) change {
	return change{"workshops/w1/workshop.toml", `id = "footage"`, `id = "footage"` + marking}
}

func reported(marking string) change {
	return change{"actions.toml", `source = "https://board.example/minutes"`, "\n  [[action.update]]\n  date = \"2026-03-20\"\n  status = \"in-progress\"\n  account = \"" + account + "\"\n" + marking}
}

// permitted names the organisation in a write-up, with a permission of those fields.
func permitted(fields string) []change {
	return []change{
		{"workshops/w1/write-up.md", "The group met online.", mention},
		{"register.toml", "[[person]]\nid = \"p-01\"", "  [[organisation.permission]]\n  evidence = \"letter on file\"\n  given = \"" + begins + "\"\n  until = \"" + ends + "\"\n  " + fields + "\n\n[[person]]\nid = \"p-01\""},
	}
}

// grouped names one of so many organisations of a sector.
func grouped(label, broader string, organisations ...string) []change {
	register := "[[sector]]\nid = \"s\"\nlabel = \"" + label + "\"\nbroader = \"" + broader + "\"\n"
	for i, name := range organisations {
		register += "\n[[organisation]]\nid = \"org-0" + string(rune('1'+i)) + "\"\nname = \"" + name + "\"\nsector = \"s\"\n"
	}
	return []change{
		{"register.toml", "", register},
		{"workshops/w1/workshop.toml", "\n[[attendance]]\nsector = \"victim-support\"\ncount = 2\n", ""},
		{"workshops/w1/write-up.md", "The group met online.", "A paper by the Zephyr Quillwort Trust was there."},
	}
}

var recordsCases = []recordsCase{
	{"C4", "catch", "a members-only paper", begins, paper, nil},
	{"C4", "catch", "a draft", begins, paper, []change{marked(`circulation = "draft"`)}},
	{"C4", "catch", "an embargo whose day has passed, undecided", after, paper, []change{marked("circulation = \"public\"\nembargo = \"" + ends + "\"")}},
	{"C4", "catch", "an embargo decided beforehand, on its day", ends, paper, []change{marked("circulation = \"public\"\nembargo = \"" + ends + "\""), decided("paper:retention-paper")}},
	{"C4", "catch", "the day before a release", before, paper, []change{decided("paper:retention-paper")}},
	{"C4", "catch", "a marked topic", begins, "Access should be logged", []change{topic("\nmarking = \"confidential\"")}},
	{"C4", "catch", "a marked report on an action", begins, "A heron was seen", []change{reported("  marking = \"confidential\"\n")}},
	{"C4", "catch", "a marked point", begins, "Access should be logged", []change{{"workshops/w1/write-up.md", "1. Access", "1. **Confidential:** Access"}}},
	{"C4", "pass", "a public paper", begins, paper, []change{marked(`circulation = "public"`)}},
	{"C4", "pass", "the day of a release", begins, paper, []change{decided("paper:retention-paper")}},
	{"C4", "pass", "an embargo decided beforehand, the day after", after, paper, []change{marked("circulation = \"public\"\nembargo = \"" + ends + "\""), decided("paper:retention-paper")}},
	{"C4", "pass", "a topic that is not marked", begins, "Access should be logged", nil},
	{"C4", "pass", "a report that is not marked", begins, "A heron was seen", []change{reported("")}},

	{"C7", "catch", "a label of two", begins, "a privacy group", grouped("a privacy group", "a civil society group", "Zephyr Quillwort Trust", "Marrowby Trust")},
	{"C7", "catch", "a broader label of two", begins, "civil society group", grouped("a privacy group", "a civil society group", "Zephyr Quillwort Trust", "Marrowby Trust")},
	{"C7", "catch", "a label of the only member", begins, "a privacy group", grouped("a privacy group", "a civil society group", "Zephyr Quillwort Trust")},
	{"C7", "pass", "a label of three", begins, "a privacy group", grouped("a privacy group", "a civil society group", "Zephyr Quillwort Trust", "Marrowby Trust", "Tansyfield Trust")},
	{"C7", "pass", "a broader label of four", begins, "a civil society organisation", []change{{"workshops/w1/write-up.md", "The group met online.", mention}}},

	{"C8", "catch", "the day before a permission", before, named, permitted(`use = "mention"`)},
	{"C8", "catch", "the day after", after, named, permitted(`use = "mention"`)},
	{"C8", "catch", "another use", begins, named, permitted(`use = "attendance"`)},
	{"C8", "catch", "another place", begins, named, permitted("use = \"mention\"\n  where = [\"report:2026\"]")},
	{"C8", "catch", "a withdrawal on a later day", begins, named, permitted("use = \"mention\"\n  withdrawn = \"" + ends + "\"")},
	{"C8", "catch", "a person of the organisation", begins, "Quillfeather", append(permitted(`use = "mention"`), change{"workshops/w1/write-up.md", mention, "A paper by Zoë Quillfeather was there."})},
	{"C8", "pass", "the first day", begins, named, permitted(`use = "mention"`)},
	{"C8", "pass", "the last day", ends, named, permitted(`use = "mention"`)},
	{"C8", "pass", "this place", begins, named, permitted("use = \"mention\"\n  where = [\"workshop:w1\"]")},
}

// published reports whether the records build, and whether the text is then in the
// data that Hugo is given.
func (c recordsCase) published(t *testing.T) (builds, told bool) {
	t.Helper()
	dir := recordstest.Valid(t)
	for _, x := range c.change {
		if x.find == "" {
			recordstest.Write(t, dir, x.file, x.put)
		} else {
			recordstest.Edit(t, dir, x.file, x.find, x.put)
		}
	}
	records, problems := private.Open(os.DirFS(dir), "records")
	if diag.Stops(problems) {
		t.Fatalf("%s, %s: the records do not load: %v", c.rule, c.about, problems)
	}
	day, _ := calendar.Parse(c.day)
	out, problems := records.Disclose(day)
	if diag.Stops(problems) {
		return false, false
	}
	for _, text := range hugofiles.Files(out.Site) {
		told = told || strings.Contains(strings.ToLower(string(text)), strings.ToLower(c.text))
	}
	return true, told
}

// judge counts a case.
func (c recordsCase) judge(t *testing.T, r *tally) {
	t.Helper()
	builds, told := c.published(t)
	switch {
	case c.kind == "catch":
		r.catch++
		if told {
			t.Errorf("%s misses %s", c.rule, c.about)
		} else {
			r.caught++
		}
	case builds && told:
		r.pass, r.passed = r.pass+1, r.passed+1
	default:
		r.pass++
		t.Errorf("%s does not let pass %s (builds: %v)", c.rule, c.about, builds)
	}
}
