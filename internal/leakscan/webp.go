package leakscan

import (
	"bytes"
	"encoding/binary"
	"slices"

	stdwebp "golang.org/x/image/webp"
)

// frameHeader is what stands in a frame of a moving picture before its chunks.
const frameHeader = 16

var webpPixels = []string{"VP8 ", "VP8L", "VP8X", "ALPH", "ANIM"}

// webpSizes are the chunks that have but one size, in bytes: more would be something else.
var webpSizes = map[string]int{"VP8X": 10, "ANIM": 6}

// readWebP looks at every chunk of a RIFF file that holds a WebP picture.
func readWebP(f *file, data []byte, in *view) {
	if len(data) < 12 || !bytes.HasPrefix(data, []byte("RIFF")) || string(data[8:12]) != "WEBP" {
		f.damagedBytes(data, in)
		return
	}
	end := min(len(data), 8+int(binary.LittleEndian.Uint32(data[4:])))
	f.webpChunks(data, 12, end, in)
	f.rest(data, in, end)
	f.strings(data[:end], in, chanceLetters)
	f.webpPixels(data[:end], in)
}

// webpPixels checks that a picture is one. Of one that moves it is each frame that is.
func (f *file) webpPixels(data []byte, in *view) {
	config, err := stdwebp.DecodeConfig(bytes.NewReader(data))
	switch {
	case err != nil:
		f.faultIn(damaged, in, 0)
	case config.Width*config.Height > f.mostPixels(data):
		f.faultIn(tooMuch, in, 0)
	case !bytes.Contains(data, []byte("ANMF")):
		if _, err := stdwebp.Decode(bytes.NewReader(data)); err != nil {
			f.faultIn(damaged, in, 0)
		}
	}
}

// webpFrame checks one frame of a moving picture, which is a header and the chunks of
// a picture. All frames together may have as many pixels as bytes may be looked at.
func (f *file) webpFrame(frame []byte, place *view) {
	still := stillWebP(frame)
	config, err := stdwebp.DecodeConfig(bytes.NewReader(still))
	if err != nil {
		f.fault(damaged, place.offset(0))
		return
	}
	if config.Width*config.Height > f.budget {
		f.fault(tooMuch, place.offset(0))
		return
	}
	f.budget -= config.Width * config.Height
	if !f.inTime(place, 0) {
		return
	}
	if _, err := stdwebp.Decode(bytes.NewReader(still)); err != nil {
		f.fault(damaged, place.offset(0))
	}
}

// stillWebP makes a picture that does not move of a frame. One with transparency
// needs the header that says so, and how large it is.
func stillWebP(frame []byte) []byte {
	chunks := frame[frameHeader:]
	if bytes.HasPrefix(chunks, []byte("ALPH")) {
		chunks = slices.Concat([]byte("VP8X\x0a\x00\x00\x00\x10\x00\x00\x00"), frame[6:12], chunks)
	}
	head := binary.LittleEndian.AppendUint32([]byte("RIFF"), uint32(len(chunks)+len("WEBP")))
	return slices.Concat(head, []byte("WEBP"), chunks)
}

// webpChunks looks at the chunks between two offsets.
func (f *file) webpChunks(data []byte, i, end int, in *view) {
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
}

func (f *file) webpChunk(name string, body []byte, place *view) {
	if size, ok := webpSizes[name]; ok && len(body) != size {
		f.fault(damaged, place.offset(0))
		f.strings(body, place, metadataLetters)
	}
	switch {
	case slices.Contains(webpPixels, name):
	case name == "ANMF" && len(body) >= frameHeader:
		f.webpChunks(body, frameHeader, len(body), place)
		f.webpFrame(body, place)
	case name == "EXIF":
		if bytes.HasPrefix(body, []byte(exifMark)) {
			body, place = body[len(exifMark):], place.onward(len(exifMark))
		}
		f.exif(body, place)
	case name == "XMP ", name == "ICCP":
		f.strings(body, place, metadataLetters)
	default:
		f.fault(unknownPart, place.offset(0))
		f.strings(body, place, metadataLetters)
	}
}
