package positions

// lead is what stands between a verb and its subject.
type lead struct {
	end   int    // where the subject ends
	be    bool   // a form of "be" or of "seem"
	to    bool   // an infinitive
	aux   bool   // any auxiliary
	modal string // the modal auxiliary
}

// leadOf skips auxiliaries and adverbs leftwards from a verb.
func (s *sentence) leadOf(v int) lead {
	l := lead{end: v}
	for l.end > 0 && v-l.end < reach {
		w := &s.w[l.end-1]
		switch {
		case w.mark != 0 || w.nature != plain:
			l.would(w)
			return l
		case w.low == "to" && !l.aux || w.low == "to" && l.be:
			l.to = true
			return l
		case auxiliary(w):
			l.note(w.low)
		case !adverb(w) || determiners[w.low] && l.end-1 > 0 && s.w[l.end-2].mark == 0 && prepositions[s.w[l.end-2].low]:
			l.would(w)
			return l
		}
		l.end--
	}
	return l
}

func (l *lead) note(low string) {
	l.aux = true
	l.be = l.be || beForms[low]
	switch low {
	case "would", "should", "shall", "can", "could", "may", "might", "must", "ought", "cannot", "can't", "will":
		l.modal = low
	}
}

func (l *lead) would(w *word) {
	if w.would && l.modal == "" {
		l.modal, l.aux = "would", true
	}
}

// subject returns who the verb at v belongs to.
func (s *sentence) subject(v int, l lead, c cueInfo) speaker {
	if l.end == 0 {
		return speaker{}
	}
	c.modal = l.modal
	at := l.end - 1
	w := &s.w[at]
	switch {
	case w.mark == ')' || w.mark == ']':
		return s.bracket(at, s.climb(s.opening(at), v, c, 0))
	case w.mark == ',' || dash(w.mark):
		return s.apposed(at, v, c)
	case w.mark != 0:
		return speaker{}
	case w.nature == plain && pronouns[w.low] && !relatives[w.low]:
		return s.pronounAt(at)
	case w.low == "who" || w.low == "which" || w.low == "that":
		if at > 0 && s.w[at-1].mark == ',' {
			at--
		}
		return s.climb(at, v, c, 0)
	case w.low == "for" && w.mark == 0:
		p := s.chunkBefore(at) // "thanks to X for pointing out"
		p.rest = at
		return s.judge(p, c)
	case w.low == "and" || w.low == "but" || w.low == "or" || w.low == "then":
		return s.opener(v, c)
	}
	return s.climb(l.end, v, c, 0)
}

func dash(mark rune) bool { return mark == '–' || mark == '—' || mark == '-' }

// bracket prefers a participant who stands alone in the bracket that closes at i to
// what stands before it: "their letter (ESN) argues".
func (s *sentence) bracket(i int, before speaker) speaker {
	if before.rule == None && i >= 2 && s.w[i-1].nature == registered && s.w[i-2].mark != 0 {
		sp := s.judgeName(&s.w[i-1])
		sp.from, sp.to = i-1, i
		return sp
	}
	return before
}

// opening returns where the bracket that closes at i opens, or 0.
func (s *sentence) opening(i int) int {
	for j := i - 1; j >= 0 && i-j < reach; j-- {
		if s.w[j].mark == '(' || s.w[j].mark == '[' {
			return j
		}
	}
	return 0
}

// apposed finds the subject of a verb behind a comma or a dash: what stands before
// the mark that matches it, or before the one before that.
func (s *sentence) apposed(at, v int, c cueInfo) speaker {
	mark, seen := s.w[at].mark, 0
	for k := at - 1; k > 0 && at-k < reach && seen < 3; k-- {
		if s.w[k].mark != mark {
			continue
		}
		seen++
		if sp := s.climb(k, v, c, 0); sp.found() {
			return sp
		}
		if pronouns[s.w[k-1].low] && s.w[k-1].mark == 0 {
			return s.pronounAt(k - 1)
		}
	}
	if sp := s.opener(v, c); sp.found() {
		return sp
	}
	return s.climb(at, v, c, 0)
}

// climb judges the phrase that ends before end, and climbs from what belongs to a
// preposition or a relative clause to what that belongs to.
func (s *sentence) climb(end, v int, c cueInfo, depth int) speaker {
	for depth > 0 && end > 0 && s.w[end-1].mark == 0 && s.w[end-1].nature == plain && (auxiliary(&s.w[end-1]) || adverb(&s.w[end-1]) || relatives[s.w[end-1].low]) {
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
	case clausal[link] && sp.found():
		return sp
	case auxiliaries[link] && !sp.found():
		return s.climb(p.from-1, v, c, depth+1) // "who had sat on it"
	case prepositions[link] || relatives[link]:
		return s.outer(p, sp, s.climb(s.beforeLink(p.from-1), v, c, depth+1))
	}
	return sp
}

// clausal are words that begin a clause as well as a phrase: "as ESN noted".
var clausal = words(`as than until till since after before whereas following`)

// beforeLink skips a comma before a relative pronoun.
func (s *sentence) beforeLink(i int) int {
	if i > 0 && s.w[i-1].mark == ',' && relatives[s.w[i].low] {
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

// opener is the subject of a second verb, as in "ESN attended and asked": the first
// speaker of the clause.
func (s *sentence) opener(v int, c cueInfo) speaker {
	from := s.clauseStart(v)
	c.certain, c.people = true, false
	for i := from; i < v && i-from < reach/2; {
		p := s.chunkAfter(i)
		if p.empty() {
			if w := &s.w[i]; w.mark == 0 && pronouns[w.low] && i == from {
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
var sureVerbs = words(`said thought felt believed argued disagreed objected insisted complained replied wondered doubted hoped feared told
	wanted asked maintained reckoned contended admitted conceded`)
