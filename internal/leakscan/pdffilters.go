package leakscan

import (
	"bytes"
	"compress/zlib"
	"encoding/ascii85"
	"io"
	"regexp"
	"strings"

	"golang.org/x/image/tiff/lzw"
)

var (
	filterEntry = regexp.MustCompile(`/Filter\b\s*(/[^\s/<>\[\]()%]+|\[[^\]]*\]|null\b)?`)
	colourCount = regexp.MustCompile(`/Colors\s+([2-9]|\d\d)`)
	parameters  = regexp.MustCompile(`/DecodeParms\s+\d`) // elsewhere in the file
)

// filterNames lists what was done to a stream, outermost first. It says no if the
// dictionary does not tell it plainly.
func filterNames(dict string) (names []string, ok bool) {
	entries := filterEntry.FindAllStringSubmatch(dict, -1)
	switch {
	case len(entries) == 0:
		return nil, true
	case len(entries) > 1, entries[0][1] == "":
		return nil, false
	}
	for name := range strings.FieldsSeq(strings.ReplaceAll(strings.Trim(entries[0][1], "[]"), "/", " /")) {
		if strings.HasPrefix(name, "/") {
			names = append(names, name[1:])
		} else if name != "null" {
			return nil, false
		}
	}
	return names, true
}

// filters undoes what a stream's dictionary says was done to it. Pixels says that
// what is left is a compressed picture.
func (f *file) filters(s pdfStream, place *view) (data []byte, pixels, ok bool) {
	names, ok := filterNames(s.dict)
	if !ok {
		f.fault(unknownPart, place.offset(0))
		return nil, false, false
	}
	data = s.data
	for _, name := range names {
		switch name {
		case "DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF":
			return data, true, true
		case "Crypt":
			f.fault(encrypted, place.offset(0))
			return nil, false, false
		}
		if data, ok = f.filter(name, data, place); !ok {
			return nil, false, false
		}
	}
	return f.unpredicted(s.dict, data, place), false, true
}

// unpredicted undoes the differences between rows. Pixels are left as they are.
func (f *file) unpredicted(dict string, data []byte, place *view) []byte {
	n, found := numberAfter(dict, "/Predictor")
	if parameters.MatchString(dict) || found && n == 2 || found && n >= 10 && colourCount.MatchString(dict) {
		if !numbersType.MatchString(dict) {
			f.fault(unknownPart, place.offset(0))
		}
		return data
	}
	if !found || n < 10 {
		return data
	}
	columns, found := numberAfter(dict, "/Columns")
	if !found || columns < 1 {
		columns = 1
	}
	return unpredict(data, min(columns, len(data)+1))
}

func (f *file) filter(name string, data []byte, place *view) ([]byte, bool) {
	switch name {
	case "FlateDecode", "Fl":
		return f.inflated(data, place)
	case "LZWDecode", "LZW":
		return f.unpack(lzw.NewReader(bytes.NewReader(data), lzw.MSB, 8), place, 0)
	case "ASCII85Decode", "A85":
		body, _, _ := bytes.Cut(bytes.TrimPrefix(bytes.TrimSpace(data), []byte("<~")), []byte("~>"))
		return f.unpack(ascii85.NewDecoder(bytes.NewReader(body)), place, 0)
	case "ASCIIHexDecode", "AHx":
		return hexString(data), true
	case "RunLengthDecode", "RL":
		return f.unpack(&runLength{data: data}, place, 0)
	}
	f.fault(unknownPart, place.offset(0))
	return nil, false
}

// inflated undoes zlib, and looks at what stands behind its end.
func (f *file) inflated(data []byte, place *view) ([]byte, bool) {
	source := bytes.NewReader(data)
	r, err := zlib.NewReader(source)
	if err != nil {
		f.fault(damaged, place.offset(0))
		return nil, false
	}
	inner, ok := f.unpack(r, place, 0)
	if rest := data[len(data)-source.Len():]; ok && len(bytes.Trim(rest, " \r\n\x00")) > 0 {
		f.fault(afterTheEnd, place.offset(0))
		f.strings(rest, place, metadataLetters)
	}
	return inner, ok
}

// hexString decodes hexadecimal digits up to >, whatever else stands between them.
func hexString(data []byte) []byte {
	var to []byte
	half, have := 0, false
	for _, c := range data {
		d := hexDigit(c)
		if c == '>' {
			break
		}
		if d < 0 {
			continue
		}
		if have {
			to = append(to, byte(half<<4|d))
		}
		half, have = d, !have
	}
	if have {
		to = append(to, byte(half<<4))
	}
	return to
}

// runLength undoes RunLengthDecode.
type runLength struct {
	data, out []byte
}

func (r *runLength) Read(p []byte) (int, error) {
	for len(r.out) == 0 {
		if len(r.data) == 0 || r.data[0] == 128 {
			return 0, io.EOF
		}
		n := int(r.data[0])
		if n < 128 {
			end := n + 2
			if end > len(r.data) {
				return 0, io.ErrUnexpectedEOF
			}
			r.out, r.data = r.data[1:end], r.data[end:]
			continue
		}
		if len(r.data) < 2 {
			return 0, io.ErrUnexpectedEOF
		}
		r.out, r.data = bytes.Repeat(r.data[1:2], 257-n), r.data[2:]
	}
	n := copy(p, r.out)
	r.out = r.out[n:]
	return n, nil
}

// unpredict undoes PNG's row filters, of one byte a column.
func unpredict(data []byte, columns int) []byte {
	var to []byte
	above := make([]byte, columns)
	for len(data) > 1 {
		kind, row := data[0], bytes.Clone(data[1:min(len(data), columns+1)])
		for i := range row {
			row[i] += predicted(kind, row, above, i)
		}
		to = append(to, row...)
		copy(above, row)
		data = data[min(len(data), columns+1):]
	}
	return to
}

func predicted(kind byte, row, above []byte, i int) byte {
	var left, corner byte
	if i > 0 {
		left, corner = row[i-1], above[i-1]
	}
	switch kind {
	case 1:
		return left
	case 2:
		return above[i]
	case 3:
		return byte((int(left) + int(above[i])) / 2)
	case 4:
		return paeth(left, above[i], corner)
	}
	return 0
}

func paeth(a, b, c byte) byte {
	p := int(a) + int(b) - int(c)
	da, db, dc := distance(p, a), distance(p, b), distance(p, c)
	switch {
	case da <= db && da <= dc:
		return a
	case db <= dc:
		return b
	}
	return c
}

func distance(p int, x byte) int {
	if d := p - int(x); d >= 0 {
		return d
	}
	return int(x) - p
}
