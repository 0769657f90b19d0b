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

// pngSizes are the chunks that have but one size, in bytes: more would be something else.
var pngSizes = map[string]int{
	"IHDR": 13, "IEND": 0, "gAMA": 4, "cHRM": 32, "sRGB": 1, "pHYs": 9, "tIME": 7, "cICP": 4, "mDCV": 24, "cLLI": 8,
	"acTL": 8, "fcTL": 26,
}

// readPNG looks at every chunk: text plain, compressed and international, EXIF, the
// colour profile's name, and whatever stands after the end.
func readPNG(f *file, data []byte, in *view) {
	if !bytes.HasPrefix(data, []byte("\x89PNG\r\n\x1a\n")) {
		f.damagedBytes(data, in)
		return
	}
	defer f.aloud()()
	var pixels []byte
	var frames pngFrames
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
		frames.add(f, name, body, within(in, metadata, i+8))
		i += 12 + size
		if name == "IEND" {
			f.rest(data, in, i)
			f.strings(data[:i], in, chanceLetters)
			f.pngPixels(data[:i], pixels, in)
			return
		}
	}
	f.damagedBytes(data, in)
}

func (f *file) pngChunk(name string, body []byte, place *view) {
	if size, ok := pngSizes[name]; ok && len(body) != size {
		f.fault(damaged, place.offset(0))
		f.strings(body, place, metadataLetters)
	}
	switch {
	case slices.Contains(pngPixels, name):
	case name == "zTXt", name == "iCCP":
		key, packed, _ := bytes.Cut(body, []byte{0})
		f.examine(bytesView(key, place))
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
	f.examine(bytesView(bytes.Join([][]byte{key, language, translated}, []byte("\n\n")), place))
	f.stream(packed, place)
}

// stream looks at a zlib stream that must be one.
func (f *file) stream(packed []byte, place *view) {
	if data, ok := f.inflated(packed, place); ok {
		f.strings(data, inside(place, deflated, 0), metadataLetters)
	}
}

// pngPixels checks that the pixels are as many as the header says and nothing hides
// behind them. They are counted as they come and never kept.
func (f *file) pngPixels(data, packed []byte, in *view) {
	config, err := stdpng.DecodeConfig(bytes.NewReader(data))
	want := pngSize(data)
	if err != nil || config.Width > mostAcross || config.Height > mostAcross || want > mostUnpacked {
		f.faultIn(damaged, in, 0)
		return
	}
	f.countPixels(packed, want, in)
}

// countPixels checks that packed pixels unpack to so many bytes and no more.
func (f *file) countPixels(packed []byte, want int64, in *view) {
	source := bytes.NewReader(packed)
	r, err := zlib.NewReader(source)
	if err != nil {
		f.faultIn(damaged, in, 0)
		return
	}
	if n, err := io.Copy(io.Discard, io.LimitReader(r, want+1)); err != nil || n != want {
		f.faultIn(damaged, in, 0)
	}
	if source.Len() > 0 {
		f.faultIn(afterTheEnd, in, 0)
		f.strings(packed[len(packed)-source.Len():], inside(in, metadata, 0), metadataLetters)
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
