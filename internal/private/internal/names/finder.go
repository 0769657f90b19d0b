package names

import (
	"openspace/internal/fold"
	"openspace/internal/private/internal/words"
)

// Known is what accounts for names.
type Known struct {
	Public []string // names, aliases and abbreviations of bodies, laws, systems, places and terms
	Words  []string // titles of areas, topics, workshops and programmes: their words may have capitals
}

// Name is a name that waits for a decision. Start and End are byte offsets in the
// paragraph. Text is as written and private: for a review and a decision only.
type Name struct {
	Start, End int
	Text       string
}

// Finder finds names. It is safe for concurrent use.
type Finder struct {
	public   *phrases
	ordinary *phrases
	words    set  // stems of single words that may have capitals
	labels   set  // names as the letters of a domain or a handle
	without  part // a part of the rules that a test takes out
}

// New prepares to look for names that k does not account for.
func New(k Known) *Finder {
	f := &Finder{public: newPhrases(), ordinary: ordinaryPhrases(), words: set{}, labels: set{}}
	for _, name := range k.Public {
		f.addPublic(name)
	}
	for _, title := range k.Words {
		f.addTitle(title)
	}
	return f
}

// addPublic adds a public name. A single ordinary word, as Code, and a place only
// have leave for their capitals: they are not cut out of "Code for Quillfeather" or
// "Citizens UK".
func (f *Finder) addPublic(name string) {
	f.labels[words.Key(name)] = true
	parts := tokenise(words.Of(name), nil)
	listed := len(parts) > 0 && f.ordinary.at(parts, true) == len(parts)
	switch {
	case len(parts) == 1 && parts[0].shape != words.Shout && (listed || dictionary(parts[0].key)):
		f.words[parts[0].stem()] = true
	case !listed && !initialisms[name]:
		f.public.add(name)
	}
}

func (f *Finder) addTitle(title string) {
	f.labels[words.Key(title)] = true
	for _, t := range tokenise(words.Of(title), nil) {
		switch {
		case t.in(openers):
		case t.shape == words.Shout:
			f.ordinary.add(t.text)
		default:
			f.words[t.stem()] = true
		}
	}
}

// Find returns the names in a paragraph of plain text that nothing accounts for.
// registered is where the names of the register stand in it, in order.
func (f *Finder) Find(t words.Text, registered []fold.Hit) []Name {
	addresses := f.addresses(t.Source)
	r := &reader{f: f, text: t.Source, tokens: tokenise(t, addresses), hits: registered}
	r.look()
	r.account()
	return r.merge(r.runs(), addresses)
}
