package positions

import (
	"slices"

	"openspace/internal/private/internal/words"
)

// cue is a place where somebody may be said to hold a position.
type cue struct {
	at, end int // words
	lead    lead
	info    cueInfo
	stance  bool
	to      bool // an infinitive: the clause's subject is its own
}

// attributions works out who each cue of the sentence belongs to, once.
func (s *sentence) attributions() []speaker {
	if s.asked {
		return s.speakers
	}
	s.asked = true
	for i := range s.w {
		if !s.w[i].in(cueWords) {
			continue
		}
		c, ok := s.verbAt(i)
		if !ok {
			c, ok = s.stanceAt(i)
		}
		if !ok {
			continue
		}
		if sp := s.subjectOf(c); sp.found() && c.fits(s, sp) {
			sp.cue = c.end - 1
			if c.stance && sp.rule != None && sp.rule != Pronoun && sp.rule != ThinLabel && sp.rule != SingularDescription {
				sp.rule = Stance
			}
			s.speakers = append(s.speakers, sp)
		}
	}
	return s.speakers
}

func (s *sentence) subjectOf(c cue) speaker {
	if c.to {
		return s.opener(c.at, c.info)
	}
	return s.subject(c.at, c.lead, c.info)
}

// fits refuses what grammar does: a bare verb after a singular, an adjective without
// "is" after anything but a name.
func (c cue) fits(s *sentence, sp speaker) bool {
	if sp.rule == None || sp.rule == Pronoun {
		return true
	}
	h := &s.w[s.head(phrase{sp.from, sp.to, sp.to})]
	if c.info.note {
		return h.nature == registered || h.nature == named || h.nature == publicBody
	}
	return true
}

// verbAt reports whether a verb of position stands at i, with what comes before it.
func (s *sentence) verbAt(i int) (cue, bool) {
	w := &s.w[i]
	if w.mark != 0 || w.nature != plain || i == 0 || w.possessive || w.capital && !w.caps {
		return cue{}, false
	}
	l := s.leadOf(i)
	v, ok := s.verbOf(w.low, i, l)
	if ok && l.to && s.comesTo(l) {
		return cue{at: i, end: i + 1, lead: lead{end: l.end, aux: true}, info: cueInfo{certain: true}, to: true}, true
	}
	if !ok || l.to || s.w[i-1].possessive {
		return cue{}, false
	}
	c := cue{at: i, end: i + 1, lead: l}
	c.info = cueInfo{people: v.people, present: v.forms&(past|participle) == 0}
	c.info.noun = (v.noun || len(v.after) > 0 || w.in(loose)) && c.info.present && !l.aux
	if l.aux && !l.be && l.modal == "" || l.modal != "" {
		c.info.certain = true
	}
	return c, s.verbForm(&c, v, w.low)
}

// comesTo reports whether an infinitive tells what somebody did: "was the first to
// say", "went on to ask".
func (s *sentence) comesTo(l lead) bool {
	return l.end > 2 && s.is(l.end-1, "to") && s.w[l.end-2].in(infinitive)
}

var infinitive = words.Fields(`first only last one on quick able unable keen floor opportunity occasion chance time up rose stood intervened interrupted spoke wrote`)

// loose are verbs of people that are said of things in the present: "the log tells".
var loose = words.Fields(`tell tells assume assumes consider considers accept accepts reject rejects refuse refuses decline declines
	promise promises announce announces declare declares estimate estimates predict predicts expect expects remember remembers contradict contradicts identify identifies`)

// verbOf looks a word up as a plain verb, as the verb of a phrase, or after "would".
func (s *sentence) verbOf(low string, i int, l lead) (verb, bool) {
	if v, ok := lexicon.verbs[low]; ok {
		return v, true
	}
	if v, ok := lexicon.phrases[low]; ok && s.follows(i, v.after) {
		return v, true
	}
	if l.modal == "would" && lexicon.would.Has(low) {
		return verb{forms: base, people: true}, true
	}
	return verb{}, false
}

// follows reports whether one of the words stands close behind i.
func (s *sentence) follows(i int, after []string) bool {
	for j := i + 1; j < len(s.w) && j <= i+4 && s.w[j].mark == 0; j++ {
		if low := s.w[j].low; slices.Contains(after, low) && (j == i+1 || low != "that" && low != "it") {
			return true
		}
	}
	return false
}

// verbForm judges whether the form in which the verb stands can have the subject
// before it, and how certain it is that it is a verb.
func (s *sentence) verbForm(c *cue, v verb, low string) bool {
	i := c.at
	complement := s.complement(i+1) || len(v.after) > 0
	switch {
	case v.forms&(past|participle) != 0:
		c.info.certain = c.info.certain || complement || sureVerbs.Has(low)
		c.info.present = false
		return !c.lead.be && !s.is(i+1, "by")
	case v.forms&gerund != 0:
		return c.lead.be || complement || s.named(i-1)
	case v.noun && !c.lead.aux:
		c.info.certain = complement || s.named(i-1)
		return c.info.certain && !s.determined(i) && (v.forms&base == 0 || s.bare(i, c.lead.end))
	case v.forms&base != 0 && !c.lead.aux:
		c.info.certain = true
		return s.bare(i, c.lead.end)
	}
	c.info.certain = true
	return true
}

// named reports whether a name or a pronoun stands at i: even read as a noun, what
// follows it is a position of its own ("ESN demands").
func (s *sentence) named(i int) bool {
	w := &s.w[i]
	return w.nature == registered || w.nature == named || w.nature == publicBody || w.mark == 0 && w.in(pronouns)
}

// determined reports whether a determiner stands right before i, so that the word is
// a noun.
func (s *sentence) determined(i int) bool {
	return s.w[i-1].in(determiners) && s.w[i-1].mark == 0
}

// bare reports whether a verb without an ending can have the words before it as its
// subject: a plural, a name in note style, "I" and "they", but no singular noun.
func (s *sentence) bare(i, end int) bool {
	if end == 0 || s.w[end-1].mark != 0 {
		return true
	}
	w := &s.w[end-1]
	return w.nature != plain || plural(w.low) || w.in(pronouns) || w.in(lexicon.groups) || w.in(lexicon.initialisms) || w.low == "police" || w.in(conjunctions)
}

// complements follow a verb of position and seldom a noun.
var complements = words.Fields(`that whether if how what why the a an this these those it its their his her our my to for on about no not more any all each every
	them him us me being having against with some both too so we they he she i as in there nothing everything something anything yes strongly`)

func (s *sentence) complement(i int) bool {
	if i >= len(s.w) {
		return false
	}
	w := &s.w[i]
	return w.in(complements) || w.nature != plain || w.mark != 0 && w.mark != ')' && w.mark != '.' && w.mark != ';' && w.mark != '?'
}
