package positions

// speakerAt judges the noun phrase that begins at i, as whoever a preposition or an
// inverted verb points at. "by participants and ESN" is ESN.
func (s *sentence) speakerAt(i int) speaker {
	return s.anyAt(i, cueInfo{people: true, certain: true, things: true})
}

// anyAt is speakerAt for a cue that says more about who can follow.
func (s *sentence) anyAt(i int, c cueInfo) speaker {
	var open speaker
	for n := 0; n < 4 && i < len(s.w); n++ {
		sp := s.oneAt(i, c)
		if sp.rule != None {
			return sp
		}
		if !sp.found() {
			return open
		}
		open = sp
		next := sp.to
		if next >= len(s.w) || s.w[next].low != "and" && s.w[next].mark != ',' && s.w[next].low != "or" {
			return open
		}
		i = next + 1
		if i < len(s.w) && s.w[i].low == "and" {
			i++
		}
	}
	return open
}

func (s *sentence) oneAt(i int, c cueInfo) speaker {
	p := s.chunkAfter(i)
	if p.empty() {
		return speaker{}
	}
	sp := s.judge(p, c)
	if sp.found() {
		return sp
	}
	if shorter := s.firstOf(p, p.to, c); shorter.rule != None { // "a source close to"
		return shorter
	}
	return sp
}
