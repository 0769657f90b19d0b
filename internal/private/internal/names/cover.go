package names

// cover says what accounts for a token.
type cover uint8

const (
	open   cover = iota // nothing
	weak                // ordinary writing, if the whole run is: "Annual Report"
	strong              // a public name
	taken               // the register: another rule deals with it
)

// covers gives each token what accounts for it. A registered name beats a public
// one, and a longer public name beats a shorter one that begins before it ends.
func (f *Finder) covers(text string, tokens []token) []cover {
	all := make([]cover, len(tokens))
	for i := range tokens {
		if f.explains(tokens, i) {
			all[i] = weak
		}
	}
	spread(all, tokens, f.ordinary, weak)
	spread(all, tokens, f.public, strong)
	f.take(text, tokens, all)
	return all
}

// spread marks the tokens of every known name.
func spread(all []cover, tokens []token, p *phrases, with cover) {
	for i := 0; i < len(tokens); {
		n := p.at(tokens[i:])
		if n == 0 {
			i++
			continue
		}
		for j := i; j < i+n; j++ {
			all[j] = max(all[j], with)
		}
		i += n
	}
}

// take marks what the register accounts for.
func (f *Finder) take(text string, tokens []token, all []cover) {
	if f.registered == nil {
		return
	}
	at := 0
	for _, h := range f.registered(text) {
		for at < len(tokens) && tokens[at].end <= h.Start {
			at++
		}
		for i := at; i < len(tokens) && tokens[i].start < h.End; i++ {
			all[i] = taken
		}
	}
}
