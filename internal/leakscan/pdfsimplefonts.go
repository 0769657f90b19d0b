package leakscan

import (
	"slices"
	"strings"

	"golang.org/x/text/encoding/charmap"
)

// simpleFont reads a font of one-byte codes without its table to Unicode. The codes
// of an embedded font that names no usual encoding are its own.
func (p *pdfFile) simpleFont(body string) pdfFont {
	var t pdfFont
	encoding := body
	for _, m := range encodingRef.FindAllStringSubmatch(body, -1) {
		encoding += "\n" + strings.Join(p.referred(m[1]), "\n")
	}
	if named := encodingName.FindStringSubmatch(encoding); named != nil || !p.ownCodes(body) {
		page := charmap.Windows1252
		if named != nil && named[1] == "MacRoman" {
			page = charmap.Macintosh
		}
		for c := range t.single {
			t.single[c], t.known[c] = string(page.DecodeByte(byte(c))), true
		}
	}
	for _, m := range differences.FindAllStringSubmatch(encoding, -1) {
		t.differ(m[1])
	}
	return t
}

func (p *pdfFile) ownCodes(body string) bool {
	if drawnFont.MatchString(body) || subsetFont.MatchString(body) {
		return true
	}
	m := descriptor.FindStringSubmatch(body)
	return m != nil && slices.ContainsFunc(p.referred(m[1]), func(s string) bool { return strings.Contains(s, "/FontFile") })
}

// differ applies a list of codes and names of letters.
func (t *pdfFont) differ(list string) {
	code := 0
	walkPDF(list, func(token pdfToken) {
		switch {
		case token.kind == pdfNumber:
			code = int(token.number)
		case token.kind == pdfName && 0 <= code && code < len(t.single):
			t.single[code], t.known[code] = glyphText(token.bytes)
			code++
		}
	})
}
