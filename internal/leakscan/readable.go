package leakscan

import (
	"unicode"
	"unicode/utf8"
)

// textEnd gives the end of the valid, printable text at data[i].
func textEnd(data []byte, i int) int {
	for i < len(data) {
		if c := data[i]; c < utf8.RuneSelf {
			if !plausibleByte(c) {
				return i
			}
			i++
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError || !unicode.IsPrint(r) && !unicode.Is(unicode.Cf, r) {
			return i
		}
		i += size
	}
	return i
}

// plausibleByte reports whether an ASCII byte occurs in text.
func plausibleByte(c byte) bool {
	return ' ' <= c && c < 0x7f || c == '\n' || c == '\t' || c == '\r'
}

// utf8Bytes tells byte by byte whether what comes is text in UTF-8.
type utf8Bytes struct{ more int }

func (u *utf8Bytes) take(c byte) bool {
	switch {
	case c < utf8.RuneSelf:
		return u.more == 0 && plausibleByte(c)
	case c < 0xc0:
		u.more--
		return u.more >= 0
	}
	ok := u.more == 0 && 0xc2 <= c && c < 0xf5
	u.more = 1
	if c >= 0xe0 {
		u.more = 2
	}
	if c >= 0xf0 {
		u.more = 3
	}
	return ok
}

// readableBytes reports whether decoded bytes are text with letters or digits in it. What
// random letters decode to almost never is.
func readableBytes(data []byte) bool {
	letters := 0
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			return false
		case unicode.IsLetter(r), unicode.IsNumber(r):
			letters++
		case r == '\n', r == '\r', r == '\t':
		case unicode.Is(unicode.Cc, r), unicode.Is(unicode.Co, r), !unicode.In(r, unicode.M, unicode.P, unicode.S, unicode.Z, unicode.Cf):
			return false
		}
		i += size
	}
	return letters >= 3
}
