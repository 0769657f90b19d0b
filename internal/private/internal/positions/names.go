package positions

import (
	"slices"
	"strings"

	"openspace/internal/fold"
	"openspace/internal/private/internal/words"
)

// known is a name of the cast, word by word.
type known struct {
	low     []string
	capital bool // the name begins with a capital, so that the text has to
	caps    bool // the name is an initialism
	nature  nature
	covers  int
}

// roster finds the names of the cast by their first words.
type roster map[string][]known

// splitName takes a name of the cast apart.
func splitName(name string) []word { return splitWords(words.Of(name)) }

func (r roster) add(name string, n nature, covers int) {
	parts := splitName(name)
	for len(parts) > 1 && (parts[0].low == "the" || parts[0].in(lexicon.singular)) {
		parts = parts[1:]
	}
	if len(parts) == 0 {
		return
	}
	k := known{capital: parts[0].capital, caps: len(parts) == 1 && parts[0].caps, nature: n, covers: covers}
	for _, w := range parts {
		k.low = append(k.low, w.low)
	}
	r[k.low[0]] = append(r[k.low[0]], k)
}

// sort puts the longest name of each first word in front, accountable before public.
func (r roster) sort() {
	for _, ks := range r {
		slices.SortStableFunc(ks, func(a, b known) int { return len(b.low) - len(a.low) })
	}
}

// at returns the longest name that stands at w[0].
func (r roster) at(w []word) (known, bool) {
	for _, k := range r[w[0].low] {
		if len(k.low) <= len(w) && k.fits(w) {
			return k, true
		}
	}
	return known{}, false
}

func (k known) fits(w []word) bool {
	if k.capital && !w[0].capital || k.caps && !w[0].caps {
		return false
	}
	for i, low := range k.low {
		if w[i].low != low {
			return false
		}
	}
	return true
}

// join puts names together: registered ones first, then those of the cast, then
// capitals.
func (s *sentence) join(hits []fold.Hit) {
	out := s.w[:0] // never longer than what was read
	shout := shouting(s.w)
	for i := 0; i < len(s.w); {
		hits = after(hits, s.w[i].start)
		n, kind, covers := s.name(i, hits, shout, len(out) == 0)
		if n == 0 {
			out = append(out, s.w[i])
			i++
			continue
		}
		out = append(out, merge(s.w[i:i+n], kind, covers))
		i += n
	}
	s.w = out
}

func after(hits []fold.Hit, at int) []fold.Hit {
	for len(hits) > 0 && hits[0].End <= at {
		hits = hits[1:]
	}
	return hits
}

// name returns how many words from i on are one name, and of what nature.
func (s *sentence) name(i int, hits []fold.Hit, shout, first bool) (n int, kind nature, covers int) {
	w := s.w[i:]
	if w[0].mark != 0 {
		return 0, plain, 0
	}
	if len(hits) > 0 && hits[0].Start <= w[0].start {
		for n < len(w) && w[n].start < hits[0].End {
			n++
		}
		return n, registered, 0
	}
	if k, ok := s.cast.roster.at(w); ok {
		return len(k.low), k.nature, k.covers
	}
	if shout || !w[0].capital && !strings.HasPrefix(w[0].low, "e-") {
		return 0, plain, 0
	}
	n, kind = s.capitals(w, first || s.opens(i))
	return n, kind, 0
}

// opens reports whether a capital at i is owed to a colon, a bullet or a quotation
// mark before it.
func (s *sentence) opens(i int) bool {
	return i > 0 && s.w[i-1].mark != 0 && s.w[i-1].mark != ',' && s.w[i-1].mark != '&' && s.w[i-1].mark != '('
}

// shouting reports whether a sentence is all in capitals, so that they say nothing.
func shouting(w []word) bool {
	n := 0
	for i := range w {
		if w[i].mark != 0 || digits(w[i].low) {
			continue
		}
		if w[i].capital && !w[i].caps && len(w[i].low) > 1 || !w[i].capital {
			return false
		}
		n++
	}
	return n > 3
}

func merge(w []word, kind nature, covers int) word {
	last := w[len(w)-1]
	m := w[0]
	m.end, m.nature, m.covers, m.possessive, m.parts = last.end, kind, covers, last.possessive, len(w)
	if len(w) > 1 {
		lows := make([]string, len(w))
		for i := range w {
			lows[i] = w[i].low
		}
		m.rename(strings.Join(lows, " "))
		m.caps = false
	}
	return m
}
