package main

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/BurntSushi/toml"

	"openspace/internal/htmlcheck"
)

const exampleFolder = "../../examples/leds-hob/"

// These tests read the example's records on their own, and hold the site to them.

type exampleAction struct {
	ID, Text, Owner, Due string
	Number               int
}

type exampleEntry struct{ ID, Title, Name string }

func readExample(t *testing.T, file string, into any) {
	t.Helper()
	if _, err := toml.DecodeFile(exampleFolder+file, into); err != nil {
		t.Fatal(err)
	}
}

func exampleActions(t *testing.T) []exampleAction {
	var file struct{ Action []exampleAction }
	readExample(t, "actions.toml", &file)
	return file.Action
}

// owners returns the names of bodies by id; an action without an owner has "".
func owners(t *testing.T) map[string]string {
	var file struct{ Body []exampleEntry }
	readExample(t, "names.toml", &file)
	names := map[string]string{"": "Not stated"}
	for _, b := range file.Body {
		names[b.ID] = b.Name
	}
	return names
}

// inWords writes a date for readers, as precise as it is.
func inWords(t *testing.T, iso string) string {
	t.Helper()
	for _, shape := range [][2]string{{"2006-01-02", "2 January 2006"}, {"2006-01", "January 2006"}, {"2006", "2006"}} {
		if d, err := time.Parse(shape[0], iso); err == nil {
			return d.Format(shape[1])
		}
	}
	t.Fatalf("%q is no date", iso)
	return ""
}

func exampleSite(t *testing.T) finished {
	t.Helper()
	s := theExample()
	if s.err != nil {
		t.Fatal(s.err)
	}
	return s
}

func TestExampleHasItsThirtyThreeActions(t *testing.T) {
	s, names := exampleSite(t), owners(t)
	list := s.page(t, "actions/index.html").Rows()
	actions := exampleActions(t)
	for i, a := range actions {
		if want := fmt.Sprintf("w2-%02d", i+1); a.ID != want || a.Number != i+1 {
			t.Errorf("action %d is %s with number %d", i+1, a.ID, a.Number)
		}
		p := s.page(t, "actions/"+a.ID+"/index.html")
		facts := p.Facts()
		if p.TextOf("h1") != a.Text || !strings.HasPrefix(p.Title(), fmt.Sprintf("Action %d: ", a.Number)) {
			t.Errorf("%s: says %q under the title %q", a.ID, p.TextOf("h1"), p.Title())
		}
		if facts["Owner"] != names[a.Owner] || facts["Deadline"] != inWords(t, a.Due) {
			t.Errorf("%s: owner %q, deadline %q", a.ID, facts["Owner"], facts["Deadline"])
		}
		wantRow(t, list, []string{fmt.Sprint(a.Number), a.Text, names[a.Owner], inWords(t, a.Due), "Not known"})
	}
	if n := len(s.files.beneath("actions")) - len(s.files.beneath("actions/by")); len(actions) != 33 || n != 34 {
		t.Errorf("%d actions and %d files below actions/ that are no lists, want 33 and 34", len(actions), n)
	}
}

func wantRow(t *testing.T, rows [][]string, want []string) {
	t.Helper()
	for _, row := range rows {
		if strings.Join(row, "|") == strings.Join(want, "|") {
			return
		}
	}
	t.Errorf("no row says %q", want)
}

func TestExampleHasItsAreasAndPrinciples(t *testing.T) {
	s := exampleSite(t)
	var process struct{ Area, Principle []exampleEntry }
	readExample(t, "process.toml", &process)
	for _, c := range []struct {
		folder  string
		entries []exampleEntry
		want    int
	}{
		{"areas", process.Area, 8},
		{"principles", process.Principle, 6},
	} {
		for _, e := range c.entries {
			p := s.page(t, c.folder+"/"+e.ID+"/index.html")
			if p.TextOf("h1") != e.Title {
				t.Errorf("%s: headed %q, want %q", p.Path, p.TextOf("h1"), e.Title)
			}
		}
		if n := len(s.files.beneath(c.folder)); len(c.entries) != c.want || n != c.want+1 {
			t.Errorf("%s: %d in the records, %d files, want %d and one more", c.folder, len(c.entries), n, c.want)
		}
	}
}

