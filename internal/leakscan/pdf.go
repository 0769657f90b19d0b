package leakscan

import (
	"bytes"
	"strings"
)

// readPDF looks at a PDF without trusting its tables: every stream that stands in
// the file, of whatever revision, and every string outside streams. That covers the
// text of pages, under boxes too, replacement text, annotations, attachments, XMP
// and the information dictionary.
//
// Fonts are not resolved: text is read in the usual encoding and through each of the
// file's tables to Unicode in turn.
func readPDF(f *file, data []byte, in *view) {
	if !bytes.HasPrefix(data, []byte("%PDF-")) {
		f.damagedBytes(data, in)
		return
	}
	if bytes.Contains(data, []byte("/Encrypt")) {
		f.faultIn(encrypted, in, bytes.Index(data, []byte("/Encrypt")))
	}
	p := &pdfFile{file: f, in: in}
	outside := p.cut(data)
	for _, s := range p.streams {
		p.open(s)
	}
	p.strings(outside, nil)
	for _, c := range p.contents {
		p.show(c)
	}
}

type pdfFile struct {
	file     *file
	in       *view
	streams  []pdfStream
	contents []pdfContent
	maps     []charMap
}

// pdfStream is a stream as it stands: its dictionary and its bytes.
type pdfStream struct {
	dict   string
	data   []byte
	offset int
}

// pdfContent is a decoded stream that may show text.
type pdfContent struct {
	text   string
	offset int
}

// cut collects the streams and gives the file with them blanked out.
func (p *pdfFile) cut(data []byte) []byte {
	outside := bytes.Clone(data)
	last := 0
	for i := 0; ; {
		n := bytes.Index(data[i:], []byte("stream"))
		if n < 0 {
			return outside
		}
		at := i + n + len("stream")
		if bytes.HasSuffix(data[:i+n], []byte("end")) || at >= len(data) || data[at] != '\r' && data[at] != '\n' {
			i = at
			continue
		}
		at += len(data[at:min(len(data), at+2)]) - len(bytes.TrimLeft(data[at:min(len(data), at+2)], "\r\n"))
		dict := dictionaryBefore(data[last : i+n])
		end := streamEnd(data, at, dict)
		p.streams = append(p.streams, pdfStream{dict, data[at:end], at})
		for k := at; k < end; k++ {
			outside[k] = ' '
		}
		i, last = end, end
	}
}

// dictionaryBefore gives the dictionary that ends where a stream begins.
func dictionaryBefore(data []byte) string {
	if n := bytes.LastIndex(data, []byte(" obj")); n >= 0 {
		return string(data[n+4:])
	}
	if n := bytes.LastIndex(data, []byte("<<")); n >= 0 {
		return string(data[n:])
	}
	return string(data)
}

// streamEnd believes the length in the dictionary if the stream does end there.
func streamEnd(data []byte, at int, dict string) int {
	if n, ok := numberAfter(dict, "/Length"); ok && n >= 0 && at+n <= len(data) {
		if bytes.HasPrefix(bytes.TrimLeft(data[at+n:], "\r\n "), []byte("endstream")) {
			return at + n
		}
	}
	if n := bytes.Index(data[at:], []byte("endstream")); n >= 0 {
		return at + n
	}
	return len(data)
}

// numberAfter gives the direct number that stands behind a name in a dictionary.
func numberAfter(dict, name string) (int, bool) {
	_, rest, ok := strings.Cut(dict, name)
	rest = strings.TrimLeft(rest, blanks)
	n, digits := 0, 0
	for digits < len(rest) && digits < 10 && isDigit(rest[digits]) {
		n = n*10 + int(rest[digits]-'0')
		digits++
	}
	indirect := strings.HasPrefix(strings.TrimLeft(rest[digits:], blanks), "0 R")
	return n, ok && digits > 0 && !indirect
}

// open decodes a stream and looks at it by what it holds.
func (p *pdfFile) open(s pdfStream) {
	place := inside(p.in, pdfPart, s.offset)
	data, pixels, ok := p.file.filters(s, place)
	switch {
	case !ok:
		p.file.strings(data, place, chanceLetters)
		return
	case pixels:
		if bytes.HasPrefix(data, []byte("\xff\xd8")) {
			readJPEG(p.file, data, within(p.in, pdfPart, s.offset))
		}
		return
	}
	text := string(data)
	switch {
	case holds(s.dict, "/Image"), holds(s.dict, "/XRef"):
	case holds(s.dict, "/Metadata"):
		p.file.markup(text, place, true)
	case holds(s.dict, "/EmbeddedFile"):
		p.file.deeper(unknown, data, place)
	case strings.Contains(text, "begincmap"):
		p.maps = append(p.maps, readCharMap(text))
	case sniff(data) == font, holds(s.dict, "/Length1"), holds(s.dict, "/Type1C"), holds(s.dict, "/CIDFontType0C"), holds(s.dict, "/OpenType"):
		p.file.strings(data, place, chanceLetters)
	default:
		p.strings(data, place)
		p.contents = append(p.contents, pdfContent{text, s.offset})
	}
}

// holds reports whether a name stands in a dictionary as a whole.
func holds(dict, name string) bool {
	for rest := dict; ; {
		n := strings.Index(rest, name)
		if n < 0 {
			return false
		}
		rest = rest[n+len(name):]
		if rest == "" || !isLetter(rest[0]) && !isDigit(rest[0]) {
			return true
		}
	}
}
