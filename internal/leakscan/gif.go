package leakscan

import (
	"bytes"
	"compress/lzw"
	"encoding/binary"
	"io"
)

// readGIF looks at comments, plain text and application blocks, and at what stands
// after the end.
func readGIF(f *file, data []byte, in *view) {
	end, ok := f.gifBlocks(data, in)
	if !ok {
		f.damagedBytes(data, in)
		return
	}
	f.rest(data, in, end)
	f.strings(data[:end], in, chanceLetters)
}

func (f *file) gifBlocks(data []byte, in *view) (end int, ok bool) {
	if len(data) < 13 || !bytes.HasPrefix(data, []byte("GIF8")) {
		return 0, false
	}
	i := 13 + colourTable(data[10])
	for i < len(data) {
		switch data[i] {
		case ';':
			return i + 1, true
		case '!':
			if i+2 > len(data) {
				return 0, false
			}
			i = f.gifExtension(data, i+2, in)
		case ',':
			if i+10 > len(data) {
				return 0, false
			}
			i = f.gifPixels(data, i, in)
		default:
			return 0, false
		}
	}
	return 0, false
}

// gifPixels counts the pixels of one picture, which are never kept, and gives the
// offset after it. What stands behind them in the same blocks is reported.
func (f *file) gifPixels(data []byte, at int, in *view) int {
	start := at + 10 + colourTable(data[at+9])
	if start >= len(data) || data[start] < 2 || data[start] > 8 {
		f.faultIn(damaged, in, at)
		return len(data)
	}
	packed, end := subBlocks(data, start+1)
	source := bytes.NewReader(packed)
	r := lzw.NewReader(source, lzw.LSB, int(data[start]))
	size := int64(binary.LittleEndian.Uint16(data[at+5:])) * int64(binary.LittleEndian.Uint16(data[at+7:]))
	n, err := io.Copy(io.Discard, io.LimitReader(r, min(size, mostUnpacked)))
	switch {
	case err != nil || n != size:
		f.faultIn(damaged, in, at)
	case source.Len() > lzwEnd:
		f.faultIn(afterTheEnd, in, at)
		f.strings(packed[len(packed)-source.Len():], inside(in, metadata, start), metadataLetters)
	}
	return end
}

// lzwEnd is how many bytes the code that ends the pixels may take, and a byte that
// some programs add.
const lzwEnd = 3

func colourTable(flags byte) int {
	if flags&0x80 == 0 {
		return 0
	}
	return 3 << (flags&7 + 1)
}

// gifExtension looks at the text of one extension and gives the offset after it.
func (f *file) gifExtension(data []byte, i int, in *view) int {
	body, end := subBlocks(data, i)
	f.strings(body, inside(in, metadata, i), metadataLetters)
	f.strings(data[min(i, len(data)):min(end, len(data))], within(in, metadata, i), metadataLetters)
	return end
}

// subBlocks joins the sub-blocks at i and gives the offset after them.
func subBlocks(data []byte, i int) (body []byte, end int) {
	for i < len(data) {
		size := int(data[i])
		if size == 0 {
			return body, i + 1
		}
		body = append(body, data[min(i+1, len(data)):min(i+1+size, len(data))]...)
		i += 1 + size
	}
	return body, i
}
