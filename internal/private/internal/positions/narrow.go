package positions

// judgeGeneric judges one of many: only what narrows it down makes it somebody.
func (s *sentence) judgeGeneric(p phrase, h int) speaker {
	det := s.determiner(p)
	if many2.Has(det) {
		return speaker{open: many}
	}
	if s.sole(p, h) || s.narrowedBefore(p, h) || s.narrowedAfter(p) {
		return speaker{rule: SingularDescription}
	}
	if s.carried && (lexicon.definite.Has(det) || s.is(p.from, "same")) {
		return speaker{rule: Pronoun}
	}
	return speaker{open: unnarrow}
}

// judgeBody judges a kind of body: a bare one is one of many after "a", and the only
// one after "the".
func (s *sentence) judgeBody(p phrase, h int) speaker {
	det := s.determiner(p)
	if s.w[h].low == "police" {
		return speaker{rule: Organisation, it: true}
	}
	if !lexicon.singular.Has(det) {
		return speaker{}
	}
	if lexicon.definite.Has(det) || s.sole(p, h) || s.narrowedBefore(p, h) || s.narrowedAfter(p) {
		return speaker{rule: SingularDescription, it: true}
	}
	return speaker{open: unnarrow}
}

// judgeGroup judges a group or a body that speaks for the room. A group of several
// that names nobody is nobody in particular, however narrow.
func (s *sentence) judgeGroup(p phrase, h int) speaker {
	det := s.determiner(p)
	if s.sole(p, h) {
		return speaker{rule: SingularDescription, it: true}
	}
	group := s.w[h].low == "group" || s.w[h].low == "team"
	if group && lexicon.singular.Has(det) && (s.narrowedBefore(p, h) && s.describes(p, h) || !lexicon.definite.Has(det) && s.narrowedAfter(p)) {
		return speaker{rule: SingularDescription, it: true}
	}
	return speaker{open: many}
}

// describes reports whether what stands before "group" says what it is for, as in "a
// migrant-rights group", and not how it sat: "the second group".
func (s *sentence) describes(p phrase, h int) bool {
	for i := p.from; i < h; i++ {
		if low := s.w[i].low; low == "working" || low == "steering" || low == "whole" || low == "entire" || low == "wider" || low == "larger" || low == "smaller" || low == "core" || low == "task" {
			return false
		}
	}
	return true
}

// judgeLabel judges a neutral label by how many registered organisations it covers.
func (s *sentence) judgeLabel(p phrase, h int) speaker {
	det := s.determiner(p)
	if lexicon.definite.Has(det) || s.sole(p, h) || s.narrowedBefore(p, h) || s.narrowedAfter(p) {
		return speaker{rule: SingularDescription, it: true}
	}
	if s.w[h].covers < s.cast.covers {
		return speaker{rule: ThinLabel, it: true}
	}
	return speaker{open: unnarrow}
}

// sole reports whether the phrase says that there is no other: "the only charity".
func (s *sentence) sole(p phrase, h int) bool {
	for i := p.from; i < h; i++ {
		if low := s.w[i].low; lexicon.sole.Has(low) && low != "one" && low != "single" || low == "single" && i > p.from && s.w[i-1].low == "the" {
			return true
		}
	}
	return false
}

// narrowedBefore reports whether a word between determiner and head narrows.
func (s *sentence) narrowedBefore(p phrase, h int) bool {
	for i := p.from; i < h; i++ {
		w := &s.w[i]
		if w.mark == 0 && !w.in(determiners) && !w.in(lexicon.neutral) && !w.in(adverbs) {
			return true
		}
		if w.possessive {
			return true
		}
	}
	return false
}

// narrowedAfter reports whether a word between head and verb narrows. A relative
// clause that has only a cue in it ("one participant who said") does not.
func (s *sentence) narrowedAfter(p phrase) bool {
	for i := s.head(p) + 1; i < p.rest && i < len(s.w); i++ {
		w := &s.w[i]
		if w.mark != 0 || w.in(lexicon.neutral) || adverb(w) || w.nature == accountable || w.nature == publicThing {
			continue
		}
		if auxiliary(w) || w.in(pronouns) || w.in(determiners) {
			continue
		}
		return true
	}
	return false
}
