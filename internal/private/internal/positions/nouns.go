package positions

import (
	"strings"

	"openspace/internal/private/internal/words"
)

// judgeNoun judges a phrase without a name.
func (s *sentence) judgeNoun(p phrase, h int, c cueInfo) speaker {
	low := s.w[h].low
	if two := s.pair(p, h); lexicon.titles.Has(two) || lexicon.bodies.Has(two) || lexicon.groups.Has(two) {
		low = two
	}
	det := s.determiner(p)
	switch {
	case determiners.Has(low) && !lexicon.generic.Has(low) && !lexicon.groups.Has(low):
		return speaker{}
	case lexicon.generic.Has(low):
		return s.judgeGeneric(p, h)
	case lexicon.titles.Has(low) && !many2.Has(det):
		return speaker{rule: JobTitle}
	case lexicon.groups.Has(low):
		return s.judgeGroup(p, h)
	case lexicon.bodies.Has(low) && !many2.Has(det):
		return s.judgeBody(p, h)
	case lexicon.documents.Has(low), plural(low):
		return speaker{open: many}
	case det != "" && lexicon.singular.Has(det) && agent(low):
		return speaker{rule: JobTitle}
	case det != "" && lexicon.singular.Has(det) && c.people && c.certain && !c.noun && !c.things && !abstract(low):
		return speaker{rule: SingularDescription}
	}
	return speaker{}
}

// many2 are determiners of more than one.
var many2 = words.Fields(`several many most few all both two three four five six seven eight nine ten some more such`)

// pair is the head with the word before it: "chief executive", "civil society".
func (s *sentence) pair(p phrase, h int) string {
	if h == p.from || s.w[h-1].mark != 0 {
		return ""
	}
	return s.w[h-1].low + " " + s.w[h].low
}

// agent reports whether a noun says by its ending that it is a person.
func agent(low string) bool {
	if kin, _, ok := strings.Cut(low, "-of-"); ok {
		return lexicon.titles.Has(kin)
	}
	if thing.Has(low) || len(low) < 5 {
		return false
	}
	for _, end := range []string{"ist", "ian", "man", "woman", "person", "eer", "ologist", "er", "or", "ant", "ess"} {
		if strings.HasSuffix(low, end) {
			return true
		}
	}
	return false
}

// thing are nouns with an agent's ending that are none.
var thing = words.Fields(`paper order number matter letter chapter power answer computer register folder server scanner marker reader printer
	barometer parameter filter cluster poster banner header footer layer buffer timer router cover offer transfer customer user holder
	factor error sector vector indicator monitor mirror terror motor tutor-group corridor major minor prior processor sensor
	process access success business progress address congress illness witness-statement document moment amount
	grant warrant covenant consultant-report plant restaurant list twist checklist wishlist shortlist human german roman ottoman
	summer winter october november december september weather water river paper newspaper shoulder gender tender
	danger border corner dinner supper trouser chamber member-state disorder newsletter helicopter counter charter quarter
	manner matter centre theatre meter encounter disaster master-plan semester trimester bracket variant constant`)

func abstract(low string) bool {
	for _, end := range []string{"tion", "sion", "ment", "ness", "ity", "ing", "ence", "ance", "ship", "ism", "ure", "age", "cy", "sis", "ed", "th", "al", "ic", "ary", "ory", "ive", "ice", "dom"} {
		if strings.HasSuffix(low, end) {
			return true
		}
	}
	return thing.Has(low) || digits(low) || len(low) < 3
}

// spokenFor reports whether a group or a document speaks for somebody in particular:
// "members of ESN", "the letter from Mr Example".
func (s *sentence) spokenFor(p phrase, h int) (Rule, bool) {
	if s.w[h].nature != plain {
		return None, false
	}
	for i := p.to; i+1 < p.rest && i < p.to+reach; i++ {
		if s.w[i].mark != 0 || s.w[i].in(relatives) {
			return None, false
		}
		if low := s.w[i].low; !speaksFor.Has(low) {
			continue
		}
		for j := i + 1; j < p.rest && j < i+4; j++ {
			if n := &s.w[j]; n.nature == registered || n.nature == named && severalWords(n) {
				return s.judgeName(n).rule, true
			}
		}
	}
	return None, false
}

// speaksFor are the words by which a group or a document is somebody's, or by which
// somebody is taken out of it.
var speaksFor = words.Fields(`from of by including except but bar excepting notably especially`)

// severalWords reports whether an unknown name is more than one capitalised word, which as
// often names a town.
func severalWords(w *word) bool { return w.parts > 1 || w.caps }

// supposed reports whether the clause tells of a case or a duty instead of somebody.
func (s *sentence) supposed(p phrase, h int, c cueInfo) bool {
	if lexicon.obligations.Has(c.modal) {
		return c.modal != "can" && c.modal != "cannot" || s.w[h].nature == plain
	}
	if s.w[h].nature != plain {
		return false
	}
	if p.from > 0 && s.w[p.from-1].in(lexicon.hypothesis) && (c.present || c.modal != "") {
		return true
	}
	det := s.determiner(p)
	may := c.modal == "may" || c.modal == "might" || c.modal == "could" || c.modal == "would"
	return may && !lexicon.definite.Has(det)
}
