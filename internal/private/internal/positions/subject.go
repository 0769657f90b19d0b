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
		case !adverb(w) || w.in(determiners) && l.end-1 > 0 && s.w[l.end-2].mark == 0 && s.w[l.end-2].in(prepositions):
			l.would(w)
			return l
		}
		l.end--
	}
	return l
}

func (l *lead) note(low string) {
	l.aux = true
	l.be = l.be || beForms.Has(low)
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
	case w.nature == plain && w.in(pronouns) && !w.in(relatives):
		return s.pronounAt(at)
	case w.low == "who" && s.anybody(at):
		return speaker{open: many}
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

// anybody reports whether a word that means whoever it is stands before i, so that
// "who" goes on about it and nothing else: "a copy for those who asked".
func (s *sentence) anybody(i int) bool {
	if i == 0 || s.w[i-1].mark != 0 {
		return false
	}
	switch s.w[i-1].low {
	case "anyone", "anybody", "everyone", "everybody", "those", "people", "others", "all":
		return true
	}
	return false
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
		if s.w[k-1].in(pronouns) && s.w[k-1].mark == 0 {
			return s.pronounAt(k - 1)
		}
	}
	if sp := s.opener(v, c); sp.found() {
		return sp
	}
	return s.climb(at, v, c, 0)
}
