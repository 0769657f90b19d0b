package positions

import "openspace/internal/private/internal/words"

// passive is a speaker behind "by". Without one the passive voice is what we recommend:
// "it was suggested that".
var passive = rule{
	is:   Passive,
	find: findPassive,
	catch: []string{
		"The idea was opposed by ESN.",
		"It was suggested by the chair that the date be moved.",
		"The point, raised by Maud Ferris, was noted.",
		"The plan is supported by participants and by the Lantern Trust.",
		"The point was made again in the afternoon by a solicitor.",
		"Proposed by MF, seconded by Cllr Ferris.",
		"Concerns voiced by one participant from Wales were noted.",
	},
	pass: []string{
		"The idea was opposed by participants.",
		"It was confirmed by the Home Office that the date is kept.",
		"It was suggested by Friday.",
		"The finding is supported by the evidence.",
		"The list was suggested by one participant.",
		"The point was raised by asking a question.",
		"The workshop was facilitated by Involve.",
	},
}

// byReach is how many words may stand between a participle and its "by".
const byReach = 9

// findPassive finds "raised by X", with words between or without.
func findPassive(s *sentence) []Finding {
	if !s.lists.Has(by) {
		return nil
	}
	var found []Finding
	last := -1 // the latest participle that nothing has come between
	for i := range s.w {
		w := &s.w[i]
		switch {
		case s.participle(i):
			last = i
		case w.mark != 0 && w.mark != ',' && w.mark != ')' && w.mark != '(' || w.nature == plain && w.in(beForms):
			last = -1
		case w.low == "by" && last >= 0 && i-last <= byReach:
			if sp := s.speakerAt(s.pastColon(i + 1)); sp.rule != None {
				found = append(found, s.span(last, sp.to-1, Passive))
				last = -1
			} else if i+1 < len(s.w) && (s.w[i+1].low == "him" || s.w[i+1].low == "her" || s.w[i+1].low == "me") {
				found = append(found, s.span(last, i+1, Passive))
			}
		}
	}
	return found
}

var by = words.Fields(`by`)

// pastColon skips the colon of a form: "Proposed by: Ms Ferris".
func (s *sentence) pastColon(i int) int {
	if i < len(s.w) && s.w[i].mark == ':' {
		return i + 1
	}
	return i
}

func (s *sentence) participle(i int) bool {
	w := &s.w[i]
	if w.mark != 0 || w.nature != plain && w.nature != perhaps && w.nature != named {
		return false
	}
	v, _ := w.verb()
	return v.forms&participle != 0 || w.in(lexicon.doneBy)
}
