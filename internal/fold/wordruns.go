package fold

// word is one word of a text that some name has.
type word struct {
	from, until int // indexes of its letters
	number      int32
	typo        bool
	comma       bool // a comma stands before it
}

// run is a stretch of a text's words that all stand in names; words that a title
// writes small are left out of it.
type run struct {
	words []word
	sums  []uint64 // of all words before
}

func (r *run) clear() { r.words, r.sums = r.words[:0], append(r.sums[:0], 0) }

func (r *run) push(w word) {
	r.words = append(r.words, w)
	r.sums = append(r.sums, r.sums[len(r.sums)-1]+mix(uint64(w.number)))
}

// find appends the hits that begin in text[from:to].
func (s *wordSets) find(m *Matcher, found []Hit, text string, ls []letter, from, to int) []Hit {
	if s.count == 0 {
		return found
	}
	var r run
	r.clear()
	for i := 0; i < len(ls); {
		end, hash := wordAt(ls, i)
		w := word{from: i, until: end, comma: i > 0 && commaBetween(text, ls, i)}
		switch s.classify(&w, ls, hash) {
		case ours:
			if ls[i].gap >= hard {
				r.clear()
			}
			r.push(w)
			found = s.ending(m, found, text, ls, &r, from, to)
		case foreign:
			r.clear()
		}
		i = end
	}
	return found
}

// classes of words.
const (
	foreign   = iota // no name has it
	ours             // some name has it
	skippable        // one of the words that a title writes small
)

func (s *wordSets) classify(w *word, ls []letter, hash uint64) int {
	if marked(s.seen, uint32(hash%seenBits)) {
		if n := s.words[hash]; n != 0 {
			w.number = n
			return ours
		}
		if s.small[hash] {
			return skippable
		}
	}
	if w.until-w.from == 1 && ls[w.from].gap == joiner && ls[w.from].same == 's' {
		return skippable
	}
	if n := s.typos.find(ls[w.from:w.until]); n != 0 {
		w.number, w.typo = n, true
		return ours
	}
	return foreign
}

// wordAt gives the end of the word at ls[i] and the hash of its letters.
func wordAt(ls []letter, i int) (end int, hash uint64) {
	h := newHash.with(ls[i].same)
	for end = i + 1; end < len(ls) && ls[end].gap == none; end++ {
		h = h.with(ls[end].same)
	}
	return end, uint64(h)
}

func commaBetween(text string, ls []letter, i int) bool {
	for _, c := range []byte(text[ls[i-1].end:ls[i].start]) {
		if c == ',' {
			return true
		}
	}
	return false
}

// ending appends the names that the last words of a run make.
func (s *wordSets) ending(m *Matcher, found []Hit, text string, ls []letter, r *run, from, to int) []Hit {
	for n := 1; n <= min(len(r.words), maxSetWords); n++ {
		if !s.lengths[n] {
			continue
		}
		words := r.words[len(r.words)-n:]
		if at := ls[words[0].from].start; at < from || at >= to {
			continue
		}
		sum := r.sums[len(r.sums)-1] - r.sums[len(r.sums)-1-n]
		for _, set := range s.names[sum] {
			o := occurrence{text: text, ls: ls, from: words[0].from, until: words[n-1].until, f: &m.forms[set.form]}
			if h, ok := m.setHit(o, set, words); ok {
				found = append(found, h)
			}
		}
	}
	return found
}
