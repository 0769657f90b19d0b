package leakscan

import (
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"io"
	"strings"
	"unicode/utf8"
)

// unpack reads a stream to its end, within what the budget still allows.
func (f *file) unpack(r io.Reader, in *view, offset int) ([]byte, bool) {
	data, whole := f.unpackWhole(r, in, offset)
	return data, whole || len(data) > 0
}

// unpackWhole reports too whether the stream could be read to its end. What came before a
// damage is given.
func (f *file) unpackWhole(r io.Reader, in *view, offset int) (data []byte, whole bool) {
	data, err := io.ReadAll(io.LimitReader(r, int64(max(f.budget, 0))+1))
	switch {
	case len(data) > f.budget:
		f.faultIn(tooMuch, in, offset)
		return nil, false
	case err != nil:
		f.faultIn(damaged, in, offset)
		return data, false
	}
	f.budget -= len(data)
	return data, true
}

// readGzip looks at every member of a gzip file, and at its header. What is inside
// is of the kind that the name says without its ending.
func readGzip(f *file, data []byte, in *view) {
	k := unknown
	if in == nil {
		k = kindOf(strings.TrimSuffix(f.name, ".gz"))
	}
	f.gzipped(data, in, k)
}

func (f *file) gzipped(data []byte, in *view, k kind) {
	source := bytes.NewReader(data)
	r, err := gzip.NewReader(source)
	if err != nil {
		f.faultIn(damaged, in, 0)
		return
	}
	for {
		r.Multistream(false)
		place := inside(in, gzipped, 0)
		f.examine(bytesView(latin1Bytes(r.Name+"\n\n"+r.Comment), place))
		f.strings(r.Extra, place, metadataLetters)
		inner, ok := f.unpack(r, in, 0)
		if !ok {
			return
		}
		f.certain(k, inner, place)
		if err := r.Reset(source); err != nil {
			if !errors.Is(err, io.EOF) || source.Len() > 0 {
				f.faultIn(afterTheEnd, in, 0)
			}
			return
		}
	}
}

// latin1Bytes gives back the bytes of a gzip header's text, of which Go has made a letter
// each. Many programs write UTF-8 there.
func latin1Bytes(s string) []byte {
	data := make([]byte, 0, len(s))
	for _, r := range s {
		data = append(data, byte(r))
	}
	return data
}

// certain looks at something that was unpacked without a fault, which no bytes do by
// chance, so that what is wrong with it counts again.
func (f *file) certain(k kind, data []byte, place *view) {
	defer f.aloud()()
	f.deeper(k, data, place)
}

// deeper looks at something unpacked, unless it was packed too often.
func (f *file) deeper(k kind, data []byte, place *view) {
	if place.depth > f.options.Depth {
		f.fault(tooDeep, place.offset(0))
		return
	}
	if k == unknown {
		k = sniff(data)
	}
	f.typed(k, data, place)
}

// sniff tells what kind unpacked bytes are by how they begin. Text is plain text.
func sniff(data []byte) kind {
	for _, m := range []struct {
		mark string
		kind kind
	}{
		{"\x89PNG\r\n\x1a\n", png}, {"\xff\xd8\xff", jpeg}, {"GIF8", gif}, {"%PDF-", pdf},
		{"PK\x03\x04", zipArchive}, {"\x1f\x8b\x08", gzipFile}, {"RIFF", webp},
		{"wOFF", font}, {"OTTO", font}, {"\x00\x01\x00\x00", font}, {"\x00\x00\x01\x00", icon},
	} {
		if bytes.HasPrefix(data, []byte(m.mark)) {
			return m.kind
		}
	}
	if order, _ := byteOrder(string(data)); order != 0 || readableBytes(data) {
		return plainText
	}
	return unknown
}

// looksPacked reports whether the first byte is that of some packed file or picture,
// or the bytes may be UTF-16.
func looksPacked(data []byte) bool {
	return bytes.IndexByte([]byte("\x89\xff\xfeG%P\x1fRwO\x78"), data[0]) >= 0 ||
		bytes.Count(data[:min(len(data), 32)], []byte{0}) > min(len(data), 32)/3
}

// blob looks at bytes that were encoded in a text, if they are a packed file or a
// picture. It reports whether they are. Unless the text declares what they are,
// they may be so by chance, and being damaged says nothing.
func (f *file) blob(data []byte, place *view, declared bool) bool {
	if !declared {
		f.quiet++
		defer func() { f.quiet-- }()
	}
	switch k := sniff(data); {
	case k == plainText: // in UTF-16, as text in UTF-8 was looked at before
		f.typed(plainText, data, place)
	case k == gzipFile:
		f.gzipped(data, place, unknown)
	case k == unknown || (k == font || k == icon) && !declared:
		known := f.inflate(data, place)
		if declared && !known && !utf8.Valid(data) {
			f.fault(unknownType, place.offset(0))
		}
		return known
	default:
		f.deeper(k, data, place)
	}
	return true
}

// chanceInflated is more than random bytes give, in bytes, before they are no zlib.
const chanceInflated = 4 << 10

// inflate looks at bytes that are a zlib stream. One random stretch in sixteen thousand
// begins like one, and may give some bytes before it fails. Unless it is declared to be
// packed, it is not; what can be read of it is looked at all the same.
func (f *file) inflate(data []byte, place *view) bool {
	if len(data) < 8 || data[0] != 0x78 || (int(data[0])<<8|int(data[1]))%31 != 0 {
		return false
	}
	r, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		return false
	}
	inner, whole := f.unpackWhole(r, place, 0)
	if len(inner) == 0 {
		return false
	}
	place = inside(place, deflated, 0)
	if !whole && f.quiet > 0 && len(inner) < chanceInflated {
		f.deeper(unknown, inner, place)
		return false
	}
	f.certain(unknown, inner, place)
	return true
}
