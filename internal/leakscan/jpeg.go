package leakscan

import (
	"bytes"
	"encoding/binary"
	stdjpeg "image/jpeg"
)

// readJPEG looks at every segment before and between the scans: EXIF, XMP, colour
// profiles, comments; and at what stands after the end.
func readJPEG(f *file, data []byte, in *view) {
	if !bytes.HasPrefix(data, []byte("\xff\xd8")) {
		f.damagedBytes(data, in)
		return
	}
	end, ok := f.jpegSegments(data, in)
	if !ok {
		f.damagedBytes(data, in)
		return
	}
	defer f.aloud()()
	f.rest(data, in, end)
	f.strings(data[:end], in, chanceLetters)
	config, err := stdjpeg.DecodeConfig(bytes.NewReader(data))
	switch {
	case err != nil:
		f.faultIn(damaged, in, 0)
	case config.Width*config.Height > f.mostPixels(data):
		f.faultIn(tooMuch, in, 0)
	default:
		if _, err := stdjpeg.Decode(bytes.NewReader(data)); err != nil {
			f.faultIn(damaged, in, 0)
		}
	}
}

// mostPixels is how many pixels a picture may have that has to be decoded as a whole
// to see that it is one. A photograph has a few for each of its bytes.
func (f *file) mostPixels(data []byte) int {
	return min(f.options.Growth*len(data)+floorPixels, maxPixels)
}

const (
	floorPixels = 4 << 20
	maxPixels   = 100 << 20
)

// jpegSegments walks the markers to the end of the image and gives the offset after it.
func (f *file) jpegSegments(data []byte, in *view) (end int, ok bool) {
	for i := 2; i+1 < len(data); {
		if data[i] != 0xff {
			return 0, false
		}
		marker := data[i+1]
		switch {
		case marker == 0xff:
			i++
			continue
		case marker == 0xd9:
			return i + 2, true
		case marker == 0x01 || 0xd0 <= marker && marker <= 0xd7:
			i += 2
			continue
		}
		if i+4 > len(data) {
			return 0, false
		}
		size := int(binary.BigEndian.Uint16(data[i+2:]))
		if size < 2 || i+2+size > len(data) {
			return 0, false
		}
		f.jpegSegment(marker, data[i+4:i+2+size], within(in, metadata, i+4))
		i += 2 + size
		if marker == 0xda {
			i = scanEnd(data, i)
		}
	}
	return 0, false
}

// scanEnd skips the compressed pixels after a scan's header.
func scanEnd(data []byte, i int) int {
	for ; i+1 < len(data); i++ {
		if data[i] == 0xff && data[i+1] != 0 && (data[i+1] < 0xd0 || data[i+1] > 0xd7) {
			return i
		}
	}
	return len(data)
}

// exifMark stands before EXIF data in a JPEG, and before some in a WebP.
const exifMark = "Exif\x00\x00"

// jpegSegment looks at one segment. Tables, frames and scans hold no text; what is
// neither these nor made for text is of no known use.
func (f *file) jpegSegment(marker byte, body []byte, place *view) {
	switch {
	case marker == 0xe1 && bytes.HasPrefix(body, []byte(exifMark)):
		f.exif(body[len(exifMark):], place.onward(len(exifMark)))
	case marker == 0xfe, 0xe0 <= marker && marker <= 0xef:
		f.strings(body, place, metadataLetters)
		f.application(marker, body, place)
		if marker == 0xed {
			f.iptc(body, place)
		}
	case 0xc0 <= marker && marker <= 0xcf && marker != 0xc8, marker == 0xda, marker == 0xdb, marker == 0xdd:
	default:
		f.fault(unknownPart, place.offset(0))
		f.strings(body, place, metadataLetters)
	}
}

// application refuses what carries a thumbnail or a position outside EXIF, and text
// that goes on in another segment.
func (f *file) application(marker byte, body []byte, place *view) {
	begins := func(mark string) bool { return bytes.HasPrefix(body, []byte(mark)) }
	holds := func(mark string) bool { return bytes.Contains(body, []byte(mark)) }
	switch {
	case marker == 0xe0 && begins("JFXX"),
		marker == 0xe0 && begins("JFIF\x00") && len(body) > 14,
		marker == 0xed && (holds("8BIM\x04\x09") || holds("8BIM\x04\x0c")),
		marker == 0xe1 && (holds("xmpGImg") || holds("GPSLatitude") || holds("GPSLongitude")):
		f.fault(telling, place.offset(0))
	case begins("http://ns.adobe.com/xmp/extension/"):
		f.fault(unknownPart, place.offset(0))
	}
}
