package positions

// speakerAt judges the noun phrase that begins at i, as whoever a preposition or an
// inverted verb points at. "by participants and ESN" is ESN.
func (s *sentence) speakerAt(i int) speaker {
	var open speaker
	for n := 0; n < 4 && i < len(s.w); n++ {
		sp := s.oneAt(i)
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

func (s *sentence) oneAt(i int) speaker {
	p := s.chunkAfter(i)
	if p.empty() {
		return speaker{}
	}
	sp := s.judge(p, cueInfo{people: true, certain: true})
	if sp.open != many {
		return sp
	}
	for end := p.to; end < p.rest; end++ { // "a number of members of ESN"
		if s.w[end].mark != 0 {
			p.rest = end
		}
	}
	return sp
}
