package main

import (
	"encoding/json"
	"encoding/xml"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// atom is a feed as RFC 4287 has it.
type atom struct {
	XMLName xml.Name   `xml:"http://www.w3.org/2005/Atom feed"`
	Lang    string     `xml:"http://www.w3.org/XML/1998/namespace lang,attr"`
	ID      []string   `xml:"http://www.w3.org/2005/Atom id"`
	Title   []string   `xml:"http://www.w3.org/2005/Atom title"`
	Updated []string   `xml:"http://www.w3.org/2005/Atom updated"`
	Authors []string   `xml:"http://www.w3.org/2005/Atom author>name"`
	Links   []atomLink `xml:"http://www.w3.org/2005/Atom link"`
	Entries []struct {
		ID      []string   `xml:"http://www.w3.org/2005/Atom id"`
		Title   []string   `xml:"http://www.w3.org/2005/Atom title"`
		Updated []string   `xml:"http://www.w3.org/2005/Atom updated"`
		Links   []atomLink `xml:"http://www.w3.org/2005/Atom link"`
	} `xml:"http://www.w3.org/2005/Atom entry"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr"`
	Href string `xml:"href,attr"`
}

func feedOf(t *testing.T, about string, s finished) (feed atom) {
	t.Helper()
	if err := xml.Unmarshal([]byte(s.files["feed.xml"]), &feed); err != nil {
		t.Fatalf("%s: %v", about, err)
	}
	return feed
}

// TestFeedIsAtom holds the feeds to what RFC 4287 says must be: 4.1.1 of a feed,
// 4.1.2 of an entry, 4.2.6 of ids, 4.2.7.1 of links, 3.3 of dates.
func TestFeedIsAtom(t *testing.T) {
	for about, s := range exampleSites(t) {
		feed := feedOf(t, about, s)
		if len(feed.Authors) != 1 || feed.Authors[0] == "" || feed.Lang != "en-GB" {
			t.Errorf("%s: authors %q, language %q", about, feed.Authors, feed.Lang)
		}
		updated := required(t, about, feed.ID, feed.Title, feed.Updated)
		self, alternate := linksOf(feed.Links)
		if self != s.address+"feed.xml" || alternate != s.address+"changes/" {
			t.Errorf("%s: self %q, alternate %q", about, self, alternate)
		}
		seen := map[string]bool{feed.ID[0]: true}
		last := updated
		for _, e := range feed.Entries {
			when := required(t, about, e.ID, e.Title, e.Updated)
			if seen[e.ID[0]] {
				t.Errorf("%s: two have the id %s", about, e.ID[0])
			}
			seen[e.ID[0]] = true
			if when.After(last) {
				t.Errorf("%s: %s comes after an older one, or after the feed's own date", about, e.ID[0])
			}
			last = when
			if _, to := linksOf(e.Links); !strings.HasPrefix(to, s.address) {
				t.Errorf("%s: %s leads to %q", about, e.ID[0], to)
			}
		}
		if len(feed.Entries) < 3 {
			t.Errorf("%s: %d entries", about, len(feed.Entries))
		}
	}
}

// TestFeedHasTheLatestChanges: whole periods between workshops, newest first, until there
// are a hundred entries. The page that it says has all of them has.
func TestFeedHasTheLatestChanges(t *testing.T) {
	cut := false
	for about, s := range exampleSites(t) {
		var told, due []string
		for _, e := range feedOf(t, about, s).Entries {
			told = append(told, strings.TrimPrefix(e.ID[0], s.address+"changes/#"))
		}
		all := 0
		for _, p := range periodsOf(t, about) {
			fits := len(due) < 100
			for _, c := range p.Changes {
				if c.Day == "" {
					continue
				}
				if all++; fits {
					due = append(due, c.ID)
				}
				if !strings.Contains(s.files["changes/index.html"], ` id="`+c.ID+`"`) {
					t.Errorf("%s: the page of changes lacks %s", about, c.ID)
				}
			}
		}
		if !slices.Equal(told, due) {
			t.Errorf("%s: the feed has %d entries, %d are due", about, len(told), len(due))
		}
		cut = cut || len(due) < all
	}
	if !cut {
		t.Error("no example has more changes than a feed")
	}
}

type dataPeriod struct {
	Changes []struct{ ID, Day string }
}

// periodsOf reads the periods between an example's workshops out of its data files.
func periodsOf(t *testing.T, example string) (periods []dataPeriod) {
	t.Helper()
	out := filepath.Join(t.TempDir(), "site")
	mustRun(t, "data", "--records", filepath.Join(repository, "examples", example), "--out", out, "--as-of", asOf)
	text, err := os.ReadFile(filepath.Join(out, "data", "changes.json"))
	if err == nil {
		err = json.Unmarshal(text, &periods)
	}
	if err != nil {
		t.Fatal(err)
	}
	return periods
}

// required looks at what a feed and an entry have exactly once, and returns the date.
func required(t *testing.T, about string, id, title, updated []string) time.Time {
	t.Helper()
	if len(id) != 1 || len(title) != 1 || len(updated) != 1 || title[0] == "" {
		t.Fatalf("%s: ids %q, titles %q, dates %q", about, id, title, updated)
	}
	if u, err := url.Parse(id[0]); err != nil || !u.IsAbs() {
		t.Errorf("%s: the id %q is no whole address", about, id[0])
	}
	when, err := time.Parse(time.RFC3339, updated[0])
	if err != nil {
		t.Errorf("%s: %v", about, err)
	}
	return when
}

func linksOf(links []atomLink) (self, alternate string) {
	for _, l := range links {
		switch l.Rel {
		case "self":
			self = l.Href
		case "alternate", "":
			alternate = l.Href
		}
	}
	return self, alternate
}

// TestWhatMachinesReadLeadsSomewhere: the addresses in feeds, sitemaps, calendars and
// data packages are those of files of the site.
func TestWhatMachinesReadLeadsSomewhere(t *testing.T) {
	for about, s := range exampleSites(t) {
		dead, err := s.whole().DeadEntries(s.address)
		if err != nil || len(dead) > 0 {
			t.Errorf("%s: %v\n%s", about, err, strings.Join(dead, "\n"))
		}
	}
}

// TestSitemapHasEveryPageOnce, with dates that are not after the day of the build.
func TestSitemapHasEveryPageOnce(t *testing.T) {
	for about, s := range exampleSites(t) {
		var sitemap struct {
			URL []struct {
				Loc     string `xml:"loc"`
				Lastmod string `xml:"lastmod"`
			} `xml:"url"`
		}
		if err := xml.Unmarshal([]byte(s.files["sitemap.xml"]), &sitemap); err != nil {
			t.Fatal(err)
		}
		listed, dates := map[string]int{}, map[string]bool{}
		for _, u := range sitemap.URL {
			listed[u.Loc]++
			if u.Lastmod > asOf {
				t.Errorf("%s: %s is dated %s", about, u.Loc, u.Lastmod)
			}
			dates[u.Lastmod] = true
		}
		for _, p := range s.pages {
			if p.Path != "404.html" && listed[s.at(p)] != 1 {
				t.Errorf("%s: %s is listed %d times", about, s.at(p), listed[s.at(p)])
			}
		}
		if len(listed) != len(s.pages)-1 || len(dates) < 4 {
			t.Errorf("%s: %d addresses for %d pages, %d dates", about, len(listed), len(s.pages)-1, len(dates))
		}
	}
}
