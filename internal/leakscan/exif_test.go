package leakscan

import (
	"encoding/binary"
	"strings"
	"testing"
)

// exifTwo is a directory with a value that is a number and one of a text, which stand
// side by side, the second perhaps in the directory that the first points to.
func exifTwo(order binary.AppendByteOrder, tag uint16, value []byte) []byte {
	mark := map[binary.AppendByteOrder]string{binary.LittleEndian: "II", binary.BigEndian: "MM"}[order]
	b := order.AppendUint16([]byte(mark), 42)
	entry := func(tag, kind uint16, count, value uint32) {
		b = order.AppendUint32(order.AppendUint32(order.AppendUint16(order.AppendUint16(b, tag), kind), count), value)
	}
	b = order.AppendUint32(b, 8)
	b = order.AppendUint16(b, 2)
	entry(0x11a, 5, 1, 56)
	entry(moreTag, 4, 1, 38)
	b = order.AppendUint32(b, 0)
	b = order.AppendUint16(b, 1)
	entry(tag, 7, uint32(len(value)), 64)
	b = order.AppendUint32(b, 0)
	b = order.AppendUint32(order.AppendUint32(b, 72), 1)
	return append(b, value...)
}

// TestEXIFValuesStandAlone: bytes beside a text that may be letters by chance do not
// hide its first word, and the place told is the text's.
func TestEXIFValuesStandAlone(t *testing.T) {
	const name = "Zoë Tregarthen"
	for about, c := range map[string]struct {
		order binary.AppendByteOrder
		tag   uint16
		value string
	}{
		"author of Windows, a number before it":    {binary.BigEndian, 0x9c9d, string(wideLittle(name))},
		"author of Windows, little end first":      {binary.LittleEndian, 0x9c9d, string(wideLittle(name))},
		"comment of the user, in two bytes":        {binary.BigEndian, userCommentTag, "UNICODE\x00" + string(wideLittle(name))},
		"comment of the user, in one":              {binary.LittleEndian, userCommentTag, "ASCII\x00\x00\x00" + name},
		"comment of the user, of no character set": {binary.LittleEndian, userCommentTag, strings.Repeat("\x00", 8) + name},
	} {
		data := jpegWith(0xe1, append([]byte(exifMark), exifTwo(c.order, c.tag, []byte(c.value))...))
		_, problems := scanBytes("a.jpg", data)
		found := false
		for _, p := range problems {
			at := p.Place().Offset
			found = found || p.Code() == "C9" && p.ID().String() == "p-01" && strings.HasPrefix(string(data[at:min(len(data), at+4)]), "Z")
		}
		if !found {
			t.Errorf("%s: %s", about, messages(problems))
		}
	}
}
