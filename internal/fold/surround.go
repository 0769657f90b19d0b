package fold

import "unicode/utf8"

// What is folded around a place that is weighed: so many words, however far apart, but
// no more bytes than so many. No rule looks at more: three words before a surname (see
// [occurrence.before]), and behind a name the rest of its word and the next one. The
// last word of the place itself counts as ahead.
const (
	wordsBehind, behindBytes = 4, 640
	wordsAhead, aheadBytes   = 3, 256
)

// stretch is a part of a text, in bytes.
type stretch struct{ from, to int }

func surrounding(text string, s spot) stretch {
	return stretch{before(text, s.start), after(text, s.last)}
}

// before gives where the words before text[at:] begin, and whatever stands before the
// first of them.
func before(text string, at int) int {
	i, words, inWord := at, 0, false
	for ; i > 0 && i > at-behindBytes; i-- {
		in := inWords[text[i-1]]
		if in && !inWord {
			if words++; words > wordsBehind {
				break
			}
		}
		inWord = in
	}
	return runeStart(text, i)
}

// after gives where the words after the one at text[at:] end.
func after(text string, at int) int {
	i, words, inWord := at, 0, true
	for ; i < len(text) && i < at+aheadBytes; i++ {
		in := inWords[text[i]]
		if inWord && !in {
			if words++; words > wordsAhead {
				break
			}
		}
		inWord = in
	}
	return runeStart(text, i)
}

// inWords tells bytes that may be of a word: ASCII letters and digits, and all of other
// characters, of which some are none: then more is folded.
var inWords = func() (table [256]bool) {
	for c := range table {
		table[c] = c >= utf8.RuneSelf || ascii[c].same != 0
	}
	return table
}()
