package leakscan

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"encoding/binary"
	"strings"
	"unicode/utf16"
)

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
