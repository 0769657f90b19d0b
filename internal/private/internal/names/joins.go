package names

import (
	"slices"

	"openspace/internal/private/internal/words"
)

// step returns the end of the run once the next capital is part of it, or 0.
func (r *reader) step(from, to int) int {
	if r.ends(from, to) {
		return 0
	}
	if r.follows(to) && !(r.shouting && r.tokens[to].in(openers)) {
		return to + 1
	}
	next := to
	for next < len(r.tokens) && next-to < 3 && r.small(to-1, next) {
		next++
	}
	if next > to && next < len(r.tokens) && r.follows(next) && r.bridges(from, to, next) {
		return next + 1
	}
	return 0
}

// ends reports whether a possessive ends the run: "Scotland's Women's Aid" is a
// name behind a place, "Women's Aid" is one name.
func (r *reader) ends(from, to int) bool {
	if !r.tokens[to-1].possessive {
		return false
	}
	return !slices.Contains(r.covers[from:to], open)
}

func (r *reader) follows(i int) bool {
	t := &r.tokens[i]
	return t.capital() && t.gap.joined() && r.covers[i] < strong && !t.contracted && !(t.gap.point && r.opener(i))
}

// small reports whether token i may stand inside a name that has token last before it.
func (r *reader) small(last, i int) bool {
	t := &r.tokens[i]
	if !t.gap.space || t.shape != words.Small && !r.shouting {
		return false
	}
	return t.in(particles) || t.in(joiners)
}

// bridges reports whether the small words tokens[from:to] join two parts of the name
// that begins at run.
// Prepositions do so only between ordinary words: "Women in Prison", but not "Smith
// of Nacro".
func (r *reader) bridges(run, from, to int) bool {
	if r.tokens[from].in(particles) && !r.tokens[from].in(joiners) {
		return r.f.does(surnameParticles)
	}
	if !r.f.does(joinedWords) || r.tokens[from-1].possessive || r.person(run) {
		return false
	}
	before, after := &r.tokens[from-1], &r.tokens[to]
	switch r.tokens[from].key {
	case "of", "for", "in", "not":
		return dictionary(before.key)
	case "the":
		return false
	}
	return dictionary(before.key) && dictionary(after.key) && r.covers[to] == open
}

// person reports whether the run that begins there begins like a person's name.
func (r *reader) person(from int) bool {
	t := &r.tokens[from]
	return t.in(titles) && from+1 < len(r.tokens) && r.follows(from+1) || t.shape == words.Lone && r.initial(from)
}

// backward takes a particle before a surname into the run: "said van der Berg".
func (r *reader) backward(one run) run {
	if r.covers[one.from] != open || !r.f.does(surnameParticles) {
		return one
	}
	for from := one.from; from > 0; from-- {
		t := &r.tokens[from-1]
		if !r.tokens[from].gap.space || t.shape != words.Small || !t.in(particles) || t.in(joiners) || r.covers[from-1] >= strong {
			break
		}
		one.from = from - 1
	}
	return one
}
