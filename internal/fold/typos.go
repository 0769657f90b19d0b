package fold

// typos finds words that are one typing error away from a long word of the
// register: a letter wrong, missing, doubled or added, or two changed round.
//
// Two words are at most one error apart if they come to the same when a letter is
// taken out of one or both. All words with one letter out are stored once; a word
// of a text is tried only if it is no English word and the first half or the last of
// its letters is that of some stored word, since one error leaves one of them whole.
type typos struct {
	words  map[uint64][]string // of a word, and of it less one letter
	number map[string]int32
	first  []uint64 // bit sets of the first halves and of the last: see shape
	last   []uint64
}

// typoLetters is the length of a word from which an error is looked for.
const typoLetters = 7

// shapes is the size of those bit sets, a power of two.
const shapes = 1 << 19

func newTypos() *typos {
	return &typos{words: map[uint64][]string{}, number: map[string]int32{}, first: make([]uint64, shapes/64), last: make([]uint64, shapes/64)}
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
		mark(t.first, shape(same[:half(length)], length))
		mark(t.last, shape(same[len(same)-half(length):], length))
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
	if len(t.words) == 0 || n < typoLetters-1 || !t.halfRight(same) || ordinaryLetters(same) {
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

// halfRight reports whether a word begins or ends as some stored word does.
func (t *typos) halfRight(w []rune) bool {
	n, k := len(w), half(len(w))
	return marked(t.first, shape(w[:k], n)) || marked(t.last, shape(w[n-k:], n))
}

// half is how many letters one error leaves whole at the beginning or at the end of a
// word that has so many with it: of n right ones it touches one, or two side by side; one
// that is too many stands among n-1 right ones, and of n+1 one that is missing leaves all
// n. The shortest word looked at, of n = 6, has only lost one.
func half(n int) int { return max(3, (n-1)/2) }

// shape hashes letters, and the length of the word that they are half of.
func shape(letters []rune, length int) uint32 {
	h := newHash.with(rune(length))
	for _, r := range letters {
		h = h.with(r)
	}
	return uint32(h>>32^h) % shapes
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
