package leakscan

import "encoding/binary"

// exif looks at the text in EXIF data, and refuses a thumbnail, which may show what
// the picture no longer does, and a position.
func (f *file) exif(data []byte, place *view) {
	f.strings(data, place, metadataLetters)
	if tells(data) {
		f.fault(telling, place.offset(0))
	}
}

const positionTag = 0x8825

// tells reports whether the first directory points to a position or a second
// directory, the thumbnail's, follows. What cannot be followed tells.
func tells(data []byte) bool {
	if len(data) < 8 {
		return true
	}
	var order binary.ByteOrder = binary.BigEndian
	if data[0] == 'I' {
		order = binary.LittleEndian
	}
	at := int(order.Uint32(data[4:]))
	if at < 8 || at+2 > len(data) {
		return true
	}
	count := int(order.Uint16(data[at:]))
	next := at + 2 + 12*count
	if next+4 > len(data) {
		return true
	}
	for i := at + 2; i < next; i += 12 {
		if order.Uint16(data[i:]) == positionTag {
			return true
		}
	}
	return order.Uint32(data[next:]) != 0
}
