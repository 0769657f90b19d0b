package leakscan

import (
	"strings"
	"unicode"

	"openspace/internal/fold"
)

// What may go on from one block into the next, in a view, though an empty line parts the
// two. Nothing else that is looked for does.
const (
	ofName    = iota // a name
	ofPaper          // a run of a withheld paper's words
	ofCodes          // a row of numbers that stand for characters
	ofLines          // lines of base64 or hexadecimal
	ofStrings        // strings that a plus sign joins
	things
)

// edge is what the ends of a block are to what stands beside it, in one view.
type edge struct {
	blank bool   // nothing stands in the view, and all goes on over it
	bytes uint16 // that the view has, or as many as matter
	of    [things]ends
}

// ends is how much of something may stand at the head and at the tail of a block (see
// [fold.Skimmed]).
type ends struct {
	head, tail uint16
	whole      bool
}

func endsOfSkimmed(s fold.Skimmed) ends { return ends{capped(s.Head), capped(s.Tail), s.Whole} }

// capped is n itself for every count in a block that is plain: no view of one has so many
// bytes (see [fold.Matcher.Skim]).
func capped(n int) uint16 { return uint16(min(n, 1<<16-1)) }

func oneIf(is bool) uint16 {
	if is {
		return 1
	}
	return 0
}

// edgeOf gives the edge of a text, but for what only skimming tells.
func edgeOf(text string) (e edge) {
	e.bytes = capped(len(text))
	shown := strings.TrimSpace(text)
	if e.blank = shown == ""; e.blank {
		return e
	}
	e.of[ofCodes] = endsOfCodes(text)
	e.of[ofLines].head = oneIf(alphabet[shown[0]])
	e.of[ofLines].tail = oneIf(len(shown)-lastRun(shown) >= lineLetters)
	e.of[ofStrings].head = oneIf(strings.IndexByte("+"+quotes, shown[0]) >= 0)
	e.of[ofStrings].tail = oneIf(goesOn(text))
	return e
}

// lastRun gives where the letters of base64 at the end of s begin.
func lastRun(s string) int {
	i := len(s)
	for i > 0 && alphabet[s[i-1]] {
		i--
	}
	return i
}

// endsOfCodes counts the words at both ends of a text that may be numbers which stand for
// characters.
func endsOfCodes(text string) ends {
	head, tail := 0, 0
	for i := 0; ; head++ {
		for i < len(text) && !wordBytes[text[i]] {
			i++
		}
		end := skipWord(text, i)
		if i == end {
			return ends{capped(head), capped(head), true}
		}
		if !isCode(text[i:end]) {
			break
		}
		i = end
	}
	for end := len(text); ; tail++ {
		for !wordBytes[text[end-1]] {
			end--
		}
		i := end - 1
		for i > 0 && wordBytes[text[i-1]] {
			i--
		}
		if !isCode(text[i:end]) {
			return ends{head: capped(head), tail: capped(tail)}
		}
		end = i
	}
}

// goesOn reports whether a string may begin in a paragraph to which a plus sign joins
// another in the next (see [joined]). Of all that is decoded only this, rows of numbers and
// lines of base64 go over an empty line.
func goesOn(paragraph string) bool {
	shown := strings.TrimRightFunc(paragraph, unicode.IsSpace)
	return shown != "" && strings.IndexByte("+"+quotes, shown[len(shown)-1]) >= 0
}
