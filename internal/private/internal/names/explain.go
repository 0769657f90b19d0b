package names

import (
	"regexp"
	"strings"

	"openspace/internal/policy"
)

// The policy's lists, ready to look up.
var (
	openers       = setOf(policy.Names.Openers)
	particles     = setOf(policy.Names.Particles)
	joiners       = setOf(policy.Names.Joiners)
	titles        = setOf(policy.Names.Titles)
	headings      = stems(policy.Names.Headings)
	groups        = stems(policy.Names.Groups)
	sources       = stems(policy.Names.Sources)
	nouns         = stems(policy.Names.Nouns)
	nations       = setOf(keys(policy.Names.Nations))
	wordNames     = setOf(policy.Names.WordNames)
	says          = setOf(policy.Names.Says)
	acts          = setOf(policy.Names.Acts)
	minds         = setOf(policy.Names.Minds)
	tasks         = setOf(policy.Names.Tasks)
	passives      = setOf(policy.Names.Passives)
	abbreviated   = setOf(keys(policy.Names.Stops))
	references    = setOf(policy.Names.References)
	domainEndings = setOf(policy.Names.Endings)
	official      = setOf(policy.Names.Official)
	mailboxes     = setOf(policy.Names.Mailboxes)
	initialisms   = setOf(policy.Names.Initialisms)
)

func keys(list []string) []string {
	var all []string
	for _, w := range list {
		all = append(all, keyOf(w))
	}
	return all
}

// ordinaryPhrases are the listed capitals that name nobody.
func ordinaryPhrases() *phrases {
	p := newPhrases()
	for _, list := range [][]string{policy.Names.Calendar, policy.Names.Nations, policy.Names.Places, policy.Names.Peoples, policy.Names.Nouns} {
		for _, name := range list {
			p.add(name)
		}
	}
	return p
}

var (
	roman     = regexp.MustCompile(`^(X{0,3})(IX|IV|V?I{0,3})$`)
	reference = regexp.MustCompile(`^[A-Z]\d{1,3}$`)
)

// explains reports whether a token's capitals need no name to explain them,
// wherever it stands.
func (f *Finder) explains(tokens []token, i int) bool {
	t := tokens[i]
	switch {
	case t.digit, t.contracted && openers[strings.TrimSuffix(t.key, "n")], t.contracted && strings.HasSuffix(t.key, "n"):
		return true
	case t.shape == lone:
		return loneLetter(tokens, i)
	case t.shape == shout, t.shape == mixed:
		if initialisms[t.text] || initialisms[strings.TrimSuffix(t.text, "s")] || roman.MatchString(t.text) || reference.MatchString(t.text) {
			return true
		}
	}
	return f.words[stem(t.key)] && (t.shape != shout || f.shouting)
}

// loneLetter reports whether a single capital refers to something or is A or I. Two
// in a row, or one beside a name, are initials.
func loneLetter(tokens []token, i int) bool {
	if i > 0 && references[tokens[i-1].key] {
		return true
	}
	beside := func(j int, joined bool) bool {
		return joined && tokens[j].capital()
	}
	t := tokens[i]
	if i+1 < len(tokens) && beside(i+1, tokens[i+1].gap.space || tokens[i+1].gap.point) && t.text != "A" && t.text != "I" {
		return false
	}
	return i == 0 || !beside(i-1, t.gap.space || t.gap.point) || tokens[i-1].shape == small
}

// starts reports whether a sentence may begin with the token, so that its capital
// says nothing. Behind a colon, a bracket or a quotation mark that has to look like
// the beginning of a sentence: words in small letters follow.
func starts(tokens []token, i int) bool {
	g := tokens[i].gap
	switch {
	case g.start:
		return true
	case g.colon || g.quoted:
		return i+1 < len(tokens) && tokens[i+1].gap.space && tokens[i+1].shape == small
	}
	return false
}

// opener reports whether a token is a word that begins a sentence, or a title, and
// no part of a name.
func opener(t token) bool { return openers[t.key] && t.shape != shout && t.shape != mixed || t.contracted }
