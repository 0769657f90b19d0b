package leakscan

import (
	"fmt"
	"strings"
)

// pdfOf makes a PDF of one page, whose content is object 4. Of its fonts F1 has the
// usual letters and F2 codes that table 14 explains.
func pdfOf(objects ...string) []byte {
	return []byte("%PDF-1.7\n" + strings.Join(append(pdfFrame, objects...), "\n") + "\ntrailer << /Size 20 /Root 1 0 R >>\n%%EOF\n")
}

var pdfFrame = []string{
	"1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj",
	"2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj",
	"3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 900 800] /Contents 4 0 R /Resources << /Font 8 0 R >> >> endobj",
	"8 0 obj << /F1 9 0 R /F2 10 0 R >> endobj",
	"9 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> endobj",
	"10 0 obj << /Type /Font /Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [11 0 R] /ToUnicode 14 0 R >> endobj",
	"11 0 obj << /Type /Font /Subtype /CIDFontType2 /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >> endobj",
}

func pdfStreamOf(dict, body string) string {
	return fmt.Sprintf("4 0 obj << %s /Length %d >>\nstream\n%s\nendstream\nendobj", dict, len(body), body)
}

func pdfText(s string) string { return "BT /F1 12 Tf 72 700 Td (" + latin(s) + ") Tj ET" }

// latin writes a text in the encoding that PDF's standard fonts have, as far as it goes.
func latin(s string) string {
	var b strings.Builder
	for _, r := range strings.NewReplacer("ŷ", "y", "(", "\\(", ")", "\\)").Replace(s) {
		b.WriteByte(byte(r))
	}
	return b.String()
}

func kerned(s string) string {
	var b strings.Builder
	for _, c := range []byte(latin(s)) {
		b.WriteString("(" + string([]byte{c}) + ") -12 ")
	}
	return "BT /F1 12 Tf 72 700 Td [" + b.String() + "] TJ ET"
}

// mappedText writes text in codes that only the table to Unicode explains.
func mappedText(s string) (content, table string) {
	var codes, rows strings.Builder
	for i, r := range []rune(s) {
		fmt.Fprintf(&codes, "%04x", i+1)
		fmt.Fprintf(&rows, "<%04x> <%04x>\n", i+1, r)
	}
	return "BT /F2 12 Tf 72 700 Td <" + codes.String() + "> Tj ET",
		"begincmap\n" + fmt.Sprint(len([]rune(s))) + " beginbfchar\n" + rows.String() + "endbfchar\nendcmap"
}
