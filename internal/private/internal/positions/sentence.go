package positions

import (
	"strings"

	"openspace/internal/private/internal/words"
)

// sentence is the words of one sentence, with its names put together, and what the
// sentences before it leave behind.
type sentence struct {
	cast     *Finder
	w        []word
	lists    words.Lists // on which its words stand
	question bool        // asks, and does not tell what somebody asked
	carried  bool        // the sentence before has a position of somebody in particular
	next     *sentence
	quotes   []quote // that open in it
	speakers []speaker
	asked    bool // speakers are worked out
}

// sentences parts the words of a paragraph. An abbreviation's full stop, an initial
// and a closing quotation mark that the sentence goes on after end none.
func sentences(all []word) [][]word {
	var parts [][]word
	from := 0
	for i := range all {
		if i > from && all[i].fresh {
			parts, from = append(parts, all[from:i]), i
		}
		if i < from || !ends(all, i) {
			continue
		}
		if to := closing(all, i+1); to < len(all) && begins(all, i, to) {
			parts, from = append(parts, all[from:to]), to
		}
	}
	if from < len(all) {
		parts = append(parts, all[from:])
	}
	return parts
}

func ends(all []word, i int) bool {
	return all[i].mark != 0 && strings.ContainsRune(".!?…", all[i].mark)
}

// closing skips the marks that still belong to the sentence that ended. A straight
// quotation mark belongs to it if it touches the full stop.
func closing(all []word, i int) int {
	for i < len(all) && all[i].mark != 0 && strings.ContainsRune(")]”’»\"'.!?…", all[i].mark) && all[i].start == all[i-1].end {
		i++
	}
	return i
}

// begins reports whether all[to] begins a new sentence after the stop at all[i].
func begins(all []word, i, to int) bool {
	next := all[to]
	if next.mark == 0 && !next.capital && !digits(next.low) {
		return false
	}
	if all[i].mark != '.' || i == 0 {
		return true
	}
	prev := all[i-1]
	if prev.low == "no" || prev.low == "nos" {
		return !digits(next.low)
	}
	initial := prev.mark == 0 && len(prev.low) == 1 && prev.capital && prev.low != "i"
	dotted := strings.Contains(prev.low, ".") && !digits(prev.low)
	return !initial && !(dotted && prev.caps) && !abbreviation(prev.low, next)
}

// abbreviation reports whether low is cut short by its full stop. Those that end a
// sentence as often as not count only before a name or a number.
func abbreviation(low string, next word) bool {
	if low == "e.g" || low == "i.e" || lexicon.persons.Has(low) {
		return true
	}
	return lexicon.stops.Has(low) && (next.mark != 0 || digits(next.low) || len(low) < 4 && !next.in(lexicon.openers) && !next.in(pronouns))
}

// withoutBullet takes a list's mark off the front of a sentence.
func withoutBullet(w []word) []word {
	for len(w) > 1 && w[0].mark != 0 && strings.ContainsRune("•*·-–—", w[0].mark) {
		w = w[1:]
	}
	return w
}

func digits(low string) bool { return low != "" && low[0] >= '0' && low[0] <= '9' }

// asks reports whether a sentence is a question of its own. "Why did X object?"
// tells that X did, and is none.
func asks(w []word) bool {
	last := len(w) - 1
	for last >= 0 && w[last].mark != 0 && strings.ContainsRune(quoteMarks+")]", w[last].mark) {
		last--
	}
	if last < 0 || w[last].mark != '?' {
		return false
	}
	i := 0
	for i < last && (w[i].mark != 0 || w[i].low == "and" || w[i].low == "but" || w[i].low == "so" || w[i].low == "or") {
		i++
	}
	return w[i].low != "why" && (w[i].in(conjunctions) || w[i].in(relatives) || w[i].in(auxiliaries) || w[i].low == "in" || w[i].low == "to")
}
