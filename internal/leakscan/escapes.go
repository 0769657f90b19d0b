package leakscan

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/idna"
)

// unescape undoes one layer of every escape in v: character references, percent
// signs, backslashes of JavaScript, JSON and CSS, UTF-7, punycode, and strings
// joined by a plus sign. It gives nil if there is none.
func unescape(v *view) *view {
	e := edits{text: v.text}
	for i := 0; i < len(v.text); {
		decode := escapeAt[v.text[i]]
		if decode == nil {
			i++
			continue
		}
		to, size := decode(v.text, i)
		if size > 0 {
			e.replace(i, size, to)
		}
		i += max(size, 1)
	}
	return e.view(v, escapes)
}

// escapeAt lists, by their first byte, the functions that decode an escape at s[i].
// They give the text and how many bytes it took, 0 for none.
var escapeAt = [256]func(s string, i int) (string, int){
	'&': reference, '%': percent, '\\': backslash, '+': plus, 'x': punycode, 'X': punycode,
	'"': joined, '\'': joined, '`': joined,
}

func reference(s string, i int) (string, int) {
	if i+1 >= len(s) || s[i+1] != '#' && !isLetter(s[i+1]) {
		return "", 0
	}
	to, size := inAttribute(s[i:])
	if size == 1 || s[i+size-1] != ';' && i+size < len(s) && s[i+size] == '%' {
		return "", 0 // its semicolon may be what the percent sign stands for
	}
	return to, size
}

// percent takes a run of percent-encoded bytes, so that a character of several
// bytes comes out whole. The short form %uXXXX of old scripts counts too.
func percent(s string, i int) (string, int) {
	if i+6 <= len(s) && s[i+1]|0x20 == 'u' {
		if r, ok := hexNumber(s[i+2 : i+6]); ok {
			return string(rune(r)), 6
		}
	}
	var to []byte
	j := i
	for ; j+3 <= len(s) && s[j] == '%'; j += 3 {
		n, ok := hexNumber(s[j+1 : j+3])
		if !ok {
			break
		}
		to = append(to, byte(n))
	}
	return fromBytes(to), j - i
}

// fromBytes gives bytes as text: UTF-8 if they are, else Windows-1252.
func fromBytes(b []byte) string {
	if utf8.Valid(b) {
		return string(b)
	}
	return latin1View(string(b), nil).text
}

// backslash decodes \xHH, \uHHHH, \u{H…}, \UHHHHHHHH, \NNN, CSS's \H… with a blank
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

// cssEscape takes one to six hexadecimal digits and a blank after them. Three
// octal digits of JavaScript are read as such if they give a printable letter.
func cssEscape(s string, i int) (string, int) {
	end := i + 1
	for end < len(s) && end < i+7 && hexDigit(s[end]) >= 0 {
		end++
	}
	if end == i+1 {
		return "", 0
	}
	if to, ok := octal(s[i+1 : end]); ok {
		return to, 4
	}
	r, _ := hexNumber(s[i+1 : end])
	if end < len(s) && strings.IndexByte(blanks, s[end]) >= 0 {
		end++
	}
	return string(rune(r)), end - i
}

func octal(digits string) (string, bool) {
	if len(digits) < 3 || digits[0] != '1' && digits[0] != '0' {
		return "", false
	}
	n := 0
	for _, c := range digits[:3] {
		if c < '0' || c > '7' {
			return "", false
		}
		n = n*8 + int(c-'0')
	}
	return string(rune(n)), n >= 32 && n < 127 && digits[0] == '1'
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

// plus is the start of UTF-7, or the space of a form's answers: a+worker+from.
func plus(s string, i int) (string, int) {
	if to, size := utf7(s, i); size > 0 {
		return to, size
	}
	if i > 0 && i+1 < len(s) && wordByte(s[i-1]) && wordByte(s[i+1]) && !strings.HasPrefix(s[i+1:], "%20") {
		return " ", 1
	}
	return "", 0
}

func wordByte(c byte) bool { return isLetter(c) || isDigit(c) || c >= 0x80 || c == '%' || c == ',' }

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

// longestLabel is what a label may hold at most, in bytes.
const longestLabel = 63

// punycode decodes one label of an international domain name.
func punycode(s string, i int) (string, int) {
	if i+4 > len(s) || !strings.EqualFold(s[i:i+4], "xn--") {
		return "", 0
	}
	end := i + 4
	for end < len(s) && end-i <= longestLabel && (isLetter(s[end]) || isDigit(s[end]) || s[end] == '-') {
		end++
	}
	to, err := idna.Punycode.ToUnicode(s[i:end])
	if err != nil || to == s[i:end] {
		return "", 0
	}
	return to, end - i
}

// joined takes the end of a string, a plus sign and the beginning of the next.
func joined(s string, i int) (string, int) {
	j := skipSpaces(s, i+1)
	if j >= len(s) || s[j] != '+' {
		return "", 0
	}
	j = skipSpaces(s, j+1)
	if j >= len(s) || strings.IndexByte("\"'`", s[j]) < 0 {
		return "", 0
	}
	return "", j + 1 - i
}

// skipSpaces skips every space of Unicode, as JavaScript does.
func skipSpaces(s string, i int) int {
	return len(s) - len(strings.TrimLeftFunc(s[i:], unicode.IsSpace))
}

func skipBlanks(s string, i int) int {
	for i < len(s) && strings.IndexByte(blanks, s[i]) >= 0 {
		i++
	}
	return i
}

// unquote undoes quoted-printable: =HH and the soft line break. It stands apart
// from the other escapes because =HH is also common where it means nothing.
func unquote(v *view) *view {
	e := edits{text: v.text}
	for i := 0; i < len(v.text); i++ {
		n := strings.IndexByte(v.text[i:], '=')
		if n < 0 {
			break
		}
		i += n
		if to, size := quoted(v.text, i); size > 0 {
			e.replace(i, size, to)
			i += size - 1
		}
	}
	return e.view(v, quotedPrintable)
}

func quoted(s string, i int) (string, int) {
	switch rest := s[i+1:]; {
	case strings.HasPrefix(rest, "\r\n"):
		return "", 3
	case strings.HasPrefix(rest, "\n"):
		return "", 2
	}
	var to []byte
	j := i
	for ; j+3 <= len(s) && s[j] == '='; j += 3 {
		n, ok := hexNumber(s[j+1 : j+3])
		if !ok || s[j+1:j+3] != strings.ToUpper(s[j+1:j+3]) {
			break
		}
		to = append(to, byte(n))
	}
	return fromBytes(to), j - i
}
