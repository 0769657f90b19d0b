package fold

import "slices"

// setHit decides whether words that are a name's, in whatever order, are the name.
func (m *Matcher) setHit(o occurrence, set wordSet, words []word) (Hit, bool) {
	kind, ok := set.orderFits(o.f, words)
	if !ok || !set.sameSet(words) {
		return Hit{}, false
	}
	v := o.judge()
	if v == no || m.struck(o) || o.end()-o.start() > maxSpan {
		return Hit{}, false
	}
	h := m.report(o, kind, v)
	return h, kind != Typo || !o.f.bare || !h.Ambiguous
}

// struck reports whether the facilitator has struck out what the text says here.
func (m *Matcher) struck(o occurrence) bool {
	strike := m.terms[o.f.term].Strike
	if len(strike) == 0 {
		return false
	}
	written := squash(o.text[o.start():o.end()])
	return slices.ContainsFunc(strike, func(s string) bool { return squash(s) == written })
}

// orderFits says through which form words are the name: as registered, reordered,
// or with a typing error. Two words are taken the other way round only with a comma
// between them, and ordinary language only as registered.
func (set wordSet) orderFits(f *form, words []word) (Form, bool) {
	typos, same := 0, true
	for i, w := range words {
		same = same && w.number == set.order[i]
		if w.typo {
			typos++
		}
	}
	n := len(words)
	switch {
	case typos > 1 && typos > n/3, typos > 0 && n == 1 && !f.longWord():
		return 0, false
	case typos > 0 && (same || n > 2):
		return Typo, !f.ordinary || same
	case same:
		return f.kind, n > 1 || !f.base || f.bare
	case f.ordinary:
		return 0, false
	}
	return Reordered, n > 2 || words[1].comma
}

// longWord reports whether a name of one word is long enough for a typing error.
func (f *form) longWord() bool {
	return len(f.letters) >= 9 && !f.ordinary || f.bare && len(f.letters) >= 8
}

// sameSet reports whether two sums were made of the same words.
func (set wordSet) sameSet(words []word) bool {
	a := slices.Clone(set.order)
	var b []int32
	for _, w := range words {
		b = append(b, w.number)
	}
	slices.Sort(a)
	slices.Sort(b)
	return slices.Equal(a, b)
}
