package leakscan

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"strings"
	"testing"

	"openspace/internal/fold"
)

// What a careless reader would pass over. Each file is whole but for one thing, and
// none may pass. The test of clean files shows that without it they do.

func ownFont(entries string) string {
	return "9 0 obj << /Type /Font /BaseFont /ABCDEF+Own " + entries + " >> endobj"
}

// pdfOfFont is a page with a text in a font of its own.
func pdfOfFont(content string, objects ...string) []byte {
	return bytes.Replace(pdfOf(append(objects, pdfStreamOf("", "BT /F1 12 Tf 72 700 Td "+content+" Tj ET"))...),
		[]byte(pdfFrame[4]), nil, 1)
}

func TestPDFNeverPassesWhatItCannotRead(t *testing.T) {
	flate := string(zlibOf(pdfText("plain")))
	for about, data := range map[string][]byte{
		"no font at all":                     bytes.Replace(pdfOf(pdfStreamOf("", pdfText("x"))), []byte("/F1 9"), []byte("/F7 9"), 1),
		"composite font without a table":     pdfOfFont("<0001>", ownFont("/Subtype /Type0 /Encoding /Identity-H")),
		"table that is not there":            pdfOfFont("<0001>", ownFont("/Subtype /Type0 /Encoding /Identity-H /ToUnicode 77 0 R")),
		"embedded font with its own codes":   pdfOfFont("(abc)", ownFont("/Subtype /TrueType")),
		"drawn font":                         pdfOfFont("(abc)", ownFont("/Subtype /Type3")),
		"letters without a known name":       pdfOfFont("(abc)", ownFont("/Subtype /Type1 /Encoding << /Differences [97 /g1 /g2 /g3] >>")),
		"a code that the table leaves out":   tablePDF("<00010002>", "<0001> <0048>"),
		"a code that stands for nothing":     tablePDF("<0001>", "<0001> <FFFD>"),
		"a code of private meaning":          tablePDF("<0001>", "<0001> <E001>"),
		"unknown filter":                     pdfOf(pdfStreamOf("/Filter /BrotliDecode", "xx")),
		"filter named elsewhere":             pdfOf(pdfStreamOf("/Filter 12 0 R", flate)),
		"two filter entries":                 pdfOf(pdfStreamOf("/Filter /FlateDecode /Filter /ASCIIHexDecode", flate)),
		"parameters named elsewhere":         pdfOf(pdfStreamOf("/Filter /FlateDecode /DecodeParms 12 0 R", flate)),
		"differences of another kind":        pdfOf(pdfStreamOf("/Filter /FlateDecode /DecodeParms << /Predictor 2 /Columns 4 >>", flate)),
		"bytes behind a packed stream":       pdfOf(pdfStreamOf("/Filter /FlateDecode", flate+"more")),
		"a stream of its own encryption":     pdfOf(pdfStreamOf("/Filter /Crypt", "xx")),
		"encrypted, written otherwise":       pdfOf("<< /Encr#79pt 3 0 R >>"),
		"a picture that is none":             pdfOf(pdfStreamOf("/Filter /DCTDecode", "BT")),
		"a stream of unknown bytes":          pdfOf(pdfStreamOf("", "\x00\x81\x92\xa3\xff\x01 \x99")),
		"an attachment of unknown bytes":     pdfOf(pdfStreamOf("/Type /EmbeddedFile", "\x00\x81\x92\xa3\xff\x01\x99")),
		"an attachment that hides its type":  pdfOf(pdfStreamOf("", string(nested(20)))),
		"a string that does not end":         pdfOf(pdfStreamOf("", "BT /F1 12 Tf (abc")),
		"object stream with a wrong table":   pdfOf(pdfStreamOf("/Type /ObjStm /N 1 /First 4", "7 900 << >>")),
		"an encrypted archive as attachment": pdfOf(pdfStreamOf("/Type /EmbeddedFile", string(encryptedZip()))),
		"run lengths cut short":              pdfOf(pdfStreamOf("/Filter /RunLengthDecode", "\x05ab")),
		"a table that unpacks to gigabytes":  pdfOf(pdfStreamOf("", hugeTable())),
		"text where a picture is said to be": pdfOf(pdfStreamOf("/Subtype /Image", "BT /F9 1 Tf (x) Tj ET")),
	} {
		if v, problems := scanBytes("a.pdf", data); v.Valid() || !strings.Contains(show(problems), "unreadable") {
			t.Errorf("%s passed: %s", about, messages(problems))
		}
	}
}

func tablePDF(shown, row string) []byte {
	table := "begincmap 1 beginbfchar " + row + " endbfchar endcmap"
	return pdfOf(pdfStreamOf("", "BT /F2 12 Tf "+shown+" Tj ET"), strings.Replace(pdfStreamOf("", table), "4 0 obj", "14 0 obj", 1))
}

func hugeTable() string {
	var b strings.Builder
	b.WriteString("begincmap 99 beginbfrange\n")
	for i := range 99 {
		fmt.Fprintf(&b, "<%02x0000> <%02xffff> <0041>\n", i, i)
	}
	return b.String() + "endbfrange endcmap"
}

