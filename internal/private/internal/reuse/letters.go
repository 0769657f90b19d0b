package reuse

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:generate go run ./genletters -o letters.txt

// lettersData has a line for each character outside ASCII that is read as other
// letters: the character, then those. It is made from package fold's table of
// look-alikes and Unicode's compatibility decompositions, so that what is one
// letter there is one here; TestLettersAreFolds holds the two together.
//
//go:embed letters.txt
var lettersData string

var drawnLike = sync.OnceValue(func() map[rune]string {
	table := make(map[rune]string, 8000)
	for line := range strings.Lines(lettersData) {
		r, size := utf8.DecodeRuneInString(line)
		table[r] = strings.TrimSuffix(line[size:], "\n")
	}
	return table
})

// nearTable is how far the results are kept in an array: Latin, Greek, Cyrillic and
// their neighbours, and general punctuation.
const nearTable = 0x3000

var near = sync.OnceValue(func() *[nearTable]drawn {
	table := new([nearTable]drawn)
	for r := range rune(nearTable) {
		table[r] = draw(r)
	}
	return table
})

// drawn is what a character is read as: letters, nothing at all, or a gap.
type drawn struct {
	letters string
	shows   bool
}

// read gives what a character outside ASCII is read as.
func read(r rune) drawn {
	if r < nearTable {
		return near()[r]
	}
	return draw(r)
}

func draw(r rune) drawn {
	if invisible(r) {
		return drawn{}
	}
	if to, ok := drawnLike()[r]; ok {
		return drawn{to, true}
	}
	if unicode.IsLetter(r) || unicode.IsNumber(r) {
		return drawn{string(unicode.ToLower(r)), true}
	}
	return drawn{"", true}
}

// invisible reports whether r leaves no mark of its own: what Unicode calls default
// ignorable, and accents.
func invisible(r rune) bool {
	if r < 0xad {
		return false
	}
	return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point)
}

// plainLetter gives the letter that an ASCII character is read as, one for all that
// look alike as in package fold, or 0 for a gap.
var plainLetter = func() (table [utf8.RuneSelf]byte) {
	const like = "1l0o3e4a5s7til"
	for c := range table {
		switch r := byte(c); {
		case 'A' <= r && r <= 'Z':
			table[c] = r + 'a' - 'A'
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			table[c] = r
		}
	}
	for i := 0; i < len(like); i += 2 {
		table[like[i]] = like[i+1]
	}
	table['I'] = 'l'
	return table
}()
