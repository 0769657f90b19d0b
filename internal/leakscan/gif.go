package leakscan

import (
	"bytes"
	stdgif "image/gif"
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
	config, err := stdgif.DecodeConfig(bytes.NewReader(data))
	if err == nil && config.Width*config.Height*bytes.Count(data, []byte(",")) <= maxPixels {
		_, err = stdgif.DecodeAll(bytes.NewReader(data))
	}
	if err != nil {
		f.faultIn(damaged, in, 0)
	}
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
			_, i = subBlocks(data, i+11+colourTable(data[i+9]))
		default:
			return 0, false
		}
	}
	return 0, false
}

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
