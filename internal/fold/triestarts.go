package fold

import "slices"

// enter notes where a walk may begin.
func (t *trie) enter(letters []rune, unbounded bool) {
	t.enterFive(letters)
	markThree(t.start, letters)
	if unbounded {
		mark(t.any, code(letters[0])<<15|code(letters[1])<<10|code(letters[2])<<5|code(letters[3]))
	}
}

// markThree marks the first three letters in a set, or the fewer that there are with
// any behind them.
func markThree(set []uint64, letters []rune) {
	three := [3]uint32{}
	for i := range three {
		if i == len(letters) {
			for c := range uint32(32) {
				markThree(set, append(slices.Clone(letters), rune(c)))
			}
			return
		}
		three[i] = code(letters[i])
	}
	mark(set, three[0]<<10|three[1]<<5|three[2])
}

// enterBorders notes where a form that is found across the end of a paragraph may be cut
// by it: between its words (see [occurrence.gapsFit]).
func (t *trie) enterBorders(f form) {
	if !f.robust() || f.kind == Initialism {
		return
	}
	same := f.same()
	node := int32(0)
	for i, r := range same {
		if i > 0 && f.letters[i].gap != none {
			t.borders[node] = true
			markThree(t.beyond, same[i:])
		}
		node = t.edges[edge{node, r}]
	}
}

// The size in bits of the set of first five letters, a power of two. So many bits for
// each form leave a walk begun in vain as seldom among many forms as among few.
const (
	leastFive = 1 << 18
	bitsAForm = 8
)

// enterFive marks the hash of a form's first five letters, or of as many as it has.
func (t *trie) enterFive(letters []rune) {
	for n := 2; n <= 5; n++ {
		if len(letters) == n || n == 5 && len(letters) > 5 {
			h := newHash
			for _, r := range letters[:n] {
				h = h.with(r)
			}
			mark(t.start5, t.five(h))
		}
	}
}

func (t *trie) five(h wordHash) uint32 { return uint32(h>>32^h) & uint32(len(t.start5)*64-1) }

// worth reports whether a form of two to four letters, or the first five of a
// longer one, stand at the beginning of list.
func (t *trie) worth(list []trace) bool {
	h := newHash
	for n := range min(5, len(list)) {
		h = h.with(list[n].same)
		if n > 0 && marked(t.start5, t.five(h)) {
			return true
		}
	}
	return false
}
