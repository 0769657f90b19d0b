package leakscan

import (
	"strings"
	"unicode"
	"unicode/utf16"
)

// charMap takes the codes of one font's strings to text.
type charMap struct {
	width int // bytes a code
	to    map[int]string
}

// readCharMap reads the bfchar and bfrange tables of a ToUnicode map.
func (p *pdfFile) readCharMap(text string, place *view) charMap {
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
				m.row(row, p.file, place)
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

// rowBytes is what one code of a table is charged to the budget.
const rowBytes = 64

func (m *charMap) row(row []string, f *file, place *view) {
	m.width = max(1, len(row[0]))
	to := bigEndianText(row[len(row)-1])
	if len(row) == 2 {
		m.to[codeOf(row[0])] = to
		return
	}
	last := []rune(to)
	for code := codeOf(row[0]); code <= codeOf(row[1]) && len(last) > 0; code++ {
		if f.budget -= rowBytes; f.budget < 0 {
			f.fault(tooMuch, place.offset(0))
			return
		}
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

// decode gives the text of a string, and whether every code of it is known.
func (m charMap) decode(s string) (string, bool) {
	var b strings.Builder
	all := len(s)%m.width == 0
	for i := 0; i+m.width <= len(s); i += m.width {
		text := m.to[codeOf(s[i:i+m.width])]
		b.WriteString(text)
		all = all && tellsLetters(text)
	}
	return b.String(), all
}

// tellsLetters reports whether a table's entry says what shows: neither nothing, nor
// the mark for what is unknown, nor a character of private meaning.
func tellsLetters(text string) bool {
	return text != "" && !strings.ContainsFunc(text, func(r rune) bool {
		return r == 0 || r == unicode.ReplacementChar || unicode.Is(unicode.Co, r)
	})
}