// TestPDFsFound are ways to show a name that need the fonts to be told apart.
func TestPDFsFound(t *testing.T) {
	differing := ownFont("/Subtype /Type1 /Encoding << /Differences [1 /W /o /m /a /n /g /u /r /d] >>")
	mac := ownFont("/Subtype /TrueType /Encoding /MacRomanEncoding")
	for about, c := range map[string]struct {
		data []byte
		want string
	}{
		"codes that names of letters explain": {pdfOfFont(`<010203040506070408 09>`, differing), "org-02"},
		"Mac letters":                         {pdfOfFont("(Zo\x91 Tregarthen)", mac), "p-01"},
		"two fonts in a word": {pdfOf(pdfStreamOf("", "BT /F1 12 Tf (Wo) Tj /F2 12 Tf <00010002> Tj /F1 12 Tf (nguard) Tj ET"),
			strings.Replace(pdfStreamOf("", "begincmap 2 beginbfchar <0001> <006d> <0002> <0061> endbfchar endcmap"), "4 0", "14 0", 1)), "org-02"},
		"a picture inside the content":       {pdfOf(pdfStreamOf("", "q BI /W 1 /H 1 ID \x01(\x02 EI Q BT /F1 12 Tf [(Wo) 12 (manguard)] TJ ET")), "org-02"},
		"text where a picture is said to be": {pdfOf(pdfStreamOf("/Subtype /Image", "BT /F1 1 Tf [(Wo) 12 (manguard)] TJ ET")), "org-02"},
		"a picture's name in the resources":  {pdfOf(pdfStreamOf("/Resources << /XObject << /Image 5 0 R >> >>", "BT /F1 1 Tf [(Wo) 12 (manguard)] TJ ET")), "org-02"},
		"an attachment that hides its type":  {pdfOf(pdfStreamOf("", string(zipOf("a.txt", "ask Womanguard")))), "org-02"},
		"dictionary and word on one line":    {pdfOf("4 0 obj << /Length 44 >> stream BT /F1 1 Tf [(Wo) 12 (manguard)] TJ ET\nendstream endobj"), "org-02"},
		"escaped type":                       {pdfOf(pdfStreamOf("/T#79pe /Embedded#46ile", string(zipOf("a.txt", "ask Womanguard")))), "org-02"},
	} {
		if _, problems := scanBytes("a.pdf", c.data); !strings.Contains(show(problems), c.want) {
			t.Errorf("%s: %s", about, messages(problems))
		}
	}
}

// encryptedZip is an archive whose only member says that it is encrypted.
func encryptedZip() []byte {
	data := zipOf("a.txt", "abc")
	data[bytes.Index(data, []byte("PK\x03\x04"))+6] |= 1
	data[bytes.Index(data, []byte("PK\x01\x02"))+8] |= 1
	return data
}

// withoutFirst takes the first member out of an archive's directory but not out of
// the archive.
func withoutFirst(data []byte) []byte {
	first := bytes.Index(data, []byte("PK\x01\x02"))
	second := first + 4 + bytes.Index(data[first+4:], []byte("PK\x01\x02"))
	end := bytes.LastIndex(data, []byte("PK\x05\x06"))
	out := append(bytes.Clone(data[:first]), data[second:]...)
	end -= second - first
	binary.LittleEndian.PutUint16(out[end+8:], 1)
	binary.LittleEndian.PutUint16(out[end+10:], 1)
	binary.LittleEndian.PutUint32(out[end+12:], uint32(end-first))
	return out
}

