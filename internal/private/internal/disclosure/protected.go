package disclosure

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"openspace/internal/fold"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

// Names finds every registered name and alias.
type Names struct {
	*fold.Matcher
	words map[string]string // names that are one ordinary word, in small letters: their ids
}

// Protected prepares to find the names of a register.
func Protected(reg records.Register) *Names {
	n := &Names{words: map[string]string{}}
	var terms []fold.Term
	add := func(id string, kind fold.Kind, name records.Line) {
		text := secret.Reveal(name.Text)
		terms = append(terms, fold.Term{ID: id, Kind: kind, Text: text})
		if word := strings.ToLower(text); fold.OrdinaryWord(word) {
			n.words[word] = id
		}
	}
	for _, o := range reg.Organisations {
		add(o.ID.String(), fold.Organisation, o.Name)
		for _, a := range o.Aliases {
			add(o.ID.String(), fold.Alias, a)
		}
	}
	for _, p := range reg.People {
		add(p.ID.String(), fold.Person, p.Name)
		for _, a := range p.Aliases {
			add(p.ID.String(), fold.Alias, a)
		}
	}
	n.Matcher = fold.NewMatcher(terms)
	return n
}

// InProse finds names in a sentence. Over what the matcher finds, every capitalised
// use of a name that is an ordinary word counts as ambiguous: at a sentence's start
// ("Hope came late") nobody but a person can tell; and so does any use in an address.
func (n *Names) InProse(text string) []fold.Hit { return n.inProse(text, n.Find(text)) }

func (n *Names) inProse(text string, hits []fold.Hit) []fold.Hit {
	return n.with(text, hits, func(from, to int) bool { return startsUpper(text[from:to]) || insideAddress(text, from, to) })
}

// InAddress finds names in an id, a path or a link, where there is no sentence to
// judge an ordinary word by: every use of one counts as ambiguous.
func (n *Names) InAddress(text string) []fold.Hit {
	return n.with(text, n.Find(text), func(int, int) bool { return true })
}

func startsUpper(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// insideAddress reports whether the text around a word, up to the next spaces, is a
// web or e-mail address.
func insideAddress(text string, from, to int) bool {
	start := strings.LastIndexFunc(text[:from], unicode.IsSpace) + 1
	end := to + strings.IndexFunc(text[to:]+" ", unicode.IsSpace)
	token := text[start:min(end, len(text))]
	return strings.Contains(token, "://") || strings.Contains(token, "@") || strings.Contains(token, "www.")
}

// with adds the ordinary words that are names to what the matcher finds.
func (n *Names) with(text string, certain []fold.Hit, counts func(from, to int) bool) []fold.Hit {
	if len(n.words) == 0 {
		return certain
	}
	hits := slices.Clone(certain)
	for _, run := range wordRuns(text) {
		word := text[run[0]:run[1]]
		id, is := n.words[strings.ToLower(word)]
		if is && counts(run[0], run[1]) && !slices.ContainsFunc(certain, func(h fold.Hit) bool { return h.Start < run[1] && run[0] < h.End }) {
			hits = append(hits, fold.Hit{Start: run[0], End: run[1], ID: id, Ambiguous: true, Ordinary: true})
		}
	}
	slices.SortStableFunc(hits, func(a, b fold.Hit) int { return a.Start - b.Start })
	return hits
}

// wordRuns returns where the runs of letters in a text begin and end.
func wordRuns(text string) [][2]int {
	var runs [][2]int
	start := -1
	for i, r := range text {
		switch letter := unicode.IsLetter(r); {
		case letter && start < 0:
			start = i
		case !letter && start >= 0:
			runs, start = append(runs, [2]int{start, i}), -1
		}
	}
	if start >= 0 {
		runs = append(runs, [2]int{start, len(text)})
	}
	return runs
}
