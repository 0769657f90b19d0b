package positions

import (
	"openspace/internal/fold"
	"openspace/internal/private/internal/words"
)

// capitals returns how many words from w[0] on make one name by their capitals, and
// what it can be. opening is set where the first word has its capital from its place.
func (s *sentence) capitals(w []word, opening bool) (int, nature) {
	n := s.run(w, opening)
	if n == 0 {
		return 0, plain
	}
	if opening && n == 1 && !w[0].caps {
		return 1, openingWord(w[0].low)
	}
	kind := natureOf(w[:n])
	if kind == named && n == 1 && !w[0].caps && ordinaryWord(w[0].low) && !w[0].in(lexicon.wordNames) {
		return n, perhaps
	}
	return n, kind
}

// run counts the words of a capitalised name: capitals, joined by particles and small
// words between them, "&", and the full stops of titles and initials.
func (s *sentence) run(w []word, opening bool) int {
	if common(&w[0], opening) {
		return 0
	}
	n := 1
	for n < len(w) && n < 12 {
		step := link(w[n-1], w[n:], opening && n == 1)
		if step == 0 || w[n-1].possessive && !(ordinaryWord(w[n-1].low) && w[n].in(lexicon.nameBodies)) {
			break
		}
		if _, ok := s.cast.roster.at(w[n+step-1:]); ok {
			break
		}
		n += step
	}
	if n < len(w) && w[n].in(companies) {
		n++
	}
	return n
}

// companies are the small letters that end a company's name.
var companies = words.Fields(`plc ltd llp inc cic`)

// link returns how many words from w[0] on carry a name on, the last with a capital.
func link(prev word, w []word, opening bool) int {
	i := 0
	for i < len(w) && i < 3 && !w[i].capital {
		dot := w[i].mark == '.' && (len(prev.low) == 1 || prev.in(lexicon.persons)) && i == 0
		joins := w[i].mark == '&' || w[i].mark == 0 && (w[i].in(joiner) || w[i].in(particle))
		if !dot && !joins || opening && w[i].in(joiner) && !heads(prev.low, w[i].low) {
			return 0
		}
		i++
	}
	if i >= len(w) || i == 3 || w[i].mark != 0 || w[i].fresh {
		return 0
	}
	small := i > 0 && w[0].mark != '.' && w[0].mark != '&'
	if small && (w[i].caps || prev.in(lexicon.groups) && !prev.in(sexes) || prev.in(lexicon.titles) || w[i].in(lexicon.places) || w[i].in(lexicon.calendar)) {
		return 0
	}
	if i == 0 && (prev.caps != w[0].caps && len(prev.low) > 1 && len(w[0].low) > 1 && prev.in(lexicon.places) || verbCapital(w[0])) {
		return 0
	}
	return i + 1
}

// joiner is a small word inside the name of a body.
var joiner = words.Fields(`of for in against to on the`)

// heads reports whether a word that a sentence begins with can be the first of a
// name with a small word in it: "Women in", but not "Objections to".
func heads(low, small string) bool {
	if lexicon.reporting.Has(low) || lexicon.documents.Has(low) {
		return false
	}
	return sexes.Has(low) || !ordinaryWord(low) || !plural(low) && small != "to" && small != "on" && small != "the"
}

// particle is a small word inside a person's name.
var particle = words.Fields(`van von der den ter ten de del della di da dos du la le el al bin bint ibn ben ap ab zu af av`)

// sexes are the groups that organisations are named after.
var sexes = words.Fields(`women men children youth families people citizens voices rights survivors victims parents carers`)

func verbCapital(w word) bool {
	return w.in(verbWords) && w.caps && len(w.low) > 3
}

// common reports whether a capital at a sentence's beginning, or one that a writer of
// minutes gives to an office, begins no name.
func common(w *word, opening bool) bool {
	low := w.low
	if len(low) == 1 && low != "i" && w.capital {
		return (low == "a" || low == "q") && opening
	}
	switch {
	case low == "i", prepositions.Has(low), conjunctions.Has(low), determiners.Has(low), pronouns.Has(low), auxiliaries.Has(low) && !w.caps:
		return true
	case opening && (adverb(w) || lexicon.openers.Has(low) && !lexicon.wordNames.Has(low)):
		return true
	case w.caps:
		return plural(low) && fold.OrdinaryWord(low)
	case sexes.Has(low):
		return false
	}
	return lexicon.groups.Has(low) || opening && lexicon.generic.Has(low)
}
