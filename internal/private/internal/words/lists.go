package words

import "strings"

// vocabulary is every word that stands on some list, in small letters. It is filled
// while the program starts and never changes afterwards.
var vocabulary = map[string]*Entry{}

// Entry is a word of the vocabulary.
type Entry struct {
	Word  string
	lists Lists
}

// Lists is a set of lists.
type Lists [maxLists / 64]uint64

// maxLists is how many lists there can be, of all rules together.
const maxLists = 256

// List is a list of words, such as the prepositions.
type List uint8

// lists counts the lists that there are.
var lists int

// NewList makes a list. It is for package variables alone: a text that was taken apart
// before would not know of it.
func NewList(of ...[]string) List {
	if lists == maxLists {
		panic("words: there are more lists than a word has bits for")
	}
	l := List(lists)
	lists++
	for _, some := range of {
		for _, w := range some {
			l.add(w)
		}
	}
	return l
}

// Fields is a list of words that stand in one string, with space between.
func Fields(of string) List { return NewList(strings.Fields(of)) }

func (l List) add(word string) {
	e := vocabulary[word]
	if e == nil {
		e = &Entry{Word: word}
		vocabulary[word] = e
	}
	e.lists.Add(l)
}

// Has reports whether a word in small letters stands on the list.
func (l List) Has(low string) bool { return vocabulary[low].On(l) }

// Lookup gives what is known of a word in small letters, or of several with a space
// between; nil if nothing is.
func Lookup(low string) *Entry { return vocabulary[low] }

// On reports whether the word stands on a list. Of no word, it stands on none.
func (e *Entry) On(l List) bool { return e != nil && e.lists.Has(l) }

// Add puts a list into the set.
func (s *Lists) Add(l List) { s[l>>6] |= 1 << (l & 63) }

// Has reports whether a list is in the set.
func (s *Lists) Has(l List) bool { return s[l>>6]>>(l&63)&1 != 0 }

// Gather adds every list that the word stands on.
func (s *Lists) Gather(e *Entry) {
	if e == nil {
		return
	}
	for i := range s {
		s[i] |= e.lists[i]
	}
}
