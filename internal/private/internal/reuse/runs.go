package reuse

// runs is the hashes of runs of words, each with the first paper that has it. Nearly
// every run of a text is none of them, so a table of bits answers first.
type runs struct {
	papers map[uint64]int32
	bits   []uint64
}

// wordBits is a table of the papers' words. Nearly every run of a text has a word that
// is in no paper, so that this answers before any run is looked for.
type wordBits [1 << 17 / 64]uint64

// know notes that a paper has a word.
func (b *wordBits) know(word uint64) { b[word>>6%uint64(len(b))] |= 1 << (word & 63) }

// has says no only to a word that no paper has.
func (b *wordBits) has(word uint64) bool { return b[word>>6%uint64(len(b))]&(1<<(word&63)) != 0 }

// minBits is the size of the smallest table of bits, in words of 64; it is always a
// power of two.
const minBits = 64

func newRuns() *runs { return &runs{papers: map[uint64]int32{}} }

func (s *runs) add(run uint64, paper int32) {
	if _, there := s.papers[run]; !there {
		s.papers[run] = paper
	}
}

// finish makes the table of bits, of at least 32 bits for each run.
func (s *runs) finish() {
	size := minBits
	for size < len(s.papers)/2 {
		size *= 2
	}
	s.bits = make([]uint64, size)
	for run := range s.papers {
		s.bits[run>>6&uint64(size-1)] |= 1 << (run & 63)
	}
}

func (s *runs) find(run uint64) (paper int32, ok bool) {
	if s.bits[run>>6&uint64(len(s.bits)-1)]&(1<<(run&63)) == 0 {
		return 0, false
	}
	paper, ok = s.papers[run]
	return paper, ok
}
