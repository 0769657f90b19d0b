package browser

import (
	"maps"
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

// between begins the pages that tell what changed from one workshop to another. They
// are one kind, whichever the first workshop is.
const between = "changes/from-"

// kind is what sort of page an address is: actions/w2-01/ is actions/*, as is every
// page at the end of a path that has others beside it. A page with others below it
// is a kind of its own.
func (s finished) kind(page string) string {
	if strings.HasPrefix(page, between) {
		return between + "*"
	}
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

// oneOfEach are the pages that stand for their kind, in order.
func (s finished) oneOfEach() []string {
	return slices.Sorted(maps.Values(s.kinds()))
}

// place is a page that stands for its kind in both examples.
type place struct {
	site       finished
	kind, page string
}

// representatives are one page of every kind. The two examples have the same kinds but
// for what only one of them has; those of riverside, which has a record for every
// feature, come first. Home is there twice: no page differs more.
func representatives(all []finished) []place {
	var list []place
	seen := map[string]bool{}
	for _, s := range slices.Backward(all) {
		kinds := s.kinds()
		for _, k := range slices.Sorted(maps.Keys(kinds)) {
			if !seen[k] || k == "" {
				list = append(list, place{s, k, kinds[k]})
			}
			seen[k] = true
		}
	}
	return list
}

// inTwoTabs shares out the representatives between two tests that run side by side,
// and tells each where the examples are served.
func inTwoTabs(t *testing.T, look func(t *testing.T, share []place, home func(place) string)) {
	all := sites(t)
	places := representatives(all)
	for n := range 2 {
		t.Run([]string{"one", "other"}[n], func(t *testing.T) {
			t.Parallel()
			homes := map[string]string{}
			for _, s := range all {
				homes[s.name] = s.served(t)
			}
			var share []place
			for i := n; i < len(places); i += 2 {
				share = append(share, places[i])
			}
			look(t, share, func(p place) string { return homes[p.site.name] })
		})
	}
}

func (p place) String() string { return p.site.name + " " + orHome(p.page) }

// chosen are the pages that a test looks at: one of each kind, and all with -long.
func (s finished) chosen() []string {
	if *long {
		return s.pages()
	}
	return s.oneOfEach()
}

func TestKinds(t *testing.T) {
	s := finished{files: map[string]string{
		"index.html": "", "404.html": "", "about/index.html": "", "css/a.css": "",
		"actions/index.html": "", "actions/a-1/index.html": "short", "actions/a-2/index.html": "much longer",
		"actions/by-owner/index.html": "", "actions/by-owner/one/index.html": "",
		"changes/from-a/to-b/index.html": "", "changes/from-b/to-c/index.html": "longer",
	}}
	want := map[string]string{
		"": "", "404.html": "404.html", "about/": "about/",
		"actions/": "actions/", "actions/*": "actions/a-2/",
		"actions/by-owner/": "actions/by-owner/", "actions/by-owner/*": "actions/by-owner/one/",
		"changes/from-*": "changes/from-b/to-c/",
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
