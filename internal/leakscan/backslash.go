package leakscan

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// backslash decodes \xHH, \uHHHH, \u{H…}, \UHHHHHHHH, CSS's \H… with a blank
// after it, and an escaped letter or line end.
func backslash(s string, i int) (string, int) {
	if i+1 >= len(s) {
		return "", 0
	}
	switch c := s[i+1]; c {
	case 'x':
		return hexBytes(s, i)
	case 'u':
		return unicodeEscape(s, i)
	case 'U':
		return fixedHex(s, i+2, 8, 2)
	case '\n':
		return "", 2
	case 'n', 'r':
		return "\n", 2
	case 't', 'v':
		return " ", 2
	case '"', '\'', '/', '\\', ',', ';', '-', '_', '*', '.':
		return string(c), 2
	}
	return cssEscape(s, i)
}

func hexBytes(s string, i int) (string, int) {
	var to []byte
	j := i
	for ; j+4 <= len(s) && s[j] == '\\' && s[j+1] == 'x'; j += 4 {
		n, ok := hexNumber(s[j+2 : j+4])
		if !ok {
			break
		}
		to = append(to, byte(n))
	}
	return fromBytes(to), j - i
}

func unicodeEscape(s string, i int) (string, int) {
	if i+2 < len(s) && s[i+2] == '{' {
		end := strings.IndexByte(s[i:min(len(s), i+12)], '}')
		if end < 0 {
			return "", 0
		}
		if r, ok := hexNumber(s[i+3 : i+end]); ok {
			return string(rune(r)), end + 1
		}
		return "", 0
	}
	to, size := fixedHex(s, i+2, 4, 2)
	if r, _ := utf8.DecodeRuneInString(to); size > 0 && r == utf8.RuneError {
		return surrogates(s, i)
	}
	return to, size
}

// surrogates takes a pair of \u escapes for one character.
func surrogates(s string, i int) (string, int) {
	if i+12 > len(s) || s[i+6] != '\\' || s[i+7] != 'u' {
		return "", 6
	}
	high, ok := hexNumber(s[i+2 : i+6])
	low, ok2 := hexNumber(s[i+8 : i+12])
	if !ok || !ok2 || high>>10 != 0x36 || low>>10 != 0x37 {
		return "", 6
	}
	return string(rune(0x10000 + (high-0xd800)<<10 + low - 0xdc00)), 12
}

func fixedHex(s string, at, digits, prefix int) (string, int) {
	if at+digits > len(s) {
		return "", 0
	}
	r, ok := hexNumber(s[at : at+digits])
	if !ok {
		return "", 0
	}
	return string(rune(r)), digits + prefix
}

// cssEscape takes one to six hexadecimal digits and a blank after them. What octal digits
// mean elsewhere has a view of its own (see [unoctal]).
func cssEscape(s string, i int) (string, int) {
	end := i + 1
	for end < len(s) && end < i+7 && hexDigit(s[end]) >= 0 {
		end++
	}
	if end == i+1 {
		return "", 0
	}
	r, _ := hexNumber(s[i+1 : end])
	if end < len(s) && strings.IndexByte(blanks, s[end]) >= 0 {
		end++
	}
	return string(rune(r)), end - i
}

func hexNumber(s string) (int, bool) {
	n := 0
	for i := range len(s) {
		d := hexDigit(s[i])
		if d < 0 {
			return 0, false
		}
		n = n<<4 | d
	}
	return n, len(s) > 0 && n <= unicode.MaxRune
}

func hexDigit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return -1
}
