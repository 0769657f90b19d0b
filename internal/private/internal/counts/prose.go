package counts

import (
	"strings"
	"unicode"

	"openspace/internal/private/internal/words"
)

// Span is a count of participants in a text: from the byte Start to before End.
type Span struct {
	Start, End int
	Rule       ProseRule
}

// ProseRule is the rule that found a count.
type ProseRule string

// InProse finds counts of participants in a paragraph of English. Each is to be held
// until somebody has reworded it, or decided about it.
//
// What makes a number one of participants is the word that it goes with, listed in
// prose_words.go: participants, members (but not members of the public or of
// staff), charities and the like always; organisations unless the sentence is
// about who uses a system and says nothing of taking part; people and groups only
// where the sentence says that they took part or what kind of group they are.
//
// Let through are numbers of other things, words without a number (some, many, most,
// all, a majority), and "one participant" and "one of the members", which say that
// somebody did something and not how many did: but "only one", "one of the nine"
// and "one in five" are found. It cannot find a count in words that it does not
// know, nor one that the reader has to work out from two sentences.
//
// Spans are in order and do not overlap.
func InProse(t words.Text) []Span { return inProse(t, proseRules) }

func inProse(t words.Text, rules []proseRule) []Span {
	if !mayCount(t) {
		return nil
	}
	p := passage{tokens: tokens(t)}
	p.numbers = make([]int, len(p.tokens))
	var spans []Span
	for i := 0; i < len(p.tokens); i++ {
		if !p.tokens[i].opens {
			continue
		}
		for _, r := range rules {
			end := r.find(&p, i)
			if end <= i {
				continue
			}
			spans = append(spans, Span{p.tokens[i].start, p.tokens[end-1].end, r.name})
			i = end - 1
			break
		}
	}
	return spans
}

// mayCount is a quick look for a number or a word that stands for one. Most paragraphs
// have neither.
func mayCount(t words.Text) bool {
	for i := range t.Pieces {
		if p := &t.Pieces[i]; p.Word() && (!p.Plain || p.Known.On(telling) || startsWithDigit(p.Low)) {
			return true
		}
	}
	return false
}

func startsWithDigit(w string) bool { return w != "" && '0' <= w[0] && w[0] <= '9' }

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

// passage is a paragraph in tokens.
type passage struct {
	tokens  []token
	numbers []int // by token, one more than the end of the number that begins there; 0 if not asked yet
}

// at gives a word, or "" beyond the sentence of the token from.
func (p *passage) at(from, i int) string {
	if i < 0 || i >= len(p.tokens) || p.tokens[i].sentence != p.tokens[from].sentence {
		return ""
	}
	return p.tokens[i].word
}

// farWords is how far a word may stand from another to say something about it.
const farWords = 60

// says reports whether the sentence of token i has one of some words, not too far
// from it.
func (p *passage) says(i int, some words.List) bool {
	for j := i - farWords; j <= i+farWords; j++ {
		if some.Has(p.at(i, j)) {
			return true
		}
	}
	return false
}
