package positions

import "openspace/internal/private/internal/words"

// stanceAt reports whether an adjective of position stands at i.
func (s *sentence) stanceAt(i int) (cue, bool) {
	w := &s.w[i]
	if w.mark != 0 || w.nature != plain || i == 0 {
		return cue{}, false
	}
	n := s.stanceLength(i)
	if n == 0 {
		return cue{}, false
	}
	l := s.leadOf(i)
	c := cue{at: i, end: i + n, lead: l, stance: true}
	c.info = cueInfo{people: !w.in(ofThings), certain: true, note: !l.be, things: true}
	return c, !l.to && (l.be || !l.aux)
}

func (s *sentence) stanceLength(i int) int {
	if s.w[i].in(lexicon.stances) && s.stanceGoesOn(i+1, s.w[i].in(ofThings)) {
		return 1
	}
	if !s.w[i].in(stanceFirst) {
		return 0
	}
	for _, p := range lexicon.stancePhrases {
		if s.is(i, p...) {
			return len(p)
		}
	}
	return 0
}

// ofThings are adjectives that are said of things too: "access is clear".
var ofThings = words.Fields(`clear certain fine critical prepared ready interested adverse vocal sure in against on at unclear uncertain ok okay cautious receptive
	comfortable content willing hostile resistant surprised minded`)

// stanceGoesOn reports whether what follows an adjective lets it be a predicate, and a
// position: "is ready" is none, "is ready to sign" is.
func (s *sentence) stanceGoesOn(i int, things bool) bool {
	if i >= len(s.w) || s.w[i].mark != 0 {
		return !things
	}
	switch s.w[i].low {
	case "that", "about", "with", "to", "of", "by", "at", "over", "for", "if", "whether", "how", "this", "and", "but", "the", "it", "in", "on", "when", "because", "as", "too", "not", "what", "why":
		return true
	}
	return false
}
