package disclosure_test

import (
	"slices"
	"strings"
	"testing"

	"openspace/internal/recordstest"
)

// TestStandingOfAnActionWithoutAReport: the deadline, the last day that the records
// reflect, and the day of the build decide what a page may say.
func TestStandingOfAnActionWithoutAReport(t *testing.T) {
	for _, c := range []struct {
		about, due, until, asAt string
		standing                string
		overdue                 bool
	}{
		{"long before", "2026-05", "", "2026-04-01", "no-report", false},
		{"the period's last day", "2026-05", "", "2026-05-31", "no-report", false},
		{"the day after its period", "2026-05", "", "2026-06-01", "no-report", true},
		{"a year's last day", "2026", "", "2026-12-31", "no-report", false},
		{"the day after the year", "2026", "", "2027-01-01", "no-report", true},
		{"the day itself", "2026-05-14", "", "2026-05-14", "no-report", false},
		{"the day after the day", "2026-05-14", "", "2026-05-15", "no-report", true},
		{"a leap day's month", "2028-02", "", "2028-02-29", "no-report", false},

		{"on the records' last day", "2026-05", "2026-06-30", "2026-06-30", "no-report", true},
		{"after the records' last day", "2026-05", "2026-06-30", "2026-07-01", "not-known", false},
		{"after it, and not due", "2027", "2026-06-30", "2026-07-01", "not-known", false},
		{"records until a month", "2026-05", "2026-06", "2026-06-30", "no-report", true},
		{"the day after that month", "2026-05", "2026-06", "2026-07-01", "not-known", false},
	} {
		t.Run(c.about, func(t *testing.T) {
			dir := valid(t)
			recordstest.Edit(t, dir, "actions.toml", `due = "2026-05"`, `due = "`+c.due+`"`)
			line := "records_until = \"2026-06-30\"\n"
			if put := "records_until = \"" + c.until + "\"\n"; c.until == "" {
				recordstest.Edit(t, dir, "process.toml", line, "")
			} else if put != line {
				recordstest.Edit(t, dir, "process.toml", line, put)
			}
			a := read[[]struct{ Standing, Timing string }](t, disclosed(t, dir, c.asAt), "actions")[0]
			if a.Standing != c.standing || (a.Timing == "overdue") != c.overdue {
				t.Errorf("%+v", a)
			}
		})
	}
}

// TestWhatLiesAheadIsNoFact: what the records tell as done may not lie after the
// day of the build; a deadline may.
func TestWhatLiesAheadIsNoFact(t *testing.T) {
	for _, c := range []struct {
		about, file, find, put string
		told                   bool
	}{
		{"a scope area agreed later", "process.toml", `agreed = "2026-01"`, `agreed = "2026-05"`, true},
		{"agreed in the same month", "process.toml", `agreed = "2026-01"`, `agreed = "2026-04"`, false},
		{"agreed in the same year", "process.toml", `agreed = "2026-01"`, `agreed = "2026"`, false},
		{"a write-up of a workshop ahead", "workshops/w1/workshop.toml", `date = "2026-03-14"`, `date = "2026-04-02"`, true},
		{"a workshop on the day", "workshops/w1/workshop.toml", `date = "2026-03-14"`, `date = "2026-04-01"`, false},
		{"a deadline ahead", "actions.toml", `due = "2026-05"`, `due = "2031"`, false},
	} {
		t.Run(c.about, func(t *testing.T) {
			dir := valid(t)
			recordstest.Edit(t, dir, c.file, c.find, c.put)
			o := disclosed(t, dir, day)
			if got := slices.Contains(o.stopping(), "date-ahead"); got != c.told {
				t.Errorf("told: %v, %v", got, places(o.problems))
			}
		})
	}
}

// TestGlossaryIsInOrderOfName: capitals do not matter, and a body without a meaning
// is not in it.
func TestGlossaryIsInOrderOfName(t *testing.T) {
	dir := valid(t)
	recordstest.Edit(t, dir, "names.toml", `name = "Camera Act"`, `name = "zebra crossing"`)
	var names []string
	for _, term := range read[[]struct{ Name string }](t, disclosed(t, dir, day), "glossary") {
		names = append(names, strings.ToLower(term.Name))
	}
	if !slices.IsSorted(names) || !slices.Contains(names, "zebra crossing") || slices.Contains(names, "quay mediators") {
		t.Errorf("%v", names)
	}
}

