package leakscan

import (
	"unicode"
	"unicode/utf16"
)

// certainUTF7 is the length, in letters, from which a run of UTF-7 that was text so
// far is taken up to where it stops being text, so that no text makes the search for
// its end the same work again and again.
const certainUTF7 = 4000

// utf7 decodes a plus sign with base64 of UTF-16 behind it, if all of it is text.
func utf7(s string, i int) (string, int) {
	bits, have, end := 0, 0, i+1
	var to []uint16
	for ; end < len(s); end++ {
		value := base64Value(s[end], '+', '/')
		if value < 0 {
			break
		}
		bits, have = bits<<6|value, have+6
		if have < 16 {
			continue
		}
		have -= 16
		to = append(to, uint16(bits>>have))
		bits &= 1<<have - 1
		if last := len(to) - 1; !textUnit(rune(to[last])) {
			if end-i < certainUTF7 {
				return "", 0
			}
			return string(utf16.Decode(to[:last])), end - i
		}
	}
	if len(to) == 0 || end-i < certainUTF7 && (have >= 6 || bits != 0) {
		return "", 0
	}
	if end < len(s) && s[end] == '-' {
		end++
	}
	return string(utf16.Decode(to)), end - i
}

// textUnit reports whether a unit of UTF-16 is of text in a Western script, or of what
// looks like it: full-width letters, characters that take two units, as mathematical ones
// do, and those that do not show.
func textUnit(r rune) bool {
	switch {
	case r >= 0x3000:
		return utf16.IsSurrogate(r) || 0xfe00 <= r && r <= 0xfe0f || 0xfeff <= r && r < 0xfff0
	case unicode.IsPrint(r), unicode.IsSpace(r):
		return true
	}
	return unicode.Is(unicode.Cf, r)
}
