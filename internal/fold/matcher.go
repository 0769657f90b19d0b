package fold

import (
	"slices"
	"sync"
	"unicode/utf8"
)

// Matcher finds names in texts. It is safe for concurrent use.
type Matcher struct {
	terms []Term
	forms []form
	trie  *trie
	sets  *wordSets
	pool  sync.Pool // *work
}

// NewMatcher prepares to look for the terms. Its cost grows with their number.
func NewMatcher(terms []Term) *Matcher {
	m := &Matcher{terms: slices.Clone(terms), sets: newWordSets()}
	m.pool.New = func() any { return new(work) }
	var forms []form
	for i, t := range m.terms {
		for _, f := range formsOf(t) {
			f.term = int32(i)
			forms = append(forms, f)
		}
	}
	m.trie = newTrie(len(forms))
	for _, f := range forms {
		m.add(f)
	}
	return m
}

func (m *Matcher) add(f form) {
	m.forms = append(m.forms, f)
	m.trie.add(&f, int32(len(m.forms)-1))
	m.trie.enterBorders(f)
	m.sets.add(f, int32(len(m.forms)-1))
}

const (
	windowBytes  = 64 << 10 // how much of a text is skimmed at a time
	overlapBytes = 16 << 10 // how far a form that begins in one window may reach into the next
)

// work is what one search needs of memory.
type work struct {
	skimmer
	letters []letter
}

// Find returns where protected names stand: leftmost and longest first, in order,
// without overlaps. Where one stretch is a form of several terms there is one hit,
// and its Also lists the other ids.
func (m *Matcher) Find(text string) []Hit {
	var found []Hit
	w := m.pool.Get().(*work)
	defer m.pool.Put(w)
	for from := 0; from < len(text); {
		to := runeStart(text, min(from+windowBytes, len(text)))
		m.skim(w, text, from, to)
		found = m.weighAll(found, text, w)
		from = to
	}
	return resolve(found)
}

// weighAll appends the hits among the spots that skimming noted, those near to one
// another together.
func (m *Matcher) weighAll(found []Hit, text string, w *work) []Hit {
	slices.SortFunc(w.spots, func(a, b spot) int { return a.start - b.start })
	for spots := w.spots; len(spots) > 0; {
		n, all := 1, surrounding(text, spots[0])
		for ; n < len(spots); n++ {
			next := surrounding(text, spots[n])
			if next.from >= all.to {
				break
			}
			all = stretch{min(all.from, next.from), max(all.to, next.to)}
		}
		w.letters = letters(w.letters[:0], text, all.from, all.to)
		found = m.weigh(found, text, w.letters, spots[:n])
		spots = spots[n:]
	}
	return found
}

// runeStart moves i back to the beginning of a character.
func runeStart(text string, i int) int {
	for i > 0 && i < len(text) && !utf8.RuneStart(text[i]) {
		i--
	}
	return i
}

// weigh appends the hits that begin at the spots, which are in order.
func (m *Matcher) weigh(found []Hit, text string, ls []letter, spots []spot) []Hit {
	from, to := spots[0].start, spots[len(spots)-1].start+1
	words := slices.ContainsFunc(spots, func(s spot) bool { return s.words })
	for i := 0; i < len(ls) && len(spots) > 0; {
		switch {
		case ls[i].start > spots[0].start:
			spots = spots[1:]
			continue
		case ls[i].start == spots[0].start && ls[i].flags&inside == 0:
			found = m.formsAt(found, text, ls, i)
		}
		i++
	}
	if !words {
		return found
	}
	return m.sets.find(m, found, text, ls, from, to)
}

// formsAt appends the hits on forms whose letters begin at ls[i].
func (m *Matcher) formsAt(found []Hit, text string, ls []letter, i int) []Hit {
	atWord := wordStart(ls, i)
	m.trie.walk(ls, i, func(id int32, end int) {
		o := occurrence{text: text, ls: ls, from: i, until: end, f: &m.forms[id]}
		if h, ok := m.hit(o, atWord); ok {
			found = append(found, h)
		}
	})
	return found
}
