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
	ends   map[uint64]bool // hash of the first three and of the last three letters
}

// typoLetters is the length of a word from which an error is looked for.
const typoLetters = 7

func newTypos() *typos {
	return &typos{words: map[uint64][]string{}, number: map[string]int32{}, ends: map[uint64]bool{}}
}

func (t *typos) add(w string, number int32) {
	same := plainLetters(letters(nil, w, 0, len(w)))
	if len(same) < typoLetters || t.number[string(same)] != 0 {
		return
	}
	t.number[string(same)] = number
	for _, h := range lessOne(same) {
		t.words[h] = append(t.words[h], string(same))
	}
	for _, h := range endsOf(same) {
		t.ends[h] = true
	}
}

// find gives the number of the word that ls is a slip of, or 0.
func (t *typos) find(ls []letter) int32 {
	if len(ls) < typoLetters-1 || len(ls) > 40 || len(t.words) == 0 {
		return 0
	}
	same := plainLetters(ls)
	if len(same) < typoLetters-1 || !t.plausible(same) || OrdinaryWord(plainWord(ls)) {
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

func (t *typos) plausible(same []rune) bool {
	for _, h := range endsOf(same) {
		if t.ends[h] {
			return true
		}
	}
	return false
}

// plainLetters gives the letters that look-alikes are taken for, m as one.
func plainLetters(ls []letter) []rune {
	list := make([]rune, 0, len(ls))
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

// endsOf hashes the first three and the last three letters, apart from each other.
func endsOf(w []rune) [2]uint64 {
	n := len(w)
	first := newHash.with('<').with(w[0]).with(w[1]).with(w[2])
	last := newHash.with('>').with(w[n-3]).with(w[n-2]).with(w[n-1])
	return [2]uint64{uint64(first), uint64(last)}
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
