package leakscan

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash/crc32"
	"image"
	"image/color"
	stdgif "image/gif"
	stdjpeg "image/jpeg"
	stdpng "image/png"
	"strings"
	"testing"
	"unicode/utf16"
)

// Files that are no text, each made here with a sentence in it.

func picture() image.Image {
	m := image.NewPaletted(image.Rect(0, 0, 9, 7), color.Palette{color.White, color.Black})
	m.Set(3, 3, color.Black)
	return m
}

func pngFile() []byte {
	var b bytes.Buffer
	stdpng.Encode(&b, picture())
	return b.Bytes()
}

// pngWith puts a chunk behind the header.
func pngWith(name string, body []byte) []byte {
	data := pngFile()
	chunk := binary.BigEndian.AppendUint32(nil, uint32(len(body)))
	chunk = append(append(chunk, name...), body...)
	chunk = binary.BigEndian.AppendUint32(chunk, crc32.ChecksumIEEE(chunk[4:]))
	return bytes.Join([][]byte{data[:33], chunk, data[33:]}, nil)
}

func jpegFile() []byte {
	var b bytes.Buffer
	stdjpeg.Encode(&b, picture(), nil)
	return b.Bytes()
}

func jpegWith(marker byte, body []byte) []byte {
	data := jpegFile()
	segment := append([]byte{0xff, marker, byte((len(body) + 2) >> 8), byte(len(body) + 2)}, body...)
	return bytes.Join([][]byte{data[:2], segment, data[2:]}, nil)
}

func gifFile() []byte {
	var b bytes.Buffer
	stdgif.Encode(&b, picture(), nil)
	return b.Bytes()
}

// gifWith puts a comment of 40 bytes a block before the trailer.
func gifWith(text string) []byte {
	data := gifFile()
	block := []byte{'!', 0xfe}
	for part := range strings.SplitSeq(inLines(text, 40), "\r\n") {
		block = append(append(block, byte(len(part))), part...)
	}
	return append(append(data[:len(data)-1:len(data)-1], append(block, 0)...), ';')
}

// exifOf is one directory with an image description, or an artist in UTF-16.
func exifOf(tag uint16, value []byte) []byte {
	b := []byte("II*\x00\x08\x00\x00\x00\x01\x00")
	b = binary.LittleEndian.AppendUint16(b, tag)
	b = binary.LittleEndian.AppendUint16(b, 2)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(value)))
	b = binary.LittleEndian.AppendUint32(b, 26)
	return append(binary.LittleEndian.AppendUint32(b, 0), value...)
}

// webpPixel is a picture of one pixel.
const webpPixel = "/\x00\x00\x00\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00"

func webpWith(chunks ...string) []byte {
	body := "WEBP"
	for i := 0; i+1 < len(chunks); i += 2 {
		size := binary.LittleEndian.AppendUint32(nil, uint32(len(chunks[i+1])))
		body += chunks[i] + string(size) + chunks[i+1] + strings.Repeat("\x00", len(chunks[i+1])%2)
	}
	return append(binary.LittleEndian.AppendUint32([]byte("RIFF"), uint32(len(body))), body...)
}

func icoWith(png []byte) []byte {
	b := []byte{0, 0, 1, 0, 1, 0, 9, 7, 0, 0, 1, 0, 32, 0}
	b = binary.LittleEndian.AppendUint32(b, uint32(len(png)))
	return append(binary.LittleEndian.AppendUint32(b, 22), png...)
}

func wideBytes(s string) []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u>>8), byte(u))
	}
	return b
}

// fontWith is a font of nothing but a name table.
func fontWith(text string) []byte {
	name := append([]byte{0, 0, 0, 1, 0, 18, 0, 3, 0, 1, 4, 9, 0, 4, byte(2 * len(text) >> 8), byte(2 * len(text)), 0, 0}, wideBytes(text)...)
	b := []byte{0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0}
	b = append(b, "name\x00\x00\x00\x00"...)
	b = binary.BigEndian.AppendUint32(b, 28)
	b = binary.BigEndian.AppendUint32(b, uint32(len(name)))
	return append(b, name...)
}