// countOfParticipants finds what would say how many took part. "120 organisations"
// are users of a system.
var countOfParticipants = regexp.MustCompile(`(?i)\b([1-9]?[0-9]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozen|half|most|majority) (of the )?` +
	`((civil society|voluntary|different) )?(participants|members|attendees|organisations|charities|people|CSOs)\b`)

func TestExampleCountsNobody(t *testing.T) {
	s := exampleSite(t)
	for _, p := range s.pages {
		if p.Path == "confidentiality/index.html" {
			continue // it states the thresholds of the principle, which count nobody
		}
		if found := countOfParticipants.FindString(p.Text()); found != "" {
			t.Errorf("%s: counts who took part: %q", p.Path, found)
		}
	}
	for _, sentence := range []string{"Nine participants came.", "12 organisations", "Two of the members agreed.", "most people", "99 civil society organisations"} {
		if !countOfParticipants.MatchString(sentence) {
			t.Errorf("the test would not see %q", sentence)
		}
	}
}

// TestExampleClaimsNothingItCannotKnow: its records end in 2018, so that no action
// is late, done or not begun. The list of actions and the meanings of the tables'
// columns explain those words; the list is held to them row by row.
func TestExampleClaimsNothingItCannotKnow(t *testing.T) {
	s := exampleSite(t)
	claims := htmlcheck.NeverSays("overdue", "no report yet", "not started", "in progress")
	for _, p := range s.pages {
		if p.Path != "actions/index.html" && p.Path != "data/index.html" {
			for _, f := range claims(p) {
				t.Errorf("%s: %s", p.Path, f)
			}
		}
		for _, row := range p.Rows() {
			if len(row) == 5 && row[4] != "Where it stands" && row[4] != "Not known" {
				t.Errorf("%s: %q", p.Path, row)
			}
		}
	}
	for _, a := range exampleActions(t) {
		if !strings.Contains(s.page(t, "actions/"+a.ID+"/index.html").Text(), "Where it stands Not known") {
			t.Errorf("%s: does not stand as not known", a.ID)
		}
	}
}

// TestExampleSaysWhereItsKnowledgeEnds: for each thing that the public documents leave
// open, the words by which its page says so, and words that would claim more.
func TestExampleSaysWhereItsKnowledgeEnds(t *testing.T) {
	s := exampleSite(t)
	for _, c := range []struct{ page, says, never string }{
		{"workshops/w1/index.html", "that does not mean that none was made", "not published yet"},
		{"workshops/w3/index.html", "that does not mean that none was made", "not published yet"},
		{"workshops/w4/index.html", "that does not mean that none was made", "not published yet"},
		{"workshops/w5/index.html", "not known whether it was held", "This workshop took place"},
		{"changes/index.html", "Fourth workshop", "The workshop planned for May 2019"},
		{"join/index.html", "whether the process takes in anybody new is not known here", "The process is open to"},
		{"index.html", "The latest workshop on record", "Civil society organisations can join"},
		{"reports/first/index.html", "What they say is not known here", "Published "},
	} {
		text := s.page(t, c.page).Text()
		if !strings.Contains(text, c.says) || strings.Contains(text, c.never) {
			t.Errorf("%s: does not say %q, or says %q", c.page, c.says, c.never)
		}
	}
	for _, a := range exampleActions(t) {
		if !strings.Contains(s.page(t, "actions/"+a.ID+"/index.html").Text(), "Not known after 4 October 2018") {
			t.Errorf("%s: does not say until when it is known", a.ID)
		}
	}
}
