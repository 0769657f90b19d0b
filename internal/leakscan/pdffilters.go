package leakscan

import (
	"bytes"
	"encoding/ascii85"
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
