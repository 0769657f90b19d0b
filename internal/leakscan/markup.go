package leakscan

import (
	"strings"
	"sync"

	"golang.org/x/net/html/atom"
)

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
		f.rawElement(r, parent)
	}
}

// markupOf cuts markup into its views. In XML there is no telling which elements
// part text; tight takes all of it for one word, as the runs of an office file are.
func markupOf(src string, isXML, tight bool, depth int) *markupViews {
	m := &markupViews{src: src, xml: isXML, tight: tight, depth: depth}
	m.shown.text.Grow(len(src) / 3)
	m.rest.text.Grow(len(src) / 3)
	m.room = segmentRooms.Get().(*[2][]segment)
	m.shown.from, m.rest.from = m.room[0][:0], m.room[1][:0]
	l := &lexer{src: src, xml: isXML}
	for t, ok := l.next(); ok; t, ok = l.next() {
		m.add(t)
	}
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

// text appends shown text, its entities decoded and, in HTML, its line breaks as
// the spaces that they are shown as.
func (m *markupViews) text(start, end int) {
	for i := start; i < end; {
		n := i
		for n < end && m.src[n] != '&' && m.src[n] != '\n' && m.src[n] != '\r' {
			n++
		}
		if n > i {
			m.shown.copied(m.src[i:n], i)
		}
		if i = n; i == end {
			return
		}
		if m.src[i] != '&' {
			m.shown.stands(" ", i)
			i++
			continue
		}
		to, size := entity(m.src[i:end])
		m.shown.stands(to, i)
		i += size
	}
}

func (m *markupViews) tag(t token) {
	if t.name == "rt" || t.name == "rp" {
		m.aside = t.kind == openTag
	} else if t.name == "ruby" {
		m.aside = false
	}
	switch {
	case m.tight:
	case m.xml && !strings.Contains(inlineInSVG, " "+t.name+" "):
		m.shown.stands("\n\n", t.start)
	case !m.xml:
		if gap := parts[t.name]; gap != "" {
			m.shown.stands(gap, t.start)
		}
	}
	if atom.Lookup([]byte(t.name)) == 0 {
		m.piece([2]int{t.start + 1, min(t.start+1+len(t.name)+1, t.end)})
	}
	bare, odd := 0, false
	for _, a := range t.attrs {
		if !m.standard(a.name) {
			m.piece(a.name)
			bare += 1 - min(1, a.value[1])
			odd = odd || strings.ContainsAny(m.src[a.name[0]:a.name[1]], "=%&\\\"'<+")
		}
		odd = odd || m.quotedPrintable(a.value)
		m.value(a.value)
	}
	if m.depth <= swallowDepth && (bare > 1 || odd) {
		m.swallowed(t.attrs[0].name[0], t.start+len(strings.TrimSuffix(m.src[t.start:t.end], ">")))
	}
}

// swallowDepth is how many decodings deep the inside of tags is taken for text too.
// Further down, what looks like a tag is mostly a comparison in a script, and each
// layer would hold the one before twice.
const swallowDepth = 2

// swallowed appends the inside of a tag as text, for it may be that: of a tag that was
// never closed. What opens or closes a tag in it is left out, or it would be cut up
// again and again.
func (m *markupViews) swallowed(start, end int) {
	for start < end {
		n := strings.IndexByte(m.src[start:end], '<')
		if n < 0 {
			break
		}
		m.rest.copied(m.src[start:start+n], start)
		m.rest.stands(" ", start+n)
		start += n + 1
	}
	m.piece([2]int{start, end})
}

// quotedPrintable reports whether the sign before a bare value may be the first of an
// encoded letter.
func (m *markupViews) quotedPrintable(value [2]int) bool {
	at := value[0]
	return at > 0 && at+2 <= value[1] && m.src[at-1] == '=' && hexDigit(m.src[at]) >= 0 && hexDigit(m.src[at+1]) >= 0
}

// standard reports whether a name is one of HTML's own, in small letters.
func (m *markupViews) standard(at [2]int) bool {
	return atom.Lookup([]byte(m.src[at[0]:at[1]])) != 0
}

// piece appends a part of the markup as a paragraph of its own.
func (m *markupViews) piece(at [2]int) {
	if at[0] < at[1] {
		m.rest.copied(m.src[at[0]:at[1]], at[0])
		m.rest.stands("\n\n", at[1])
	}
}

// value appends an attribute's value, its entities decoded.
func (m *markupViews) value(at [2]int) {
	if at[0] == at[1] {
		return
	}
	for i := at[0]; i < at[1]; {
		n := strings.IndexByte(m.src[i:at[1]], '&')
		if n < 0 {
			m.rest.copied(m.src[i:at[1]], i)
			break
		}
		m.rest.copied(m.src[i:i+n], i)
		to, size := inAttribute(m.src[i+n : at[1]])
		m.rest.stands(to, i+n)
		i += n + size
	}
	m.rest.stands("\n\n", at[1])
}

// inlineInSVG are elements that do not part text in SVG.
const inlineInSVG = " tspan textpath a b i em strong span "

// parts says what stands between two pieces of text that a tag parts. A tag that
// is not listed parts nothing.
var parts = func() map[string]string {
	list := map[string]string{"br": "\n", "td": " | ", "th": " | ", "option": " | "}
	for name := range strings.FieldsSeq(`address article aside blockquote body caption center dd details dialog dir
		div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html
		legend li link main menu meta nav ol optgroup p pre search section select summary table tbody template
		tfoot thead tr ul script style title textarea iframe noscript object video audio canvas button`) {
		list[name] = "\n\n"
	}
	return list
}()

// rawElement looks at the inside of a script, a style or the like.
func (f *file) rawElement(t token, parent *view) {
	var b builder
	body := f.slice(parent, t.body)
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

// slice gives a stretch of the text that a markup view was made from.
func (f *file) slice(parent *view, at [2]int) string {
	if parent == nil {
		return string(f.data[at[0]:at[1]])
	}
	return parent.text[at[0]:at[1]]
}
