package positions

import (
	"strings"

	"openspace/internal/fold"
	"openspace/internal/private/internal/words"
)

// openingWord judges a single capital that a sentence's beginning may account for.
func openingWord(low string) nature {
	switch {
	case lexicon.wordNames.Has(low) && !lexicon.groups.Has(low) && !lexicon.titles.Has(low) && !lexicon.bodies.Has(low):
		return perhaps
	case lexicon.groups.Has(low), lexicon.documents.Has(low), lexicon.titles.Has(low), lexicon.bodies.Has(low):
		return plain
	case lexicon.calendar.Has(low), lexicon.places.Has(low), lexicon.peoples.Has(low):
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
	case last.in(lexicon.calendar) && (len(w) == 1 || !w[0].in(lexicon.persons)), lexicon.places.Has(whole), lexicon.peoples.Has(whole):
		return place
	case len(w) == 1 && (last.in(lexicon.titles) || last.in(lexicon.groups) || last.in(lexicon.documents) || last.in(lexicon.generic) || last.in(lexicon.bodies)):
		return plain
	case len(w) == 1 && last.caps && last.in(lexicon.groups):
		return plain
	case len(w) > 1 && namesThing(w):
		return publicThing
	case nation.Has(whole):
		return place
	case len(w) > 1 && last.in(meetings) && ordinaryRun(w):
		return publicThing
	}
	return named
}

// namesThing reports whether a run of capitals is a law's, a system's or a document's
// name, or points into one: "Macpherson Report", "Paragraph N".
func namesThing(w []word) bool {
	first, last := w[0].low, w[len(w)-1].low
	switch {
	case lexicon.references.Has(first) && (len(last) == 1 || digits(last)):
		return true
	case lexicon.persons.Has(first), surnames.Has(last) && len(w) == 2 && !ordinaryWord(first):
		return false
	case joined(w):
		return lexicon.nameThings.Has(first) || lexicon.documents.Has(first)
	}
	return lexicon.nameThings.Has(last)
}

// surnames are words for documents and the like that people are called as well.
var surnames = words.Fields(`price page day street field case law bill mark code book story story note poll song poem rice road test label work way time list may right power duty`)

func joined(w []word) bool {
	for i := range w {
		if w[i].in(lexicon.joiners) {
			return true
		}
	}
	return false
}

// nation is what an ordinary initialism names without being anybody in a room.
var nation = words.Fields(`uk eu us usa un gb ni uae ussr`)

// meetings are the bodies whose own minutes call them by ordinary words: "the
// Planning Committee".
var meetings = words.Fields(`committee committees sub-committee subcommittee board panel cabinet council party taskforce secretariat assembly`)

func ordinaryRun(w []word) bool {
	for i := range w {
		if !ordinaryWord(w[i].low) {
			return false
		}
	}
	return true
}
