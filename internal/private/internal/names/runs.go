package names

import "slices"

// run is tokens[from:to], a stretch that may be one name.
type run struct{ from, to int }

// maxRun bounds a name, in words: a line that is all capitals yields several.
const maxRun = 12

// runs returns the stretches that wait.
func (r *reader) runs() []run {
	var found []run
	for i := 0; i < len(r.tokens); {
		if !r.mayBegin(i) {
			i++
			continue
		}
		one := r.trim(r.extend(i))
		if r.waits(one) {
			found = append(found, one)
		}
		i = max(one.to, i+1)
	}
	return r.withSpeakers(found)
}

// mayBegin reports whether a name can begin at the token: a capital that neither a
// public name nor the register has, and no word like "The".
func (r *reader) mayBegin(i int) bool {
	t := r.tokens[i]
	if r.covers[i] >= strong || !t.capital() {
		return false
	}
	return !r.opener(i)
}

// extend follows capitals, and small words between them, to the run's end.
func (r *reader) extend(from int) run {
	to := from + 1
	for to < len(r.tokens) && to-from < maxRun {
		next := r.step(from, to)
		if next == 0 {
			break
		}
		to = next
	}
	return r.backward(run{from, to})
}

// step returns the end of the run once the next capital is part of it, or 0.
func (r *reader) step(from, to int) int {
	if r.ends(from, to) {
		return 0
	}
	if r.follows(to) && !(r.shouting && openers[r.tokens[to].key]) {
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
	t := r.tokens[i]
	return t.capital() && t.gap.joined() && r.covers[i] < strong && !t.contracted && !(t.gap.point && r.opener(i))
}

// small reports whether token i may stand inside a name that has token last before it.
func (r *reader) small(last, i int) bool {
	t := r.tokens[i]
	if !t.gap.space || t.shape != small && !r.shouting {
		return false
	}
	return particles[t.key] || joiners[t.key]
}

// bridges reports whether the small words tokens[from:to] join two parts of the name
// that begins at run.
// Prepositions do so only between ordinary words: "Women in Prison", but not "Smith
// of Nacro".
func (r *reader) bridges(run, from, to int) bool {
	if particles[r.tokens[from].key] && !joiners[r.tokens[from].key] {
		return r.f.does(surnameParticles)
	}
	if !r.f.does(joinedWords) || r.tokens[from-1].possessive || r.person(run) {
		return false
	}
	before, after := r.tokens[from-1], r.tokens[to]
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
	t := r.tokens[from]
	return titles[t.key] && from+1 < len(r.tokens) && r.follows(from+1) || t.shape == lone && r.initial(from)
}

// backward takes a particle before a surname into the run: "said van der Berg".
func (r *reader) backward(one run) run {
	if r.covers[one.from] != open || !r.f.does(surnameParticles) {
		return one
	}
	for from := one.from; from > 0; from-- {
		t := r.tokens[from-1]
		if !r.tokens[from].gap.space || t.shape != small || !particles[t.key] || joiners[t.key] || r.covers[from-1] >= strong {
			break
		}
		one.from = from - 1
	}
	return one
}

// trim cuts off what stands behind a preposition and is accounted for: "Liberty in
// Wales", "Liberty in October". Only a body at the start of a sentence keeps it, as
// "Trust for London", since nothing else tells it from an ordinary word.
func (r *reader) trim(one run) run {
	if r.starts(one.from) && bodies[r.tokens[one.from].key] {
		return one
	}
	for i := one.to - 1; i > one.from; i-- {
		if r.covers[i] == open && r.tokens[i].shape != small && !(r.shouting && joiners[r.tokens[i].key]) {
			return one
		}
		if joiners[r.tokens[i].key] && (r.tokens[i].shape == small || r.shouting) {
			one.to = i
		}
	}
	return one
}

// waits reports whether nothing accounts for the run. At the start of a sentence an
// ordinary word is accounted for on its own only: "Disability Action" waits, for all
// that "action" may have a capital.
func (r *reader) waits(one run) bool {
	for i := one.from; i < one.to; i++ {
		t := r.tokens[i]
		switch {
		case r.covers[i] != open || !t.capital() || r.shouting && joiners[t.key]:
		case i == one.from && r.starts(i) && r.ordinaryStart(i) && (one.to == i+1 || abbreviated[t.key]):
		default:
			return r.f.does(r.where(one.from))
		}
	}
	return false
}

// where names the rule that a run falls under.
func (r *reader) where(i int) part {
	if r.starts(i) {
		return sentenceStart
	}
	return insideSentence
}

// ordinaryStart reports whether the word needs no name to stand at the start of a
// sentence. A short word in capitals is taken for initials.
func (r *reader) ordinaryStart(i int) bool {
	t := r.tokens[i]
	if !r.f.does(plainStart) {
		return false
	}
	switch t.shape {
	case titled:
		return dictionary(t.key) || abbreviated[t.key] || r.prefixed(i)
	case shout:
		return len(t.key) > 4 && dictionary(t.key) && !wordNames[t.key]
	}
	return false
}

// prefixed reports whether the word is the beginning of an ordinary word with a
// hyphen in it: De-commissioning.
func (r *reader) prefixed(i int) bool {
	if i+1 == len(r.tokens) {
		return false
	}
	next := r.tokens[i+1]
	return next.gap.hyphen && next.shape == small && (slices.Contains(prefixes, r.tokens[i].key) || dictionary(r.tokens[i].key+next.key))
}
