package counts

import (
	"strings"
	"unicode"
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
func InProse(paragraph string) []Span { return inProse(paragraph, proseRules) }

func inProse(paragraph string, rules []proseRule) []Span {
	p := passage{tokens: tokens(paragraph)}
	p.numbers = make([]int, len(p.tokens))
	var spans []Span
	for i := 0; i < len(p.tokens); i++ {
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

// token is a word or number, in small letters, with what only decorates it off.
type token struct {
	word       string
	start, end int
	sentence   int  // number of the sentence it stands in
	comma      bool // a comma, bracket or the like stands after it
}

// tokens takes a text apart. A percent sign is a token.
func tokens(text string) []token {
	var list []token
	var word strings.Builder
	start, sentence := 0, 0
	flush := func(end int) {
		if w := strings.Trim(word.String(), "-'"); w != "" {
			list = append(list, token{word: w, start: start, end: end, sentence: sentence})
		} else if word.Len() > 0 && len(list) > 0 {
			list[len(list)-1].comma = true
		}
		word.Reset()
	}
	for i, r := range text {
		switch r = plain(r); {
		case r == 0:
		case unicode.IsLetter(r), unicode.IsDigit(r), (r == '-' || r == '\'') && word.Len() > 0, r == '+' && word.Len() > 0:
			if word.Len() == 0 {
				start = i
			}
			word.WriteRune(r)
		case r == '%':
			flush(i)
			list = append(list, token{word: "%", start: i, end: i + len(percentSign(text[i:])), sentence: sentence})
		default:
			flush(i)
			end(list, text[i:], r, &sentence)
		}
	}
	flush(len(text))
	for i := range list {
		if w, ok := strings.CutSuffix(list[i].word, "'s"); ok && !kinds[list[i].word] {
			list[i].word = w
		}
	}
	return list
}

// percentSign gives the sign that a text begins with, plain or full width.
func percentSign(text string) string {
	if text[0] == '%' {
		return text[:1]
	}
	return text[:len("％")]
}

// plain gives the character that the rules know for one of several, in small
// letters, or 0 for one that does not show.
func plain(r rune) rune {
	switch {
	case r < 0x80:
	case r == '’', r == 'ʼ', r == '‘':
		return '\''
	case r == '‐', r == '‑':
		return '-'
	case r == '％':
		return '%'
	case '０' <= r && r <= '９':
		return r - '０' + '0'
	case unicode.In(r, unicode.Cf, unicode.Mn, unicode.Variation_Selector):
		return 0
	}
	return unicode.ToLower(r)
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
func (p *passage) says(i int, words map[string]bool) bool {
	for j := i - farWords; j <= i+farWords; j++ {
		if words[p.at(i, j)] {
			return true
		}
	}
	return false
}
