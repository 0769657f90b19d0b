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
	f.rest(data, in, end)
	config, err := stdjpeg.DecodeConfig(bytes.NewReader(data))
	if err == nil && config.Width*config.Height <= maxPixels {
		_, err = stdjpeg.Decode(bytes.NewReader(data))
	}
	if err != nil {
		f.faultIn(damaged, in, 0)
	}
}

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

// jpegSegment looks at one segment. Tables, frames and scans hold no text.
func (f *file) jpegSegment(marker byte, body []byte, place *view) {
	switch {
	case marker == 0xe1 && bytes.HasPrefix(body, []byte("Exif\x00\x00")):
		f.exif(body[6:], place)
	case marker == 0xfe, 0xe0 <= marker && marker <= 0xef:
		f.strings(body, place, metadataLetters)
	}
}
