package htmlcheck

import (
	"fmt"

	"golang.org/x/net/html"
)

// OneTopHeading fails unless there is exactly one h1, and it says something.
func OneTopHeading(p *Page) []string {
	tops := p.elements("h1")
	switch {
	case len(tops) != 1:
		return []string{fmt.Sprintf("has %d h1", len(tops))}
	case textOf(tops[0]) == "":
		return []string{"has an empty h1"}
	}
	return nil
}

// HeadingsInOrder fails if a heading leaves out a level on the way down, or is
// empty. The footer's headings, which stand on every page, follow on like others.
func HeadingsInOrder(p *Page) []string {
	var faults []string
	last := 0
	for _, h := range p.elements("h1", "h2", "h3", "h4", "h5", "h6") {
		level := int(h.Data[1] - '0')
		if level > last+1 {
			faults = append(faults, fmt.Sprintf("an h%d follows an h%d: %q", level, last, textOf(h)))
		}
		if textOf(h) == "" {
			faults = append(faults, "has an empty "+h.Data)
		}
		last = level
	}
	return faults
}

// Landmarks fails unless there is one main, one header and one footer of the
// page, and every nav, if there are several, has a label of its own.
func Landmarks(p *Page) []string {
	var faults []string
	for _, name := range []string{"main", "header", "footer"} {
		if n := len(p.landmarks(name)); n != 1 {
			faults = append(faults, fmt.Sprintf("has %d landmarks %s", n, name))
		}
	}
	labels := map[string]bool{}
	navs := p.elements("nav")
	for _, n := range navs {
		label := p.label(n)
		if len(navs) > 1 && (label == "" || labels[label]) {
			faults = append(faults, "a nav has no label of its own: "+shown(n))
		}
		labels[label] = true
	}
	if len(navs) == 0 {
		faults = append(faults, "has no nav")
	}
	return faults
}

// landmarks leaves out headers and footers of a part of the page, which are none
// (HTML Accessibility API Mappings, header and footer).
func (p *Page) landmarks(name string) []*html.Node {
	var all []*html.Node
	for _, n := range p.elements(name) {
		if name == "main" || !within(n, "article", "aside", "main", "nav", "section") {
			all = append(all, n)
		}
	}
	return all
}

// label is an element's accessible name as far as attributes give it.
func (p *Page) label(n *html.Node) string {
	if id, ok := attr(n, "aria-labelledby"); ok {
		for _, other := range p.elements() {
			if own, _ := attr(other, "id"); own == id {
				return textOf(other)
			}
		}
		return ""
	}
	label, _ := attr(n, "aria-label")
	return label
}

// SkipLink fails unless the first link or control of the body leads to the main
// element on the same page.
func SkipLink(p *Page) []string {
	controls := p.elements("a", "button", "input", "select", "textarea", "summary")
	if len(controls) == 0 {
		return []string{"has no skip link"}
	}
	first := controls[0]
	href, _ := attr(first, "href")
	mains := p.elements("main")
	if len(mains) == 1 && first.Data == "a" && textOf(first) != "" {
		if id, _ := attr(mains[0], "id"); id != "" && href == "#"+id {
			return nil
		}
	}
	return []string{"the first control does not lead to main: " + shown(first)}
}
