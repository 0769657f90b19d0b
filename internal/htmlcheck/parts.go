package htmlcheck

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// Tables fails unless every table says what it is, by a caption or as the content
// of a labelled region, and every header cell says what it heads.
func Tables(p *Page) []string {
	var faults []string
	for _, t := range p.elements("table") {
		if !captioned(t) && !p.regioned(t) {
			faults = append(faults, "a table has no caption: "+shown(t))
		}
		if !slices.ContainsFunc(cells(t), func(n *html.Node) bool { return n.Data == "th" }) {
			faults = append(faults, "a table has no header cell: "+shown(t))
		}
	}
	for _, h := range p.elements("th") {
		scope, _ := attr(h, "scope")
		if !slices.Contains([]string{"col", "row", "colgroup", "rowgroup"}, scope) {
			faults = append(faults, "a th has no scope: "+textOf(h))
		}
	}
	return faults
}

func captioned(table *html.Node) bool {
	for n := range table.ChildNodes() {
		if is(n, "caption") {
			return textOf(n) != ""
		}
	}
	return false
}

// regioned reports whether the table is the only one in a labelled region.
func (p *Page) regioned(table *html.Node) bool {
	role, _ := attr(table.Parent, "role")
	return role == "region" && p.label(table.Parent) != ""
}

func cells(table *html.Node) []*html.Node {
	var all []*html.Node
	for n := range table.Descendants() {
		if is(n, "td", "th") {
			all = append(all, n)
		}
	}
	return all
}

// IDs fails if an id stands twice or is empty, or if an attribute refers to an id
// that is not on the page.
func IDs(p *Page) []string {
	var faults []string
	ids := p.ids()
	for id, n := range ids {
		if n > 1 || id == "" || strings.ContainsAny(id, " \t\n") {
			faults = append(faults, fmt.Sprintf("has id %q %d times", id, n))
		}
	}
	for _, n := range p.elements() {
		for _, key := range []string{"aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers", "list"} {
			value, _ := attr(n, key)
			for _, id := range strings.Fields(value) {
				if ids[id] == 0 {
					faults = append(faults, "refers to an id that is not here: "+shown(n))
				}
			}
		}
	}
	slices.Sort(faults)
	return faults
}

// Pictures fails unless every picture has an alternative text, which may be empty
// for an img, or is hidden from those who cannot see it.
func Pictures(p *Page) []string {
	var faults []string
	for _, n := range p.elements("img", "area", "input", "svg") {
		alt, has := attr(n, "alt")
		kind, _ := attr(n, "type")
		hidden, _ := attr(n, "aria-hidden")
		switch {
		case n.Data == "input" && kind != "image":
		case n.Data == "svg" && (hidden == "true" || p.label(n) != ""):
		case n.Data == "img" && has:
		case (n.Data == "area" || n.Data == "input") && alt != "":
		default:
			faults = append(faults, "has no alternative text: "+shown(n))
		}
	}
	return faults
}

// Links fails if a link or a button has no words that say where it leads.
func Links(p *Page) []string {
	var faults []string
	for _, n := range p.elements("a", "button") {
		if textOf(n) == "" && p.label(n) == "" {
			faults = append(faults, "has no words: "+shown(n))
		}
		if href, has := attr(n, "href"); n.Data == "a" && (!has || strings.TrimSpace(href) == "") {
			faults = append(faults, "leads nowhere: "+shown(n))
		}
	}
	return faults
}