func zlibOf(s string) []byte {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	w.Write([]byte(s))
	w.Close()
	return b.Bytes()
}

func gzipOf(s string) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	w.Write([]byte(s))
	w.Close()
	return b.Bytes()
}

// zipOf makes an archive of pairs of name and content.
func zipOf(pairs ...string) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i+1 < len(pairs); i += 2 {
		m, _ := w.Create(pairs[i])
		m.Write([]byte(pairs[i+1]))
	}
	w.Close()
	return b.Bytes()
}

func zipComment(text string) []byte {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	w.SetComment(text)
	w.Close()
	return b.Bytes()
}

// runsOf writes a text as Word does after an edit: cut into runs at any place.
func runsOf(s, open, end string) string {
	rs := []rune(s)
	if strings.Contains(s, "&") {
		return open + s + end // a reference cannot be cut
	}
	var b strings.Builder
	for len(rs) > 0 {
		n := min(4, len(rs))
		b.WriteString(open + string(rs[:n]) + end)
		rs = rs[n:]
	}
	return b.String()
}

func docx(part, content string) []byte {
	return zipOf("[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document><w:body/></w:document>", part, content)
}

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

var binaryContainers = []container{
	{"Images", "PNG, text", "a.png", func(s string) []byte { return pngWith("tEXt", []byte("Author\x00"+s)) }},
	{"Images", "PNG, compressed text", "a.png", func(s string) []byte { return pngWith("zTXt", append([]byte("Note\x00\x00"), zlibOf(s)...)) }},
	{"Images", "PNG, international text", "a.png", func(s string) []byte { return pngWith("iTXt", []byte("Note\x00\x00\x00en\x00\x00"+s)) }},
	{"Images", "PNG, international text, compressed", "a.png", func(s string) []byte {
		return pngWith("iTXt", append([]byte("Note\x00\x01\x00en\x00\x00"), zlibOf(s)...))
	}},
	{"Images", "PNG, EXIF", "a.png", func(s string) []byte { return pngWith("eXIf", exifOf(0x13b, []byte(s))) }},
	{"Images", "PNG, unknown chunk", "a.png", func(s string) []byte { return pngWith("naMe", []byte(s)) }},
	{"Images", "PNG, after the end", "a.png", func(s string) []byte { return append(pngFile(), s...) }},
	{"Images", "JPEG, comment", "a.jpg", func(s string) []byte { return jpegWith(0xfe, []byte(s)) }},
	{"Images", "JPEG, EXIF", "a.jpeg", func(s string) []byte {
		return jpegWith(0xe1, append([]byte("Exif\x00\x00"), exifOf(0x10e, []byte(s))...))
	}},
	{"Images", "JPEG, EXIF in UTF-16", "a.jpg", func(s string) []byte {
		return jpegWith(0xe1, append([]byte("Exif\x00\x00"), exifOf(0x9c9d, wideLittle(s))...))
	}},
	{"Images", "JPEG, XMP", "a.jpg", func(s string) []byte {
		return jpegWith(0xe1, []byte("http://ns.adobe.com/xap/1.0/\x00<x:xmpmeta><dc:creator>"+s+"</dc:creator></x:xmpmeta>"))
	}},
	{"Images", "JPEG, IPTC", "a.jpg", func(s string) []byte { return jpegWith(0xed, []byte("Photoshop 3.0\x008BIM\x04\x04"+s)) }},
	{"Images", "JPEG, after the end", "a.jpg", func(s string) []byte { return append(jpegFile(), s...) }},
	{"Images", "GIF, comment over blocks", "a.gif", gifWith},
	{"Images", "GIF, comment between frames", "a.gif", func(s string) []byte { return movingGIF(s, "") }},
	{"Images", "GIF, after the end", "a.gif", func(s string) []byte { return append(gifFile(), s...) }},
	{"Images", "WebP, XMP", "a.webp", func(s string) []byte { return webpWith("VP8L", webpPixel, "XMP ", "<x>"+s+"</x>") }},
	{"Images", "PNG, text behind the frames", "a.png", func(s string) []byte { return movingPNG("", 0, pngChunkOf("tEXt", []byte("Comment\x00"+s))) }},
	{"Images", "WebP, XMP behind the frames", "a.webp", func(s string) []byte { return movingWebP(webpPixel, "XMP ", "<x>"+s+"</x>") }},
	{"Images", "icon, text in its PNG", "favicon.ico", func(s string) []byte { return icoWith(pngWith("tEXt", []byte("Author\x00"+s))) }},
	{"Files", "font, name table", "a.ttf", fontWith},
	{"Files", "gzip", "a.json.gz", func(s string) []byte { return gzipOf(`{"a":"` + s + `"}`) }},
	{"Files", "zip", "a.zip", func(s string) []byte { return zipOf("a/note.txt", s) }},
	{"Files", "zip, member's name", "a.zip", func(s string) []byte { return zipOf("a/"+s+".txt", "x") }},
	{"Files", "zip, comment", "a.zip", zipComment},
	{"Files", "zip in zip", "a.zip", func(s string) []byte { return zipOf("b.zip", string(zipOf("c.html", "<p>"+s))) }},
	{"Office files", "Word, runs", "a.docx", func(s string) []byte {
		return docx("word/document2.xml", "<w:p>"+runsOf(s, "<w:r><w:rPr><w:b/></w:rPr><w:t>", "</w:t></w:r>")+"</w:p>")
	}},
	{"Office files", "Word, deleted text", "a.docx", func(s string) []byte {
		return docx("word/document2.xml", "<w:p><w:del><w:r><w:delText>"+s+"</w:delText></w:r></w:del></w:p>")
	}},
	{"Office files", "Word, comment", "a.docx", func(s string) []byte {
		return docx("word/comments.xml", `<w:comment w:author="x"><w:t>`+s+`</w:t></w:comment>`)
	}},
	{"Office files", "Word, author of a change", "a.docx", func(s string) []byte {
		return docx("word/document2.xml", `<w:ins w:author="`+s+`"><w:r/></w:ins>`)
	}},
	{"Office files", "properties", "a.docx", func(s string) []byte { return docx("docProps/core.xml", "<cp:x><dc:creator>"+s+"</dc:creator></cp:x>") }},
	{"Office files", "custom XML", "a.docx", func(s string) []byte { return docx("customXml/item1.xml", "<a><b c='"+s+"'/></a>") }},
	{"Office files", "embedded workbook", "a.docx", func(s string) []byte {
		return docx("word/embeddings/x.xlsx", string(zipOf("xl/sharedStrings.xml", "<sst><si><t>"+s+"</t></si></sst>")))
	}},
	{"Office files", "embedded object of unknown kind", "a.docx", func(s string) []byte {
		return docx("word/embeddings/oleObject1.bin", "\xd0\xcf\x11\xe0"+string(wideLittle(s)))
	}},
	{"Office files", "Excel, hidden sheet's name", "a.xlsx", func(s string) []byte {
		return zipOf("xl/workbook.xml", `<workbook><sheets><sheet name="`+s+`" state="hidden"/></sheets></workbook>`)
	}},
	{"Office files", "Excel, rich text", "a.xlsx", func(s string) []byte {
		return zipOf("xl/sharedStrings.xml", "<sst><si>"+runsOf(s, "<r><t>", "</t></r>")+"</si></sst>")
	}},
	{"Office files", "OpenDocument", "a.odt", func(s string) []byte {
		return zipOf("content.xml", "<text:p>"+runsOf(s, "<text:span>", "</text:span>")+"</text:p>")
	}},
	{"PDF", "plain content", "a.pdf", func(s string) []byte { return pdfOf(pdfStreamOf("", pdfText(s))) }},
	{"PDF", "compressed content", "a.pdf", func(s string) []byte { return pdfOf(pdfStreamOf("/Filter /FlateDecode", string(zlibOf(pdfText(s))))) }},
	{"PDF", "two filters", "a.pdf", func(s string) []byte {
		return pdfOf(pdfStreamOf("/Filter [/ASCIIHexDecode /FlateDecode]", hex.EncodeToString(zlibOf(pdfText(s)))+">"))
	}},
	{"PDF", "kerned", "a.pdf", func(s string) []byte { return pdfOf(pdfStreamOf("/Filter /FlateDecode", string(zlibOf(kerned(s))))) }},
	{"PDF", "hexadecimal strings", "a.pdf", func(s string) []byte {
		return pdfOf(pdfStreamOf("", "BT /F1 12 Tf 72 700 Td <"+hex.EncodeToString([]byte(latin(s)))+"> Tj ET"))
	}},
	{"PDF", "octal escapes", "a.pdf", func(s string) []byte {
		return pdfOf(pdfStreamOf("", "BT /F1 12 Tf 72 700 Td ("+eachByte("\\%03o")(latin(s))+") Tj ET"))
	}},
	{"PDF", "letters placed one by one", "a.pdf", func(s string) []byte {
		return pdfOf(pdfStreamOf("", "BT /F1 12 Tf 72 700 Td ("+strings.Join(strings.Split(latin(s), ""), ") Tj 7 0 Td (")+") Tj ET"))
	}},
	{"PDF", "font's own codes", "a.pdf", func(s string) []byte {
		content, table := mappedText(s)
		return pdfOf(pdfStreamOf("", content), strings.Replace(pdfStreamOf("/Filter /FlateDecode", string(zlibOf(table))), "4 0 obj", "14 0 obj", 1))
	}},
	{"PDF", "information, UTF-16", "a.pdf", func(s string) []byte {
		return pdfOf("5 0 obj << /Author <FEFF" + hex.EncodeToString(wideBytes(s)) + "> >> endobj")
	}},
	{"PDF", "XMP", "a.pdf", func(s string) []byte {
		return pdfOf(pdfStreamOf("/Type /Metadata /Subtype /XML", "<x><dc:creator>"+s+"</dc:creator></x>"))
	}},
	{"PDF", "replacement text", "a.pdf", func(s string) []byte {
		return pdfOf(pdfStreamOf("", "/Span << /ActualText <FEFF"+hex.EncodeToString(wideBytes(s))+"> >> BDC BT /F1 12 Tf (x) Tj ET EMC"))
	}},
	{"PDF", "annotation", "a.pdf", func(s string) []byte { return pdfOf("6 0 obj << /Type /Annot /Contents (" + latin(s) + ") >> endobj") }},
	{"PDF", "object stream", "a.pdf", func(s string) []byte {
		return pdfOf(pdfStreamOf("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", string(zlibOf("7 0 << /T ("+latin(s)+") >>"))))
	}},
	{"PDF", "attachment", "a.pdf", func(s string) []byte {
		return pdfOf(pdfStreamOf("/Type /EmbeddedFile /Filter /FlateDecode", string(zlibOf(s))))
	}},
	{"PDF", "earlier revision", "a.pdf", func(s string) []byte {
		return append(pdfOf(pdfStreamOf("", pdfText(s))), pdfOf(pdfStreamOf("", pdfText("x")))...)
	}},
	{"Encodings", "gzip in base64 in a page", "a.html", func(s string) []byte {
		return []byte(`<script>x="` + base64.StdEncoding.EncodeToString(gzipOf(s)) + `"</script>`)
	}},
	{"Encodings", "zlib in base64", "a.txt", func(s string) []byte { return []byte("x " + base64.StdEncoding.EncodeToString(zlibOf(s))) }},
	{"Encodings", "zlib in hexadecimal", "a.txt", func(s string) []byte { return []byte("x " + hex.EncodeToString(zlibOf(s))) }},
	{"Encodings", "UTF-16 in base64", "a.txt", func(s string) []byte {
		return []byte("x " + base64.StdEncoding.EncodeToString(wideLittle("there "+s)))
	}},
	{"Encodings", "picture in a data address", "a.css", func(s string) []byte {
		return []byte("a{background:url(data:image/png;base64," + base64.StdEncoding.EncodeToString(pngWith("tEXt", []byte("Author\x00"+s))) + ")}")
	}},
	{"Encodings", "Latin-1", "a.html", func(s string) []byte { return []byte("<p>caf\xe9 " + latin(s)) }},
}

