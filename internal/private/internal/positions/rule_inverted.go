package positions

import (
	"strings"

	"openspace/internal/private/internal/words"
)

// inverted is a speaker behind the verb, as news and stories write it.
var inverted = rule{
	is:   Inverted,
	find: findInverted,
	catch: []string{
		"“It is too long,” said Maud Ferris.",
		"\"Who will pay?\" asked the chair.",
		"The list is too long, said a solicitor from Cardiff.",
		"“No,” replied one participant who works with carers.",
		"Two members objected: Mr Ferris and Ms Low.",
		"Objecting to the list, Maud Ferris left.",
	},
	pass: []string{
		"“It will be kept,” said the Home Office.",
		"\"Who will pay?\" asked one participant.",
		"“We need more time,” said several.",
		"The group wrote letters, asked questions and left.",
	},
}

// findInverted finds a verb with its speaker behind it.
func findInverted(s *sentence) []Finding {
	var found []Finding
	for _, sp := range s.inversions() {
		if sp.rule != None {
			found = append(found, s.span(sp.cue, sp.to-1, Inverted))
		}
	}
	return found
}

// inversions returns every speaker behind a verb, those who may be quoted as well.
func (s *sentence) inversions() []speaker {
	var all []speaker
	for i := 1; i < len(s.w); i++ {
		w := &s.w[i]
		v, _ := w.verb()
		if w.capital || v.forms&(past|third) == 0 || !s.inverts(i) {
			continue
		}
		if sp := s.behind(i+1, v.people); sp.found() {
			sp.cue = i
			all = append(all, sp)
		}
	}
	return append(append(all, s.listed()...), s.fronted()...)
}

// listed returns names that a colon or a dash sets behind a verb: "two members
// objected: Mr Greaves and Ms Farrow".
func (s *sentence) listed() []speaker {
	var all []speaker
	for i := 0; i+2 < len(s.w); i++ {
		v, _ := s.w[i].verb()
		if s.w[i].mark != 0 || v.forms&(past|participle) == 0 || !s.noteMark(i+1) {
			continue
		}
		sp := s.oneAt(i+2, cueInfo{people: true, certain: true, things: true})
		if sp.rule == None || s.w[sp.to-1].nature == plain || sp.to < len(s.w) && s.w[sp.to].mark == 0 && s.w[sp.to].low != "and" {
			continue
		}
		sp.cue = i
		all = append(all, sp)
	}
	return all
}

// fronted returns who is meant by a participle at the sentence's start: "objecting to
// the plan, Mr Greaves left".
func (s *sentence) fronted() []speaker {
	low := s.w[0].low
	if s.w[0].mark != 0 || lexicon.verbs[low].forms&gerund == 0 && !(lexicon.stances.Has(low) && strings.HasSuffix(low, "ed")) {
		return nil
	}
	for i := 1; i+1 < len(s.w) && i < reach; i++ {
		if s.w[i].mark != ',' {
			continue
		}
		if sp := s.oneAt(i+1, cueInfo{people: true, certain: true, things: true}); sp.rule != None {
			return []speaker{sp}
		}
		return nil
	}
	return nil
}

func (s *sentence) behind(at int, people bool) speaker {
	for n := 0; at < len(s.w) && n < 3 && adverb(&s.w[at]); n++ {
		at++
	}
	if at < len(s.w) && (s.w[at].low == "he" || s.w[at].low == "she") {
		return speaker{from: at, to: at + 1, rule: Pronoun}
	}
	return s.anyAt(at, cueInfo{people: people, certain: true})
}

// inverts reports whether the verb at i can have its subject behind it: after a
// closing quotation mark, or after a comma for the verbs that need no object.
func (s *sentence) inverts(i int) bool {
	prev := s.w[i-1].mark
	if isQuote(prev) {
		return true
	}
	return prev == ',' && s.w[i].in(reportVerbs) || s.is(i-1, "so") && i == 1
}

var reportVerbs = words.Fields(`said says argued argues explained explains added adds insisted insists claimed claims noted notes warned warns replied replies
	suggested suggests concluded concludes complained complains admitted admits thought thinks believes believed according wrote writes reports`)

func isQuote(r rune) bool {
	switch r {
	case '“', '”', '"', '‘', '’', '\'', '«', '»':
		return true
	}
	return false
}
