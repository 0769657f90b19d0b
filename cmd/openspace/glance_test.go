package main

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"openspace/internal/htmlcheck"
)

// These tests read pages of the riverside example as a citizen does.

// entry is one change in a list of changes: its date, kind, link and text.
var entry = regexp.MustCompile(`(?s)<span class="changes-when">.*?</li>`)

// mark is what explains an abbreviation; only the first on a page has it.
var mark = regexp.MustCompile(`</?abbr[^>]*>`)

func entries(text string) []string {
	all := entry.FindAllString(mark.ReplaceAllString(text, ""), -1)
	slices.Sort(all)
	return all
}

// TestWhatChangedAddsUp: the sum on a page on what changed is how many changes it
// lists, and from one workshop to a third is what lies on both sides of the second.
func TestWhatChangedAddsUp(t *testing.T) {
	s := exampleSites(t)["riverside"]
	sums := 0
	for name := range s.files.beneath("changes") {
		if name == "index.html" {
			continue
		}
		for _, row := range s.page(t, "changes/"+name).Rows() {
			if row[0] == "Together" {
				sums++
				if n := len(entries(s.files["changes/"+name])); row[1] != strconv.Itoa(n) {
					t.Errorf("changes/%s: says %s, lists %d", name, row[1], n)
				}
			}
		}
	}
	// 5 workshops were held: 10 pairs, and since each.
	if sums != 15 {
		t.Errorf("%d pages with a sum", sums)
	}
	parts := append(entries(s.files["changes/from-w1/to-w3/index.html"]), entries(s.files["changes/from-w3/to-w5/index.html"])...)
	slices.Sort(parts)
	if whole := entries(s.files["changes/from-w1/to-w5/index.html"]); !slices.Equal(whole, parts) || len(whole) < 50 {
		t.Errorf("from the first to the fifth: %d changes, %d by way of the third", len(whole), len(parts))
	}
	if all, since := entries(s.files["changes/index.html"]), entries(s.files["changes/since-w1/index.html"]); len(all) != len(since) {
		t.Errorf("%d changes in all, %d since the first workshop", len(all), len(since))
	}
}

func TestHomeShowsProgressAtAGlance(t *testing.T) {
	s := exampleSites(t)["riverside"]
	says := htmlcheck.Says(
		"This is not a government website.", "41 actions have been asked for", "Overdue", "Due soon", "(workshop 1)",
		"The latest workshop Fifth workshop", "The latest of which the write-up is here", "13 actions as they stand today",
		"Next: Sixth workshop", "What changed since “Fifth workshop", "View given: 9", "Owner reported: in progress.", "Civil society organisations can join until 15 January 2027",
	)
	for _, f := range says(s.page(t, "index.html")) {
		t.Error(f)
	}
}

// TestReleasedIsStatedOnce: what has been released is not told as withheld in the same
// breath, on no page, and stands where it now is.
func TestReleasedIsStatedOnce(t *testing.T) {
	s := exampleSites(t)["riverside"]
	item := regexp.MustCompile(`(?s)<li[^>]*><p class="withheld-title">.*?</li>`)
	released := 0
	for _, p := range s.pages {
		for _, i := range item.FindAllString(s.files[p.Path], -1) {
			if !strings.Contains(i, "Released") {
				continue
			}
			released++
			if strings.Contains(i, "It may not be published") || strings.Contains(i, "It is to be released") || p.Path != "withheld/index.html" {
				t.Errorf("%s: %s", p.Path, i)
			}
		}
	}
	register := s.files["withheld/index.html"]
	if released < 2 || !strings.Contains(register, "Where it is now:") {
		t.Errorf("%d released items in the register, or none leads anywhere", released)
	}
}

// TestNoTwoBarsLookAlike: in a chart of several colours, rows differ by colour or by
// being in pieces.
func TestNoTwoBarsLookAlike(t *testing.T) {
	home := exampleSites(t)["riverside"].files["index.html"]
	looks := regexp.MustCompile(`<svg class="(bar [^"]*)"`).FindAllStringSubmatch(home, -1)
	seen := map[string]bool{}
	for _, l := range looks {
		if seen[l[1]] {
			t.Errorf("two bars are %q", l[1])
		}
		seen[l[1]] = true
	}
	if len(looks) < 5 {
		t.Errorf("%d bars", len(looks))
	}
}

// TestEvidenceIsNamed: no link to evidence is called by a number.
func TestEvidenceIsNamed(t *testing.T) {
	s := exampleSites(t)["riverside"]
	for _, f := range htmlcheck.Says("Evidence: “maps / cameras” at quillmouth.example")(s.page(t, "actions/w1-01/index.html")) {
		t.Error(f)
	}
	for _, p := range s.pages {
		for _, f := range htmlcheck.NeverSays("document 1 of")(p) {
			t.Errorf("%s: %s", p.Path, f)
		}
	}
}
