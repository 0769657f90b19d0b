package names

import (
	"regexp"
	"strings"

	"openspace/internal/policy"
	"openspace/internal/private/internal/words"
)

// The policy's lists, ready to look up.
var (
	openers       = words.NewList(policy.Names.Openers)
	particles     = words.NewList(policy.Names.Particles)
	joiners       = words.NewList(policy.Names.Joiners)
	titles        = words.NewList(policy.Names.Titles)
	headings      = wordStems(policy.Names.Headings)
	groups        = stems(policy.Names.Groups)
	sources       = stems(policy.Names.Sources)
	nouns         = stems(policy.Names.Nouns)
	nations       = words.NewList(keys(policy.Names.Nations))
	wordNames     = words.NewList(policy.Names.WordNames)
	emphasis      = words.NewList(policy.Names.Emphasis)
	bodies        = words.NewList(policy.Names.Bodies)
	littles       = words.NewList(policy.Names.Littles, policy.Names.Particles)
	mass          = words.NewList(policy.Names.Mass)
	says          = words.NewList(policy.Names.Says)
	acts          = words.NewList(policy.Names.Acts, finite(policy.Cues.PeopleVerbs))
	minds         = words.NewList(policy.Names.Minds)
	tasks         = words.NewList(policy.Names.Tasks)
	passives      = words.NewList(policy.Names.Passives)
	abbreviated   = words.NewList(keys(policy.Names.Stops))
	references    = words.NewList(policy.Names.References)
	domainEndings = setOf(policy.Names.Endings)
	official      = setOf(policy.Names.Official)
	mailboxes     = setOf(policy.Names.Mailboxes)
	initialisms   = setOf(policy.Names.Initialisms)
)

// wordStems takes phrases apart, hyphens too.
func wordStems(list []string) set {
	all := set{}
	for _, phrase := range list {
		for _, t := range tokenise(words.Of(phrase), nil) {
			all[t.stem()] = true
		}
	}
	return all
}

// finite gives the third person and the past of verbs that only people do. Their
// base is left out: too many are nouns as well.
func finite(verbs []string) []string {
	var all []string
	for _, v := range verbs {
		if forms := strings.Fields(v); len(forms) > 2 {
			all = append(all, forms[1], forms[2])
		}
	}
	return all
}

func keys(list []string) []string {
	var all []string
	for _, w := range list {
		all = append(all, words.Key(w))
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
	outward   = regexp.MustCompile(`^[A-Z]{1,2}\d[A-Z\d]?$`)
	inward    = regexp.MustCompile(`^\d[A-Z]{2}$`)
	reference = regexp.MustCompile(`^[A-Z]\d{1,3}$`)
)

// explains reports whether a token's capitals need no name to explain them,
// wherever it stands.
func (r *reader) explains(i int) bool {
	t := &r.tokens[i]
	switch {
	case t.digit, t.contracted:
		return true
	case t.shape == words.Script:
		return !r.f.does(otherScripts)
	case !r.f.does(initialLetters) && (t.shape == words.Shout || t.shape == words.Lone):
		return true
	case t.shape == words.Lone:
		return !r.initial(i)
	case t.in(references) && i+1 < len(r.tokens) && (r.tokens[i+1].digit || r.tokens[i+1].shape == words.Lone):
		return r.f.does(usualLetters)
	case r.postcode(i):
		return r.f.does(usualLetters)
	case (t.shape == words.Shout || t.shape == words.Mixed) && r.f.does(usualLetters) && (usual(t) || t.in(emphasis)):
		return true
	}
	return (t.shape == words.Titled || r.shouting) && r.titleWord(t.stem())
}

// postcode reports whether the token is the first half of a British postcode.
func (r *reader) postcode(i int) bool {
	return outward.MatchString(r.tokens[i].text) && i+1 < len(r.tokens) && inward.MatchString(r.tokens[i+1].text)
}

// titleWord reports whether the process, or the line if it is a title, has the word.
func (r *reader) titleWord(key string) bool {
	return r.f.words[key] && r.f.does(processWords) || r.heading && headings[key] && r.f.does(titleLines)
}

// usual reports whether capitals are an ordinary abbreviation, a number or a reference.
func usual(t *token) bool {
	return initialisms[t.text] || initialisms[strings.TrimSuffix(t.text, "s")] || roman.MatchString(t.text) || reference.MatchString(t.text)
}

// initial reports whether a single capital stands before a name: J. Smith, E S N.
// Others refer to something, as in "point J".
func (r *reader) initial(i int) bool {
	if i > 0 && r.tokens[i-1].in(references) || i+1 == len(r.tokens) {
		return false
	}
	next := &r.tokens[i+1]
	if t := &r.tokens[i]; (t.text == "A" || t.text == "I") && !next.gap.point {
		return false
	}
	return next.capital() && (next.gap.space || next.gap.point)
}

// starts reports whether a sentence may begin with the token, so that its capital
// says nothing. Behind a colon, a bracket or a quotation mark it has to look like
// the beginning of a sentence: words in small letters follow.
func (r *reader) starts(i int) bool {
	g := r.tokens[i].gap
	switch {
	case g.start && !g.quoted:
		return true
	case g.start || g.colon || g.quoted:
		return i+1 < len(r.tokens) && r.tokens[i+1].gap.space && r.tokens[i+1].shape == words.Small
	}
	return false
}

// opener reports whether a token is one of the small words that begin a sentence or
// a title and are no part of the name behind them.
func (r *reader) opener(i int) bool {
	t := &r.tokens[i]
	if i+1 < len(r.tokens) && t.shape == words.Lone && r.tokens[i+1].gap.point {
		return false
	}
	return t.contracted || t.in(openers) && (r.shouting || t.shape == words.Titled || t.text == "A" || t.text == "I")
}
