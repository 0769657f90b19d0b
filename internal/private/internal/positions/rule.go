package positions

// Rule says how a position is attributed.
type Rule int

const (
	None                Rule = iota // attributed to nobody in particular; never in a Finding
	Person                          // a named individual, or initials
	Organisation                    // a named organisation
	JobTitle                        // an office, a profession or a relation: "the chair", "a solicitor"
	SingularDescription             // words that only one member fits: "the prison-reform charity"
	ThinLabel                       // a neutral label that covers too few registered organisations
	Pronoun                         // "she", or "it" and "they" after a speaker was found
	Note                            // note style: "ESN: too long", "too long (ESN)"
	Stance                          // an adjective of position: "ESN is opposed"
	Apart                           // "unlike the others", "the only … opposed to"
	AccordingTo                     // "according to", "in the words of"
	Passive                         // "raised by"
	PossessiveNoun                  // "her view", "the view of", "for X, the priority is"
	Inverted                        // a speaker after the verb: "…," said X
	Quotation                       // words in quotation marks that nobody but an individual can have said
	Beside                          // a participant who may be named, in a sentence that tells a position of anybody
)

var ruleNames = [...]string{
	"none", "person", "organisation", "job-title", "singular-description", "thin-label", "pronoun", "note", "stance",
	"apart", "according-to", "passive", "possessive-noun", "inverted", "quotation", "beside",
}

// String returns the rule's name, as in the docs.
func (r Rule) String() string {
	if r < 0 || int(r) >= len(ruleNames) {
		return "unknown"
	}
	return ruleNames[r]
}

// rule is one way of attributing a position, with its own examples.
type rule struct {
	is    Rule
	find  func(s *sentence) []Finding
	catch []string // each must give a finding, under the cast of the tests
	pass  []string // none may give one
}

// rules is every rule, in the order in which they are asked. Where two find the
// same words, the earlier one names the finding.
var rules = []rule{
	person, organisation, jobTitle, singularDescription, thinLabel, pronoun,
	stance, apart, note, accordingTo, passive, possessiveNoun, inverted, quotation, beside,
}
