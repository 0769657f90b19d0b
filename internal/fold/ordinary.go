package fold

import "slices"

// bodies are words for a kind of body. A name of three words or more with one of
// them is not what anybody writes as ordinary language; nor is one of two words
// that ends in one of the firm ones.
var (
	bodies = []string{
		"network", "trust", "charity", "foundation", "society", "association", "council", "institute", "centre",
		"center", "alliance", "coalition", "federation", "union", "league", "forum", "fund", "initiative",
		"commission", "collective", "consortium", "partnership", "campaign", "watch", "fellowship", "guild",
		"cooperative", "academy", "college", "university", "church", "mission", "international",
	}
	firmBodies = []string{
		"society", "association", "foundation", "federation", "institute", "league", "alliance", "coalition",
		"charity", "guild", "fellowship", "consortium", "collective",
	}
)

// ordinary reports whether the words of a form could stand in plain English
// without naming anybody: "hope", "victim support", "women in prison". Such a form
// counts as the name only in the right capitals; see [judge].
func ordinary(words []string) bool {
	for _, w := range words {
		if !OrdinaryWord(w) && !(len(w) > 1 && w[len(w)-1] == 's' && OrdinaryWord(w[:len(w)-1])) && !function(w) {
			return false
		}
	}
	switch {
	case len(words) <= 1:
		return true
	case len(words) == 2:
		return !slices.Contains(firmBodies, words[1])
	case slices.ContainsFunc(words, body):
		return false
	}
	return len(words) == 3 || slices.ContainsFunc(words, function)
}

func body(w string) bool { return slices.Contains(bodies, w) }

// function reports whether w is a word that a title leaves in small letters.
func function(w string) bool { return slices.Contains(functionWords, w) }

var functionWords = []string{
	"a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "as", "our", "not", "i", "y", "a'r",
}
