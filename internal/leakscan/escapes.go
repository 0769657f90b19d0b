package leakscan

import (
	"strings"
	"unicode"

	"golang.org/x/net/idna"
)

// unescape undoes one layer of every escape in v: character references, percent
// signs, backslashes of JavaScript, JSON and CSS, UTF-7, punycode, and strings
// joined one to another. It gives nil if there is none.
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

// undo undoes one sort of escape in v, which begins with mark. It gives nil if there is
// none.
func undo(v *view, mark byte, decode func(s string, i int) (string, int), via step) *view {
	e := edits{text: v.text}
	for i := 0; i < len(v.text); i++ {
		n := strings.IndexByte(v.text[i:], mark)
		if n < 0 {
			break
		}
		i += n
		if to, size := decode(v.text, i); size > 0 {
			e.replace(i, size, to)
			i += size - 1
		}
	}
	return e.view(v, via)
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

// plus is the start of UTF-7, or the space of a form's answers: a+worker+from.
func plus(s string, i int) (string, int) {
	if to, size := utf7(s, i); size > 0 {
		return to, size
	}
	if i > 0 && i+1 < len(s) && wordByte(s[i-1]) && wordByte(s[i+1]) && !strings.HasPrefix(s[i+1:], "%20") && !mediaSuffix(s, i) {
		return " ", 1
	}
	return "", 0
}

// mediaSuffix reports whether the plus sign at s[i] is that of a media type, such as
// image/svg+xml (RFC 6838, section 4.2.8), which stands on every page.
func mediaSuffix(s string, i int) bool {
	rest, ok := strings.CutPrefix(s[i+1:], "xml")
	if !ok {
		rest, ok = strings.CutPrefix(s[i+1:], "json")
	}
	if !ok || rest != "" && (rest[0] == '+' || wordByte(rest[0])) {
		return false
	}
	begins := strings.TrimRightFunc(s[:i], func(r rune) bool { return 'a' <= r && r <= 'z' })
	return strings.HasSuffix(begins, "image/") || strings.HasSuffix(begins, "application/")
}

func wordByte(c byte) bool { return isLetter(c) || isDigit(c) || c >= 0x80 || c == '%' || c == ',' }

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
