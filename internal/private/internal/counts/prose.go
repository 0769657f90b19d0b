package counts

import "openspace/internal/private/internal/words"

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
