package words

import (
	"strings"
	"unicode"
)

// Shape is what a word's capitals look like.
type Shape uint8

const (
	Small  Shape = iota // no capital
	Titled              // the first letter only
	Shout               // every letter, two or more; a plural's s may be small
	Mixed               // anything else: McDonald, MoPI, techUK
	Lone                // a single capital
	Script              // letters of a script that has no capitals
)

// ShapeOf gives the shape of a word, or of several together.
func ShapeOf(word string) Shape {
	uppers, lowers, letters, first, tail := 0, 0, 0, false, 0
	for _, r := range word {
		switch {
		case !unicode.IsLetter(r):
		case unicode.IsUpper(r) || unicode.IsTitle(r):
			letters++
			uppers++
			tail = 0
			first = first || letters == 1
		case unicode.IsLower(r):
			letters++
			lowers++
			tail++
		default:
			letters++
			if unicode.Is(unicode.Lo, r) && r > unicode.MaxLatin1 {
				return Script
			}
		}
	}
	switch {
	case uppers == 0:
		return Small
	case letters == 1:
		return Lone
	case lowers == 0, uppers > 1 && tail == 1 && lowers == 1 && strings.HasSuffix(word, "s"):
		return Shout
	case uppers == 1 && first:
		return Titled
	}
	return Mixed
}

// Capitals reports whether a word is of capitals, two or more, but for a possessive
// ending.
func Capitals(s string) bool {
	n := 0
	for _, r := range strings.TrimSuffix(strings.TrimSuffix(s, "'s"), "’s") {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}
