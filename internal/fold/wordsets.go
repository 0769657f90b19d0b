package fold

import "strings"

// wordSets finds what the trie cannot: a name's words in another order, several of
// them inflected or respelt at once, and a long word with one letter wrong.
//
// Each word of the register has a number, the same for all its inflections. A name
// is the sum of its words' numbers, mixed, so that order does not matter. Over a
// text, the sums of the last few words are compared with the names' sums: a few
// additions and look-ups a word, however many names there are.
type wordSets struct {
	words   map[uint64]int32 // hash of a word's letters to its number
	seen    []uint64         // bit set over the low bits of those hashes
	small   map[uint64]bool  // hashes of the words that a title writes small
	count   int32
	names   map[uint64][]wordSet
	lengths [maxSetWords + 1]bool
	typos   *typos
}

// wordSet is a name as a set of words.
type wordSet struct {
	form  int32
	bare  bool    // a surname alone
	order []int32 // the words' numbers as registered
}

// seenBits is the size of a bit set that tells most words of a text apart from
// those of the register without a look-up.
const seenBits = 1 << 17

// maxSetWords is the longest name, in words, that is looked for in another order.
const maxSetWords = 9

func newWordSets() *wordSets {
	s := &wordSets{
		words: map[uint64]int32{}, seen: make([]uint64, seenBits/64), small: map[uint64]bool{},
		names: map[uint64][]wordSet{}, typos: newTypos(),
	}
	for _, w := range functionWords {
		s.small[hashWord(w)] = true
		mark(s.seen, uint32(hashWord(w)%seenBits))
	}
	return s
}

func (s *wordSets) add(f form, id int32) {
	words := significant(split(strings.ReplaceAll(strings.ReplaceAll(f.text, "’s", ""), "'s", "")))
	if !f.base || f.kind == Initialism || len(words) == 0 || len(words) > maxSetWords {
		return
	}
	set := wordSet{form: id, bare: f.bare}
	var sum uint64
	for _, w := range words {
		n := s.number(w)
		set.order = append(set.order, n)
		sum += mix(uint64(n))
	}
	s.names[sum] = append(s.names[sum], set)
	s.lengths[len(words)] = true
}

// significant leaves out the words that a title writes small.
func significant(words []string) []string {
	var list []string
	for _, w := range words {
		if !function(w) {
			list = append(list, w)
		}
	}
	return list
}

// number gives a word its number, and the same to its plural, singular and other
// spelling unless they have one.
func (s *wordSets) number(w string) int32 {
	if n, ok := s.words[hashWord(w)]; ok {
		return n
	}
	s.count++
	for _, v := range variants(w) {
		if h := hashWord(v); s.words[h] == 0 {
			s.words[h] = s.count
			mark(s.seen, uint32(h%seenBits))
		}
	}
	s.typos.add(w, s.count)
	return s.count
}

func variants(w string) []string {
	list := []string{w, w + "s", american(w), british(w)}
	if p := plural(w); p != "" {
		list = append(list, p, american(p), british(p))
	}
	if one := singular(w); len(one) > 3 {
		list = append(list, one, american(one), british(one))
	}
	return list
}

// hashWord hashes the letters that look-alikes share, so that 1 and l are one here.
func hashWord(w string) uint64 {
	h := newHash
	for _, l := range letters(nil, w, 0, len(w)) {
		h = h.with(l.same)
	}
	return uint64(h)
}

// wordHash is FNV-1a over letters.
type wordHash uint64

const newHash wordHash = 14695981039346656037

func (h wordHash) with(r rune) wordHash { return (h ^ wordHash(uint32(r))) * 1099511628211 }

// mix spreads a word's number over 64 bits, so that sums of different words differ.
func mix(n uint64) uint64 {
	n = (n ^ n>>30) * 0xbf58476d1ce4e5b9
	n = (n ^ n>>27) * 0x94d049bb133111eb
	return n ^ n>>31
}
