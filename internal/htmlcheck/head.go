package htmlcheck

import "fmt"

// Language fails unless the page says that it is written in that language.
func Language(tag string) Check {
	return func(p *Page) []string {
		if lang, _ := attr(p.first("html"), "lang"); lang != tag {
			return []string{fmt.Sprintf("has lang %q, want %q", lang, tag)}
		}
		return nil
	}
}

// Described fails unless the page has one title and one description, not empty.
func Described(p *Page) []string {
	var faults []string
	if titles := p.headElements("title"); titles != 1 || p.Title() == "" {
		faults = append(faults, "has no single title with text")
	}
	if d := p.meta("description"); len(d) != 1 || d[0] == "" {
		faults = append(faults, "has no single description")
	}
	return faults
}

// Canonical fails unless the page has that address as its only canonical one.
func Canonical(address string) Check {
	return func(p *Page) []string {
		var found []string
		for _, n := range p.elements("link") {
			if rel, _ := attr(n, "rel"); rel == "canonical" {
				href, _ := attr(n, "href")
				found = append(found, href)
			}
		}
		if len(found) != 1 || found[0] != address {
			return []string{fmt.Sprintf("has canonical addresses %q, want %q", found, address)}
		}
		return nil
	}
}

// ForPhones fails unless the page takes the width of its screen.
func ForPhones(p *Page) []string {
	if v := p.meta("viewport"); len(v) != 1 || v[0] != "width=device-width, initial-scale=1" {
		return []string{"has no viewport, or one that keeps readers from enlarging"}
	}
	return nil
}

// Title is what stands in the page's title element.
func (p *Page) Title() string {
	n := p.first("title")
	if n == nil || n.FirstChild == nil {
		return ""
	}
	return n.FirstChild.Data
}

// headElements counts elements that are not part of a drawing.
func (p *Page) headElements(name string) int {
	count := 0
	for _, n := range p.elements(name) {
		if !within(n, "svg") {
			count++
		}
	}
	return count
}

func (p *Page) meta(name string) []string {
	var all []string
	for _, n := range p.elements("meta") {
		if own, _ := attr(n, "name"); own == name {
			content, _ := attr(n, "content")
			all = append(all, content)
		}
	}
	return all
}
