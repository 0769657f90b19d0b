package counts

import (
	"strings"
	"unicode"

	"openspace/internal/private/internal/words"
)

// token is a word or number, in small letters, with what only decorates it off.
type token struct {
	word       string
	start, end int
	sentence   int  // number of the sentence it stands in
	comma      bool // a comma, bracket or the like stands after it
	opens      bool // a count may begin with it
}

// tokens makes tokens of a text's pieces. A percent sign is a token, and so are pieces
// that a hyphen, an apostrophe or a plus joins.
func tokens(t words.Text) []token {
	list := make([]token, 0, len(t.Pieces))
	sentence := 0
	for i := 0; i < len(t.Pieces); {
		p, n := &t.Pieces[i], 1
		switch {
		case p.Word():
			n = joined(t.Pieces[i:])
			list = append(list, newToken(t.Pieces[i:i+n], sentence))
		case p.Mark == '%' || p.Mark == '％':
			list = append(list, token{word: "%", start: p.Start, end: p.End, sentence: sentence})
		default:
			end(list, t.Source[p.Start:], p.Mark, &sentence)
		}
		i += n
	}
	return list
}

// joined returns how many pieces from the first on are one word.
func joined(pieces []words.Piece) int {
	n := 1
	for n < len(pieces) && pieces[n].Joined && (pieces[n].Word() || joint(pieces[n].Mark) != "") {
		n++
	}
	return n
}

// joint gives a mark that joins pieces in the form that the rules know, or nothing.
func joint(mark rune) string {
	switch mark {
	case '\'', '’', 'ʼ', '‘':
		return "'"
	case '-', '‐', '‑':
		return "-"
	case '+':
		return "+"
	}
	return ""
}

func newToken(pieces []words.Piece, sentence int) token {
	first, last := &pieces[0], &pieces[len(pieces)-1]
	t := token{word: first.Low, start: first.Start, end: last.End, sentence: sentence}
	known := first.Known
	if len(pieces) > 1 || !first.Plain {
		t.word = wordOf(pieces)
		known = words.Lookup(t.word)
	}
	t.opens = startsWithDigit(t.word) || strings.Contains(t.word, "-") ||
		known.On(nearly) || known.On(units) || known.On(fractions) || known.On(meetings) || known.On(opening)
	return t
}

// wordOf is the word that several pieces make, without accents. A possessive ending is
// left out.
func wordOf(pieces []words.Piece) string {
	var b strings.Builder
	for i := range pieces {
		if pieces[i].Word() {
			b.WriteString(words.Key(pieces[i].Low))
		} else {
			b.WriteString(joint(pieces[i].Mark))
		}
	}
	w := strings.Trim(b.String(), "-'")
	if kinds.Has(w) {
		return w
	}
	return strings.TrimSuffix(w, "'s")
}

// end notes what a mark after a word means: the end of a sentence, or of a part of
// one. A full stop inside a number or before a small letter ends nothing.
func end(list []token, rest string, r rune, sentence *int) {
	switch {
	case strings.ContainsRune("!?;:", r), r == '.' && !goesOn(rest[1:]):
		*sentence++
	case strings.ContainsRune(",()[]–—|/.", r) && len(list) > 0:
		list[len(list)-1].comma = true
	}
}

func goesOn(rest string) bool {
	for i, r := range rest {
		if !unicode.IsSpace(r) {
			return i == 0 || unicode.IsLower(r)
		}
	}
	return false
}
