package leakscan

import "unicode"

// certainUTF7 is the length, in letters, from which a run of UTF-7 that was text so
// far is taken up to where it stops being text, so that no text makes the search for
// its end the same work again and again.
const certainUTF7 = 4000

// utf7 decodes a plus sign with base64 of UTF-16 behind it, if all of it is text.
func utf7(s string, i int) (string, int) {
	bits, have, end := 0, 0, i+1
	var to []rune
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
		to = append(to, rune(bits>>have))
		bits &= 1<<have - 1
		if last := len(to) - 1; !textUnit(to[last]) {
			if end-i < certainUTF7 {
				return "", 0
			}
			return string(to[:last]), end - i
		}
	}
	if len(to) == 0 || end-i < certainUTF7 && (have >= 6 || bits != 0) {
		return "", 0
	}
	if end < len(s) && s[end] == '-' {
		end++
	}
	return string(to), end - i
}

// textUnit reports whether a unit of UTF-16 is text in a Western script.
func textUnit(r rune) bool { return r < 0x3000 && (unicode.IsPrint(r) || unicode.IsSpace(r)) }
