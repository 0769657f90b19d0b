package positions

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
	c.info = cueInfo{people: !ofThings[w.low], certain: true, note: !l.be, things: true}
	return c, !l.to && (l.be || !l.aux)
}

func (s *sentence) stanceLength(i int) int {
	if lexicon.stances[s.w[i].low] && s.stanceGoesOn(i+1, ofThings[s.w[i].low]) {
		return 1
	}
	for _, p := range lexicon.stancePhrases {
		if s.is(i, p...) {
			return len(p)
		}
	}
	return 0
}

// ofThings are adjectives that are said of things too: "access is clear".
var ofThings = words(`clear certain fine critical prepared ready interested adverse vocal sure in against on at unclear uncertain ok okay cautious receptive
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
