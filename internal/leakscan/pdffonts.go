package leakscan

import (
	"regexp"
	"strconv"
	"strings"
)

// pdfFont takes the codes of strings to letters.
type pdfFont struct {
	wide   bool // codes of more than one byte
	single [256]string
	known  [256]bool
	table  charMap
}

// decode gives the text of a string, and whether every code of it is known.
func (t *pdfFont) decode(s string) (string, bool) {
	if t.wide {
		return t.table.decode(s)
	}
	var b strings.Builder
	all := true
	for i := range len(s) {
		b.WriteString(t.single[s[i]])
		all = all && t.known[s[i]]
	}
	return b.String(), all
}

var (
	fontResources = regexp.MustCompile(`/Font\s*(?:<<|(\d{1,10})\s+\d+\s+R)`)
	fontReference = regexp.MustCompile(`/([^\s/<>\[\]()%]+)\s+(\d{1,10})\s+\d+\s+R`)
	toUnicode     = referenceTo("ToUnicode")
	descriptor    = referenceTo("FontDescriptor")
	encodingRef   = referenceTo("Encoding")
	encodingName  = regexp.MustCompile(`/(?:Base)?Encoding\s*/(WinAnsi|MacRoman|Standard)Encoding\b`)
	differences   = regexp.MustCompile(`/Differences\s*\[([^\]]*)\]`)
	compositeFont = regexp.MustCompile(`/Subtype\s*/Type0\b`)
	drawnFont     = regexp.MustCompile(`/Subtype\s*/Type3\b`)
	twoByteCodes  = regexp.MustCompile(`/Encoding\s*/Identity-[HV]\b`)
	subsetFont    = regexp.MustCompile(`/BaseFont\s*/[A-Z]{6}\+`)
)

func referenceTo(name string) *regexp.Regexp {
	return regexp.MustCompile(`/` + name + `\s+(\d{1,10})\s+\d+\s+R`)
}

// findFonts resolves the names that contents use for fonts. A name may stand for
// another font on each page, so each has a list.
func (p *pdfFile) findFonts() {
	p.fonts = map[string][]pdfFont{}
	seen := map[string]bool{}
	for _, bodies := range p.objects {
		for _, body := range bodies {
			for _, m := range fontResources.FindAllStringSubmatchIndex(body, -1) {
				if m[2] < 0 {
					p.nameFonts(inner(body[m[1]:]), seen)
					continue
				}
				for _, list := range p.referred(body[m[2]:m[3]]) {
					p.nameFonts(list, seen)
				}
			}
		}
	}
}

// inner gives the rest of a dictionary up to its end.
func inner(s string) string {
	depth := 1
	for i := 0; i+1 < len(s); i++ {
		switch s[i : i+2] {
		case "<<":
			depth++
			i++
		case ">>":
			if depth--; depth == 0 {
				return s[:i]
			}
			i++
		}
	}
	return s
}

func (p *pdfFile) referred(number string) []string {
	n, err := strconv.Atoi(number)
	if err != nil {
		return nil
	}
	return p.objects[n]
}

func (p *pdfFile) nameFonts(list string, seen map[string]bool) {
	for _, m := range fontReference.FindAllStringSubmatch(list, -1) {
		if seen[m[1]+" "+m[2]] {
			continue
		}
		seen[m[1]+" "+m[2]] = true
		for _, body := range p.referred(m[2]) {
			p.fonts[m[1]] = append(p.fonts[m[1]], p.fontsOf(body)...)
		}
	}
}

// fontsOf reads a font's dictionary, once for each revision of its table.
func (p *pdfFile) fontsOf(body string) []pdfFont {
	var tables []charMap
	for _, m := range toUnicode.FindAllStringSubmatch(body, -1) {
		n, _ := strconv.Atoi(m[1])
		tables = append(tables, p.maps[n]...)
	}
	if compositeFont.MatchString(body) {
		return composite(body, tables)
	}
	base := p.simpleFont(body)
	list := []pdfFont{}
	for _, table := range tables {
		list = append(list, base.through(table))
	}
	if len(list) == 0 {
		return []pdfFont{base}
	}
	return list
}

func composite(body string, tables []charMap) []pdfFont {
	if len(tables) == 0 {
		return []pdfFont{{wide: true, table: charMap{width: 2}}}
	}
	var list []pdfFont
	for _, table := range tables {
		if twoByteCodes.MatchString(body) {
			table.width = 2
		}
		list = append(list, pdfFont{wide: true, table: table})
	}
	return list
}

// through is the font with what a table says about its codes.
func (t pdfFont) through(table charMap) pdfFont {
	for code, text := range table.to {
		if 0 <= code && code < len(t.single) && tellsLetters(text) { // a code of too many bytes overflows
			t.single[code], t.known[code] = text, true
		}
	}
	return t
}
