package reuse

import "unicode/utf8"

// wordHash is a polynomial over the letters of a word, each a number of its own.
type wordHash uint64

const newWord wordHash = 14695981039346656037

// step is what a letter does to a hash.
type step struct{ times, plus wordHash }

func stepOf(c byte) step { return step{1099511628211, wordHash(mix(uint64(c) + 1))} }

func (h wordHash) with(s step) wordHash { return h*s.times + s.plus }

// steps are those of bytes: of an ASCII letter as it is read, of an m as of rn, which
// looks the same, and of a byte outside ASCII. What is no letter has none.
var steps = func() (table [256]step) {
	for c := range table {
		switch {
		case c >= utf8.RuneSelf:
			table[c] = stepOf(byte(c))
		case plainLetter[c] == 'm':
			r, n := stepOf('r'), stepOf('n')
			table[c] = step{r.times * n.times, r.plus*n.times + n.plus}
		case plainLetter[c] != 0:
			table[c] = stepOf(plainLetter[c])
		}
	}
	return table
}()

// letters adds letters of any alphabet.
func (h wordHash) letters(s string) wordHash {
	for i := range len(s) {
		h = h.with(steps[s[i]])
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

func newRoller(size int) roller {
	r := roller{size: size, drop: 1}
	for range size - 1 {
		r.drop *= base
	}
	return r
}

// push takes the next word. It reports whether there is a whole run.
func (r *roller) push(w word) (run uint64, start int, whole bool) {
	if r.ring == nil {
		r.ring = make([]word, r.size) // not before: most short texts have no word of a paper
	}
	if r.seen >= r.size {
		r.sum -= r.ring[r.next].hash * r.drop
	}
	r.ring[r.next] = w
	if r.next++; r.next == r.size {
		r.next = 0
	}
	r.sum = r.sum*base + w.hash
	r.seen++
	return mix(r.sum), r.ring[r.next].start, r.seen >= r.size
}

// forget begins anew, as no run has the word that comes next.
func (r *roller) forget() { r.seen, r.sum = 0, 0 }
