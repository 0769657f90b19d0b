package fold

import "slices"

// sumRun is a stretch of words that all stand in names, as [run] without the words:
// where each begins, and the sums of the numbers of all before.
type sumRun struct {
	starts []int
	sums   []uint64
}

func (r *sumRun) clear() { r.starts, r.sums = r.starts[:0], append(r.sums[:0], 0) }

func (r *sumRun) push(start int, number int32) {
	r.starts = append(r.starts, start)
	r.sums = append(r.sums, r.sums[len(r.sums)-1]+mix(uint64(number)))
}

// longestTypo is the longest word, in letters, that is looked at for a typing error.
const longestTypo = 40

// skimmedWord is one word of a text.
type skimmedWord struct {
	letters []trace
	hash    uint64 // of its letters as [wordAt] gives it
	single  byte
	typo    bool // as far as it was looked for
}

// words notes where in text[from:to] words begin that are those of some name. It
// lets a run go on where [wordSets.find] may end it, at the end of a sentence. since is
// where the last words of a run that was under way at the end begin, or to.
func (s *skimmer) words(sets *wordSets, from, to int) (since int) {
	if sets.count == 0 {
		return to
	}
	s.run.clear()
	list := s.traces()
	var w skimmedWord
	for i := 0; i < len(list); {
		if int(list[i].start) >= to && len(s.run.starts) == 0 {
			return to
		}
		end := w.read(list, i)
		switch number, class := sets.skimmed(&w); class {
		case ours:
			s.run.push(int(list[i].start), number)
			s.ending(sets, int(list[end-1].start), w.typo, from, to)
		case foreign:
			if len(s.run.starts) > 0 {
				s.run.clear()
			}
		}
		i = end
	}
	if n := len(s.run.starts); n > 0 {
		return min(to, s.run.starts[max(0, n-maxSetWords)])
	}
	return to
}

// read takes the word at list[i] and gives its end.
func (w *skimmedWord) read(list []trace, i int) (end int) {
	h := newHash.with(list[i].same)
	for end = i + 1; end < len(list) && list[end].flags&parted == 0; end++ {
		h = h.with(list[end].same)
	}
	w.letters, w.hash, w.single, w.typo = list[i:end], uint64(h), 0, false
	if end == i+1 && list[i].flags&parted != 0 {
		w.single = byte(list[i].same)
	}
	return end
}

// plain gives the letters that look-alikes are taken for, m as one, as [plainLetters].
func (w *skimmedWord) plain(room []rune) []rune {
	for _, t := range w.letters {
		switch {
		case t.plain == anyLetter:
			room = append(room, t.same)
		case t.plain != 'm' || t.same == 'r':
			room = append(room, t.plain)
		}
	}
	return room
}

// skimmed is [wordSets.classify] for a word of so many letters. A single s is a
// possessive whatever parts it from the word before.
func (s *wordSets) skimmed(w *skimmedWord) (number int32, class int) {
	if marked(s.seen, uint32(w.hash%seenBits)) {
		if n := s.words[w.hash]; n != 0 {
			return n, ours
		}
		if s.small[w.hash] {
			return 0, skippable
		}
	}
	if w.single == 's' {
		return 0, skippable
	}
	if n := len(w.letters); n < typoLetters-1 || n > longestTypo || len(s.typos.words) == 0 {
		return 0, foreign
	}
	var room [longestTypo]rune
	if n := s.typos.findPlain(w.plain(room[:0])); n != 0 {
		w.typo = true
		return n, ours
	}
	return 0, foreign
}

// ending notes the names that the last words of the run make. The last letter is the
// run's. One word that is spelt right is a name's only if it is a surname: any other
// is found by its letters.
func (s *skimmer) ending(sets *wordSets, letter int, typo bool, from, to int) {
	r := &s.run
	last := len(r.starts)
	for n := 1; n <= min(last, maxSetWords); n++ {
		if !sets.lengths[n] {
			continue
		}
		at := r.starts[last-n]
		if at < from || at >= to {
			continue
		}
		found := sets.names[r.sums[last]-r.sums[last-n]]
		if n > 1 && len(found) > 0 || n == 1 && (typo && len(found) > 0 || slices.ContainsFunc(found, surname)) {
			s.spots = append(s.spots, spot{at, letter, true})
		}
	}
}

func surname(s wordSet) bool { return s.bare }
