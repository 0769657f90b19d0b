package positions

import (
	"cmp"
	"slices"

	"openspace/internal/fold"
	"openspace/internal/private/internal/words"
)

// Cast is who may be spoken of.
type Cast struct {
	// Accountable is names, aliases and abbreviations of the accountable bodies. Their
	// positions are public.
	Accountable []string
	// Public is the other public names: bodies, laws, systems, terms. A law or a system
	// has no position. A body that is not accountable has one, and it is a finding:
	// rule C3 excepts the accountable bodies alone.
	Public []string
	// Labels is the neutral labels, with how many registered organisations each covers.
	Labels []Label
	// LabelCovers is how many a label has to cover so that a position under it is
	// nobody's (rule C7).
	LabelCovers int
}

// Label is a neutral label such as "a victim-support organisation".
type Label struct {
	Text   string
	Covers int
}

// Finding is one position that somebody in particular is said to hold.
type Finding struct {
	Start, End int // bytes of the paragraph: from the speaker to the cue, whichever comes first
	Rule       Rule
}

// Finder finds positions. It is safe for concurrent use.
type Finder struct {
	roster roster
	covers int
	rules  []rule
}

// New prepares to look for positions among a cast.
func New(c Cast) *Finder {
	f := &Finder{roster: roster{}, covers: c.LabelCovers, rules: rules}
	for _, name := range c.Accountable {
		f.roster.add(name, accountable, 0)
	}
	things := thingInitials(c.Public)
	for _, name := range c.Public {
		f.roster.add(name, publicNature(name, things), 0)
	}
	for _, l := range c.Labels {
		f.roster.add(l.Text, label, l.Covers)
	}
	f.roster.sort()
	return f
}

// Find returns the positions in a paragraph, in order and without overlaps. registered
// is where the names of participants stand in it, in order.
func (f *Finder) Find(t words.Text, registered []fold.Hit) []Finding {
	var found []Finding
	carried := false
	for _, s := range f.prepare(t, registered) {
		s.carried = carried
		here := f.inSentence(s)
		carried = s.next != nil && (len(here) > 0 || s.opensWithSomebody())
		found = append(found, here...)
	}
	return disjoint(found)
}

// opensWithSomebody reports whether a sentence begins with somebody in particular, so
// that "she" and "it" in the next go on about them.
func (s *sentence) opensWithSomebody() bool {
	p := s.chunkAfter(0)
	if p.empty() {
		return false
	}
	p.rest = p.to
	return s.firstOf(p, p.to, cueInfo{certain: true, things: true}).rule != None
}

// prepare parts a paragraph into sentences with their names put together.
func (f *Finder) prepare(t words.Text, hits []fold.Hit) []*sentence {
	all := splitWords(t)
	quotes := quotesIn(all)
	var chain []*sentence
	for _, w := range sentences(all) {
		w = withoutBullet(w)
		s := &sentence{cast: f, w: w, question: asks(w)}
		hits = after(hits, w[0].start)
		for len(quotes) > 0 && quotes[0].start < w[len(w)-1].end {
			s.quotes, quotes = append(s.quotes, quotes[0]), quotes[1:]
		}
		s.join(hits)
		for i := range s.w {
			s.lists.Gather(s.w[i].known)
		}
		if n := len(chain); n > 0 {
			chain[n-1].next = s
		}
		chain = append(chain, s)
	}
	return chain
}

// inSentence asks every rule, in order.
func (f *Finder) inSentence(s *sentence) []Finding {
	var found []Finding
	for _, r := range f.rules {
		found = append(found, r.find(s)...)
	}
	return found
}

// disjoint puts findings in order and drops those that overlap one before them.
// Where two begin together the first to have been found stays.
func disjoint(all []Finding) []Finding {
	slices.SortStableFunc(all, func(a, b Finding) int { return cmp.Compare(a.Start, b.Start) })
	kept := all[:0]
	for _, f := range all {
		if n := len(kept); n == 0 || f.Start >= kept[n-1].End {
			kept = append(kept, f)
		}
	}
	return kept
}

// span makes a finding of the words from one index to another, both included.
func (s *sentence) span(from, to int, r Rule) Finding {
	if from > to {
		from, to = to, from
	}
	return Finding{Start: s.w[from].start, End: s.w[to].end, Rule: r}
}
