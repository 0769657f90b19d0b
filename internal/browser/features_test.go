package browser

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"openspace/internal/htmlcheck"
)

// feature is one row of the tables in docs/features.md.
type feature struct{ name, page string }

var (
	pageNamed = regexp.MustCompile("`(/[a-z0-9/-]*)`")
	quoted    = regexp.MustCompile(`“([^”]+)”`)
)

func features(t *testing.T) []feature {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(repository, "docs", "features.md"))
	if err != nil {
		t.Fatal(err)
	}
	var all []feature
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		if strings.HasPrefix(line, "|") && len(cells) == 3 && !strings.HasPrefix(cells[0], "---") && strings.TrimSpace(cells[0]) != "Feature" {
			all = append(all, feature{strings.TrimSpace(cells[0]), strings.TrimSpace(cells[2])})
		}
	}
	return all
}

func (f feature) pages() []string {
	var all []string
	for _, m := range pageNamed.FindAllStringSubmatch(f.page, -1) {
		all = append(all, strings.TrimPrefix(m[1], "/"))
	}
	return all
}

func riverside(t *testing.T) (finished, map[string]*htmlcheck.Page) {
	t.Helper()
	s := sites(t)[1]
	list, err := s.whole().Pages()
	if err != nil || s.name != "riverside" {
		t.Fatal(s.name, err)
	}
	pages := map[string]*htmlcheck.Page{}
	for _, p := range list {
		pages[address(p.Path)] = p
	}
	return s, pages
}

// TestFeaturesHaveTheirPages: a page that the tables name is there, and one of a
// row's pages says what the row puts in quotation marks beside them.
func TestFeaturesHaveTheirPages(t *testing.T) {
	_, pages := riverside(t)
	rows := features(t)
	if len(rows) < 70 {
		t.Fatalf("only %d features were read", len(rows))
	}
	for _, f := range rows {
		var all string
		for _, name := range f.pages() {
			if pages[name] == nil {
				t.Errorf("%q: there is no page /%s", f.name, name)
				continue
			}
			all += pages[name].Text() + "\n"
		}
		for _, m := range quoted.FindAllStringSubmatch(f.page, -1) {
			if !strings.Contains(all, m[1]) {
				t.Errorf("%q: none of its pages says %q", f.name, m[1])
			}
		}
	}
}

// shows is what each page of a feature has to say for the feature to be visible on
// it. The names are those of the tables.
var shows = map[string]string{
	"Aims, roles, programmes":                                    "Aims",
	"Principles, each with its own address":                      "Disagree in the open",
	"Scope areas, with when and how each was agreed":             "In scope since",
	"A scope area that was brought in later":                     "In scope since 20 November 2025",
	"How to join: steps, costs, questions and answers":           "What it costs",
	"Corrections, with their dates":                              "3 September 2026",
	"A workshop that was held, its write-up still to come":       "Write-up to come",
	"A planned workshop, of which the month is known":            "February 2027",
	"No report yet, overdue":                                     "No report yet Overdue",
	"No report yet, not due yet":                                 "No report yet",
	"Not started":                                                "Not started",
	"In progress":                                                "In progress",
	"Done, with evidence":                                        "Evidence",
	"Dropped, with the reason":                                   "Dropped",
	"Superseded by another action":                               "Its place was taken by",
	"A deadline that moved once":                                 "moved once",
	"A deadline that moved twice":                                "moved 2 times",
	"Overdue although it moved":                                  "Overdue",
	"Due soon":                                                   "Due soon",
	"A view of the participants' own that agrees with the owner": "Satisfied",
	"One that is partly satisfied":                               "Partly",
	"One that disagrees: done, but not satisfied":                "Not satisfied",
	"One that is followed no longer: not known, and not overdue": "Not known",
	"What changed between any two workshops":                     "What changed",
	"Abbreviations explained on the page":                        "Abbreviations on this page",
	"No owner named":                                             "Owner Not stated",
	"The public record of an action":                             "The public record of this action",
	"An action that is withheld":                                 "Confidential",
	"An owner's account that is withheld":                        "Report withheld",
	"Members only, under a title that may be shown":              "Members only",
	"A draft":               "Draft",
	"An embargo that holds": "Embargoed",
	"An embargo that has passed, not released: still withheld":          "Embargoed",
	"A section that is withheld":                                        "Withheld",
	"What changed, by the workshops between which it fell":              "Fifth workshop",
	"Annual reports: who wrote which section, who reviewed it for what": "Reviewed by",
	"Public names, abbreviations and their meanings":                    "CSO",
}

// TestFeaturesAreShown holds each page named for a feature to the words by which a
// reader sees it.
func TestFeaturesAreShown(t *testing.T) {
	_, pages := riverside(t)
	known := map[string]feature{}
	for _, f := range features(t) {
		known[f.name] = f
	}
	for name, words := range shows {
		f, there := known[name]
		if !there || len(f.pages()) == 0 {
			t.Errorf("docs/features.md has no row %q with a page", name)
		}
		for _, p := range f.pages() {
			if pages[p] == nil || !strings.Contains(pages[p].Text(), words) {
				t.Errorf("%q: /%s does not say %q", name, p, words)
			}
		}
	}
}

// TestWhoIsNamedNowhere reads the register on its own: who the tables say is named
// on no page is on none, by any of their names. Names that are ordinary words are
// left to the scan, which knows a name from a word.
func TestWhoIsNamedNowhere(t *testing.T) {
	s, _ := riverside(t)
	names := registered(t)
	looked := 0
	for who := range strings.FieldsSeq(namedNowhere(t)) {
		for _, name := range names[who] {
			if !strings.Contains(name, " ") {
				continue
			}
			looked++
			for file, text := range s.files {
				if strings.Contains(strings.ToLower(text), strings.ToLower(name)) {
					t.Errorf("%s is named in %s", who, file)
				}
			}
		}
	}
	if looked < 8 {
		t.Errorf("only %d names were looked for", looked)
	}
}

// namedNowhere are the ids in the rows whose page is "named on no page".
func namedNowhere(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(repository, "docs", "features.md"))
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for line := range strings.Lines(string(text)) {
		if strings.HasPrefix(line, "|") && strings.Contains(line, "| named on no page |") {
			ids = append(ids, regexp.MustCompile(`\b(org|p)-[0-9]+\b`).FindAllString(line, -1)...)
		}
	}
	return strings.Join(ids, " ")
}

// registered are the names by which each entry of the register goes.
func registered(t *testing.T) map[string][]string {
	t.Helper()
	type entry struct {
		ID, Name string
		Aliases  []string
	}
	var file struct{ Organisation, Person []entry }
	if _, err := toml.DecodeFile(filepath.Join(repository, "examples", "riverside", "register.toml"), &file); err != nil {
		t.Fatal(err)
	}
	names := map[string][]string{}
	for _, e := range append(file.Organisation, file.Person...) {
		names[e.ID] = append([]string{e.Name}, e.Aliases...)
	}
	return names
}
