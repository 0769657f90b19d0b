package leakscan

import (
	"slices"
	"strings"
)

// farKern is the shift inside a line, in thousandths of the letter size, from
// which it stands for a space.
const farKern = -160

// shownPDF gives the strings of the text operators, each decoded in the font that is
// set. A new line or place stands as gap; a large shift inside an array is a space.
func shownPDF(content, gap string, decode func(font, s string) string) string {
	var b strings.Builder
	var pending []pdfToken // operands of the next operator
	font := ""
	walkPDF(content, func(t pdfToken) {
		if t.kind != pdfWord {
			pending = append(pending, t)
			return
		}
		switch t.bytes {
		case "Tf":
			font = lastName(pending)
		case "Tj", "TJ":
			writeShown(&b, pending, font, decode)
		case "'", "\"":
			b.WriteString(gap)
			writeShown(&b, pending, font, decode)
		case "Td", "TD", "Tm":
			b.WriteString(gap)
		case "T*", "ET":
			b.WriteString(gap + "\n")
		}
		pending = pending[:0]
	})
	writeShown(&b, pending, font, decode)
	return b.String()
}

func lastName(operands []pdfToken) string {
	for _, t := range slices.Backward(operands) {
		if t.kind == pdfName {
			return t.bytes
		}
	}
	return ""
}

func writeShown(b *strings.Builder, operands []pdfToken, font string, decode func(font, s string) string) {
	for _, t := range operands {
		switch {
		case t.kind == pdfString:
			b.WriteString(decode(font, t.bytes))
		case t.kind == pdfNumber && t.number < farKern && operands[0].kind == pdfOpen:
			b.WriteString(" ")
		}
	}
}
