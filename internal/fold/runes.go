package fold

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// runeKind says what a character outside ASCII is to a reader.
type runeKind uint8

const (
	separator runeKind = iota // a space, a mark or a symbol
	invisible                 // nothing, or an accent on the letter before
	itself                    // a letter, once case and accents are off
	mapped                    // a letter that looks like others
)

// foldRune gives the letters that a reader takes r for.
func foldRune(r rune) (string, runeKind) {
	if ignorable(r) {
		return "", invisible
	}
	if to, ok := lookalikes()[r]; ok {
		return to, mapped
	}
	if r < knownRunes {
		e := known()[r]
		return e.to, e.kind
	}
	return compute(r)
}

// compute folds r by compatibility decomposition and case.
func compute(r rune) (string, runeKind) {
	if unicode.Is(unicode.M, r) && !unicode.Is(unicode.Mc, r) {
		return "", invisible
	}
	var b strings.Builder
	for _, d := range norm.NFKD.String(string(r)) {
		if unicode.IsLetter(d) || unicode.IsNumber(d) {
			b.WriteString(foldPart(unicode.ToLower(d)))
		}
	}
	if b.Len() == 0 {
		return "", separator
	}
	return b.String(), itself
}

// foldPart sends what a decomposition left outside ASCII through the table.
func foldPart(r rune) string {
	if to, ok := lookalikes()[r]; ok && r >= utf8.RuneSelf {
		return to
	}
	return string(r)
}

// knownRunes is how far the table of results reaches: Latin, Greek, Cyrillic and
// their neighbours, general punctuation, letter-like symbols.
const knownRunes = 0x3000

type folded struct {
	to   string
	kind runeKind
}

var known = sync.OnceValue(func() *[knownRunes]folded {
	table := new([knownRunes]folded)
	for r := range rune(knownRunes) {
		table[r].to, table[r].kind = compute(r)
	}
	return table
})

var lookalikes = sync.OnceValue(func() map[rune]string {
	table := map[rune]string{}
	for line := range strings.Lines(confusables) {
		r, size := utf8.DecodeRuneInString(line)
		table[r] = strings.TrimSuffix(line[size:], "\n")
	}
	return table
})

// ignorable reports whether r does not show: Unicode's Default_Ignorable_Code_Point,
// which the standard library spells out as other properties less a few exceptions.
func ignorable(r rune) bool {
	switch {
	case r < 0xad:
		return false
	case r == 0xad, r == 0x34f, r == 0x61c, 0x17b4 <= r && r <= 0x17b5, 0x180b <= r && r <= 0x180f,
		r == 0x115f, r == 0x1160, r == 0x3164, r == 0xffa0, r == 0xfeff,
		0x200b <= r && r <= 0x200f, 0x202a <= r && r <= 0x202e, 0x2060 <= r && r <= 0x206f,
		0xfe00 <= r && r <= 0xfe0f, 0xfff0 <= r && r <= 0xfff8, 0x1bca0 <= r && r <= 0x1bca3,
		0x1d173 <= r && r <= 0x1d17a, 0xe0000 <= r && r <= 0xe0fff:
		return true
	}
	return unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Me, r)
}
