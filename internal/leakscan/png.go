package leakscan

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"hash/crc32"
	stdpng "image/png"
	"io"
	"slices"
)

// pngPixels are chunks that hold pixels, colours and timing, and no text.
var pngPixels = []string{
	"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "bKGD", "sBIT", "hIST", "tIME",
	"cICP", "mDCV", "cLLI", "acTL", "fcTL", "fdAT",
}

// readPNG looks at every chunk: text plain, compressed and international, EXIF, the
// colour profile's name, and whatever stands after the end.
func readPNG(f *file, data []byte, in *view) {
	if !bytes.HasPrefix(data, []byte("\x89PNG\r\n\x1a\n")) {
		f.damagedBytes(data, in)
		return
	}
	var pixels []byte
	i := 8
	for i+12 <= len(data) {
		size := int(binary.BigEndian.Uint32(data[i:]))
		if size < 0 || size > len(data)-i-12 {
			break
		}
		name, body := string(data[i+4:i+8]), data[i+8:i+8+size]
		if crc32.ChecksumIEEE(data[i+4:i+8+size]) != binary.BigEndian.Uint32(data[i+8+size:]) {
			f.faultIn(damaged, in, i)
		}
		if name == "IDAT" {
			pixels = append(pixels, body...)
		}
		f.pngChunk(name, body, within(in, metadata, i+8))
		i += 12 + size
		if name == "IEND" {
			f.rest(data, in, i)
			f.pngPixels(data[:i], pixels, in)
			return
		}
	}
	f.damagedBytes(data, in)
}

func (f *file) pngChunk(name string, body []byte, place *view) {
	switch {
	case slices.Contains(pngPixels, name):
	case name == "zTXt", name == "iCCP":
		key, packed, _ := bytes.Cut(body, []byte{0})
		f.examine(layer(place, string(key)))
		if len(packed) > 1 {
			f.stream(packed[1:], place)
		}
	case name == "iTXt":
		f.internationalText(body, place)
	case name == "eXIf":
		f.exif(body, place)
	case name == "tEXt", name == "sPLT":
		f.strings(body, place, metadataLetters)
	default:
		f.fault(unknownPart, place.offset(0))
		f.strings(body, place, metadataLetters)
	}
}

// internationalText is a keyword, two flags, a language, a translated keyword and a
// text that may be compressed.
func (f *file) internationalText(body []byte, place *view) {
	key, rest, _ := bytes.Cut(body, []byte{0})
	if len(rest) < 2 || rest[0] == 0 {
		f.strings(body, place, metadataLetters)
		return
	}
	language, rest, _ := bytes.Cut(rest[2:], []byte{0})
	translated, packed, _ := bytes.Cut(rest, []byte{0})
	f.examine(layer(place, string(key)+"\n\n"+string(language)+"\n\n"+string(translated)))
	f.stream(packed, place)
}

// stream looks at a zlib stream that must be one.
func (f *file) stream(packed []byte, place *view) {
	r, err := zlib.NewReader(bytes.NewReader(packed))
	if err != nil {
		f.fault(damaged, place.offset(0))
		return
	}
	if data, ok := f.unpack(r, place, 0); ok {
		f.strings(data, inside(place, deflated, 0), metadataLetters)
	}
}

// maxPixels is the largest picture that is decoded to see that it is one.
const maxPixels = 100 << 20

// pngPixels checks that the pixels are pixels and nothing hides behind them.
func (f *file) pngPixels(data, packed []byte, in *view) {
	config, err := stdpng.DecodeConfig(bytes.NewReader(data))
	if err != nil || config.Width*config.Height > maxPixels {
		f.faultIn(damaged, in, 0)
		return
	}
	if _, err := stdpng.Decode(bytes.NewReader(data)); err != nil {
		f.faultIn(damaged, in, 0)
	}
	source := bytes.NewReader(packed)
	if r, err := zlib.NewReader(source); err == nil {
		if _, err := io.Copy(io.Discard, r); err == nil && source.Len() > 0 {
			f.faultIn(afterTheEnd, in, 0)
			f.strings(packed[len(packed)-source.Len():], inside(in, metadata, 0), metadataLetters)
		}
	}
}

// rest looks at what stands after the end of a file.
func (f *file) rest(data []byte, in *view, end int) {
	if end < len(data) {
		f.faultIn(afterTheEnd, in, end)
		f.strings(data[end:], within(in, metadata, end), metadataLetters)
	}
}

// damagedBytes looks at a file that is not what its name says, as far as it goes.
func (f *file) damagedBytes(data []byte, in *view) {
	f.faultIn(damaged, in, 0)
	f.strings(data, in, metadataLetters)
}