func TestNothingPassesUnread(t *testing.T) {
	in64 := func(data []byte) []byte { return []byte("<p>" + base64.StdEncoding.EncodeToString(data)) }
	declaredBy := func(kind, data string) []byte {
		return []byte(`<img src="data:` + kind + `;base64,` + base64.StdEncoding.EncodeToString([]byte(data)) + `">`)
	}
	for about, c := range map[string]struct {
		name string
		data []byte
	}{
		"zip: encrypted member":              {"a.zip", encryptedZip()},
		"zip: member out of the directory":   {"a.docx", withoutFirst(zipOf("a.txt", "abc", "b.txt", "def"))},
		"zip: something before it":           {"a.zip", append([]byte("#!/bin/sh\n"), zipOf("a.txt", "x")...)},
		"zip: folder with content":           {"a.zip", bytes.ReplaceAll(zipOf("a.xyz", "abc"), []byte("a.xyz"), []byte("a.xy/"))},
		"zip: encrypted, in a page":          {"a.html", in64(encryptedZip())},
		"zip: unknown member, in a page":     {"a.html", in64(zipOf("a.exe", "\x00\x81\x92\xa3\xff\x01\x99"))},
		"gzip: unknown content, in a page":   {"a.html", in64(gzipOf("\x00\x81\x92\xa3\xff\x01\x99\x00\x81\x92"))},
		"gzip: bytes after the end":          {"a.gz", append(gzipOf("hello"), "more"...)},
		"gzip: second member damaged":        {"a.txt.gz", append(gzipOf("hello"), gzipOf("hello")[:12]...)},
		"office file that is encrypted":      {"a.docx", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 EncryptedPackage")},
		"data address of an unknown kind":    {"a.html", declaredBy("application/octet-stream", "\x00\x81\x92\xa3\xff\x01\x99")},
		"data address of a packed font":      {"a.css", declaredBy("font/woff2", "wOF2\x00\x01\x00\x00\x81\x92\xa3")},
		"data address of a broken picture":   {"a.html", declaredBy("image/png", string(pngFile()[:60]))},
		"PNG: more pixels than it says":      {"a.png", recounted(flippedIHDR(pngFile()))},
		"PNG: bytes behind the pixels":       {"a.png", pngWith("IDAT", []byte("x"))},
		"PNG: bytes behind a packed text":    {"a.png", pngWith("zTXt", append(append([]byte("Note\x00\x00"), zlibOf("abc")...), "more"...))},
		"PNG: EXIF that cannot be followed":  {"a.png", pngWith("eXIf", []byte("II*\x00\xff\xff\x00\x00"))},
		"GIF: bytes behind the pixels":       {"a.gif", gifWithPixelsAnd("hidden")},
		"GIF: no trailer":                    {"a.gif", gifFile()[:len(gifFile())-1]},
		"JPEG: unknown marker":               {"a.jpg", jpegWith(0xf5, []byte("abc"))},
		"JPEG: thumbnail in JFIF":            {"a.jpg", jpegWith(0xe0, []byte("JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x01\x01abc"))},
		"JPEG: thumbnail of another program": {"a.jpg", jpegWith(0xed, []byte("Photoshop 3.0\x008BIM\x04\x0c\x00\x00"))},
		"JPEG: position in XMP":              {"a.jpg", jpegWith(0xe1, []byte("http://ns.adobe.com/xap/1.0/\x00<x exif:GPSLatitude='1'/>"))},
		"JPEG: XMP that goes on elsewhere":   {"a.jpg", jpegWith(0xe1, []byte("http://ns.adobe.com/xmp/extension/\x00abc"))},
		"JPEG: far too many pixels":          {"a.jpg", resized(jpegFile())},
		"WebP: unknown chunk":                {"a.webp", webpWith("VP8L", webpPixel, "abcd", "x")},
		"WebP: unknown chunk in a frame":     {"a.webp", webpWith("VP8L", webpPixel, "ANMF", strings.Repeat("\x00", 16)+"abcd\x02\x00\x00\x00xy")},
		"WebP: pixels that are none":         {"a.webp", webpWith("VP8L", "/xxxx")},
		"icon: bytes of no picture":          {"favicon.ico", append(icoWith(pngFile()), "more"...)},
		"font: bytes of no table":            {"a.ttf", append(fontWith("Plain"), "more"...)},
		"font: table that goes too far":      {"a.ttf", fontWith("Plain")[:40]},
		"font: packed drawing":               {"a.ttf", bytes.Replace(fontWith("Plain"), []byte("P\x00l"), []byte("\x1f\x8b\x08"), 1)},
		"archive of a kind not unpacked":     {"a.7z", []byte("7z\xbc\xaf\x27\x1c")},
		"web page packed with Brotli":        {"a.html.br", []byte("\x0b\x02\x80")},
	} {
		if v, problems := scanBytes(c.name, c.data); v.Valid() || !strings.Contains(show(problems), "unreadable") {
			t.Errorf("%s passed: %s", about, messages(problems))
		}
	}
}

// flippedIHDR asks for one row less than there is.
func flippedIHDR(data []byte) []byte {
	data[23]--
	return data
}

// recounted puts the header's checksum right.
func recounted(data []byte) []byte {
	binary.BigEndian.PutUint32(data[29:], crc32.ChecksumIEEE(data[12:29]))
	return data
}

// gifWithPixelsAnd puts a block behind the pixels, in the same row of blocks.
func gifWithPixelsAnd(text string) []byte {
	data := gifFile()
	return append(append(append(data[:len(data)-2:len(data)-2], byte(len(text))), text...), 0, ';')
}

// resized says that a small picture is enormous.
func resized(data []byte) []byte {
	at := bytes.Index(data, []byte("\xff\xc0")) + 5
	copy(data[at:], "\xff\x00\xff\x00")
	return data
}

// TestAMistakeOfOursIsNoPass: what breaks down on one file is told of it, and the others
// are scanned.
func TestAMistakeOfOursIsNoPass(t *testing.T) {
	find := terms().Names.Find
	breaks := func(s string) []fold.Hit {
		if strings.Contains(s, "break here") {
			panic("a mistake")
		}
		return find(s)
	}
	files := map[string][]byte{"a.txt": []byte("break here"), "b.txt": []byte("met Harbour Survivors Network")}
	v, problems := Scan(t.Context(), files, Terms{Names: fold.Search{Find: breaks}}, Options{})
	if all := messages(problems); v.Valid() || !strings.Contains(all, "a.txt") || !strings.Contains(all, "broke down") || !strings.Contains(all, "b.txt:1:5") {
		t.Errorf("valid %t, %s", v.Valid(), all)
	}
}
