package fold

import (
	"strings"

	"openspace/internal/paragraphs"
)

// The pages of a site share most of their paragraphs. What skimming notes of a name
// inside a paragraph depends on the paragraph alone, so one that has nothing is
// remembered, and with it whether a name may begin in it and go on in the next: then
// the border between the two is skimmed again wherever it stands.

// skim notes where in text[from:to] names may begin.
func (m *Matcher) skim(w *work, text string, from, to int) {
	w.spots = w.spots[:0]
	if len(text) < m.remember {
		m.skimAll(w, text, from, to, overlapBytes)
		return
	}
	for at := from; at < to; {
		end := min(paragraphs.Next(text, at), to)
		switch {
		case !border(text, at) || !border(text, end):
			m.skimAll(w, text, at, end, overlapBytes)
		default:
			if since := m.skimOnce(w, text, at, end); since < end && m.resumes(w, text, end) {
				m.skimBorder(w, text, since, end)
			}
		}
		at = end
	}
}

// border reports whether no paragraph lies on both sides of i.
func border(text string, i int) bool {
	return i == 0 || i == len(text) || strings.HasSuffix(text[:i], "\n\n")
}

// spreadLetters is more letters than any form has, or any run of words that is looked
// for.
const spreadLetters = 256

// beyond gives how far behind the border at end a name over it may reach: so many ASCII
// letters and digits, as others may not show, but in bytes no more than any name is
// spread over.
func beyond(text string, end int) (to int) {
	to = end
	for n := 0; to < min(len(text), end+maxSpan) && n < spreadLetters; to++ {
		n += alphanumeric[text[to]]
	}
	return runeStart(text, to)
}

// alphanumeric is 1 for each ASCII letter or digit.
var alphanumeric = func() (table [256]int) {
	for c := range table {
		if b := byte(c); '0' <= b && b <= '9' || 'a' <= b|0x20 && b|0x20 <= 'z' {
			table[c] = 1
		}
	}
	return table
}()

// skimAll skims text[from:to] with what stands around it, so far behind it.
func (m *Matcher) skimAll(w *work, text string, from, to, overlap int) {
	w.read(text, runeStart(text, max(0, from-256)), runeStart(text, min(to+overlap, len(text))))
	w.forms(m.trie, text, from, to)
	w.words(m.sets, from, to)
}

// skimOnce skims the paragraph text[from:to], by itself, unless it is remembered. since is
// where the words begin that may be the first of a name that goes on behind it, or to.
func (m *Matcher) skimOnce(w *work, text string, from, to int) (since int) {
	key := m.clean.Key(text[from:to])
	if noted, found := m.clean.Find(key); found {
		return to - noted
	}
	noted := len(w.spots)
	w.read(text, from, to)
	since = min(w.forms(m.trie, text, from, to), w.words(m.sets, from, to))
	if len(w.spots) == noted && to-since <= paragraphs.MostNoted {
		m.clean.Add(key, to-since)
	}
	return since
}

// skimBorder skims for names that begin between since and the border at end, and go on
// behind it.
func (m *Matcher) skimBorder(w *work, text string, since, end int) {
	w.read(text, since, beyond(text, end))
	w.forms(m.trie, text, since, end)
	w.words(m.sets, since, end)
}

// firstBytes is how much of a paragraph is looked at for its first word.
const firstBytes = 64

// resumes reports whether a name that the end of a paragraph has cut may go on behind
// it: with letters that follow such a cut in some form, or with a word that does not
// end a run of words (see [wordSets.find]).
func (m *Matcher) resumes(w *work, text string, at int) bool {
	if at == len(text) {
		return false
	}
	w.read(text, at, runeStart(text, min(len(text), at+firstBytes)))
	list := w.traces()
	var first skimmedWord
	if len(list) < 3 || first.read(list, 0) == len(list) {
		return true // as far as that can be seen
	}
	if marked(m.trie.beyond, code(list[0].same)<<10|code(list[1].same)<<5|code(list[2].same)) {
		return true
	}
	_, class := m.sets.skimmed(&first)
	return class == skippable
}
