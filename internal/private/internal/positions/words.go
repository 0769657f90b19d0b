package positions

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"openspace/internal/private/internal/words"
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
	start, end int          // bytes of the paragraph
	low        string       // in small letters, without possessive ending or contraction
	known      *words.Entry // the lists on which low stands
	covers     int          // of a label
	parts      int          // how many words a name was put together from
	mark       rune         // the punctuation mark, or 0
	nature     nature
	capital    bool // begins with a capital
	caps       bool // is all capitals, two or more
	possessive bool
	would      bool // ends in 'd: "she'd"
	fresh      bool // begins a line that begins a list item, or follows an empty line
}

// in reports whether the word stands on a list.
func (w *word) in(l words.List) bool { return w.known.On(l) }

// rename gives the word another text.
func (w *word) rename(low string) { w.low, w.known = low, words.Lookup(low) }

// splitWords makes words and marks of a text's pieces. A hyphen, an apostrophe, a full
// stop or an ampersand that joins two pieces makes one word of them.
func splitWords(t words.Text) []word {
	all := make([]word, 0, len(t.Pieces))
	for i := 0; i < len(t.Pieces); {
		p := &t.Pieces[i]
		end := p.End
		if p.Word() && mayGoOn(t.Source, end) {
			end = wordEnd(t.Source, p.Start)
		}
		switch {
		case !p.Word():
			all = append(all, word{start: p.Start, end: end, mark: p.Mark, low: p.Low, known: p.Known, parts: 1})
		case end == p.End:
			all = append(all, word{start: p.Start, end: end, low: p.Low, known: p.Known, capital: p.Upper, caps: p.Caps, parts: 1})
		default:
			all = append(all, newWord(t.Source, p.Start, end))
		}
		for i < len(t.Pieces) && t.Pieces[i].Start < end {
			i++
		}
	}
	markFresh(t.Source, all)
	return all
}

// mayGoOn is a quick look at what stands behind a piece. Nearly always that is a space,
// or a mark with a space behind it, over which no word goes on.
func mayGoOn(text string, end int) bool {
	if end+1 >= len(text) {
		return end < len(text)
	}
	switch c := text[end]; {
	case c == ' ':
		return false
	case c == ',' || c == '.' || c == ':':
		return text[end+1] != ' '
	}
	return true
}

// newWord makes a word of several pieces.
func newWord(text string, start, end int) word {
	w := word{start: start, end: end, parts: 1}
	first, _ := utf8.DecodeRuneInString(text[start:])
	w.capital = unicode.IsUpper(first)
	w.caps = words.Capitals(text[start:end])
	w.rename(strings.TrimSuffix(words.Low(text[start:end]), "."))
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
		w.possessive = !pronouns.Has(w.low[:at]) && !conjunctions.Has(w.low[:at])
	case "d":
		w.would = true
	case "ve", "ll", "re", "m":
	default:
		return
	}
	w.rename(w.low[:at])
}

// markFresh marks the words that begin a list item or follow an empty line.
func markFresh(text string, all []word) {
	for i := 1; i < len(all); i++ {
		gap := text[all[i-1].end:all[i].start]
		if gap == "" || gap == " " {
			continue
		}
		lines := strings.Count(gap, "\n")
		bullet := strings.ContainsRune("•*-–·", all[i].mark) && all[i].mark != 0
		all[i].fresh = lines > 1 || lines == 1 && bullet
	}
}
