package names

import (
	"cmp"
	"slices"
	"strings"

	"openspace/internal/policy"
	"openspace/internal/private/internal/words"
)

// At the start of a sentence every word has a capital, so "Liberty said" has to be
// told from "Access should be logged" by what the word does. It waits if it speaks,
// has a state of mind, or is listed beside a name that waits.

// withSpeakers adds the single words that do what only somebody can do.
func (r *reader) withSpeakers(found []run) []run {
	waiting := map[int]bool{}
	for _, one := range found {
		for i := one.from; i < one.to; i++ {
			waiting[i] = true
		}
	}
	for i := len(r.tokens) - 1; i >= 0; i-- {
		if !waiting[i] && r.candidate(i) && (r.f.does(speakingWord) && r.speaks(i) || r.f.does(listedWord) && r.listed(i, waiting)) {
			waiting[i] = true
			found = append(found, run{i, i + 1})
		}
	}
	slices.SortFunc(found, func(a, b run) int { return cmp.Compare(a.from, b.from) })
	return found
}

// candidate reports whether a single word with a capital could be somebody's name.
func (r *reader) candidate(i int) bool {
	t := &r.tokens[i]
	if t.shape == words.Small && r.starts(i) && len(t.key) > 4 && !t.digit && !t.contracted {
		return r.covers[i] == open && !dictionary(t.key) && !r.thing(t)
	}
	if r.covers[i] >= strong || !t.capital() || t.digit || t.contracted || t.in(nations) || i+1 < len(r.tokens) && r.follows(i+1) {
		return false
	}
	if t.shape == words.Lone {
		return t.text != "A" && t.text != "I"
	}
	return !r.f.words[t.stem()] && (t.in(wordNames) || !r.thing(t))
}

// thing reports whether a word that speaks is nobody in particular: "Participants
// said", "Evidence suggests", "Training provides".
func (r *reader) thing(t *token) bool {
	key := t.stem()
	return t.in(openers) || groups[key] || sources[key] || nouns[key] ||
		key != t.key || strings.HasSuffix(t.key, "ing") || strings.HasSuffix(t.key, "ly") || initialisms[t.text]
}

// speaks looks at what follows the word.
func (r *reader) speaks(i int) bool {
	t, rest := &r.tokens[i], r.tokens[i+1:]
	named := t.in(wordNames)
	if len(rest) == 0 {
		return named && r.alone(i)
	}
	next := &rest[0]
	switch {
	case t.in(openers) && !next.in(pasts):
		return false
	case next.gap.colon:
		return r.cue(rest) || named && next.in(persons)
	case next.gap.start:
		return named && r.alone(i)
	case !next.gap.space:
		return false
	case r.cue(rest):
		return true
	case named && !t.in(mass) && next.in(being) && r.starts(i):
		return true
	case named && t.possessive:
		return !monthly(t)
	case next.key == "to" && len(rest) > 1:
		return named && rest[1].in(tasks)
	}
	return false
}

// alone reports whether the word is a whole item of a list.
func (r *reader) alone(i int) bool {
	return r.tokens[i].gap.nothing && r.tokens[i].gap.start && (i+1 == len(r.tokens) || r.tokens[i+1].gap.nothing) && !monthly(&r.tokens[i])
}

// cue reports whether the words are a verb of speaking or acting, or a state of mind.
func (r *reader) cue(rest []token) bool {
	next := &rest[0]
	switch {
	case next.shape != words.Small:
		return false
	case next.in(says):
		return true
	case next.in(acts):
		return len(rest) > 1 && active(&rest[1])
	case next.in(minds):
		return true
	}
	return next.in(being) && mindful(rest[1:], next.in(doing))
}

// active reports whether the word behind a verb is an object.
func active(t *token) bool {
	return (t.gap.space || t.gap.quoted) && !t.in(passives) && !strings.HasSuffix(t.key, "ly")
}

var (
	being   = words.NewList([]string{"is", "are", "was", "were", "has", "have", "had", "remains", "remained", "will", "would", "can", "could", "should", "must", "may", "also", "then", "itself"})
	doing   = words.NewList([]string{"has", "have", "had", "will", "would", "also", "then", "itself"})
	between = words.NewList([]string{"been", "very", "also", "not", "still", "quite", "strongly", "be", "always", "never", "just", "then", "rather", "particularly", "especially", "deeply", "itself"})
	persons = words.NewList([]string{"we", "i", "our", "my"})
	pasts   = words.NewList([]string{"said", "says", "asked", "felt", "thought", "agreed", "suggested", "raised", "noted", "explained", "added", "confirmed"})
	month   = words.NewList(policy.Names.Calendar)
)

// mindful reads on behind "is", "has been", "was also". Only behind "has" or "will"
// is a verb of speaking active.
func mindful(rest []token, does bool) bool {
	for n := range rest {
		t := &rest[n]
		switch {
		case n > 2 || !t.gap.space || t.shape != words.Small:
			return false
		case t.in(between):
			continue
		}
		return t.in(minds) || does && (t.in(says) || t.in(acts) && n+1 < len(rest) && active(&rest[n+1]))
	}
	return false
}

func monthly(t *token) bool { return t.in(month) }

// listed reports whether the word is joined to a name that waits: "Mind and
// Quillfeather said", "Liberty, Mencap".
func (r *reader) listed(i int, waiting map[int]bool) bool {
	if !r.starts(i) && !r.tokens[i].gap.comma || r.covers[i] != open {
		return false
	}
	next := i + 1
	if next < len(r.tokens) && r.tokens[next].shape == words.Small && (r.tokens[next].key == "and" || r.tokens[next].key == "or") && r.tokens[next].gap.space {
		return next+1 < len(r.tokens) && r.tokens[next+1].gap.space && waiting[next+1]
	}
	return next < len(r.tokens) && (r.tokens[next].gap.comma || r.tokens[next].gap.slash || r.tokens[next].gap.amp) && waiting[next]
}
