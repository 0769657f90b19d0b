package reuse

import "unicode/utf8"

// wordHash is FNV-1a over the letters of a word.
type wordHash uint64

const newWord wordHash = 14695981039346656037

func (h wordHash) with(c byte) wordHash { return (h ^ wordHash(c)) * 1099511628211 }

// letter adds an ASCII letter. An m is read as rn, which looks the same.
func (h wordHash) letter(c byte) wordHash {
	if c == 'm' {
		return h.with('r').with('n')
	}
	return h.with(c)
}

// letters adds letters of any alphabet.
func (h wordHash) letters(s string) wordHash {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf {
			h = h.with(c)
		} else {
			h = h.letter(plainLetter[c])
		}
	}
	return h
}

// mix spreads a hash over 64 bits.
func mix(n uint64) uint64 {
	n = (n ^ n>>30) * 0xbf58476d1ce4e5b9
	n = (n ^ n>>27) * 0x94d049bb133111eb
	return n ^ n>>31
}

// roller keeps the hash of the last words of a text, a polynomial over the hashes
// of the words (Rabin and Karp), and where each begins.
type roller struct {
	size, seen int
	next       int // in ring
	sum, drop  uint64
	ring       []word
}

// word is a word of a text: its hash and its bytes.
type word struct {
	hash       uint64
	start, end int
}

const base = 0x9e3779b97f4a7c15 // odd, so that no information is lost

func newRoller(size int) *roller {
	r := &roller{size: size, drop: 1, ring: make([]word, size)}
	for range size - 1 {
		r.drop *= base
	}
	return r
}

// push takes the next word. It reports whether there is a whole run.
func (r *roller) push(w word) (run uint64, start int, whole bool) {
	old := r.ring[r.next]
	r.ring[r.next] = w
	if r.next++; r.next == r.size {
		r.next = 0
	}
	r.sum = (r.sum-old.hash*r.drop)*base + w.hash
	r.seen++
	return mix(r.sum), r.ring[r.next].start, r.seen >= r.size
}

// forget begins anew, as no run has the word that comes next.
func (r *roller) forget() {
	if r.seen > 0 {
		clear(r.ring)
		r.seen, r.sum = 0, 0
	}
}
