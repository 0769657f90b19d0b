package positions

import "openspace/internal/private/internal/words"

// climb judges the phrase that ends before end, and climbs from what belongs to a
// preposition or a relative clause to what that belongs to.
func (s *sentence) climb(end, v int, c cueInfo, depth int) speaker {
	for depth > 0 && end > 0 && s.w[end-1].mark == 0 && s.w[end-1].nature == plain && (auxiliary(&s.w[end-1]) || adverb(&s.w[end-1]) || s.w[end-1].in(relatives)) {
		end--
	}
	p := s.chunkBefore(end)
	if p.empty() || depth > 6 {
		return speaker{}
	}
	p.rest = v
	sp := s.judge(p, c)
	if p.from == 0 || s.w[p.from-1].mark != 0 {
		return sp
	}
	link := s.w[p.from-1].low
	switch {
	case link == "and" || link == "or" || link == "nor":
		return s.coordinate(sp, s.climb(p.from-1, v, c, depth+1))
	case clausal.Has(link) && sp.found():
		return sp
	case auxiliaries.Has(link) && !sp.found():
		return s.climb(p.from-1, v, c, depth+1) // "who had sat on it"
	case prepositions.Has(link) || relatives.Has(link):
		return s.outer(p, sp, s.climb(s.beforeLink(p.from-1), v, c, depth+1))
	}
	return sp
}

// clausal are words that begin a clause as well as a phrase: "as ESN noted".
var clausal = words.Fields(`as than until till since after before whereas following`)

// beforeLink skips a comma before a relative pronoun.
func (s *sentence) beforeLink(i int) int {
	if i > 0 && s.w[i-1].mark == ',' && s.w[i].in(relatives) {
		return i - 1
	}
	return i
}

// outer chooses between a phrase in a prepositional phrase and what that belongs to.
// Where nothing stands before the preposition it only opens the sentence: "In Leeds
// ESN said".
func (s *sentence) outer(p phrase, inner, outer speaker) speaker {
	if outer.found() {
		return outer
	}
	before := s.chunkBefore(s.beforeLink(p.from - 1))
	if before.empty() {
		return inner
	}
	return speaker{}
}

// coordinate is "X and Y": somebody in particular if either is.
func (s *sentence) coordinate(right, left speaker) speaker {
	switch {
	case right.rule != None && left.rule != None:
		right.from = left.from
		return right
	case right.rule != None || !left.found():
		return right
	case left.rule != None:
		left.to = max(left.to, right.to)
		return left
	}
	return right
}
