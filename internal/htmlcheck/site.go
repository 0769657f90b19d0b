package htmlcheck

import (
	"fmt"
	"net/url"
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// Site is a finished site: its files by slash path, and where it will stand.
type Site struct {
	Files map[string]string
	Base  string // the path that its address has on its host, such as / or /forum/
}

// Pages parses every HTML file, in order of path.
func (s Site) Pages() ([]*Page, error) {
	var pages []*Page
	for name, text := range s.Files {
		if path.Ext(name) != ".html" {
			continue
		}
		p, err := Parse(name, []byte(text))
		if err != nil {
			return nil, err
		}
		pages = append(pages, p)
	}
	slices.SortFunc(pages, func(a, b *Page) int { return strings.Compare(a.Path, b.Path) })
	return pages, nil
}

// SharedTitles returns every title that two pages have.
func SharedTitles(pages []*Page) []string {
	var faults []string
	first := map[string]string{}
	for _, p := range pages {
		if other, taken := first[p.Title()]; taken {
			faults = append(faults, fmt.Sprintf("%s and %s both have the title %q", other, p.Path, p.Title()))
		}
		first[p.Title()] = p.Path
	}
	return faults
}

// DeadLinks follows every address inside the site, on pages and in style sheets,
// and returns those that lead to no file or to a fragment that is not there. A
// folder's address has to end in a slash, because what a host makes of one that
// does not is its own business.
func (s Site) DeadLinks() ([]string, error) {
	pages, err := s.Pages()
	if err != nil {
		return nil, err
	}
	ids := map[string]map[string]int{}
	for _, p := range pages {
		ids[p.Path] = p.ids()
	}
	var faults []string
	follow := func(from, address string) {
		if why := s.dead(from, address, ids); why != "" {
			faults = append(faults, fmt.Sprintf("%s: %s: %q", from, why, address))
		}
	}
	for _, p := range pages {
		for _, n := range p.elements() {
			for _, address := range addresses(n) {
				follow(p.Path, address)
			}
		}
	}
	for name, text := range s.Files {
		if path.Ext(name) == ".css" {
			for _, address := range StyleAddresses(text) {
				follow(name, address)
			}
		}
	}
	slices.Sort(faults)
	return slices.Compact(faults), nil
}

// addresses are all that an element leads to or fetches.
func addresses(n *html.Node) []string {
	all := fetched(n)
	for _, key := range []string{"href", "cite"} {
		if v, ok := attr(n, key); ok {
			all = append(all, v)
		}
	}
	return all
}

// dead says why an address inside the site leads nowhere; "" if it does not, or
// lies outside.
func (s Site) dead(from, address string, ids map[string]map[string]int) string {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil {
		return "no address"
	}
	if u.Scheme != "" || u.Host != "" {
		return ""
	}
	here := &url.URL{Path: s.Base + strings.TrimSuffix(from, "index.html")}
	to := here.ResolveReference(u)
	name, inside := strings.CutPrefix(to.Path, s.Base)
	if !inside {
		return "leads out of the site"
	}
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	if _, there := s.Files[name]; !there {
		return "no such file"
	}
	if u.Fragment != "" && ids[name][u.Fragment] == 0 {
		return "no such fragment"
	}
	return ""
}
