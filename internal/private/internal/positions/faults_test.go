package positions

import (
	"testing"

	"openspace/internal/mutationtest"
)

// faults are beside what [TestWithoutARuleItsExamplesAreMissed] takes out whole.
var faults = mutationtest.List([][5]string{
	{"C3", "a label that covers exactly enough is thin", "narrow.go", "s.w[h].covers < s.cast.covers", "s.w[h].covers <= s.cast.covers"},
	{"C3", "one too few is enough", "narrow.go", "s.w[h].covers < s.cast.covers", "s.w[h].covers+1 < s.cast.covers"},
	{"C3", "nobody is carried into the next sentence", "finder.go", "carried = s.next != nil && (len(here) > 0 || s.opensWithSomebody())", "carried = false"},
	{"C3", "only a finding is carried", "finder.go", "(len(here) > 0 || s.opensWithSomebody())", "len(here) > 0"},
	{"C3", "everybody is carried", "finder.go", "carried = s.next != nil && (", "carried = true || ("},
	{"C3", "what follows a speaker narrows nothing", "narrow.go", "\t\treturn true\n\t}\n\treturn false\n}\n", "\t\treturn false\n\t}\n\treturn false\n}\n"},
	{"C3", "by has to follow at once", "rule_passive.go", "const byReach = 9", "const byReach = 1"},
	{"C3", "a short quotation is a term", "rule_quotation.go", "const quoteWords = 4", "const quoteWords = 9"},
	{"C3", "a term is a quotation", "rule_quotation.go", "const quoteWords = 4", "const quoteWords = 1"},
	{"C3", "a participant's name is like any", "names.go", "return n, registered, 0", "return n, named, 0"},
	{"C3", "accountable bodies are like any", "finder.go", "f.roster.add(name, accountable, 0)", "f.roster.add(name, publicBody, 0)"},
	{"C3", "public bodies are accountable", "finder.go", "publicNature(name, things), 0)", "publicNature(name, things)*0+accountable, 0)"},
	{"C3", "a stop after an abbreviation ends a sentence", "sentence.go", "&& !abbreviation(prev.low, next)", ""},
	{"C3", "words joined by a hyphen are two", "wordends.go", `case strings.ContainsRune("-‐‑'’ʼ&@", r) && words.Letter(next):`, `case strings.ContainsRune("'’ʼ&@", r) && words.Letter(next):`},
	{"C3", "a full stop with a space behind it goes on", "words.go", "return text[end+1] != ' '", "return false"},
	{"C3", "stances in several words are not looked for", "lexicon.go", "stanceFirst = words.NewList(firsts(lexicon.stancePhrases))", "stanceFirst = words.NewList()"},
	{"C3", "stances in several words are no cues", "lexicon.go", "policy.Cues.WouldVerbs, policy.Cues.Stances, firsts(lexicon.stancePhrases))", "policy.Cues.WouldVerbs, policy.Cues.Stances)"},
	{"C3", "verbs of would are no cues", "lexicon.go", "policy.Cues.WouldVerbs, policy.Cues.Stances, f", "policy.Cues.Stances, f"},
	{"C3", "phrases are no cues", "lexicon.go", "slices.Collect(maps.Keys(lexicon.phrases)),", ""},
})

func TestFaultsFit(t *testing.T) { mutationtest.Fit(t, faults, "C3") }

func TestFaultsAreNoticed(t *testing.T) {
	mutationtest.Noticed(t, faults, "TestFaults|LongTexts|WhereverItStands")
}
