package positions

import "strings"

// speaker is who a cue belongs to.
type speaker struct {
	from, to int  // words of the sentence
	cue      int  // the word that made it one
	rule     Rule // how it is somebody in particular, or None
	open     open // why it is nobody in particular
	it       bool // an organisation, so that "it" can go on about it
}

// open is why a position may be published as far as its speaker goes.
type open uint8

const (
	unknown  open = iota // no speaker was recognised
	many                 // a group, an accountable body, a document, a law
	unnarrow             // one of many, with nothing that narrows it down
)

// found reports whether the words were recognised at all.
func (p speaker) found() bool { return p.rule != None || p.open != unknown }

// cueInfo is what the cue says about who can be its subject.
type cueInfo struct {
	people  bool // only people and bodies of people do it
	certain bool // no other reading: a third person, or a past form with its complement
	present bool
	noun    bool   // in this form the verb may be a noun, or said of a thing
	things  bool   // a thing can stand here, so that an unknown noun is nobody
	modal   string // "should", "may", …, or ""
	note    bool   // no copula: "ESN concerned that"
}

// judge says who a noun phrase is, as the subject of a cue.
func (s *sentence) judge(p phrase, c cueInfo) speaker {
	if p.empty() {
		return speaker{}
	}
	h := s.head(p)
	sp := s.judgeHead(p, h, c)
	sp.from, sp.to = p.from, p.to
	if sp.open == many && sp.rule == None {
		if name, ok := s.spokenFor(p, h); ok {
			sp = speaker{from: p.from, to: p.to, rule: name, it: name == Organisation}
		}
	}
	if sp.rule != None && s.supposed(p, h, c) {
		sp.rule, sp.open = None, many
	}
	return sp
}

func (s *sentence) judgeHead(p phrase, h int, c cueInfo) speaker {
	w := &s.w[h]
	switch w.nature {
	case registered, named, publicBody:
		return s.judgeName(w)
	case perhaps:
		if c.people && c.certain && (!c.noun || w.in(lexicon.wordNames)) {
			return s.judgeName(w)
		}
		return speaker{}
	case accountable, publicThing, place:
		return speaker{open: many}
	case label:
		return s.judgeLabel(p, h)
	}
	if sp := s.judgeNamed(p, h); sp.found() {
		return sp
	}
	return s.judgeNoun(p, h, c)
}

// judgeName tells a person from an organisation. Both are findings; the difference is
// for the reader of the report.
func (s *sentence) judgeName(w *word) speaker {
	parts := strings.Fields(w.low)
	last := parts[len(parts)-1]
	switch {
	case lexicon.nameBodies.Has(last) || lexicon.nameBodies.Has(parts[0]) || w.nature == publicBody:
		return speaker{rule: Organisation, it: true}
	case lexicon.titles.Has(last) && len(parts) > 1:
		return speaker{rule: JobTitle}
	case lexicon.persons.Has(parts[0]), len(parts) == 1 && w.caps && len(last) <= 2:
		return speaker{rule: Person}
	case w.caps, strings.Contains(last, "."), hasJoiner(parts):
		return speaker{rule: Organisation, it: true}
	}
	return speaker{rule: Person, it: w.nature == registered}
}

func hasJoiner(parts []string) bool {
	for _, p := range parts {
		if lexicon.joiners.Has(p) {
			return true
		}
	}
	return false
}

// judgeNamed judges a common noun that has a name before it: "ESN's director",
// "Home Office official".
func (s *sentence) judgeNamed(p phrase, h int) speaker {
	low := s.w[h].low
	for i := p.from; i < h; i++ {
		switch s.w[i].nature {
		case registered, named, publicBody:
			if lexicon.titles.Has(low) && !plural(low) {
				return speaker{rule: JobTitle}
			}
			return speaker{rule: Organisation, it: true}
		case accountable:
			if lexicon.delegates.Has(low) || plural(low) || lexicon.documents.Has(low) || lexicon.groups.Has(low) {
				return speaker{open: many}
			}
		}
	}
	return speaker{}
}
