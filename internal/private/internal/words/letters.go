package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// apostrophe is the letter-like apostrophe, which Unicode counts as a letter. Writers
// use it for the ordinary one, so that it is a mark here.
const apostrophe = 'ʼ'

// Letter reports whether r can be part of a word: a letter, a digit or an accent.
func Letter(r rune) bool {
	if r < utf8.RuneSelf {
		return class[r] <= digit
	}
	return (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)) && r != apostrophe
}

// Unseen reports whether r does not show, so that it parts no word.
func Unseen(r rune) bool { return r >= utf8.RuneSelf && unicode.Is(unicode.Cf, r) }

// What an ASCII character is. What is at most digit belongs to a word.
const (
	letter = iota
	digit
	mark
	space
)

var class, lowerBit = func() (class, bit [utf8.RuneSelf]byte) {
	for c := range class {
		r := rune(c)
		switch {
		case unicode.IsLetter(r):
			class[c] = letter
		case unicode.IsDigit(r):
			class[c] = digit
		case unicode.IsSpace(r):
			class[c] = space
		default:
			class[c] = mark
		}
		if unicode.IsUpper(r) {
			bit[c] = 'a' - 'A'
		}
	}
	return class, bit
}()

// Low is the form in which words are compared: small letters, compatibility forms
// resolved, one kind of apostrophe and hyphen, nothing that does not show.
func Low(s string) string {
	if ascii(s) {
		return strings.ToLower(s)
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '’', r == apostrophe:
			return '\''
		case r == '‐' || r == '‑':
			return '-'
		case Unseen(r):
			return -1
		}
		return r
	}, strings.ToLower(norm.NFKC.String(s)))
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// Key is a word without anything but letters and digits, accents off: what names are
// looked up by.
func Key(word string) string {
	if strings.IndexFunc(word, func(r rune) bool { return r < 'a' || r > 'z' }) < 0 {
		return word
	}
	var b strings.Builder
	for _, r := range norm.NFKD.String(word) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}
