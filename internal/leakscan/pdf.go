package leakscan

import (
	"bytes"
	"strconv"
	"strings"
)

// readPDF looks at a PDF without trusting its tables: every stream that stands in
// the file, of whatever revision, and every string outside streams. That covers the
// text of pages, under boxes too, replacement text, annotations, attachments, XMP
// and the information dictionary.
//
// Shown text is read through the font that it is set in. Text in a font whose codes
// stand for letters that cannot be told is a fault, as is every stream of unknown
// packing or use.
func readPDF(f *file, data []byte, in *view) {
	if !bytes.HasPrefix(data, []byte("%PDF-")) {
		f.damagedBytes(data, in)
		return
	}
	defer f.aloud()()
	p := &pdfFile{file: f, in: in, objects: map[int][]string{}, maps: map[int][]charMap{}}
	outside := p.cut(data)
	p.collect(string(outside))
	p.hints = hintTables(outside)
	for _, s := range p.streams {
		p.open(s)
	}
	p.strings(outside, nil)
	p.findFonts()
	for _, c := range p.contents {
		p.show(c)
	}
}

type pdfFile struct {
	file     *file
	in       *view
	streams  []pdfStream
	contents []pdfContent
	objects  map[int][]string     // bodies by number, of every revision
	maps     map[int][]charMap    // tables to Unicode, by their stream's number
	fonts    map[string][]pdfFont // by the name that contents use, of every page
	anyFont  []pdfFont
	hints    [2]int // where the tables for reading over a network stand
}

// pdfStream is a stream as it stands: its dictionary and its bytes.
type pdfStream struct {
	number int
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
		if !streamBegins(data, i+n, at) {
			i = at
			continue
		}
		at += len(data[at:min(len(data), at+2)]) - len(bytes.TrimLeft(data[at:min(len(data), at+2)], "\r\n"))
		number, dict := dictionaryBefore(data[last : i+n])
		end := streamEnd(data, at, dict)
		p.streams = append(p.streams, pdfStream{number, dict, data[at:end], at})
		for k := at; k < end; k++ {
			outside[k] = ' '
		}
		i, last = end, end
	}
}

// streamBegins reports whether the word from one offset to another begins a stream:
// a dictionary stands before it or a line ends after it.
func streamBegins(data []byte, from, to int) bool {
	if bytes.HasSuffix(data[:from], []byte("end")) || to >= len(data) {
		return false
	}
	before := bytes.TrimRight(data[max(0, from-20):from], blanks)
	return data[to] == '\r' || data[to] == '\n' || bytes.HasSuffix(before, []byte(">>"))
}

// dictionaryBefore gives the dictionary that ends where a stream begins, and the
// object's number, 0 if there is none.
func dictionaryBefore(data []byte) (number int, dict string) {
	if n := bytes.LastIndex(data, []byte("obj")); n >= 0 {
		return objectNumber(data[:n]), unescapedNames(data[n+3:])
	}
	if n := bytes.LastIndex(data, []byte("<<")); n >= 0 {
		return 0, unescapedNames(data[n:])
	}
	return 0, unescapedNames(data)
}

// objectNumber gives the first of the two numbers at the end of data.
func objectNumber(data []byte) int {
	words := bytes.Fields(data[max(0, len(data)-40):])
	if len(words) < 2 {
		return 0
	}
	n, err := strconv.Atoi(string(words[len(words)-2]))
	if err != nil {
		return 0
	}
	return n
}

// unescapedNames undoes the #xx with which a name may be written.
func unescapedNames(data []byte) string {
	if bytes.IndexByte(data, '#') < 0 {
		return string(data)
	}
	return pdfNameText(string(data))
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
