package leakscan

import "sync"

// markup makes the views of HTML or XML: the text as a reader sees it, joined
// where tags do not part it; everything that is not text; and each script, style
// and other raw element by itself.
func (f *file) markup(src string, parent *view, isXML bool) {
	place := &view{text: src, parent: parent}
	if parent != nil {
		place.depth = parent.depth + 1
	}
	if !f.mayGoOn(place) {
		return
	}
	m := markupOf(src, isXML, false, place.depth)
	f.examine(m.shown.view(parent, asItStands, true))
	if isXML {
		t := markupOf(src, true, true, place.depth)
		f.examine(t.shown.view(parent, shownText, true))
		t.done()
	}
	f.examine(m.rest.view(parent, markup, true))
	m.done()
	for _, r := range m.raw {
		f.rawElement(r, src, parent)
	}
}

// markupOf cuts markup into its views. In XML there is no telling which elements
// part text; tight takes all of it for one word, as the runs of an office file are.
func markupOf(src string, isXML, tight bool, depth int) *markupViews {
	m := newMarkupViews(src, len(src)/3)
	m.xml, m.tight, m.depth = isXML, tight, depth
	l := &lexer{src: src, xml: isXML}
	for t, ok := l.next(); ok; t, ok = l.next() {
		m.add(t)
	}
	return m
}

// newMarkupViews has room for so many bytes in each view.
func newMarkupViews(src string, bytes int) *markupViews {
	m := &markupViews{src: src, room: segmentRooms.Get().(*[2][]segment)}
	m.shown.text.Grow(bytes)
	m.rest.text.Grow(bytes)
	m.shown.from, m.rest.from = m.room[0][:0], m.room[1][:0]
	return m
}

// segmentRooms are room for the segments of the two views that markup is cut into.
var segmentRooms = sync.Pool{New: func() any { return new([2][]segment) }}

// done gives room back, when both views have been looked at.
func (m *markupViews) done() {
	m.room[0], m.room[1] = m.shown.from, m.rest.from
	segmentRooms.Put(m.room)
}

type markupViews struct {
	src         string
	xml         bool
	tight       bool // no tag parts text
	depth       int
	aside       bool // inside what a reader does not read as part of the line
	shown, rest builder
	raw         []token
	room        *[2][]segment
}

func (m *markupViews) add(t token) {
	switch t.kind {
	case textToken:
		if m.aside {
			m.value([2]int{t.start, t.end})
			return
		}
		m.text(t.start, t.end)
	case cdataToken:
		m.shown.copied(m.src[t.body[0]:t.body[1]], t.body[0])
	case commentToken:
		m.piece(t.body)
	case rawToken:
		m.raw = append(m.raw, t)
	case openTag, closeTag:
		m.tag(t)
	}
}

// rawElement looks at the inside of a script, a style or the like in src.
func (f *file) rawElement(t token, src string, parent *view) {
	var b builder
	body := src[t.body[0]:t.body[1]]
	switch t.name {
	case "script":
		b.copied(body, t.body[0])
		f.examine(b.view(parent, script, true))
	case "style":
		b.copied(body, t.body[0])
		f.examine(b.view(parent, style, true))
	case "title", "textarea":
		m := &markupViews{src: body}
		m.text(0, len(body))
		for i := range m.shown.from {
			m.shown.from[i].source += t.body[0]
		}
		f.examine(m.shown.view(parent, asItStands, true))
	default:
		b.copied(body, t.body[0])
		v := b.view(parent, asItStands, false)
		f.markup(body, v, false)
	}
}
