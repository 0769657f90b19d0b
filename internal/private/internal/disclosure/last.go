package disclosure

import (
	"slices"

	"openspace/internal/fold"
)

// lastFound keeps what was found in the last text. Disclosure asks about one text
// after another, and several rules ask for the registered names in each. It is not
// for use by several goroutines at once, so that only disclosure's own [Names] has
// one; the scanner's have none.
type lastFound struct {
	text  string
	hits  []fold.Hit
	known bool
}

// find asks find only about another text than the last. The caller may change what
// it gets.
func (l *lastFound) find(text string, find func(string) []fold.Hit) []fold.Hit {
	if !l.known || l.text != text {
		l.text, l.hits, l.known = text, find(text), true
	}
	return slices.Clone(l.hits)
}

// remembering makes n keep what it found last.
func (n *Names) remembering() *Names {
	n.last = &lastFound{}
	return n
}

// Find finds the names that the matcher knows.
func (n *Names) Find(text string) []fold.Hit {
	if n.last == nil {
		return n.Matcher.Find(text)
	}
	return n.last.find(text, n.Matcher.Find)
}
