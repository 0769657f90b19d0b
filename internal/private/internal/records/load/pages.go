package load

import (
	"bytes"
	"cmp"
	"io/fs"
	"path"
	"reflect"
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"openspace/internal/diag"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

// SitePages is the folder of a site folder in which pages written by hand may lie.
// No record lies below content/, so that a place there is the site folder's.
const SitePages = "content/pages"

// sitePagesOf reads the pages that a site folder holds. What else lies in it is
// judged by who makes the site.
func (r *reader) sitePagesOf(site fs.FS) []records.Page {
	if site == nil {
		return nil
	}
	other := &reader{fsys: site, unread: map[string]bool{}}
	all := other.pages(SitePages)
	r.problems = append(r.problems, other.problems...)
	return all
}

// pages reads every page written by hand in a folder, in order of name.
func (r *reader) pages(dir string) []records.Page {
	entries, err := fs.ReadDir(r.fsys, dir)
	if err != nil {
		return nil
	}
	var all []records.Page
	for _, e := range entries {
		name, isPage := strings.CutSuffix(e.Name(), ".md")
		switch file := path.Join(dir, e.Name()); {
		case !isPage || e.IsDir() || !slugShape.MatchString(name):
			continue // walk has reported it, or who makes the site does
		case !e.Type().IsRegular():
			r.report(diag.NotAFile, diag.Place{File: file})
		default:
			all = append(all, r.page(file, name))
		}
	}
	return all
}

func (r *reader) page(file, name string) records.Page {
	at := diag.Place{File: file}
	p := records.Page{ID: records.ID{Text: secret.New(name), At: at}, At: at}
	data, ok := r.text(file)
	if !ok {
		return p
	}
	body, ok := r.frontMatter(file, data, &p)
	if !ok {
		return p
	}
	p.At = at
	r.pageText(file, data, body, &p)
	return p
}

// fence is the line before and after a page's fields. It is Hugo's for TOML.
const fence = "+++"

// frontMatter reads the fields above a page's text and returns where the text
// begins. The fences become comments, so that every place stays what it is in the
// file.
func (r *reader) frontMatter(file string, data []byte, p *records.Page) (body int, ok bool) {
	end := bytes.Index(data, []byte("\n"+fence+"\n"))
	if !bytes.HasPrefix(data, []byte(fence+"\n")) || end < 0 {
		r.report(diag.NoFrontMatter, placeIn(file, lineStarts(data), 0))
		return 0, false
	}
	fields := slices.Clone(data[:end+1])
	copy(fields, "###")
	values, spots, problem := decode(file, fields)
	if problem != nil {
		r.problems = append(r.problems, *problem)
		return 0, false
	}
	binder{r, spots}.table(values, nil, reflect.ValueOf(p).Elem())
	return end + len(fence) + 2, true
}

// pageText divides a page's text by its headings of the second level.
func (r *reader) pageText(file string, data []byte, body int, p *records.Page) {
	lines := lineStarts(data)
	m := mark{r, data[body:], func(offset int) diag.Place { return placeIn(file, lines, body+offset) }, true}
	into, at := &p.Introduction, m.place(0)
	var pending []ast.Node
	flush := func() { *into = records.Passage{Blocks: m.blocks(pending), At: at} }
	for _, n := range children(m.parse()) {
		h, isHeading := n.(*ast.Heading)
		if !isHeading || h.Level != 2 {
			pending = append(pending, n)
			continue
		}
		flush()
		pending, at = nil, m.at(h)
		p.Sections = append(p.Sections, records.PageSection{Title: m.heading(h), At: at})
		into = &p.Sections[len(p.Sections)-1].Text
	}
	flush()
	if len(p.Introduction.Blocks) == 0 && len(p.Sections) == 0 {
		r.report(diag.PageEmpty, m.place(0))
	}
}

// heading reads a heading, which has to be plain text: what a link or emphasis in it
// says would be lost.
func (m mark) heading(h *ast.Heading) records.Line {
	inlines := m.inlines(h)
	set := func(n records.Inline) bool { return n.Kind != records.Run }
	title := plainOf(inlines)
	if title == "" || slices.ContainsFunc(inlines, set) {
		m.report(diag.PageHeading, m.at(h))
	}
	return records.Line{Text: secret.New(title), At: m.at(h)}
}

// takenPages are ids that a page written by hand may not have: a permission for
// page:join is about the page on how to join.
var takenPages = []string{"about", "join"}

// inOrder sorts pages by weight, and by id where that is the same.
func inOrder(pages []records.Page) []records.Page {
	slices.SortStableFunc(pages, func(a, b records.Page) int {
		return cmp.Or(a.Weight.N-b.Weight.N, strings.Compare(secret.Reveal(a.ID.Text), secret.Reveal(b.ID.Text)))
	})
	return pages
}

func (r *reader) checkPages(pages []records.Page) {
	seen := map[string]bool{}
	for _, p := range pages {
		id := secret.Reveal(p.ID.Text)
		if seen[id] || slices.Contains(takenPages, id) {
			r.report(diag.PageTaken, p.ID.At)
		}
		seen[id] = true
	}
}
