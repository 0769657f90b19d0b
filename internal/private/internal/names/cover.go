package names

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
		if r.explains(i) {
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

// spread marks the tokens of every known name.
func (r *reader) spread(p *phrases, with cover) {
	for i := 0; i < len(r.tokens); {
		n := p.at(r.tokens[i:], with == weak && !r.shouting)
		for j := i; j < i+n; j++ {
			r.covers[j] = max(r.covers[j], with)
		}
		i += max(n, 1)
	}
}

// take marks what the register accounts for.
func (r *reader) take() {
	if r.f.registered == nil || !r.f.does(registeredNames) {
		return
	}
	r.hits = r.f.registered(r.text)
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
