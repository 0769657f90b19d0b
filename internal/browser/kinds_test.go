package browser

import (
	"path"
	"slices"
	"strings"
	"testing"
)

// address is a page's below the site's own, such as actions/w2-01/; "" is home.
func address(file string) string { return strings.TrimSuffix(file, "index.html") }

// pages are the addresses of all pages, in order. 404.html is one of them.
func (s finished) pages() []string {
	var all []string
	for name := range s.files {
		if path.Ext(name) == ".html" {
			all = append(all, address(name))
		}
	}
	slices.Sort(all)
	return all
}

// kind is what sort of page an address is: actions/w2-01/ is actions/*, as is every
// page at the end of a path that has others beside it. A page with others below it
// is a kind of its own.
func (s finished) kind(page string) string {
	above, _ := path.Split(strings.TrimSuffix(page, "/"))
	if above == "" || s.hasBelow(page) {
		return page
	}
	return above + "*"
}

func (s finished) hasBelow(page string) bool {
	for name := range s.files {
		if strings.HasPrefix(name, page) && name != page+"index.html" && path.Ext(name) == ".html" {
			return true
		}
	}
	return false
}

// kinds gives for every kind of page the one that has most on it.
func (s finished) kinds() map[string]string {
	richest := map[string]string{}
	for _, p := range s.pages() {
		k := s.kind(p)
		if before, known := richest[k]; !known || len(s.files[s.file(p)]) > len(s.files[s.file(before)]) {
			richest[k] = p
		}
	}
	return richest
}

func (s finished) file(page string) string {
	if page == "" || strings.HasSuffix(page, "/") {
		return page + "index.html"
	}
	return page
}

// chosen are the pages that a test looks at: one of each kind, and all with -long.
func (s finished) chosen() []string {
	if *long {
		return s.pages()
	}
	var some []string
	for _, p := range s.kinds() {
		some = append(some, p)
	}
	slices.Sort(some)
	return some
}

func TestKinds(t *testing.T) {
	s := finished{files: map[string]string{
		"index.html": "", "404.html": "", "about/index.html": "", "css/a.css": "",
		"actions/index.html": "", "actions/a-1/index.html": "short", "actions/a-2/index.html": "much longer",
		"actions/by-owner/index.html": "", "actions/by-owner/one/index.html": "",
	}}
	want := map[string]string{
		"": "", "404.html": "404.html", "about/": "about/",
		"actions/": "actions/", "actions/*": "actions/a-2/",
		"actions/by-owner/": "actions/by-owner/", "actions/by-owner/*": "actions/by-owner/one/",
	}
	got := s.kinds()
	for k, p := range want {
		if g, there := got[k]; !there || g != p {
			t.Errorf("%q: %q, want %q", k, g, p)
		}
	}
	if len(got) != len(want) {
		t.Errorf("kinds: %q", got)
	}
}
