package fold

import (
	"unicode"
	"unicode/utf8"
)

// letter is one folded letter or digit of a text.
//
// same is what look-alikes have in common (i, l and 1 are one; m is r and n);
// plain keeps them apart, or is anyLetter where the text's own character could
// be any of them.
type letter struct {
	same, plain rune
	start, end  int // bytes of the text that it stands for
	gap         gap // what stands between it and the letter before
	flags       uint8
}

const anyLetter rune = -1

const (
	upper    uint8 = 1 << iota // a capital in the text
	inside                     // a later letter of one character of the text, as n in m
	disguise                   // a character that is not a plain ASCII letter with accents
	raised                     // a small mark behind a word: a footnote's number, a sign of trade
)

// gap is what separates two letters, from nothing to the end of a thought.
type gap uint8

const (
	none   gap = iota // nothing that shows
	joiner            // one mark such as - _ ' . / without space, or a hyphen with white space after it, as at a line's end
	space             // white space, perhaps with a comma, quotes or brackets
	hard              // the end of a sentence or of a block
	far               // more than farBytes
)

// farBytes is the longest run of spaces and punctuation inside a name: generous for
// indentation inside a paragraph. maxSpan is the most bytes of a text that a name is
// spread over, so that whoever cuts a text with that much overlap misses none.
const (
	farBytes = 200
	maxSpan  = 1000
)

// letters appends the letters of text[from:to] to buf. Offsets are of text.
func letters(buf []letter, text string, from, to int) []letter {
	g := gapReader{pos: from}
	for i := from; i < to; {
		if c := text[i]; c < utf8.RuneSelf {
			if ascii[c].same == 0 {
				g.add(rune(c), 1)
				i++
				continue
			}
			buf = appendASCII(buf, c, i, g.take())
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		buf = appendRune(buf, r, i, i+size, &g)
		i += size
	}
	return buf
}

func appendASCII(buf []letter, c byte, at int, before gap) []letter {
	l := ascii[c]
	l.start, l.end, l.gap = at, at+1, before
	buf = append(buf, l)
	if l.same == 'r' && l.plain == 'm' {
		buf = append(buf, letter{same: 'n', plain: 'm', start: at, end: at + 1, flags: l.flags | inside})
	}
	return buf
}

// appendRune folds a character outside ASCII. One that does not show leaves no
// trace, not even a gap.
func appendRune(buf []letter, r rune, start, end int, g *gapReader) []letter {
	to, kind := foldRune(r)
	switch kind {
	case invisible:
		return buf
	case separator:
		g.add(r, end-start)
		return buf
	}
	var flags uint8
	if kind == mapped {
		flags = disguise
	}
	if unicode.In(r, unicode.Lu, unicode.Lt, unicode.Other_Uppercase) {
		flags |= upper
	}
	if raisedMark(r) {
		flags |= raised
	}
	before := g.take()
	for _, p := range to {
		buf = appendFolded(buf, p, start, end, before, flags, kind)
		before, flags = none, flags|inside
	}
	return buf
}

// raisedMark reports whether r is a superscript digit or a sign that stands behind a name,
// which normalisation makes digits and letters of.
func raisedMark(r rune) bool {
	switch r {
	case '\u00b9', '\u00b2', '\u00b3', '\u2070', '\u2120', '\u2122':
		return true
	}
	return '\u2074' <= r && r <= '\u2079'
}

func appendFolded(buf []letter, p rune, start, end int, before gap, flags uint8, kind runeKind) []letter {
	if p >= utf8.RuneSelf {
		return append(buf, letter{same: p, plain: p, start: start, end: end, gap: before, flags: flags})
	}
	l := ascii[p]
	l.start, l.end, l.gap, l.flags = start, end, before, flags
	if kind == mapped && (l.same == 'l' || l.same == 'o') {
		l.plain = anyLetter
	}
	buf = append(buf, l)
	if p == 'm' {
		buf = append(buf, letter{same: 'n', plain: 'm', start: start, end: end, flags: flags | inside})
	}
	return buf
}

// ascii folds each ASCII letter and digit; others have no letter.
var ascii = func() (table [utf8.RuneSelf]letter) {
	for c := range table {
		switch r := rune(c); {
		case 'A' <= r && r <= 'Z':
			table[c] = letter{same: lookalike(r + 'a' - 'A'), plain: r + 'a' - 'A', flags: upper}
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			table[c] = letter{same: lookalike(r), plain: r}
		}
	}
	return table
}()

// lookalike gives the letter that stands for all that look like r. The pairs are
// the technical standard's (i, l, 1; o, 0; m as rn) and the digits that are
// commonly written for letters.
func lookalike(r rune) rune {
	switch r {
	case 'i', '1':
		return 'l'
	case '0':
		return 'o'
	case 'm':
		return 'r'
	case '3':
		return 'e'
	case '4':
		return 'a'
	case '5':
		return 's'
	case '7':
		return 't'
	}
	return r
}
