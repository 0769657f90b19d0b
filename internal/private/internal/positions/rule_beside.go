package positions

import "openspace/internal/private/internal/words"

// beside is a participant's name in a sentence that tells a position, whoever the
// grammar gives it to. A name is only ever published by permission, and a permission
// to be mentioned is none to be heard: "the group, ESN first of all, asked" tells
// what ESN asked. There are too many ways of saying so to list, and few such
// sentences, so all of them wait for a person.
var beside = rule{
	is:   Beside,
	find: findBeside,
	catch: []string{
		"The group, ESN first of all, asked for a list.",
		"Participants objected, ESN above all.",
		"The contract, so ESN, must be published.",
		"Deletion matters most to ESN.",
		"With ESN in the room, the group wanted more time.",
	},
	pass: []string{
		"The paper was sent to ESN.",
		"ESN published a report on custody images in 2018.",
		"The figures come from a public report of ESN.",
		"Participants asked for a list.",
		"A shorter form matters most.",
	},
}

// findBeside finds the first cue of a sentence that names a participant.
func findBeside(s *sentence) []Finding {
	name := s.participant()
	if name < 0 || s.question {
		return nil
	}
	for i := range s.w {
		w := &s.w[i]
		if w.mark == 0 && w.nature == plain && (s.speaks(i) || w.in(weighing)) {
			return []Finding{s.span(name, i, Beside)}
		}
	}
	return nil
}

// participant is the first word that is a participant's name, or -1.
func (s *sentence) participant() int {
	for i := range s.w {
		if s.w[i].nature == registered {
			return i
		}
	}
	return -1
}

// speaks reports whether a verb or an adjective of position stands at i. What
// somebody should or will do is a task, and no position.
func (s *sentence) speaks(i int) bool {
	if !s.w[i].in(cueWords) {
		return false
	}
	c, ok := s.verbAt(i)
	if !ok {
		c, ok = s.stanceAt(i)
	}
	return ok && c.lead.modal != "should" && c.lead.modal != "will"
}

// weighing are words that tell what is wanted or held without a verb of saying.
var weighing = words.Fields(`matters mattered must ought so priority priorities view views concern concerns worry worries fear fears
	opinion opinions position positions stance stances wish wishes demand demands objection objections preference preferences`)
