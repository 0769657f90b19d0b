package positions

import "openspace/internal/private/internal/words"

// possessiveNoun is a noun that holds a position, with the one who holds it: "X’s view",
// "the view of X", "for X, the priority is".
var possessiveNoun = rule{
	is:   PossessiveNoun,
	find: findPossessiveNoun,
	catch: []string{
		"ESN’s main concern is the list.",
		"The chair’s view was that it could wait.",
		"In the view of the Lantern Trust, this is unlawful.",
		"For ESN, the priority is deletion.",
		"For Maud Ferris the main issue is cost.",
		"There was an objection from MF.",
		"Her objection was noted.",
		"As far as ESN is concerned, the list is closed.",
		"The request by the Lantern Trust for a break was granted.",
	},
	pass: []string{
		"The group’s view was that it could wait.",
		"The Home Office’s response was brief.",
		"In the view of participants, this is unlawful.",
		"For participants, the priority was deletion.",
		"For the Home Office, the priority is continuity.",
		"For LEDS, the question is one of cost.",
		"The question of cost came up.",
		"Concerns from many groups were noted.",
		"Today’s question was about the list.",
		"The Code’s position on this is clear.",
	},
}

// findPossessiveNoun finds nouns that hold a position, with their holder before or
// behind them.
func findPossessiveNoun(s *sentence) []Finding {
	var found []Finding
	for i := range s.w {
		w := &s.w[i]
		switch {
		case w.mark != 0:
		case w.low == "for" || w.low == "to" || w.low == "far" && s.is(i, "far", "as"):
			found = append(found, s.forWhom(i)...)
		case w.in(lexicon.reporting) && w.nature == plain:
			found = append(found, s.holder(i)...)
		}
	}
	return found
}

// holder finds whose noun the one at i is.
func (s *sentence) holder(i int) []Finding {
	if from, ok := s.owner(i); ok {
		return []Finding{s.span(from, i, PossessiveNoun)}
	}
	for j := i + 1; j < len(s.w) && j <= i+3 && s.w[j].mark == 0; j++ {
		low := s.w[j].low
		if low != "from" && low != "by" && !((low == "of" || low == "at" || low == "within") && s.w[i].in(lexicon.ofReporting) && j == i+1) {
			continue
		}
		sp := s.speakerAt(j + 1)
		if sp.rule == None || s.w[i].low == "position" && sp.rule == JobTitle {
			return nil
		}
		return []Finding{s.span(i, sp.to-1, PossessiveNoun)}
	}
	return nil
}

// owner returns where the possessor of the noun at i begins, if it is somebody.
func (s *sentence) owner(i int) (int, bool) {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		w := &s.w[j]
		switch {
		case isQuote(w.mark):
		case w.mark != 0:
			return 0, false
		case w.low == "his" || w.low == "her" || w.low == "my":
			return j, true
		case w.low == "their" || w.low == "its":
			return j, s.carried
		case w.possessive, j == i-1 && (w.nature == registered || w.nature == named && w.caps):
			sp := s.possessor(j + 1)
			return sp.from, sp.rule != None
		case closed(w):
			return 0, false
		}
	}
	return 0, false
}

func (s *sentence) possessor(end int) speaker {
	return s.climb(end, end, cueInfo{people: true, certain: false}, 0)
}

// forWhom finds "for X, the priority is" and "as far as X is concerned".
func (s *sentence) forWhom(i int) []Finding {
	far := s.is(i, "far", "as")
	if far {
		i++
	} else if i > 0 && s.w[i-1].mark == 0 && !s.w[i-1].in(conjunctions) {
		return s.appears(i)
	}
	sp := s.speakerAt(i + 1)
	if sp.rule == None || sp.to >= len(s.w) {
		return nil
	}
	for j := sp.to; j < len(s.w) && j < sp.to+9; j++ {
		low := s.w[j].low
		if far && low == "concerned" || !far && (lexicon.forReporting.Has(low) || s.verdict(sp, j)) {
			return []Finding{s.span(i, j, PossessiveNoun)}
		}
	}
	return nil
}

// appears finds "clear to X", "important to X".
func (s *sentence) appears(i int) []Finding {
	if s.w[i].low != "to" || !s.w[i-1].in(appearing) {
		return nil
	}
	if sp := s.speakerAt(i + 1); sp.rule != None {
		return []Finding{s.span(i-1, sp.to-1, PossessiveNoun)}
	}
	return nil
}

var appearing = words.Fields(`clear unclear obvious important acceptable unacceptable essential crucial vital evident strange odd wrong unfair incomprehensible`)

// verdict reports whether a name and a comma are followed by a whole clause: "for
// ESN, this is not enough".
func (s *sentence) verdict(sp speaker, j int) bool {
	return s.w[sp.to].mark == ',' && j == sp.to+2 && s.w[j].in(beForms) && s.w[sp.to-1].nature != plain
}
