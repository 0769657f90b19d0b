package fold

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
	"strings"
	"sync"
)

//go:embed words.txt.gz
var packedWords []byte

// ordinaryWords is the list of English words that are written without a capital,
// American and British. See words-NOTICE.txt for where it is from.
var ordinaryWords = sync.OnceValue(func() map[string]bool {
	unpacked, err := gzip.NewReader(bytes.NewReader(packedWords))
	if err != nil {
		panic("fold: the embedded word list is damaged")
	}
	all, err := io.ReadAll(unpacked)
	if err != nil {
		panic("fold: the embedded word list is damaged")
	}
	words := make(map[string]bool, 80000)
	for w := range strings.SplitSeq(string(all), "\n") {
		words[w] = true
	}
	return words
})

// ordinaryHashes is the same list, to be asked without building a string.
var ordinaryHashes = sync.OnceValue(func() map[uint64]struct{} {
	hashes := make(map[uint64]struct{}, len(ordinaryWords()))
	for w := range ordinaryWords() {
		hashes[hashPlain([]rune(w))] = struct{}{}
	}
	return hashes
})

func ordinaryLetters(plain []rune) bool {
	_, ok := ordinaryHashes()[hashPlain(plain)]
	return ok
}

func hashPlain(plain []rune) uint64 {
	h := newHash
	for _, r := range plain {
		h = h.with(r)
	}
	return uint64(h)
}

// OrdinaryWord reports whether w, in small letters, is an ordinary English word.
func OrdinaryWord(w string) bool { return w != "" && ordinaryWords()[w] }
