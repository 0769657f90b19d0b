package names

import (
	"slices"
	"strings"

	"openspace/internal/fold"
)

// reader holds one paragraph while it is read.
type reader struct {
	f        *Finder
	text     string
	tokens   []token
	covers   []cover
	hits     []fold.Hit // what the register accounts for
	shouting bool       // the paragraph is in capitals throughout
	heading  bool       // it is written like a title
}

// look decides whether the paragraph's capitals mean less than usual.
func (r *reader) look() {
	words, shouts, small := 0, 0, 0
	for _, t := range r.tokens {
		switch {
		case t.digit, t.shape == lone, t.shape == script:
		case t.shape == shout:
			words, shouts = words+1, shouts+1
		case t.capital():
			words++
		case !littles[t.key]:
			small++
		}
	}
	r.shouting = r.f.does(capitalLines) && shouts > 1 && shouts == words && small == 0
	r.heading = words > 1 && small == 0 && !strings.HasSuffix(strings.TrimSpace(r.text), ".")
}

// merge puts runs and the addresses that are not accounted for in order.
func (r *reader) merge(runs []run, addresses []Name) []Name {
	var all []Name
	for _, one := range runs {
		start, end := r.tokens[one.from].start, r.tokens[one.to-1].end
		all = append(all, Name{start, end, r.text[start:end]})
	}
	for _, a := range addresses {
		if a.Text != "" && !r.registered(a) {
			all = append(all, a)
		}
	}
	slices.SortFunc(all, func(a, b Name) int { return a.Start - b.Start })
	return all
}

// registered reports whether the register accounts for part of an address.
func (r *reader) registered(a Name) bool {
	i, _ := slices.BinarySearchFunc(r.hits, a.Start, func(h fold.Hit, start int) int { return h.End - start - 1 })
	return i < len(r.hits) && r.hits[i].Start < a.End
}
