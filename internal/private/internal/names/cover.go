package names

import "openspace/internal/private/internal/words"

// cover says what accounts for a token.
type cover uint8

const (
	open   cover = iota // nothing
	weak                // ordinary writing, if the whole run is: "Annual Report"
	strong              // a public name
	taken               // the register: another rule deals with it
)

// account gives each token what accounts for it. A registered name beats a public
// one, and a longer public name beats a shorter one that begins before it ends.
func (r *reader) account() {
	r.covers = make([]cover, len(r.tokens))
	for i := range r.tokens {
		if r.matters(i) && r.explains(i) {
			r.covers[i] = weak
		}
	}
	if r.f.does(ordinaryCapitals) {
		r.spread(r.f.ordinary, weak)
	}
	if r.f.does(publicNames) {
		r.spread(r.f.public, strong)
	}
	r.take()
}

// matters reports whether a token can be a name's first: it has a capital, or a
// sentence begins with it.
func (r *reader) matters(i int) bool {
	return r.tokens[i].shape != words.Small || r.starts(i)
}

// spread marks the tokens of every known name. What begins in small letters is looked
// up only if a capital is near enough to belong to it: nobody asks about the others.
func (r *reader) spread(p *phrases, with cover) {
	near := 0 // the first token from i on that matters
	for i := 0; i < len(r.tokens); {
		for near = max(near, i); near < len(r.tokens) && !r.matters(near); {
			near++
		}
		if near-i >= p.longest {
			i++
			continue
		}
		n := p.at(r.tokens[i:], with == weak && !r.shouting)
		for j := i; j < i+n; j++ {
			r.covers[j] = max(r.covers[j], with)
		}
		i += max(n, 1)
	}
}

// take marks what the register accounts for.
func (r *reader) take() {
	if !r.f.does(registeredNames) {
		r.hits = nil
	}
	at := 0
	for _, h := range r.hits {
		for at < len(r.tokens) && r.tokens[at].end <= h.Start {
			at++
		}
		for i := at; i < len(r.tokens) && r.tokens[i].start < h.End; i++ {
			r.covers[i] = taken
		}
	}
}
