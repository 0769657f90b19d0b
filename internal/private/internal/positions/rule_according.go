package positions

import "openspace/internal/private/internal/words"

// accordingTo is a speaker named as a source.
var accordingTo = rule{
	is:   AccordingTo,
	find: findAccordingTo,
	catch: []string{
		"According to ESN, one record in five has no date.",
		"The list is, according to the chair, complete.",
		"In the words of Maud Ferris, it is a start.",
		"The form, per MF, is too long.",
		"According to the only faith group present, nobody asked.",
	},
	pass: []string{
		"According to the paper, every search is logged.",
		"According to participants, the form is too long.",
		"According to the Home Office, the list is complete.",
		"The cost is ten pounds per search.",
		"Sort the list according to date.",
	},
}

// findAccordingTo finds "according to X" and its kin.
func findAccordingTo(s *sentence) []Finding {
	var found []Finding
	for i := range s.w {
		n := s.sourceWords(i)
		if n == 0 || i+n >= len(s.w) {
			continue
		}
		if sp := s.speakerAt(i + n); sp.rule != None && (s.w[i].low != "per" || s.w[sp.to-1].nature != plain) {
			found = append(found, s.span(i, sp.to-1, AccordingTo))
		} else if w := s.w[i+n].low; w == "him" || w == "her" || w == "me" || w == "one" && s.is(i+n+1, "of") {
			found = append(found, s.span(i, i+n, AccordingTo))
		}
	}
	return found
}

// sourceWords returns how many words at i announce a source.
func (s *sentence) sourceWords(i int) int {
	if !s.w[i].in(sourceFirst) {
		return 0
	}
	for _, lead := range sourceLeads {
		if s.is(i, lead...) {
			return len(lead)
		}
	}
	return 0
}

var sourceLeads = [][]string{
	{"according", "to"}, {"in", "the", "words", "of"}, {"as", "per"}, {"per"}, {"to", "quote"}, {"quoting"}, {"citing"},
	{"in", "reply", "to"}, {"in", "response", "to"}, {"in", "answer", "to"}, {"on", "behalf", "of"}, {"speaking", "for"}, {"in", "line", "with", "the", "views", "of"}, {"echoing"},
}

var sourceFirst = words.NewList(firsts(sourceLeads))
