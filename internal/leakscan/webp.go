package leakscan

import (
	"bytes"
	"encoding/binary"
	"slices"
)

var webpPixels = []string{"VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"}

// readWebP looks at every chunk of a RIFF file that holds a WebP picture.
func readWebP(f *file, data []byte, in *view) {
	if len(data) < 12 || !bytes.HasPrefix(data, []byte("RIFF")) || string(data[8:12]) != "WEBP" {
		f.damagedBytes(data, in)
		return
	}
	end := min(len(data), 8+int(binary.LittleEndian.Uint32(data[4:])))
	i := 12
	for i+8 <= end {
		size := int(binary.LittleEndian.Uint32(data[i+4:]))
		if size > end-i-8 {
			f.damagedBytes(data, in)
			return
		}
		f.webpChunk(string(data[i:i+4]), data[i+8:i+8+size], within(in, metadata, i+8))
		i += 8 + size + size&1
	}
	if i < end {
		f.faultIn(damaged, in, i)
	}
	f.rest(data, in, end)
}

func (f *file) webpChunk(name string, body []byte, place *view) {
	switch {
	case slices.Contains(webpPixels, name):
	case name == "EXIF":
		f.exif(bytes.TrimPrefix(body, []byte("Exif\x00\x00")), place)
	case name == "XMP ", name == "ICCP":
		f.strings(body, place, metadataLetters)
	default:
		f.fault(unknownPart, place.offset(0))
		f.strings(body, place, metadataLetters)
	}
}
