package leakscan

import (
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// utf16View decodes s if it has a byte order mark, or if every other byte of its
// first ones is zero.
func utf16View(s string, parent *view) *view {
	order, skip := byteOrder(s)
	if order == 0 {
		return nil
	}
	var b builder
	b.utf16(s, order, skip, func(i int) int { return i })
	return b.view(parent, utf16Text, true)
}

// leastUTF16 is the shortest text, in bytes, that is taken for UTF-16 by its letters.
const leastUTF16 = 12

// likelyUTF16 gives the order of bytes that are no text in UTF-8 but would be in UTF-16,
// every one of them: what is random fails at one of the first few letters.
func likelyUTF16(data []byte) (order int) {
	if len(data) < leastUTF16 {
		return 0
	}
	for _, order := range [...]int{littleEndian, bigEndian} {
		i := 0
		for i+1 < len(data) && textUnit(rune(unit(data[i:], order))) {
			i += 2
		}
		if i+1 >= len(data) {
			return order
		}
	}
	return 0
}

// utf16 appends what s says in UTF-16 behind so many bytes; at says where a byte is from.
func (b *builder) utf16(s string, order, skip int, at func(i int) int) {
	for i := skip; i+1 < len(s); {
		r, size := decodeUTF16(s[i:], order)
		b.stands(string(r), at(i))
		i += size
	}
}

const (
	bigEndian    = 1
	littleEndian = 2
)

func byteOrder(s string) (order, skip int) {
	switch {
	case strings.HasPrefix(s, "\xfe\xff"):
		return bigEndian, 2
	case strings.HasPrefix(s, "\xff\xfe"):
		return littleEndian, 2
	}
	even, odd, n := 0, 0, min(len(s)&^1, 64)
	for i := 0; i < n; i += 2 {
		even += zero(s[i])
		odd += zero(s[i+1])
	}
	switch {
	case n < 6:
	case even*4 >= n/2*3 && odd == 0:
		return bigEndian, 0
	case odd*4 >= n/2*3 && even == 0:
		return littleEndian, 0
	}
	return 0, 0
}

func zero(c byte) int {
	if c == 0 {
		return 1
	}
	return 0
}

func decodeUTF16(s string, order int) (rune, int) {
	r := rune(unit(s, order))
	if utf16.IsSurrogate(r) && len(s) >= 4 {
		if pair := utf16.DecodeRune(r, rune(unit(s[2:], order))); pair != unicode.ReplacementChar {
			return pair, 4
		}
	}
	return r, 2
}

func unit[T string | []byte](s T, order int) uint16 {
	if order == bigEndian {
		return uint16(s[0])<<8 | uint16(s[1])
	}
	return uint16(s[1])<<8 | uint16(s[0])
}

// latin1View reads the bytes that are not UTF-8 as Windows-1252, which holds Latin-1.
func latin1View(s string, parent *view) *view {
	var b builder
	for i := 0; i < len(s); {
		if r, size := utf8.DecodeRuneInString(s[i:]); r != utf8.RuneError || size > 1 {
			b.copied(s[i:i+size], i)
			i += size
			continue
		}
		b.stands(string(charmap.Windows1252.DecodeByte(s[i])), i)
		i++
	}
	return b.view(parent, latin1Text, true)
}
