package positions

import (
	"strings"

	"openspace/internal/policy"
)

// form is which of its five forms a verb stands in. A word can be several: "put".
type form uint8

const (
	base form = 1 << iota
	third
	past
	participle
	gerund
)

// verb is what the lexicon knows of one word that can be a verb of position.
type verb struct {
	forms  form
	people bool     // only people and bodies of people do it
	noun   bool     // base and third person are nouns as well
	after  []string // one of these has to follow closely; none are needed if empty
}

// lexicon is the policy's cue words, ready to be asked.
var lexicon = struct {
	verbs                                                                  map[string]verb
	phrases                                                                map[string]verb
	stances, reporting, ofReporting, forReporting, would, doneBy           map[string]bool
	titles, generic, bodies, nameBodies, nameThings, groups, documents     map[string]bool
	delegates, singular, definite, sole, neutral, hypothesis, obligations  map[string]bool
	calendar, places, peoples, persons, joiners, stops, openers, wordNames map[string]bool
	initialisms, references                                                map[string]bool
	stancePhrases                                                          [][]string
}{
	verbs: verbs(), phrases: phrases(),
	stances: set(policy.Cues.Stances), reporting: set(policy.Cues.Reporting), ofReporting: set(policy.Cues.OfReporting),
	forReporting: set(policy.Cues.ForReporting), would: set(policy.Cues.WouldVerbs), doneBy: set(policy.Cues.DoneBy),
	titles: set(policy.Cues.JobTitles), generic: set(policy.Cues.Generic), bodies: set(policy.Cues.Bodies),
	nameBodies: set(policy.Cues.NameBodies), nameThings: set(policy.Cues.NameThings), groups: set(policy.Cues.Groups),
	documents: set(policy.Cues.Documents), delegates: set(policy.Cues.Delegates), singular: set(policy.Cues.Singular),
	definite: set(policy.Cues.Definite), sole: set(policy.Cues.Sole), neutral: set(policy.Cues.Neutral),
	hypothesis: set(policy.Cues.Hypothesis), obligations: set(policy.Cues.Obligations),
	calendar: set(policy.Names.Calendar), places: set(policy.Names.Nations, policy.Names.Places), peoples: set(policy.Names.Peoples),
	persons: set(policy.Names.Titles), joiners: set(policy.Names.Joiners), stops: set(policy.Names.Stops),
	openers: set(policy.Names.Openers), wordNames: set(policy.Names.WordNames), initialisms: set(policy.Names.Initialisms), references: set(policy.Names.References),
	stancePhrases: split(policy.Cues.StancePhrase),
}

func set(lists ...[]string) map[string]bool {
	all := map[string]bool{}
	for _, list := range lists {
		for _, e := range list {
			all[e] = true
		}
	}
	return all
}

func split(list []string) [][]string {
	all := make([][]string, len(list))
	for i, e := range list {
		all[i] = strings.Fields(e)
	}
	return all
}

func verbs() map[string]verb {
	all := map[string]verb{}
	nouns := set(policy.Cues.NounVerbs)
	for _, e := range policy.Cues.PeopleVerbs {
		addForms(all, e, verb{people: true}, nouns)
	}
	for _, e := range policy.Cues.SharedVerbs {
		addForms(all, e, verb{}, nouns)
	}
	return all
}

func phrases() map[string]verb {
	all := map[string]verb{}
	for _, e := range policy.Cues.PhraseVerbs {
		forms, after, _ := strings.Cut(e, ":")
		v := verb{people: true}
		for a := range strings.SplitSeq(after, ",") {
			v.after = append(v.after, strings.TrimSpace(a))
		}
		addForms(all, forms, v, nil)
	}
	return all
}

// addForms enters the five forms of a verb.
func addForms(all map[string]verb, entry string, v verb, nouns map[string]bool) {
	forms := strings.Fields(entry)
	v.noun = nouns[forms[0]]
	for i, f := range forms {
		v.forms = all[f].forms | 1<<i
		all[f] = v
	}
}
