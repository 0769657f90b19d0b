package names

import (
	"slices"

	"openspace/internal/private/internal/words"
)

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
	t := &r.tokens[i]
	if r.covers[i] >= strong || !t.capital() {
		return false
	}
	return !r.opener(i) || r.pairOfOpeners(i) || t.in(wordNames) && t.shape == words.Titled && !r.heading && !r.starts(i)
}

// pairOfOpeners reports whether two words like "The" stand side by side with
// capitals inside a sentence, as only in a name: All Out, We Are With You.
func (r *reader) pairOfOpeners(i int) bool {
	if r.heading || r.shouting || r.starts(i) || i+1 == len(r.tokens) || !r.follows(i+1) {
		return false
	}
	return r.opener(i+1) && r.tokens[i].shape == words.Titled && r.tokens[i+1].shape == words.Titled
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

// trim cuts off what stands behind a preposition and is accounted for: "Liberty in
// Wales", "Liberty in October". Only a body at the start of a sentence keeps it, as
// "Trust for London", since nothing else tells it from an ordinary word.
func (r *reader) trim(one run) run {
	if r.starts(one.from) && r.tokens[one.from].in(bodies) {
		return one
	}
	for i := one.to - 1; i > one.from; i-- {
		if r.covers[i] == open && r.tokens[i].shape != words.Small && !(r.shouting && r.tokens[i].in(joiners)) {
			return one
		}
		if r.tokens[i].in(joiners) && (r.tokens[i].shape == words.Small || r.shouting) {
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
		t := &r.tokens[i]
		switch {
		case r.covers[i] != open || !t.capital() || r.shouting && t.in(joiners):
		case i == one.from && r.starts(i) && r.ordinaryStart(i) && (one.to == i+1 || t.in(abbreviated)):
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
	t := &r.tokens[i]
	if !r.f.does(plainStart) {
		return false
	}
	switch t.shape {
	case words.Titled:
		return dictionary(t.key) || t.in(abbreviated) || r.prefixed(i)
	case words.Shout:
		return len(t.key) > 4 && dictionary(t.key) && !t.in(wordNames)
	}
	return false
}

// prefixed reports whether the word is the beginning of an ordinary word with a
// hyphen in it: De-commissioning.
func (r *reader) prefixed(i int) bool {
	if i+1 == len(r.tokens) {
		return false
	}
	next := &r.tokens[i+1]
	return next.gap.hyphen && next.shape == words.Small && (slices.Contains(prefixes, r.tokens[i].key) || dictionary(r.tokens[i].key+next.key))
}
