package names

import (
	"slices"
	"strings"

	"openspace/internal/fold"
	"openspace/internal/private/internal/words"
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
	capitals, shouts, small := 0, 0, 0
	for i := range r.tokens {
		switch t := &r.tokens[i]; {
		case t.digit, t.shape == words.Lone, t.shape == words.Script:
		case t.shape == words.Shout:
			capitals, shouts = capitals+1, shouts+1
		case t.capital():
			capitals++
		case !t.in(littles):
			small++
		}
	}
	r.shouting = r.f.does(capitalLines) && shouts > 1 && shouts == capitals && small == 0
	r.heading = capitals > 1 && small == 0 && !strings.HasSuffix(strings.TrimSpace(r.text), ".")
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
