package positions

import (
	"strings"

	"openspace/internal/fold"
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
	if kind == named && n == 1 && !w[0].caps && ordinaryWord(w[0].low) && !lexicon.wordNames[w[0].low] {
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
		if step == 0 || w[n-1].possessive && !(ordinaryWord(w[n-1].low) && lexicon.nameBodies[w[n].low]) {
			break
		}
		if _, ok := s.cast.roster.at(w[n+step-1:]); ok {
			break
		}
		n += step
	}
	if n < len(w) && companies[w[n].low] {
		n++
	}
	return n
}

// companies are the small letters that end a company's name.
var companies = words(`plc ltd llp inc cic`)

// link returns how many words from w[0] on carry a name on, the last with a capital.
func link(prev word, w []word, opening bool) int {
	i := 0
	for i < len(w) && i < 3 && !w[i].capital {
		dot := w[i].mark == '.' && (len(prev.low) == 1 || lexicon.persons[prev.low]) && i == 0
		joins := w[i].mark == '&' || w[i].mark == 0 && (joiner[w[i].low] || particle[w[i].low])
		if !dot && !joins || opening && joiner[w[i].low] && !heads(prev.low, w[i].low) {
			return 0
		}
		i++
	}
	if i >= len(w) || i == 3 || w[i].mark != 0 || w[i].fresh {
		return 0
	}
	small := i > 0 && w[0].mark != '.' && w[0].mark != '&'
	if small && (w[i].caps || lexicon.groups[prev.low] && !sexes[prev.low] || lexicon.titles[prev.low] || lexicon.places[w[i].low] || lexicon.calendar[w[i].low]) {
		return 0
	}
	if i == 0 && (prev.caps != w[0].caps && len(prev.low) > 1 && len(w[0].low) > 1 && lexicon.places[prev.low] || verbCapital(w[0])) {
		return 0
	}
	return i + 1
}

// joiner is a small word inside the name of a body.
var joiner = words(`of for in against to on the`)

// heads reports whether a word that a sentence begins with can be the first of a
// name with a small word in it: "Women in", but not "Objections to".
func heads(low, small string) bool {
	if lexicon.reporting[low] || lexicon.documents[low] {
		return false
	}
	return sexes[low] || !ordinaryWord(low) || !plural(low) && small != "to" && small != "on" && small != "the"
}

// particle is a small word inside a person's name.
var particle = words(`van von der den ter ten de del della di da dos du la le el al bin bint ibn ben ap ab zu af av`)

// sexes are the groups that organisations are named after.
var sexes = words(`women men children youth families people citizens voices rights survivors victims parents carers`)

func verbCapital(w word) bool {
	_, ok := lexicon.verbs[w.low]
	return ok && w.caps && len(w.low) > 3
}

// common reports whether a capital at a sentence's beginning, or one that a writer of
// minutes gives to an office, begins no name.
func common(w *word, opening bool) bool {
	low := w.low
	if len(low) == 1 && low != "i" && w.capital {
		return (low == "a" || low == "q") && opening
	}
	switch {
	case low == "i", prepositions[low], conjunctions[low], determiners[low], pronouns[low], auxiliaries[low] && !w.caps:
		return true
	case opening && (adverb(w) || lexicon.openers[low] && !lexicon.wordNames[low]):
		return true
	case w.caps:
		return plural(low) && fold.OrdinaryWord(low)
	case sexes[low]:
		return false
	}
	return lexicon.groups[low] || opening && lexicon.generic[low]
}

// openingWord judges a single capital that a sentence's beginning may account for.
func openingWord(low string) nature {
	switch {
	case lexicon.wordNames[low] && !lexicon.groups[low] && !lexicon.titles[low] && !lexicon.bodies[low]:
		return perhaps
	case lexicon.groups[low], lexicon.documents[low], lexicon.titles[low], lexicon.bodies[low]:
		return plain
	case lexicon.calendar[low], lexicon.places[low], lexicon.peoples[low]:
		return place
	case !ordinaryWord(low):
		return named
	case plural(low):
		return plain
	}
	return perhaps
}

// ordinaryWord reports whether low, or what it is the plural or a form of, is an
// ordinary English word.
func ordinaryWord(low string) bool {
	for part := range strings.SplitSeq(low, "-") {
		if !fold.OrdinaryWord(part) && !fold.OrdinaryWord(strings.TrimSuffix(part, "s")) && !fold.OrdinaryWord(strings.TrimSuffix(part, "es")) &&
			!fold.OrdinaryWord(strings.TrimSuffix(part, "ed")) && !fold.OrdinaryWord(strings.TrimSuffix(part, "ing")) &&
			!(strings.HasSuffix(part, "ies") && fold.OrdinaryWord(strings.TrimSuffix(part, "ies")+"y")) {
			return false
		}
	}
	return true
}

// natureOf judges a run of capitals.
func natureOf(w []word) nature {
	last := w[len(w)-1]
	whole := merge(w, named, 0).low
	switch {
	case lexicon.calendar[last.low] && (len(w) == 1 || !lexicon.persons[w[0].low]), lexicon.places[whole], lexicon.peoples[whole]:
		return place
	case len(w) == 1 && (lexicon.titles[last.low] || lexicon.groups[last.low] || lexicon.documents[last.low] || lexicon.generic[last.low] || lexicon.bodies[last.low]):
		return plain
	case len(w) == 1 && last.caps && lexicon.groups[last.low]:
		return plain
	case len(w) > 1 && namesThing(w):
		return publicThing
	case nation[whole]:
		return place
	case len(w) > 1 && meetings[last.low] && ordinaryRun(w):
		return publicThing
	}
	return named
}

// namesThing reports whether a run of capitals is a law's, a system's or a document's
// name, or points into one: "Macpherson Report", "Paragraph N".
func namesThing(w []word) bool {
	first, last := w[0].low, w[len(w)-1].low
	switch {
	case lexicon.references[first] && (len(last) == 1 || digits(last)):
		return true
	case lexicon.persons[first], surnames[last] && len(w) == 2 && !ordinaryWord(first):
		return false
	case joined(w):
		return lexicon.nameThings[first] || lexicon.documents[first]
	}
	return lexicon.nameThings[last]
}

// surnames are words for documents and the like that people are called as well.
var surnames = words(`price page day street field case law bill mark code book story story note poll song poem rice road test label work way time list may right power duty`)

func joined(w []word) bool {
	for i := range w {
		if lexicon.joiners[w[i].low] {
			return true
		}
	}
	return false
}

// nation is what an ordinary initialism names without being anybody in a room.
var nation = words(`uk eu us usa un gb ni uae ussr`)

// meetings are the bodies whose own minutes call them by ordinary words: "the
// Planning Committee".
var meetings = words(`committee committees sub-committee subcommittee board panel cabinet council party taskforce secretariat assembly`)

func ordinaryRun(w []word) bool {
	for i := range w {
		if !ordinaryWord(w[i].low) {
			return false
		}
	}
	return true
}
