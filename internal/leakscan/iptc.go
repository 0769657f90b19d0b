package leakscan

import (
	"bytes"
	"encoding/binary"
)

// Before each value of IPTC data stand a mark, the number of a record, what the value is,
// and its length in two bytes.
const (
	iptcMark    = 0x1c
	iptcHead    = 5
	iptcRecords = 9
)

// iptc looks at each value of IPTC data by itself: its length may be read as a letter of
// its first word by chance.
func (f *file) iptc(data []byte, place *view) {
	for i := 0; ; i++ {
		n := bytes.IndexByte(data[i:], iptcMark)
		if n < 0 || i+n+iptcHead > len(data) {
			return
		}
		i += n
		size := int(binary.BigEndian.Uint16(data[i+3:]))
		if record := data[i+1]; record == 0 || record > iptcRecords || size > len(data)-i-iptcHead {
			continue
		}
		if size > f.budget {
			f.fault(tooMuch, place.offset(i))
			return
		}
		f.budget -= size
		f.strings(data[i+iptcHead:i+iptcHead+size], within(place, asItStands, i+iptcHead), metadataLetters)
	}
}
