package htmlcheck

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// Page is one parsed page.
type Page struct {
	Path string // slash path of its file below the site, such as about/index.html
	root *html.Node
}

// Check returns what is wrong with a page, one sentence a fault.
type Check func(*Page) []string

// Parse reads a page.
func Parse(path string, text []byte) (*Page, error) {
	root, err := html.Parse(bytes.NewReader(text))
	if err != nil {
		return nil, fmt.Errorf("htmlcheck: %s: %w", path, err)
	}
	return &Page{path, root}, nil
}

// All puts checks together.
func All(checks ...Check) Check {
	return func(p *Page) []string {
		var faults []string
		for _, c := range checks {
			faults = append(faults, c(p)...)
		}
		return faults
	}
}

// Says fails if the page's text, with white space as single spaces, does not hold
// every one of the phrases.
func Says(phrases ...string) Check {
	return func(p *Page) []string {
		var faults []string
		for _, phrase := range phrases {
			if !strings.Contains(p.Text(), phrase) {
				faults = append(faults, fmt.Sprintf("does not say %q", phrase))
			}
		}
		return faults
	}
}

// NeverSays fails if the page's text holds one of the phrases, in any case.
func NeverSays(phrases ...string) Check {
	return func(p *Page) []string {
		var faults []string
		for _, phrase := range phrases {
			if strings.Contains(strings.ToLower(p.Text()), strings.ToLower(phrase)) {
				faults = append(faults, fmt.Sprintf("says %q", phrase))
			}
		}
		return faults
	}
}

// Text is what a reader reads in the body, with white space as single spaces.
func (p *Page) Text() string { return textOf(p.first("body")) }

// TextOf is the text of the first element with that name, and "" if there is none.
func (p *Page) TextOf(element string) string { return textOf(p.first(element)) }

// Facts returns the page's definition lists: each dd's text by its dt's.
func (p *Page) Facts() map[string]string {
	facts := map[string]string{}
	term := ""
	for _, n := range p.elements("dt", "dd") {
		if n.Data == "dt" {
			term = textOf(n)
		} else {
			facts[term] = textOf(n)
		}
	}
	return facts
}

// Rows returns the cells' text of every row of every table.
func (p *Page) Rows() [][]string {
	var rows [][]string
	for _, row := range p.elements("tr") {
		var cells []string
		for n := range row.ChildNodes() {
			if is(n, "td", "th") {
				cells = append(cells, textOf(n))
			}
		}
		rows = append(rows, cells)
	}
	return rows
}

func textOf(n *html.Node) string {
	if n == nil {
		return ""
	}
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode && !is(d.Parent, "script", "style", "template", "title") {
			b.WriteString(d.Data)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// elements returns the elements with one of the names, all if none is given, in
// the order of the page.
func (p *Page) elements(names ...string) []*html.Node {
	var all []*html.Node
	for n := range p.root.Descendants() {
		if n.Type == html.ElementNode && (len(names) == 0 || slices.Contains(names, n.Data)) {
			all = append(all, n)
		}
	}
	return all
}

func (p *Page) first(name string) *html.Node {
	if all := p.elements(name); len(all) > 0 {
		return all[0]
	}
	return nil
}

func (p *Page) ids() map[string]int {
	ids := map[string]int{}
	for _, n := range p.elements() {
		if id, ok := attr(n, "id"); ok {
			ids[id]++
		}
	}
	return ids
}

func is(n *html.Node, names ...string) bool {
	return n != nil && n.Type == html.ElementNode && slices.Contains(names, n.Data)
}

func attr(n *html.Node, key string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// within reports whether n lies inside an element with one of the names.
func within(n *html.Node, names ...string) bool {
	for a := range n.Ancestors() {
		if is(a, names...) {
			return true
		}
	}
	return false
}

// shown is an element's start tag, to find it by.
func shown(n *html.Node) string {
	var b strings.Builder
	b.WriteString("<" + n.Data)
	for _, a := range n.Attr {
		fmt.Fprintf(&b, " %s=%q", a.Key, a.Val)
	}
	return b.String() + ">"
}
