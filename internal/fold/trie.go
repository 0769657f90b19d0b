package fold

// trie finds which forms begin at a letter. Its edges are one hash table, so a
// register of ten thousand names costs a few dozen megabytes and a step one look-up.
type trie struct {
	edges  map[edge]int32
	forms  [][]int32 // of each node: indexes of the forms that end there
	needs  []needs   // of each node: what all those forms need
	start  []uint64  // bit set of the first three letters of all forms
	start5 []uint64  // bit set of the first five letters, or as many as a form has, hashed
	any    []uint64  // bit set of the first four letters of forms that may start inside a word

	borders map[int32]bool // nodes at which a form may go on in the next paragraph
	beyond  []uint64       // bit set of the three letters that follow there
}

type edge struct {
	node   int32
	letter rune
}

// newTrie makes a trie for so many forms.
func newTrie(forms int) *trie {
	five := leastFive
	for five < forms*bitsAForm {
		five *= 2
	}
	return &trie{
		edges:  map[edge]int32{},
		forms:  make([][]int32, 1),
		needs:  make([]needs, 1),
		start:  make([]uint64, 1<<15/64),
		start5: make([]uint64, five/64),
		any:    make([]uint64, 1<<20/64),

		borders: map[int32]bool{},
		beyond:  make([]uint64, 1<<15/64),
	}
}

func (t *trie) add(f *form, form int32) {
	letters := f.same()
	node := int32(0)
	for _, r := range letters {
		e := edge{node, r}
		next, ok := t.edges[e]
		if !ok {
			next = int32(len(t.forms))
			t.forms = append(t.forms, nil)
			t.needs = append(t.needs, ^needs(0))
			t.edges[e] = next
		}
		node = next
	}
	t.forms[node] = append(t.forms[node], form)
	t.needs[node] &= f.needs()
	t.enter(letters, f.unbounded())
}

// spelt gives the letters of the longest form that list begins with and that may be a hit
// there, 0 for none. It reports whether the list ends where some form may be cut by the end
// of a paragraph.
func (t *trie) spelt(text string, list []trace) (longest int, border bool) {
	if !t.worth(list) {
		return 0, false
	}
	return t.walked(text, list)
}

// walked is spelt for a list of any length: a list of less than five letters may be
// where a longer form is cut.
func (t *trie) walked(text string, list []trace) (longest int, border bool) {
	node := int32(0)
	for i, l := range list {
		next, ok := t.edges[edge{node, l.same}]
		if !ok {
			return longest, false
		}
		if node = next; len(t.forms[node]) > 0 && t.needs[node].met(text, list, i+1) {
			longest = i + 1
		}
	}
	return longest, t.borders[node]
}

func mark(set []uint64, bit uint32) { set[bit/64] |= 1 << (bit % 64) }

func marked(set []uint64, bit uint32) bool { return set[bit/64]>>(bit%64)&1 != 0 }

// code gives a folded letter five bits. Letters outside ASCII share them; that
// only means that a walk is begun in vain.
func code(r rune) uint32 { return uint32(r) & 31 }

// walk calls visit for each form that ls spells from i on, with the index after
// its last letter. It takes at most as many steps as the longest form has letters.
func (t *trie) walk(ls []letter, i int, visit func(form int32, end int)) {
	node := int32(0)
	for j := i; j < len(ls); j++ {
		next, ok := t.edges[edge{node, ls[j].same}]
		if !ok {
			return
		}
		node = next
		for _, f := range t.forms[node] {
			visit(f, j+1)
		}
	}
}
