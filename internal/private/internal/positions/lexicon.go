package positions

import (
	"maps"
	"slices"
	"strings"

	"openspace/internal/policy"
	"openspace/internal/private/internal/words"
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
	verbs, phrases                                                         map[string]verb
	stances, reporting, ofReporting, forReporting, would, doneBy           words.List
	titles, generic, bodies, nameBodies, nameThings, groups, documents     words.List
	delegates, singular, definite, sole, neutral, hypothesis, obligations  words.List
	calendar, places, peoples, persons, joiners, stops, openers, wordNames words.List
	initialisms, references                                                words.List
	stancePhrases                                                          [][]string
}{
	verbs: verbs(), phrases: phrases(),
	stances: words.NewList(policy.Cues.Stances), reporting: words.NewList(policy.Cues.Reporting), ofReporting: words.NewList(policy.Cues.OfReporting),
	forReporting: words.NewList(policy.Cues.ForReporting), would: words.NewList(policy.Cues.WouldVerbs), doneBy: words.NewList(policy.Cues.DoneBy),
	titles: words.NewList(policy.Cues.JobTitles), generic: words.NewList(policy.Cues.Generic), bodies: words.NewList(policy.Cues.Bodies),
	nameBodies: words.NewList(policy.Cues.NameBodies), nameThings: words.NewList(policy.Cues.NameThings), groups: words.NewList(policy.Cues.Groups),
	documents: words.NewList(policy.Cues.Documents), delegates: words.NewList(policy.Cues.Delegates), singular: words.NewList(policy.Cues.Singular),
	definite: words.NewList(policy.Cues.Definite), sole: words.NewList(policy.Cues.Sole), neutral: words.NewList(policy.Cues.Neutral),
	hypothesis: words.NewList(policy.Cues.Hypothesis), obligations: words.NewList(policy.Cues.Obligations),
	calendar: words.NewList(policy.Names.Calendar), places: words.NewList(policy.Names.Nations, policy.Names.Places), peoples: words.NewList(policy.Names.Peoples),
	persons: words.NewList(policy.Names.Titles), joiners: words.NewList(policy.Names.Joiners), stops: words.NewList(policy.Names.Stops),
	openers: words.NewList(policy.Names.Openers), wordNames: words.NewList(policy.Names.WordNames), initialisms: words.NewList(policy.Names.Initialisms), references: words.NewList(policy.Names.References),
	stancePhrases: split(policy.Cues.StancePhrase),
}

// What has to stand in a sentence for a rule to have something to do. Most sentences
// have none of it, and are not looked at any further.
var (
	verbWords   = words.NewList(slices.Collect(maps.Keys(lexicon.verbs)))
	stanceFirst = words.NewList(firsts(lexicon.stancePhrases))
	cueWords    = words.NewList(slices.Collect(maps.Keys(lexicon.verbs)), slices.Collect(maps.Keys(lexicon.phrases)),
		policy.Cues.WouldVerbs, policy.Cues.Stances, firsts(lexicon.stancePhrases))
)

// verb gives what is known of a word as a verb of position.
func (w *word) verb() (v verb, ok bool) {
	if w.in(verbWords) {
		v, ok = lexicon.verbs[w.low]
	}
	return v, ok
}

// firsts is the first word of each phrase.
func firsts(phrases [][]string) []string {
	all := make([]string, len(phrases))
	for i, p := range phrases {
		all[i] = p[0]
	}
	return all
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
