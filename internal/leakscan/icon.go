package leakscan

import (
	"bytes"
	"encoding/binary"
	"slices"
)

// readIcon looks at the pictures of an icon file, and refuses bytes that belong to
// none of them.
func readIcon(f *file, data []byte, in *view) {
	if len(data) < 6 || data[0] != 0 || data[1] != 0 || data[2] != 1 || data[3] != 0 {
		f.damagedBytes(data, in)
		return
	}
	count := int(binary.LittleEndian.Uint16(data[4:]))
	parts := [][2]int{{0, min(len(data), 6+16*count)}}
	for k := range count {
		at := 6 + 16*k
		if at+16 > len(data) {
			f.damagedBytes(data, in)
			return
		}
		size, offset := int(binary.LittleEndian.Uint32(data[at+8:])), int(binary.LittleEndian.Uint32(data[at+12:]))
		if offset > len(data) || size > len(data)-offset {
			f.damagedBytes(data, in)
			return
		}
		parts = append(parts, [2]int{offset, offset + size})
		f.iconPicture(data[offset:offset+size], within(in, metadata, offset))
	}
	f.between(data, parts, in)
}

// iconPicture is a PNG, or a bitmap whose size its header says.
func (f *file) iconPicture(data []byte, place *view) {
	switch {
	case bytes.HasPrefix(data, []byte("\x89PNG")):
		readPNG(f, data, place)
	case len(data) < 40 || binary.LittleEndian.Uint32(data) != 40 || len(data) > bitmapSize(data):
		f.damagedBytes(data, place)
	default:
		f.strings(data, place, chanceLetters)
	}
}

// bitmapSize is the most that a bitmap of an icon takes: header, colours, pixels, mask.
func bitmapSize(data []byte) int {
	width, height := int(binary.LittleEndian.Uint32(data[4:])), int(binary.LittleEndian.Uint32(data[8:]))
	bits := int(binary.LittleEndian.Uint16(data[14:]))
	if width > 1024 || height > 2048 || bits > 32 {
		return 0
	}
	colours := 0
	if bits <= 8 {
		colours = 4 << bits
	}
	row, mask := (width*bits+31)/32*4, (width+31)/32*4
	return 40 + colours + (row+mask)*height/2
}

// between looks at the bytes of a file that none of its parts covers.
func (f *file) between(data []byte, parts [][2]int, in *view) {
	slices.SortFunc(parts, func(a, b [2]int) int { return a[0] - b[0] })
	at := 0
	for _, p := range append(parts, [2]int{len(data), len(data)}) {
		if gap := data[at:max(at, p[0])]; len(bytes.Trim(gap, "\x00")) > 0 {
			f.faultIn(unknownPart, in, at)
			f.strings(gap, within(in, metadata, at), metadataLetters)
		}
		at = max(at, p[1])
	}
}
