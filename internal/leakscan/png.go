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
	defer f.aloud()()
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
			f.strings(data[:i], in, chanceLetters)
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

const (
	mostAcross   = 1 << 16 // pixels, of any picture
	mostUnpacked = 1 << 30 // bytes of pixels that are counted
)

// adam7 is where the passes of an interlaced PNG begin and how far they step.
var adam7 = [][4]int64{{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}}

// pngSize is how many bytes of pixels a PNG's header asks for.
func pngSize(data []byte) int64 {
	if len(data) < 29 {
		return 0
	}
	width, height := int64(number(data, 16)), int64(number(data, 20))
	bits := int64(data[24]) * map[byte]int64{0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[data[25]]
	passes := [][4]int64{{0, 0, 1, 1}}
	if data[28] == 1 {
		passes = adam7
	}
	total := int64(0)
	for _, p := range passes {
		w, h := (width-p[0]+p[2]-1)/p[2], (height-p[1]+p[3]-1)/p[3]
		if w > 0 && h > 0 {
			total += h * (1 + (w*bits+7)/8)
		}
	}
	return total
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
