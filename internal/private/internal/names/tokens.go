package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"openspace/internal/private/internal/words"
)

// token is a word of a paragraph.
type token struct {
	start, end int          // without a possessive ending
	full       int          // the end with it
	text       string       // as written, without what does not show
	key        string       // in small letters, accents and marks off
	known      *words.Entry // the lists on which the key stands
	shape      words.Shape
	gap        gap
	possessive bool
	contracted bool // don't, which is never a name
	digit      bool // begins with a digit
	dotted     bool // initials with full stops between them
}

func (t *token) capital() bool { return t.shape != words.Small && !t.digit }

// in reports whether the token stands on a list.
func (t *token) in(l words.List) bool { return t.known.On(l) }

// stem is the key without a plural ending.
func (t *token) stem() string { return stem(t.key) }

// plainToken makes a token of one piece of ASCII, whose letters are its key.
func plainToken(text string, p *words.Piece) token {
	first := text[p.Start]
	return token{
		start: p.Start, end: p.End, full: p.End, text: text[p.Start:p.End], key: p.Low, known: p.Known, shape: p.Shape,
		digit: '0' <= first && first <= '9',
	}
}

// newToken makes a token of several pieces, or of one that is not plain.
func newToken(text string, start, end int) token {
	t := token{start: start, end: end, full: end}
	word := text[start:end]
	if at := strings.LastIndexFunc(word, apostrophe); at > 0 {
		t.ending(word[:at], strings.ToLower(strings.TrimLeftFunc(word[at:], apostrophe)))
	}
	t.text = strings.Map(visible, text[t.start:t.end])
	t.key = words.Key(t.text)
	t.known = words.Lookup(t.key)
	t.dotted = strings.Contains(text[t.start:t.end], ".")
	t.shape = words.ShapeOf(t.text)
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
	if words.Unseen(r) || r == '.' {
		return -1
	}
	return r
}
