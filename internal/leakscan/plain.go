package leakscan

import "strings"

// page is a page that is cut into blocks.
type page struct {
	*file
	src    string
	blocks []placed
	room   int // bytes that may still be looked at together
}

// placed is a block and where in the page it stands.
type placed struct {
	*block
	from, to int
}

// usualLine is fewer bytes than most lines of a page have.
const usualLine = 64

// plainPage reports whether a page is of plain blocks alone and nothing goes on over their
// borders. Then there is nothing in it to be found, and what is known costs nothing of what
// may be looked at; if not, there may be something.
func (f *file) plainPage(src string) bool {
	if !f.skims() {
		return false
	}
	p := page{file: f, src: src, room: mostTogether * len(src), blocks: make([]placed, 0, 16+len(src)/usualLine)}
	for at := 0; at < len(src); {
		if !f.inTime(nil, at) {
			return false
		}
		b, end := f.known.blockAt(src, at)
		if b == nil {
			b, end = p.newBlock(at)
		}
		if !b.plain {
			return false
		}
		p.blocks = append(p.blocks, placed{b, at, end})
		at = end
	}
	return p.apart(0) && p.apart(1)
}

// skims reports whether all that is looked for can be skimmed for.
func (f *file) skims() bool {
	return f.known != nil && f.terms.Names.Skim != nil && (f.terms.Restricted.Find == nil || f.terms.Restricted.Skim != nil)
}

// newBlock looks at the block that begins at p.src[at:], and remembers what came of it.
func (p *page) newBlock(at int) (b *block, end int) {
	m, end, whole := nextBlock(p.src, at)
	defer m.done()
	f := p.beside(end - at)
	b = &block{plain: true}
	for i, v := range m.views() {
		b.edges[i] = edgeOf(v.text)
		b.plain = b.plain && f.plain(v, &b.edges[i])
	}
	for _, r := range m.raw {
		f.rawElement(r, p.src, nil)
	}
	b.plain = b.plain && f.nothing()
	if whole {
		p.known.addBlock(b, p.src, at, end)
	}
	return b, end
}

// views are the two that a page's markup is cut into.
func (m *markupViews) views() [2]*view {
	return [2]*view{m.shown.view(nil, asItStands, true), m.rest.view(nil, markup, true)}
}

// beside is a scan of so many bytes of f by themselves, of which only counts whether there
// is anything to be found.
func (f *file) beside(size int) *file {
	b := newFile(f.ctx, f.name, nil, f.terms, f.options)
	b.known, b.budget, b.deadline = f.known, size*f.options.Growth, f.deadline
	return b
}

// nothing reports whether nothing was found so far, be it allowed, and all could be read.
func (f *file) nothing() bool { return f.hits == 0 && f.faulted == 0 }

// plain reports whether there is nothing in a view to be found, and nothing encoded but
// what is decoded by itself: of that f tells whether it was anything (see [file.nothing]).
func (f *file) plain(v *view, e *edge) bool {
	if e.blank {
		return true
	}
	switch {
	case strings.ContainsAny(v.text, "<[]"), hasDataAddress(v.text):
		return false
	case unescape(v) != nil, unquote(v) != nil, unoctal(v) != nil, revealed(v) != nil, hasCodes(v):
		return false
	}
	f.runs(v)
	return f.skim(v.text, e)
}

// skim reports whether a text is clear of names and of withheld words, and notes what its
// ends may have cut.
func (f *file) skim(text string, e *edge) bool {
	names := f.terms.Names.Skim(text)
	e.of[ofName] = endsOfSkimmed(names)
	if f.terms.Restricted.Skim == nil {
		return names.Clear
	}
	words := f.terms.Restricted.Skim(text)
	e.of[ofPaper] = endsOfSkimmed(words)
	return names.Clear && words.Clear
}
