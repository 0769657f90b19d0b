package positions

import "openspace/internal/private/internal/words"

// opener is the subject of a second verb, as in "ESN attended and asked": the first
// speaker of the clause.
func (s *sentence) opener(v int, c cueInfo) speaker {
	from := s.clauseStart(v)
	c.certain, c.people = true, false
	for i := from; i < v && i-from < reach/2; {
		p := s.chunkAfter(i)
		if p.empty() {
			if w := &s.w[i]; w.mark == 0 && w.in(pronouns) && i == from {
				return s.pronounAt(i)
			}
			i++
			continue
		}
		if sp := s.firstOf(p, v, c); sp.found() {
			return sp
		}
		i = p.to
	}
	return speaker{}
}

func (s *sentence) clauseStart(v int) int {
	for i := v - 1; i >= 0 && v-i < reach; i-- {
		if s.w[i].mark == ';' || s.w[i].mark == ':' {
			return i + 1
		}
		if i == 0 {
			return 0
		}
	}
	return max(0, v-reach)
}

// firstOf judges the shortest beginning of p that is anybody, since the verb that
// follows it cannot be told from a noun.
func (s *sentence) firstOf(p phrase, v int, c cueInfo) speaker {
	for to := p.from + 1; to <= min(p.to, v); to++ {
		q := phrase{p.from, to, to}
		if sp := s.judge(q, c); sp.found() {
			return sp
		}
	}
	return speaker{}
}

// pronounAt judges a pronoun as a subject.
func (s *sentence) pronounAt(i int) speaker {
	sp := speaker{from: i, to: i + 1}
	switch s.w[i].low {
	case "he", "she", "i":
		sp.rule = Pronoun
	case "they", "it":
		if s.carried {
			sp.rule = Pronoun
		} else if s.w[i].low == "they" {
			sp.open = many
		}
	case "we", "you":
		sp.open = many
	}
	return sp
}

// sureVerbs are past forms that no noun has behind it as a participle.
var sureVerbs = words.Fields(`said thought felt believed argued disagreed objected insisted complained replied wondered doubted hoped feared told
	wanted asked maintained reckoned contended admitted conceded`)
