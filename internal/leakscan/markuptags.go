package leakscan

import (
	"strings"

	"golang.org/x/net/html/atom"
)

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
