package positions

import (
	"strings"

	"openspace/internal/private/internal/words"
)

// publicNature tells a public body from a law, a system or a term by the words of
// its name. An initialism follows the names that it can be of. What stays open is
// judged by its verb: nothing but a body wants or objects.
func publicNature(name string, things map[string]bool) nature {
	parts := splitName(name)
	if len(parts) == 0 {
		return perhaps
	}
	last := parts[len(parts)-1]
	switch {
	case last.in(speakingHeads):
		return publicBody
	case len(parts) == 1 && last.caps:
		if things[last.low] {
			return publicThing
		}
		return perhaps
	case anyOf(parts, thingWords), last.in(lexicon.nameThings), last.in(lexicon.documents):
		return publicThing
	case lexicon.places.Has(words.Low(name)), lexicon.peoples.Has(words.Low(name)):
		return place
	case anyOf(parts, lexicon.nameBodies):
		return publicBody
	}
	return perhaps
}

// thingWords make a name a law's or a system's wherever they stand in it: the "Law
// Enforcement Data Service" serves nobody's opinion.
var thingWords = words.Fields(`act bill data database computer system programme convention regulation regulations code biometrics police-data`)

// speakingHeads make a name a body's whatever stands before them: the "Biometrics
// Commissioner" has opinions.
var speakingHeads = words.Fields(`commissioner office council inspectorate agency authority college police commission ombudsman department ministry regulator
	society trust federation association institute union charity foundation`)

func anyOf(w []word, list words.List) bool {
	for i := range w {
		if w[i].in(list) {
			return true
		}
	}
	return false
}

// thingInitials is the initials of every public name that is a law's or a system's.
func thingInitials(names []string) map[string]bool {
	all := map[string]bool{}
	for _, name := range names {
		if publicNature(name, nil) != publicThing {
			continue
		}
		var b strings.Builder
		for _, w := range splitName(name) {
			if w.capital {
				b.WriteString(string([]rune(w.low)[:1]))
			}
		}
		all[b.String()] = true
	}
	return all
}