func wideLittle(s string) []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return b
}

// binaryCases are every shape of name in every kind of file that is no text, as it
// is and in a writing or an encoding.
func binaryCases() (all []leakCase) {
	for _, c := range binaryContainers {
		for _, s := range shapes {
			for _, w := range []func(string) string{strings.Clone, within4, encodings[0].apply, eachByte("%%%02x")} {
				data := c.wrap(w(sentence(s.term.Text)))
				all = append(all, leakCase{c.group, c.name, s.shape, c.file, data, s.term.ID})
			}
		}
	}
	return all
}

func within4(s string) string { return strings.ReplaceAll(s, " ", "  ") }

// TestCleanBinaries: files without a name, and without anything that tells, pass.
func TestCleanBinaries(t *testing.T) {
	for name, data := range map[string][]byte{
		"a.png": pngWith("tEXt", []byte("Software\x00by hand")), "a.jpg": jpegFile(), "a.gif": gifWith("by hand"),
		"a.webp": webpWith("VP8L", webpPixel), "favicon.ico": icoWith(pngFile()), "a.ttf": fontWith("Plain"),
		"a.json.gz": gzipOf(`{}`), "a.zip": zipOf("a.txt", "we hope"), "a.docx": docx("word/x.xml", "<w:t>x</w:t>"),
		"a.pdf": pdfOf(pdfStreamOf("/Filter /FlateDecode", string(zlibOf(pdfText("nothing"))))),
	} {
		if v, problems := scanBytes(name, data); !v.Valid() {
			t.Errorf("%s: %s", name, messages(problems))
		}
	}
}

