package leakscan

import (
	"bytes"
	"encoding/binary"
)

// exif looks at the text in EXIF data, and refuses a thumbnail, which may show what
// the picture no longer does, and a position.
func (f *file) exif(data []byte, place *view) {
	f.strings(data, place, metadataLetters)
	if tells(data) {
		f.fault(telling, place.offset(0))
		return
	}
	f.exifValues(data, place)
}

// Tags of EXIF 2.32.
const (
	positionTag    = 0x8825
	moreTag        = 0x8769 // points to the directory of how the picture was taken
	togetherTag    = 0xa005 // points to the directory of what it goes with
	userCommentTag = 0x9286
)

// exifEntry is one value of a directory.
type exifEntry struct {
	tag, kind  int
	start, end int
}

// charsetLetters is the length of the name of the character set that stands before a
// user's comment.
const charsetLetters = 8

// exifValues looks at each value that may be text by itself. What stands beside it may
// be read as a letter of its first word by chance: the end of a number before it, or
// the last letter of UNICODE.
func (f *file) exifValues(data []byte, place *view) {
	order := exifOrder(data)
	queue := []int{int(order.Uint32(data[4:]))}
	for k := 0; k < len(queue) && k < mostDirectories; k++ {
		for _, e := range exifEntries(data, queue[k], order) {
			switch {
			case (e.tag == moreTag || e.tag == togetherTag) && e.end-e.start == 4:
				queue = append(queue, int(order.Uint32(data[e.start:])))
			case textKinds[e.kind]:
				f.exifValue(e, data, place)
			}
		}
	}
}

const mostDirectories = 4

// textKinds are bytes, ASCII, undefined and UTF-8.
var textKinds = map[int]bool{1: true, 2: true, 7: true, 129: true}

func (f *file) exifValue(e exifEntry, data []byte, place *view) {
	if e.tag == userCommentTag {
		e.start = min(e.start+charsetLetters, e.end)
	}
	if e.end-e.start > f.budget {
		f.fault(tooMuch, place.offset(e.start))
		return
	}
	f.budget -= e.end - e.start
	f.strings(data[e.start:e.end], within(place, asItStands, e.start), metadataLetters)
}

// exifEntries lists what a directory holds within the data.
func exifEntries(data []byte, at int, order binary.ByteOrder) (list []exifEntry) {
	if at < 8 || at+2 > len(data) {
		return nil
	}
	end := at + 2 + 12*int(order.Uint16(data[at:]))
	for i := at + 2; i+12 <= min(end, len(data)); i += 12 {
		e := exifEntry{tag: int(order.Uint16(data[i:])), kind: int(order.Uint16(data[i+2:])), start: i + 8}
		size := int(order.Uint32(data[i+4:])) * exifSizes[e.kind]
		if size > 4 {
			e.start = int(order.Uint32(data[i+8:]))
		}
		if e.end = e.start + size; size > 0 && e.end <= len(data) {
			list = append(list, e)
		}
	}
	return list
}

// exifSizes are the bytes that one of each kind of value takes: those that are read.
var exifSizes = map[int]int{1: 1, 2: 1, 4: 4, 7: 1, 13: 4, 129: 1}

func exifOrder(data []byte) binary.ByteOrder {
	if bytes.HasPrefix(data, []byte("I")) {
		return binary.LittleEndian
	}
	return binary.BigEndian
}

// tells reports whether the first directory points to a position or a second
// directory, the thumbnail's, follows. What cannot be followed tells.
func tells(data []byte) bool {
	if len(data) < 8 {
		return true
	}
	order := exifOrder(data)
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
