package leakscan

import (
	"strings"
	"unicode/utf8"
)

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

// unquote undoes quoted-printable: =HH and the soft line break. It stands apart
// from the other escapes because =HH is also common where it means nothing.
func unquote(v *view) *view { return undo(v, '=', quoted, quotedPrintable) }

func quoted(s string, i int) (string, int) {
	switch rest := s[i+1:]; {
	case strings.HasPrefix(rest, "\r\n"):
		return "", 3
	case strings.HasPrefix(rest, "\n"):
		return "", 2
	case strings.HasPrefix(rest, "DATE") && strings.HasSuffix(s[:i], ";VALUE"):
		return "", 0 // a calendar's word for a day, and no letter of Latin-1
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
