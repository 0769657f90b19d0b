package reuse

// runs is the hashes of runs of words, each with the first paper that has it. Nearly
// every run of a text is none of them, so a table of bits answers first.
type runs struct {
	papers map[uint64]int32
	bits   bits
}

// bits is a table of words, or of pairs of words, by their hashes. It says no only to one
// that it was not told of. Nearly every run of a text has two words that stand next to each
// other in no paper, so that this answers before any run is looked for.
type bits []uint64

// newBits has room for so many hashes.
func newBits(hashes int) bits {
	size := minBits
	for size < hashes/2 {
		size *= 2
	}
	return make(bits, size)
}

func (b bits) know(hash uint64)     { b[hash>>6&uint64(len(b)-1)] |= 1 << (hash & 63) }
func (b bits) has(hash uint64) bool { return b[hash>>6&uint64(len(b)-1)]&(1<<(hash&63)) != 0 }

// pair is the hash of two words, one behind the other.
func pair(first, second uint64) uint64 { return mix(first*base + second) }

// minBits is the size of the smallest table of bits, in words of 64. Each is a power of
// two, and has at least 32 bits for a hash.
const minBits = 64

func newRuns() *runs { return &runs{papers: map[uint64]int32{}} }

func (s *runs) add(run uint64, paper int32) {
	if _, there := s.papers[run]; !there {
		s.papers[run] = paper
	}
}

// finish makes the table of bits.
func (s *runs) finish() {
	s.bits = newBits(len(s.papers))
	for run := range s.papers {
		s.bits.know(run)
	}
}

func (s *runs) find(run uint64) (paper int32, ok bool) {
	if !s.bits.has(run) {
		return 0, false
	}
	paper, ok = s.papers[run]
	return paper, ok
}
