package main

import (
	"net/url"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"openspace/internal/htmlcheck"
	"openspace/internal/recordstest"
)

// finished is a site that the command built, to be looked at by many tests.
type finished struct {
	files   tree
	pages   []*htmlcheck.Page
	address string // as in its records
	notice  string // how its notice begins
	err     error
}

// theExample is the built-in example's site, built once.
var theExample = sync.OnceValue(func() finished {
	s := finished{address: "https://leds-hob.example/", notice: "This is a demonstration made from public documents"}
	return s.built("build", "--as-of", asOf)
})

// buildValid builds the records of recordstest, whose address has a path.
func buildValid(t *testing.T) finished {
	s := finished{address: "https://forum.example/harbour/", notice: "This process is made up for tests."}
	return s.built("build", "--as-of", asOf, "--records", recordstest.Valid(t))
}

// sites are those that the tests in this file go over.
func sites(t *testing.T) map[string]finished {
	all := map[string]finished{"the example": theExample(), "an address with a path": buildValid(t)}
	for name, s := range all {
		if s.err != nil {
			t.Fatalf("%s: %v", name, s.err)
		}
	}
	return all
}

// at is where a page will stand.
func (s finished) at(p *htmlcheck.Page) string {
	return s.address + strings.TrimSuffix(p.Path, "index.html")
}

func (s finished) page(t *testing.T, file string) *htmlcheck.Page {
	t.Helper()
	i := slices.IndexFunc(s.pages, func(p *htmlcheck.Page) bool { return p.Path == file })
	if i < 0 {
		t.Fatalf("there is no page %s", file)
	}
	return s.pages[i]
}

func (s finished) base() string {
	u, err := url.Parse(s.address)
	if err != nil {
		return ""
	}
	return u.Path
}

func (s finished) whole() htmlcheck.Site { return htmlcheck.Site{Files: s.files, Base: s.base()} }

// TestEveryPage holds every page of every site to what every page owes its reader.
func TestEveryPage(t *testing.T) {
	always := htmlcheck.All(
		htmlcheck.OneTopHeading, htmlcheck.HeadingsInOrder, htmlcheck.Landmarks, htmlcheck.SkipLink,
		htmlcheck.Language("en-GB"), htmlcheck.Described, htmlcheck.ForPhones,
		htmlcheck.NothingInline, htmlcheck.OwnHostOnly,
		htmlcheck.Tables, htmlcheck.IDs, htmlcheck.Pictures, htmlcheck.Links,
		htmlcheck.Says("not a government website", "as at 21 November 2026", "Tell us if something here should not be public"),
	)
	for name, s := range sites(t) {
		for _, p := range s.pages {
			faults := htmlcheck.All(always, htmlcheck.Says(s.notice))(p)
			if p.Path != "404.html" { // which has no address of its own
				faults = append(faults, htmlcheck.Canonical(s.at(p))(p)...)
			}
			for _, f := range faults {
				t.Errorf("%s: %s: %s", name, p.Path, f)
			}
		}
	}
}

func TestNoLinkIsDead(t *testing.T) {
	for name, s := range sites(t) {
		dead, err := s.whole().DeadLinks()
		if err != nil || len(dead) > 0 {
			t.Errorf("%s: %v\n%s", name, err, strings.Join(dead, "\n"))
		}
	}
}

func TestEveryTitleIsItsOwn(t *testing.T) {
	for name, s := range sites(t) {
		for _, f := range htmlcheck.SharedTitles(s.pages) {
			t.Errorf("%s: %s", name, f)
		}
	}
}

func TestEveryPageIsLinked(t *testing.T) {
	for name, s := range sites(t) {
		for _, p := range s.pages {
			href := `href="` + s.base() + strings.TrimSuffix(p.Path, "index.html")
			linked := slices.ContainsFunc(s.pages, func(from *htmlcheck.Page) bool {
				text := s.files[from.Path]
				return from != p && (strings.Contains(text, href+`"`) || strings.Contains(text, href+"#"))
			})
			if !linked && p.Path != "404.html" {
				t.Errorf("%s: no page links to %s", name, p.Path)
			}
		}
	}
}

func TestStylesAskNoOtherHost(t *testing.T) {
	for name, s := range sites(t) {
		sheets := 0
		for file, text := range s.files {
			if path.Ext(file) != ".css" {
				continue
			}
			sheets++
			if foreign := htmlcheck.ForeignStyle(text); len(foreign) > 0 {
				t.Errorf("%s: %s asks for %q", name, file, foreign)
			}
		}
		if sheets == 0 {
			t.Errorf("%s has no style sheet", name)
		}
	}
}

// TestOnlyKnownKindsOfFile: whatever else appears on the site has to be thought
// about first.
func TestOnlyKnownKindsOfFile(t *testing.T) {
	for name, s := range sites(t) {
		for file := range s.files {
			if !slices.Contains([]string{".html", ".css", ".svg", ".js", ".xml", ".txt", ".ics", ".csv", ".json"}, path.Ext(file)) || strings.HasPrefix(path.Base(file), ".") {
				t.Errorf("%s publishes %s", name, file)
			}
		}
	}
}

// built runs the command into a folder of its own and reads what came out.
func (s finished) built(args ...string) finished {
	dir, remove, err := tempDir()
	if err != nil {
		s.err = err
		return s
	}
	defer remove()
	out := filepath.Join(dir, "public")
	if r := run(append(args, "--out", out)...); r.code != exitDone {
		s.err = errorOf(r)
		return s
	}
	if s.files, s.err = readTree(out); s.err != nil {
		return s
	}
	s.pages, s.err = s.whole().Pages()
	return s
}
