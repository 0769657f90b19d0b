package leakscan

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
)

// readFont looks at the tables of a TrueType, OpenType or WOFF font. WOFF 2 is
// packed with Brotli, which is not unpacked here, and so cannot be read.
func readFont(f *file, data []byte, in *view) {
	switch {
	case bytes.HasPrefix(data, []byte("wOFF")) && len(data) >= 44:
		f.woff(data, in)
	case bytes.HasPrefix(data, []byte("OTTO")), bytes.HasPrefix(data, []byte("\x00\x01\x00\x00")), bytes.HasPrefix(data, []byte("true")):
		f.tables(data, in)
	case bytes.HasPrefix(data, []byte("wOF2")):
		f.faultIn(unknownType, in, 0)
	default:
		f.damagedBytes(data, in)
	}
}

// textTables hold text; the rest of a font is outlines and numbers, with longer
// notices among them in some kinds.
var textTables = map[string]bool{"name": true, "meta": true, "post": true, "SVG ": true, "DSIG": true, "FFTM": true}

func (f *file) tables(data []byte, in *view) {
	if len(data) < 12 {
		f.damagedBytes(data, in)
		return
	}
	count := int(binary.BigEndian.Uint16(data[4:]))
	parts := [][2]int{{0, 12 + 16*count}}
	for k := range count {
		at := 12 + 16*k
		if at+16 > len(data) {
			f.damagedBytes(data, in)
			return
		}
		offset, size := int(binary.BigEndian.Uint32(data[at+8:])), int(binary.BigEndian.Uint32(data[at+12:]))
		if offset > len(data) || size > len(data)-offset {
			f.damagedBytes(data, in)
			return
		}
		parts = append(parts, [2]int{offset, offset + size})
		f.table(string(data[at:at+4]), data[offset:offset+size], within(in, metadata, offset))
	}
	f.between(data, parts, in)
}

func (f *file) table(name string, body []byte, place *view) {
	if !textTables[name] {
		f.strings(body, place, chanceLetters)
		return
	}
	f.strings(body, place, metadataLetters)
	if bytes.Contains(body, []byte("\x1f\x8b\x08")) {
		f.fault(unknownPart, place.offset(0)) // a packed drawing
	}
}

// woff unpacks the tables, the metadata and the private data of a WOFF file.
func (f *file) woff(data []byte, in *view) {
	count := int(binary.BigEndian.Uint16(data[12:]))
	parts := [][2]int{{0, 44 + 20*count}}
	for k := range count {
		at := 44 + 20*k
		if at+20 > len(data) {
			f.damagedBytes(data, in)
			return
		}
		offset, packed, size := number(data, at+4), number(data, at+8), number(data, at+12)
		f.woffPart(string(data[at:at+4]), data, offset, packed, size, in)
		parts = append(parts, [2]int{offset, offset + packed})
	}
	if offset, packed := number(data, 24), number(data, 28); packed > 0 {
		f.woffPart("meta", data, offset, packed, number(data, 32), in)
		parts = append(parts, [2]int{offset, offset + packed})
	}
	f.between(data, clipped(parts, len(data)), in)
}

func number(data []byte, at int) int { return int(binary.BigEndian.Uint32(data[at:])) }

func clipped(parts [][2]int, end int) [][2]int {
	for i, p := range parts {
		parts[i] = [2]int{min(p[0], end), min(p[1], end)}
	}
	return parts
}

func (f *file) woffPart(name string, data []byte, offset, packed, size int, in *view) {
	if offset > len(data) || packed > len(data)-offset {
		f.faultIn(damaged, in, 0)
		return
	}
	body := data[offset : offset+packed]
	if packed == size {
		f.table(name, body, within(in, metadata, offset))
		return
	}
	r, err := zlib.NewReader(bytes.NewReader(body))
	if err != nil {
		f.faultIn(damaged, in, offset)
		return
	}
	if inner, ok := f.unpack(r, in, offset); ok {
		f.table(name, inner, inside(in, deflated, offset))
	}
}
