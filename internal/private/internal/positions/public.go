package positions

import "strings"

// publicNature tells a public body from a law, a system or a term by the words of
// its name. An initialism follows the names that it can be of. What stays open is
// judged by its verb: nothing but a body wants or objects.
func publicNature(name string, things map[string]bool) nature {
	words := splitWords(name)
	if len(words) == 0 {
		return perhaps
	}
	last := words[len(words)-1]
	switch {
	case speakingHeads[last.low]:
		return publicBody
	case len(words) == 1 && last.caps:
		if things[last.low] {
			return publicThing
		}
		return perhaps
	case anyOf(words, thingWords), lexicon.nameThings[last.low], lexicon.documents[last.low]:
		return publicThing
	case lexicon.places[lowered(name)], lexicon.peoples[lowered(name)]:
		return place
	case anyOf(words, lexicon.nameBodies):
		return publicBody
	}
	return perhaps
}

// thingWords make a name a law's or a system's wherever they stand in it: the "Law
// Enforcement Data Service" serves nobody's opinion.
var thingWords = words(`act bill data database computer system programme convention regulation regulations code biometrics police-data`)

// speakingHeads make a name a body's whatever stands before them: the "Biometrics
// Commissioner" has opinions.
var speakingHeads = words(`commissioner office council inspectorate agency authority college police commission ombudsman department ministry regulator
	society trust federation association institute union charity foundation`)

func anyOf(w []word, set map[string]bool) bool {
	for i := range w {
		if set[w[i].low] {
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
		for _, w := range splitWords(name) {
			if w.capital {
				b.WriteString(string([]rune(w.low)[:1]))
			}
		}
		all[b.String()] = true
	}
	return all
}