// TestActionsOfAWorkshopThatIsFollowedNoLonger: what became of one workshop's actions
// may end before the other records do.
func TestActionsOfAWorkshopThatIsFollowedNoLonger(t *testing.T) {
	const source = `source = "https://board.example/minutes"`
	report := "\n  [[action.update]]\n  date = \"2026-04-20\"\n  status = \"WORD\"\n  account = \"It is told.\""
	for _, c := range []struct {
		about, until, status, asAt string
		standing, timing           string
	}{
		{"on its last day", "2026-06-10", "", "2026-06-10", "no-report", "overdue"},
		{"the day after", "2026-06-10", "", "2026-06-11", "not-known", ""},
		{"a month's last day", "2026-05", "", "2026-05-31", "no-report", "due-soon"},
		{"the day after the month", "2026-05", "", "2026-06-01", "not-known", ""},
		{"begun, then followed no longer", "2026-05", "in-progress", "2026-06-01", "not-known", ""},
		{"done before that", "2026-05", "done", "2026-06-01", "done", ""},
		{"as long as the other records", "", "", "2026-06-30", "no-report", "overdue"},
	} {
		t.Run(c.about, func(t *testing.T) {
			dir, known := valid(t), c.until
			if known == "" {
				known = "2026-06-30"
			} else {
				recordstest.Edit(t, dir, "workshops/w1/workshop.toml", `format = "Online, half a day"`, `actions_until = "`+c.until+`"`)
			}
			if c.status != "" {
				recordstest.Edit(t, dir, "actions.toml", source, strings.ReplaceAll(report, "WORD", c.status))
			}
			a := read[[]struct {
				Standing, Timing string
				KnownUntil       struct{ ISO string } `json:"known_until"`
			}](t, disclosed(t, dir, c.asAt), "actions")[0]
			if a.Standing != c.standing || a.Timing != c.timing || a.KnownUntil.ISO != known {
				t.Errorf("%+v", a)
			}
		})
	}
}

// TestWorkshopWithoutAWriteUp: a plan that the records do not reach is not told as
// held, and a write-up that they do not hold not as one to come.
func TestWorkshopWithoutAWriteUp(t *testing.T) {
	for _, c := range []struct{ about, date, until, asAt, state string }{
		{"ahead", "2026-05", "2026-06-30", "2026-05-31", "planned"},
		{"over, and the records go on", "2026-05", "2026-06-30", "2026-06-01", "held-no-write-up"},
		{"over, and the records are kept", "2026-05", "", "2031-01-01", "held-no-write-up"},
		{"over, and the records have ended", "2026-05", "2026-06-30", "2026-07-01", "held-none-known"},
		{"in the records' last month", "2026-06", "2026-06", "2026-07-01", "held-none-known"},
		{"planned for after the records' end", "2026-07", "2026-06-30", "2026-08-01", "plan-not-known"},
		{"planned for a time that they reach in part", "2026", "2026-06-30", "2027-01-01", "plan-not-known"},
		{"planned for after their end, and ahead", "2027-02", "2026-06-30", "2026-08-01", "planned"},
	} {
		t.Run(c.about, func(t *testing.T) {
			dir := valid(t)
			recordstest.Write(t, dir, "workshops/w2/workshop.toml", "number = 2\ntitle = \"Second workshop\"\ndate = \""+c.date+"\"\n")
			put := "records_until = \"" + c.until + "\"\n"
			if c.until == "" {
				put = ""
			}
			recordstest.Edit(t, dir, "process.toml", "records_until = \"2026-06-30\"\n", put)
			o := disclosed(t, dir, c.asAt)
			if got := read[[]struct{ State string }](t, o, "workshops")[1].State; got != c.state {
				t.Errorf("%s, want %s", got, c.state)
			}
			held := strings.HasPrefix(c.state, "held")
			if told := strings.Contains(string(o.files["data/changes.json"]), "/workshops/w2/"); told != held {
				t.Errorf("told as held: %v", told)
			}
		})
	}
}

// TestRecordsAreCurrentWhileTheyReach the day of the build.
func TestRecordsAreCurrentWhileTheyReach(t *testing.T) {
	for _, c := range []struct {
		asAt    string
		kept    bool
		current bool
	}{{"2026-06-30", false, true}, {"2026-07-01", false, false}, {"2026-07-01", true, true}} {
		dir := valid(t)
		if c.kept {
			recordstest.Edit(t, dir, "process.toml", "records_until = \"2026-06-30\"\n", "")
		}
		if got := read[struct{ Current bool }](t, disclosed(t, dir, c.asAt), "process").Current; got != c.current {
			t.Errorf("%+v: %v", c, got)
		}
	}
}
