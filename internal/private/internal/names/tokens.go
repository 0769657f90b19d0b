package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// shape is what a word's capitals look like.
type shape uint8

const (
	small  shape = iota // no capital
	titled              // the first letter only
	shout               // every letter, two or more
	mixed               // anything else: McDonald, MoPI, techUK
	lone                // a single capital
	script              // letters of a script that has no capitals
)

// token is a word of a paragraph.
type token struct {
	start, end int    // without a possessive ending
	full       int    // the end with it
	text       string // as written, without what does not show
	key        string // in small letters, accents and marks off
	stem       string // the key without a plural ending
	shape      shape
	gap        gap
	possessive bool
	contracted bool // don't, which is never a name
	digit      bool // begins with a digit
	dotted     bool // initials with full stops between them
}

func (t token) capital() bool { return t.shape != small && !t.digit }

func newToken(text string, start, end int) token {
	t := token{start: start, end: end, full: end}
	word := text[start:end]
	if at := strings.LastIndexFunc(word, apostrophe); at > 0 {
		t.ending(word[:at], strings.ToLower(strings.TrimLeftFunc(word[at:], apostrophe)))
	}
	t.text = strings.Map(visible, text[t.start:t.end])
	t.key = keyOf(t.text)
	t.stem = stem(t.key)
	t.dotted = strings.Contains(text[t.start:t.end], ".")
	t.shape = shapeOf(t.text)
	first, _ := utf8.DecodeRuneInString(t.text)
	t.digit = unicode.IsDigit(first)
	return t
}

// ending takes 's and the endings of contractions off the word.
func (t *token) ending(before, suffix string) {
	switch suffix {
	case "s":
		t.possessive = true
	case "t":
		t.contracted = true
	case "re", "ve", "ll", "d", "m":
	default:
		return
	}
	t.end = t.start + len(before)
}

func visible(r rune) rune {
	if hidden(r) || r == '.' {
		return -1
	}
	return r
}

// keyOf folds a word for comparison.
func keyOf(word string) string {
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

func shapeOf(word string) shape {
	uppers, lowers, letters, first, tail := 0, 0, 0, false, 0
	for _, r := range word {
		if !unicode.IsLetter(r) {
			continue
		}
		letters++
		switch {
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			uppers++
			tail = 0
			first = first || letters == 1
		case unicode.IsLower(r):
			lowers++
			tail++
		case unicode.Is(unicode.Lo, r) && r > unicode.MaxLatin1:
			return script
		}
	}
	switch {
	case uppers == 0:
		return small
	case letters == 1:
		return lone
	case lowers == 0, uppers > 1 && tail == 1 && lowers == 1 && strings.HasSuffix(word, "s"):
		return shout
	case uppers == 1 && first:
		return titled
	}
	return mixed
}
