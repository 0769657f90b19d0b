package positions

import (
	"strings"

	"openspace/internal/private/internal/words"
)

// phrase is a noun phrase: w[from:to] are its words from the determiner to the head,
// and what follows up to rest belongs to it ("of a charity in Leeds").
type phrase struct{ from, to, rest int }

func (p phrase) empty() bool { return p.to <= p.from }

// reach bounds how far a phrase is followed in either direction, so that the work for
// a sentence grows with its length.
const reach = 40

// chunkBefore returns the words that end just before i and can be one noun phrase
// without anything after its head.
func (s *sentence) chunkBefore(i int) phrase {
	from := i
	if from > 1 && s.w[from-1].mark == 0 && (s.w[from-1].in(many2) || s.w[from-1].low == "one") && !closed(&s.w[from-2]) {
		from-- // "table three"
	}
	for from > 0 && i-from < reach && !closed(&s.w[from-1]) && !s.breaks(from-1, i) {
		from--
	}
	for from > 0 && i-from < reach && s.w[from-1].mark == 0 && s.w[from-1].in(determiners) && !s.relativeThat(from-1) {
		from--
	}
	return phrase{from, i, i}
}

// relativeThat reports whether the "that" at i goes on about the noun before it: "a
// group that campaigns", but not "said that group".
func (s *sentence) relativeThat(i int) bool {
	if s.w[i].low != "that" || i == 0 || closed(&s.w[i-1]) || s.w[i-1].nature != plain {
		return false
	}
	low := s.w[i-1].low
	saying := s.w[i-1].in(verbWords)
	return !saying && !strings.HasSuffix(low, "ed") && (lexicon.generic.Has(low) || lexicon.bodies.Has(low) || lexicon.titles.Has(low) || lexicon.groups.Has(low))
}

// breaks reports whether the word at j belongs to something before the phrase that
// ends at i: an adverb, or a verb of position.
func (s *sentence) breaks(j, i int) bool {
	w := &s.w[j]
	if w.nature != plain || j == i-1 {
		return false
	}
	if adverb(w) {
		return j == 0 || s.w[j-1].mark != 0 || !s.w[j-1].in(determiners)
	}
	v, ok := w.verb()
	return ok && v.people && v.forms&(third|past|gerund) != 0 && !v.noun && !w.capital
}

// chunkAfter returns the noun phrase that begins at i.
func (s *sentence) chunkAfter(i int) phrase {
	to := i
	for to < len(s.w) && to-i < reach && s.w[to].mark == 0 && s.w[to].in(determiners) {
		to++
	}
	for to < len(s.w) && to-i < reach && !closed(&s.w[to]) && !(to > i && adverb(&s.w[to]) && !s.w[to].in(lexicon.sole)) {
		to++
		if s.w[to-1].nature != plain && !s.w[to-1].possessive {
			break
		}
	}
	return phrase{i, to, s.restAfter(to)}
}

// restAfter follows what belongs to a phrase behind its head: prepositions and
// relative clauses, up to the next mark.
func (s *sentence) restAfter(i int) int {
	end := i
	for end < len(s.w) && end-i < reach && (s.w[end].mark == 0 || end == i && s.w[end].mark == ',' && s.relativeAt(end+1)) {
		end++
	}
	return end
}

func (s *sentence) relativeAt(i int) bool { return i < len(s.w) && s.w[i].in(relatives) }

// head returns the index of the word that says what p is: the last one, but for
// participles and adverbs that follow it ("the charity present", "a trust based").
func (s *sentence) head(p phrase) int {
	h := p.to - 1
	for h > p.from && s.w[h].nature == plain && trailing(s.w[h].low) && s.w[h-1].mark == 0 && !s.w[h-1].in(determiners) {
		h--
	}
	return h
}

func trailing(low string) bool {
	switch low {
	case "present", "concerned", "involved", "here", "there", "alike", "based", "called", "named", "who", "working", "speaking":
		return true
	}
	if strings.HasSuffix(low, "ed") && low != "reed" && !lexicon.titles.Has(low) || partParticiples.Has(low) {
		return true
	}
	return strings.HasSuffix(low, "ing") && !strings.HasSuffix(low, "thing") && low != "meeting" && low != "hearing" && low != "building" && low != "briefing"
}

// partParticiples are past participles without -ed that follow a noun: "the paper sent".
var partParticiples = words.Fields(`sent written drawn made given held put taken brought left known seen shown told chosen led met`)

// determiner returns the first determiner of p that counts or points, or "".
func (s *sentence) determiner(p phrase) string {
	for i := p.from; i < p.to; i++ {
		if s.w[i].mark == 0 && s.w[i].in(determiners) {
			return s.w[i].low
		}
		if s.w[i].possessive {
			return "the"
		}
	}
	return ""
}

// is reports whether the words from i on are these.
func (s *sentence) is(i int, lows ...string) bool {
	if i < 0 || i+len(lows) > len(s.w) {
		return false
	}
	for k, low := range lows {
		if s.w[i+k].low != low {
			return false
		}
	}
	return true
}
