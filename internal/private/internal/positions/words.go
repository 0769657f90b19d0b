package positions

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// nature is what a word or a name was found to be before anything is judged.
type nature uint8

const (
	plain       nature = iota
	registered         // a participant's name
	accountable        // an accountable body's
	publicBody         // another body's
	publicThing        // a law's, a system's, a term's
	place              // a place, a people, a day or a month
	named              // capitals that nothing else explains
	perhaps            // capitals that an ordinary word at a sentence's start has too
	label              // a neutral label; the word's covers says of how many
)

// word is a word, a whole name, or one punctuation mark.
type word struct {
	start, end int    // bytes of the paragraph
	low        string // in small letters, without possessive ending or contraction
	mark       rune   // the punctuation mark, or 0
	nature     nature
	covers     int  // of a label
	capital    bool // begins with a capital
	caps       bool // is all capitals, two or more
	possessive bool
	would      bool // ends in 'd: "she'd"
	fresh      bool // begins a line that begins a list item, or follows an empty line
	parts      int  // how many words a name was put together from
}

// split turns a paragraph into words and marks, in one pass.
func splitWords(text string) []word {
	var all []word
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case inWord(r):
			end := wordEnd(text, i)
			all = append(all, newWord(text, i, end))
			i = end
			continue
		case !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r):
			all = append(all, word{start: i, end: i + n, mark: r, low: string(r), parts: 1})
		}
		i += n
	}
	markFresh(text, all)
	return all
}

func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

// wordEnd goes on over letters, and over a hyphen, an apostrophe, a full stop or an
// ampersand that joins two of them.
func wordEnd(text string, i int) int {
	segment, dotted := 0, false // letters since the last joint; an initial has gone before
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		next, _ := utf8.DecodeRuneInString(text[i+n:])
		switch {
		case inWord(r):
			segment++
		case unicode.Is(unicode.Cf, r):
		case strings.ContainsRune("-‐‑'’&@", r) && inWord(next):
			segment = 0
		case r == '.' && segment == 1 && inWord(next) && lone(text, i+n), r == '.' && unicode.IsLower(next):
			segment, dotted = 0, segment == 1
		case (r == '.' || r == ',' || r == ':' || r == '/') && unicode.IsDigit(next) && segment > 0 && digitBefore(text, i):
			segment = 0
		case r == '.' && segment == 1 && dotted:
			return i + n
		default:
			return i + possessiveEnd(text[i:], text[:i])
		}
		i += n
	}
	return i
}

// lone reports whether the letter at i stands alone, as in "J.S." and "e.g.".
func lone(text string, i int) bool {
	_, n := utf8.DecodeRuneInString(text[i:])
	after, _ := utf8.DecodeRuneInString(text[i+n:])
	return !inWord(after)
}

func digitBefore(text string, i int) bool { return text[i-1] >= '0' && text[i-1] <= '9' }

// possessiveEnd is the length of the apostrophe in "members’ view".
func possessiveEnd(rest, before string) int {
	r, n := utf8.DecodeRuneInString(rest)
	if r != '\'' && r != '’' || !strings.HasSuffix(before, "s") || len(rest) < n+2 || rest[n] != ' ' {
		return 0
	}
	next, _ := utf8.DecodeRuneInString(rest[n+1:])
	if !unicode.IsLower(next) && (!unicode.IsUpper(next) || mayQuote(before[max(0, len(before)-300):])) {
		return 0 // it may close a quotation
	}
	return n
}

// mayQuote reports whether a single quotation mark could have been opened.
func mayQuote(before string) bool {
	return strings.Contains(before, "‘") || strings.Contains(before, " '") || strings.HasPrefix(before, "'")
}

func newWord(text string, start, end int) word {
	w := word{start: start, end: end, low: lowered(text[start:end]), parts: 1}
	first, _ := utf8.DecodeRuneInString(text[start:])
	w.capital = unicode.IsUpper(first)
	w.caps = allCaps(text[start:end])
	w.low = strings.TrimSuffix(w.low, ".")
	w.trimEnding()
	return w
}

// trimEnding takes off a possessive ending or a contracted auxiliary.
func (w *word) trimEnding() {
	at := strings.LastIndexByte(w.low, '\'')
	if at <= 0 {
		return
	}
	switch w.low[at+1:] {
	case "s", "":
		w.possessive = !pronouns[w.low[:at]] && !conjunctions[w.low[:at]]
	case "d":
		w.would = true
	case "ve", "ll", "re", "m":
	default:
		return
	}
	w.low = w.low[:at]
}

// lowered is the form in which words are compared: small letters, compatibility forms
// resolved, one kind of apostrophe and hyphen, nothing that does not show.
func lowered(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '’':
			return '\''
		case r == '‐' || r == '‑':
			return '-'
		case unicode.Is(unicode.Cf, r):
			return -1
		}
		return r
	}, strings.ToLower(norm.NFKC.String(s)))
}

func allCaps(s string) bool {
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

// markFresh marks the words that begin a list item or follow an empty line.
func markFresh(text string, all []word) {
	for i := 1; i < len(all); i++ {
		gap := text[all[i-1].end:all[i].start]
		lines := strings.Count(gap, "\n")
		bullet := strings.ContainsRune("•*-–·", all[i].mark) && all[i].mark != 0
		all[i].fresh = lines > 1 || lines == 1 && bullet
	}
}
