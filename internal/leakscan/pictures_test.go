package leakscan

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	stdgif "image/gif"
	stdjpeg "image/jpeg"
	stdpng "image/png"
	"strings"
)

func picture() image.Image {
	m := image.NewPaletted(image.Rect(0, 0, 9, 7), color.Palette{color.White, color.Black})
	m.Set(3, 3, color.Black)
	return m
}

func pngFile() []byte {
	var b bytes.Buffer
	stdpng.Encode(&b, picture())
	return b.Bytes()
}

// pngWith puts a chunk behind the header.
func pngWith(name string, body []byte) []byte {
	data := pngFile()
	chunk := binary.BigEndian.AppendUint32(nil, uint32(len(body)))
	chunk = append(append(chunk, name...), body...)
	chunk = binary.BigEndian.AppendUint32(chunk, crc32.ChecksumIEEE(chunk[4:]))
	return bytes.Join([][]byte{data[:33], chunk, data[33:]}, nil)
}

func jpegFile() []byte {
	var b bytes.Buffer
	stdjpeg.Encode(&b, picture(), nil)
	return b.Bytes()
}

func jpegWith(marker byte, body []byte) []byte {
	data := jpegFile()
	segment := append([]byte{0xff, marker, byte((len(body) + 2) >> 8), byte(len(body) + 2)}, body...)
	return bytes.Join([][]byte{data[:2], segment, data[2:]}, nil)
}

func gifFile() []byte {
	var b bytes.Buffer
	stdgif.Encode(&b, picture(), nil)
	return b.Bytes()
}

// gifWith puts a comment of 40 bytes a block before the trailer.
func gifWith(text string) []byte {
	data := gifFile()
	block := []byte{'!', 0xfe}
	for part := range strings.SplitSeq(inLines(text, 40), "\r\n") {
		block = append(append(block, byte(len(part))), part...)
	}
	return append(append(data[:len(data)-1:len(data)-1], append(block, 0)...), ';')
}

// exifOf is one directory with an image description, or an artist in UTF-16.
func exifOf(tag uint16, value []byte) []byte {
	b := []byte("II*\x00\x08\x00\x00\x00\x01\x00")
	b = binary.LittleEndian.AppendUint16(b, tag)
	b = binary.LittleEndian.AppendUint16(b, 2)
	b = binary.LittleEndian.AppendUint32(b, uint32(len(value)))
	b = binary.LittleEndian.AppendUint32(b, 26)
	return append(binary.LittleEndian.AppendUint32(b, 0), value...)
}

// webpPixel is a picture of one pixel.
const webpPixel = "/\x00\x00\x00\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00"

func webpWith(chunks ...string) []byte {
	body := "WEBP"
	for i := 0; i+1 < len(chunks); i += 2 {
		size := binary.LittleEndian.AppendUint32(nil, uint32(len(chunks[i+1])))
		body += chunks[i] + string(size) + chunks[i+1] + strings.Repeat("\x00", len(chunks[i+1])%2)
	}
	return append(binary.LittleEndian.AppendUint32([]byte("RIFF"), uint32(len(body))), body...)
}

func icoWith(png []byte) []byte {
	b := []byte{0, 0, 1, 0, 1, 0, 9, 7, 0, 0, 1, 0, 32, 0}
	b = binary.LittleEndian.AppendUint32(b, uint32(len(png)))
	return append(binary.LittleEndian.AppendUint32(b, 22), png...)
}
