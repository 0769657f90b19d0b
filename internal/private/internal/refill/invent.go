package refill

import (
	"math/rand/v2"
	"strings"
	"unicode"

	"openspace/internal/fold"
)

type refiller struct {
	find  func(string) []fold.Hit
	rand  *rand.Rand
	keep  map[string]bool   // ids that the site names
	names map[string]string // what stands for an id, or for one of its initialisms
}

// invent makes up a name with at least as many words as the old one, so that one
// that is split over markup can be exchanged word by word.
func (f *refiller) invent(id, old string) {
	words := make([]string, len(letterRuns(old))+f.rand.IntN(3))
	for i := range words {
		words[i] = f.word()
	}
	f.names[id] = strings.Join(words, " ")
}

// word is capitalised and belongs to no language.
func (f *refiller) word() string {
	const consonants, vowels = "bdfghjklmnprstvwxz", "aeiou"
	var b strings.Builder
	for range 2 + f.rand.IntN(4) {
		b.WriteByte(consonants[f.rand.IntN(len(consonants))])
		b.WriteByte(vowels[f.rand.IntN(len(vowels))])
	}
	s := b.String() + "q"
	return strings.ToUpper(s[:1]) + s[1:]
}

// initials makes up an initialism for another.
func (f *refiller) initials(id, old string) string {
	key := id + " " + strings.ToUpper(strings.Map(onlyLetters, old))
	if f.names[key] == "" {
		b := make([]byte, 4+f.rand.IntN(2))
		for i := range b {
			b[i] = "BCDFGHJKLMNPQRSTVWXZ"[f.rand.IntN(20)]
		}
		f.names[key] = string(b)
	}
	return f.names[key]
}

// separator is what stands between initials: E.S.N., E S N or ESN.
func separator(old string) string {
	for _, s := range []string{". ", ".", " "} {
		if strings.Contains(old, s) {
			return s
		}
	}
	return ""
}

func onlyLetters(r rune) rune {
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return r
	}
	return -1
}
