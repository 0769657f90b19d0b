package leakscan

import (
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/encoding/charmap"
)

// strings looks at every string and name of PDF syntax, each a paragraph: outside
// streams, and in object streams and contents, where replacement text stands.
func (p *pdfFile) strings(data []byte, place *view) {
	var b builder
	if place == nil {
		place = layer(p.in, "")
	}
	walkPDF(string(data), func(t pdfToken) {
		if t.kind == pdfName && t.bytes == "Encrypt" {
			p.file.fault(encrypted, place.offset(t.at))
		}
		if t.kind == pdfString || t.kind == pdfName {
			b.stands(textString(t.bytes), t.at)
			b.stands("\n\n", t.at)
		}
	})
	p.file.examine(b.view(place, metadata, true))
}

// textString decodes a string outside contents: UTF-16 or UTF-8 with a mark, else
// Windows-1252, which is close to PDF's own.
func textString(s string) string {
	switch {
	case strings.HasPrefix(s, "\xfe\xff"), strings.HasPrefix(s, "\xff\xfe"):
		return utf16View(s, nil).text
	case strings.HasPrefix(s, "\xef\xbb\xbf"):
		return s[3:]
	}
	return singleBytes(s)
}

func singleBytes(s string) string {
	var b strings.Builder
	for i := range len(s) {
		b.WriteRune(charmap.Windows1252.DecodeByte(s[i]))
	}
	return b.String()
}

// show looks at the text that a content stream shows, with the pieces joined and
// with spaces between them. A name of a font that stands for several, on different
// pages, is read as each in turn.
func (p *pdfFile) show(c pdfContent) {
	place := inside(p.in, pdfPart, c.offset)
	for round := range p.rounds(c, place) {
		decode := func(font, s string) string {
			text, _ := p.fontAt(font, round).decode(s)
			return text
		}
		for _, gap := range []string{"", " "} {
			var b builder
			b.stands(shownPDF(c.text, gap, decode), 0)
			p.file.examine(b.view(place, shownText, true))
		}
	}
}

// rounds gives how many readings a content needs. A string that no font of the name
// can tell the letters of is a fault.
func (p *pdfFile) rounds(c pdfContent, place *view) int {
	n := 1
	shownPDF(c.text, "", func(font, s string) string {
		fonts := p.fontsNamed(font)
		n = max(n, len(fonts))
		known := func(t pdfFont) bool { _, ok := t.decode(s); return ok }
		if s != "" && !slices.ContainsFunc(fonts, known) {
			p.file.fault(noLetters, place.offset(0))
		}
		return ""
	})
	return n
}

// fontsNamed lists the fonts that a name may stand for. Without a name it is any,
// for it was set where the page's contents began.
func (p *pdfFile) fontsNamed(name string) []pdfFont {
	if name != "" {
		return p.fonts[name]
	}
	if p.anyFont == nil {
		for _, n := range slices.Sorted(maps.Keys(p.fonts)) {
			p.anyFont = append(p.anyFont, p.fonts[n]...)
		}
	}
	return p.anyFont
}

// fontAt is the font to read a string in; where there is none, the usual encoding
// shows at least something.
func (p *pdfFile) fontAt(name string, round int) *pdfFont {
	fonts := p.fontsNamed(name)
	if len(fonts) == 0 {
		return &usualFont
	}
	return &fonts[min(round, len(fonts)-1)]
}

var usualFont = func() (t pdfFont) {
	for c := range t.single {
		t.single[c], t.known[c] = string(charmap.Windows1252.DecodeByte(byte(c))), true
	}
	return t
}()
