package fold

// typos finds words that are one typing error away from a long word of the
// register: a letter wrong, missing, doubled or added, or two changed round.
//
// Two words are at most one error apart if they come to the same when a letter is
// taken out of one or both. All words with one letter out are stored once; a word
// of a text is tried only if it is no English word and its beginning or its end is
// that of some stored word, since one error leaves one of them whole.
type typos struct {
	words  map[uint64][]string // of a word, and of it less one letter
	number map[string]int32
	first  []uint64 // bit sets of the first three and of the last three letters: see shape
	last   []uint64
}

// typoLetters is the length of a word from which an error is looked for.
const typoLetters = 7

func newTypos() *typos {
	return &typos{words: map[uint64][]string{}, number: map[string]int32{}, first: make([]uint64, 1<<19/64), last: make([]uint64, 1<<19/64)}
}

func (t *typos) add(w string, number int32) {
	same := plainLetters(nil, letters(nil, w, 0, len(w)))
	if len(same) < typoLetters || t.number[string(same)] != 0 {
		return
	}
	t.number[string(same)] = number
	for _, h := range lessOne(same) {
		t.words[h] = append(t.words[h], string(same))
	}
	for length := len(same) - 1; length <= len(same)+1; length++ {
		mark(t.first, shape(same[:3], length))
		mark(t.last, shape(same[len(same)-3:], length))
	}
}

// find gives the number of the word that ls is a slip of, or 0.
func (t *typos) find(ls []letter) int32 {
	if len(ls) < typoLetters-1 || len(ls) > longestTypo {
		return 0
	}
	var room [longestTypo]rune
	return t.findPlain(plainLetters(room[:0], ls))
}

// findPlain does the same for a word's plain letters.
func (t *typos) findPlain(same []rune) int32 {
	n := len(same)
	if len(t.words) == 0 || n < typoLetters-1 || !marked(t.first, shape(same[:3], n)) && !marked(t.last, shape(same[n-3:], n)) || ordinaryLetters(same) {
		return 0
	}
	for _, h := range lessOne(same) {
		for _, w := range t.words[h] {
			if oneError(same, []rune(w)) {
				return t.number[w]
			}
		}
	}
	return 0
}

// shape gives the five-bit codes of three letters, and four bits of a word's length,
// which one error changes by one at most.
func shape(w []rune, length int) uint32 {
	return (code(w[0])<<10|code(w[1])<<5|code(w[2]))<<4 | uint32(length)&15
}

// plainLetters appends the letters that look-alikes are taken for, m as one.
func plainLetters(list []rune, ls []letter) []rune {
	for _, l := range ls {
		switch {
		case l.plain == anyLetter:
			list = append(list, l.same)
		case l.plain != 'm' || l.same == 'r':
			list = append(list, l.plain)
		}
	}
	return list
}

// lessOne hashes a word, and it with each of its letters out in turn.
func lessOne(w []rune) []uint64 {
	list := make([]uint64, 0, len(w)+1)
	for out := -1; out < len(w); out++ {
		h := newHash
		for i, r := range w {
			if i != out {
				h = h.with(r)
			}
		}
		list = append(list, uint64(h))
	}
	return list
}

// oneError reports whether a and b are at most one typing error apart.
func oneError(a, b []rune) bool {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	switch {
	case len(a) <= 1 && len(b) <= 1:
		return true
	case len(a) == 2 && len(b) == 2:
		return a[0] == b[1] && a[1] == b[0]
	}
	return false
}
