package leakscan

import (
	"encoding/base64"
	"encoding/hex"
	"strings"
	"testing"
	"unicode/utf16"
)

// Files that are no text, each made here with a sentence in it.

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