// TestUnreadable: what cannot be read to the end is never a pass.
func TestUnreadable(t *testing.T) {
	withExif := func(body []byte) []byte { return jpegWith(0xe1, append([]byte("Exif\x00\x00"), body...)) }
	for about, c := range map[string]struct {
		name string
		data []byte
	}{
		"not what its name says":     {"a.png", jpegFile()},
		"cut short":                  {"a.png", pngFile()[:50]},
		"checksum wrong":             {"a.png", flipped(pngWith("tEXt", []byte("a\x00b")), 43)},
		"unknown chunk":              {"a.png", pngWith("abCd", []byte("x"))},
		"bytes after the end":        {"a.gif", append(gifFile(), 1)},
		"a position":                 {"a.jpg", withExif(exifOf(positionTag, []byte("12")))},
		"a thumbnail":                {"a.jpg", withExif(append(exifOf(0x10e, []byte("x"))[:22], 9, 9, 9, 9))},
		"text not UTF-8":             {"a.html", []byte("<p>caf\xe9")},
		"damaged gzip":               {"a.gz", gzipOf("hello")[:12]},
		"unknown member":             {"a.zip", zipOf("a.exe", "x")},
		"encrypted PDF":              {"a.pdf", pdfOf("<< /Encrypt 3 0 R >>")},
		"damaged stream in PDF":      {"a.pdf", pdfOf(pdfStreamOf("/Filter /FlateDecode", "xx"))},
		"Brotli font":                {"a.woff2", []byte("wOF2....")},
		"no extension":               {"notes", []byte("x")},
		"a bomb":                     {"a.gz", gzipOf(strings.Repeat("0", 20<<20))},
		"zip within zip, many times": {"a.zip", nested(20)},
	} {
		if v, problems := scanBytes(c.name, c.data); v.Valid() || !strings.Contains(show(problems), "unreadable") {
			t.Errorf("%s passed: %s", about, show(problems))
		}
	}
}

func flipped(data []byte, at int) []byte {
	data[at] ^= 1
	return data
}

func nested(depth int) []byte {
	data := zipOf("a.txt", "x")
	for range depth {
		data = zipOf("a.zip", string(data))
	}
	return data
}
