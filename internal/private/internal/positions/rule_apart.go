package positions

import "openspace/internal/private/internal/words"

// apart is somebody whom the sentence sets apart from all others, so that those others
// know who it was, even where the words for the speaker narrow nothing down.
var apart = rule{
	is:   Apart,
	find: findApart,
	catch: []string{
		"Unlike the others, a participant wanted no report.",
		"Alone among those present, a housing association backed the plan.",
		"The only organisation opposed to the plan left early.",
		"In contrast to the rest, one member thought it right.",
	},
	pass: []string{
		"Unlike the first draft, the second has a date.",
		"The only question was about cost.",
		"The only report that says so is from May.",
		"Unlike the PNC, LEDS has an audit log.",
	},
}

// findApart finds a speaker whom the sentence sets apart from everybody else.
func findApart(s *sentence) []Finding {
	var found []Finding
	for i := range s.w {
		if n := s.contrast(i); n > 0 {
			if to := s.lastCue(i + n); to > 0 {
				found = append(found, s.span(i, to, Apart))
			}
		}
		if to := s.soleCue(i); to > 0 {
			found = append(found, s.span(i, to, Apart))
		}
	}
	return found
}

// contrast returns how many words at i say "unlike the others".
func (s *sentence) contrast(i int) int {
	if !s.w[i].in(contrasting) {
		return 0
	}
	switch {
	case s.is(i, "unlike"):
		return s.others(i, 1)
	case s.is(i, "alone", "among"), s.is(i, "alone", "amongst"), s.is(i, "alone", "of"):
		return 3
	case s.is(i, "in", "contrast", "to"), s.is(i, "contrary", "to", "the"), s.is(i, "as", "opposed", "to"):
		return s.others(i, 3)
	}
	return 0
}

// contrasting are the words that [sentence.contrast] begins with.
var contrasting = words.Fields(`unlike alone in contrary as`)

// others reports by its length whether "the others" stands n words behind i.
func (s *sentence) others(i, n int) int {
	for j := i + n; j < len(s.w) && j < i+n+3; j++ {
		switch s.w[j].low {
		case "others", "rest", "other", "everyone", "everybody", "most", "all", "majority", "participants", "members", "attendees", "colleagues":
			return j - i + 1
		}
	}
	return 0
}

// lastCue returns the first cue behind i, or 0.
func (s *sentence) lastCue(i int) int {
	for j := i; j < len(s.w) && j < i+reach; j++ {
		if _, ok := s.verbAt(j); ok {
			return j
		}
		if _, ok := s.stanceAt(j); ok {
			return j
		}
	}
	return 0
}

// soleCue returns where "the only participant" has its cue close behind it, in
// whatever form.
func (s *sentence) soleCue(i int) int {
	if i == 0 || !s.w[i].in(lexicon.sole) || s.w[i].low == "one" || s.w[i-1].low != "the" {
		return 0
	}
	h := s.head(s.chunkAfter(i))
	if h <= i {
		return 0
	}
	if low := s.w[h].low; !lexicon.generic.Has(low) && !lexicon.bodies.Has(low) && !lexicon.titles.Has(low) {
		return 0
	}
	for j := h + 1; j < len(s.w) && j < h+9 && s.w[j].mark == 0; j++ {
		if s.w[j].in(verbWords) || s.w[j].in(lexicon.stances) {
			return j
		}
	}
	return 0
}
