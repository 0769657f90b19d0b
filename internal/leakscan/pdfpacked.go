package leakscan

import (
	"bytes"
	"compress/zlib"
	"io"
)

// inflated undoes zlib, and looks at what stands behind its end.
func (f *file) inflated(data []byte, place *view) ([]byte, bool) {
	source := bytes.NewReader(data)
	r, err := zlib.NewReader(source)
	if err != nil {
		f.fault(damaged, place.offset(0))
		return nil, false
	}
	inner, ok := f.unpack(r, place, 0)
	if rest := data[len(data)-source.Len():]; ok && len(bytes.Trim(rest, " \r\n\x00")) > 0 {
		f.fault(afterTheEnd, place.offset(0))
		f.strings(rest, place, metadataLetters)
	}
	return inner, ok
}

// hexString decodes hexadecimal digits up to >, whatever else stands between them.
func hexString(data []byte) []byte {
	var to []byte
	half, have := 0, false
	for _, c := range data {
		d := hexDigit(c)
		if c == '>' {
			break
		}
		if d < 0 {
			continue
		}
		if have {
			to = append(to, byte(half<<4|d))
		}
		half, have = d, !have
	}
	if have {
		to = append(to, byte(half<<4))
	}
	return to
}

// runLength undoes RunLengthDecode.
type runLength struct {
	data, out []byte
}

func (r *runLength) Read(p []byte) (int, error) {
	for len(r.out) == 0 {
		if len(r.data) == 0 || r.data[0] == 128 {
			return 0, io.EOF
		}
		n := int(r.data[0])
		if n < 128 {
			end := n + 2
			if end > len(r.data) {
				return 0, io.ErrUnexpectedEOF
			}
			r.out, r.data = r.data[1:end], r.data[end:]
			continue
		}
		if len(r.data) < 2 {
			return 0, io.ErrUnexpectedEOF
		}
		r.out, r.data = bytes.Repeat(r.data[1:2], 257-n), r.data[2:]
	}
	n := copy(p, r.out)
	r.out = r.out[n:]
	return n, nil
}
