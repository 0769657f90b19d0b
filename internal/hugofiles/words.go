package hugofiles

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordAt is where a word stands in a text as a word, in capitals and small letters
// as it is; -1 if it does not. A small s behind it is its plural. In a name such as
// GOV.UK, which a full stop or an at sign holds together, there is no other word.
func wordAt(text, word string) int {
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return -1
		}
		start, end := from+i, from+i+len(word)
		if !endsInWord(text[:start]) && !beginsWithWord(strings.TrimPrefix(text[end:], "s")) {
			return start
		}
		from = end
	}
}

func endsInWord(text string) bool {
	last, size := utf8.DecodeLastRuneInString(text)
	if last == '.' || last == '@' {
		last, _ = utf8.DecodeLastRuneInString(text[:len(text)-size])
	}
	return wordRune(last)
}

func beginsWithWord(text string) bool {
	first, size := utf8.DecodeRuneInString(text)
	if first == '.' || first == '@' {
		first, _ = utf8.DecodeRuneInString(text[size:])
	}
	return wordRune(first)
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
