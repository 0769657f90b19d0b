package leakscan

import (
	"strings"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
)

// strings looks at every string and name of PDF syntax, each a paragraph: outside
// streams, and in object streams and contents, where replacement text stands.
func (p *pdfFile) strings(data []byte, place *view) {
	var b builder
	if place == nil {
		place = p.in
	}
	walkPDF(string(data), func(t pdfToken) {
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

// show looks at the text that a content stream shows, in the usual encoding and
// through each map, with the pieces joined and with spaces between them.
func (p *pdfFile) show(c pdfContent) {
	decoders := []func(string) string{singleBytes}
	for _, m := range p.maps {
		decoders = append(decoders, m.decode)
	}
	for _, decode := range decoders {
		for _, gap := range []string{"", " "} {
			var b builder
			b.text = []byte(shownPDF(c.text, gap, decode))
			b.from = []segment{{source: 0, fixed: true}}
			p.file.examine(b.view(inside(p.in, pdfPart, c.offset), shownText, true))
		}
	}
}

// farKern is the shift inside a line, in thousandths of the letter size, from
// which it stands for a space.
const farKern = -160

// shownPDF gives the strings of the text operators. A new line or place stands as
// gap; a large shift inside an array is a space.
func shownPDF(content, gap string, decode func(string) string) string {
	var b strings.Builder
	inArray := false
	walkPDF(content, func(t pdfToken) {
		switch t.kind {
		case pdfString:
			b.WriteString(decode(t.bytes))
		case pdfOpen:
			inArray = true
		case pdfClose:
			inArray = false
		case pdfNumber:
			if inArray && t.number < farKern {
				b.WriteString(" ")
			}
		case pdfWord:
			switch t.bytes {
			case "Td", "TD", "Tm", "'", "\"":
				b.WriteString(gap)
			case "T*", "ET":
				b.WriteString(gap + "\n")
			}
		}
	})
	return b.String()
}

// charMap takes the codes of one font's strings to text.
type charMap struct {
	width int // bytes a code
	to    map[int]string
}

// readCharMap reads the bfchar and bfrange tables of a ToUnicode map.
func readCharMap(text string) charMap {
	m := charMap{width: 1, to: map[int]string{}}
	var row []string
	var list []string
	inList := false
	columns := 0
	walkPDF(text, func(t pdfToken) {
		switch {
		case t.kind == pdfWord && t.bytes == "beginbfchar":
			columns, row = 2, nil
		case t.kind == pdfWord && t.bytes == "beginbfrange":
			columns, row = 3, nil
		case t.kind == pdfWord && strings.HasPrefix(t.bytes, "endbf"):
			columns = 0
		case t.kind == pdfOpen && columns > 0:
			inList, list = true, nil
		case t.kind == pdfClose && inList:
			inList = false
			m.list(row, list)
			row = nil
		case t.kind == pdfString && inList:
			list = append(list, t.bytes)
		case t.kind == pdfString && columns > 0:
			if row = append(row, t.bytes); len(row) == columns {
				m.row(row)
				row = nil
			}
		}
	})
	return m
}

func codeOf(s string) int {
	n := 0
	for i := range len(s) {
		n = n<<8 | int(s[i])
	}
	return n
}

func (m *charMap) row(row []string) {
	m.width = max(1, len(row[0]))
	to := bigEndianText(row[len(row)-1])
	if len(row) == 2 {
		m.to[codeOf(row[0])] = to
		return
	}
	last := []rune(to)
	for code := codeOf(row[0]); code <= codeOf(row[1]) && code-codeOf(row[0]) < 1<<16 && len(last) > 0; code++ {
		m.to[code] = string(last)
		last[len(last)-1]++
	}
}

func (m *charMap) list(row, list []string) {
	if len(row) != 2 {
		return
	}
	m.width = max(1, len(row[0]))
	for i, s := range list {
		m.to[codeOf(row[0])+i] = bigEndianText(s)
	}
}

func bigEndianText(s string) string {
	var units []uint16
	for i := 0; i+1 < len(s); i += 2 {
		units = append(units, unit(s[i:], bigEndian))
	}
	return string(utf16.Decode(units))
}

func (m charMap) decode(s string) string {
	var b strings.Builder
	for i := 0; i+m.width <= len(s); i += m.width {
		b.WriteString(m.to[codeOf(s[i:i+m.width])])
	}
	return b.String()
}
