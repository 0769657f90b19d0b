package reuse

import (
	"cmp"
	"slices"
	"strconv"

	"openspace/internal/fold"
)

// Find gives the places in a text where words of a paper stand: runs of as many
// words as the policy says, and of its headings as many as it says for those. Runs
// that overlap are one hit, from the first word to the last. The id, such as doc-1,
// is the number of the paper in the order given to [New]; where the runs of a hit
// are out of several papers, it is the first that was met and Also has the rest.
func (ix *Index) Find(text string) []fold.Hit {
	return ix.find(text, len(ix.runs.papers) > 0, len(ix.headings.papers) > 0)
}

// FindHeading does the same for the headings of papers alone.
func (ix *Index) FindHeading(text string) []fold.Hit {
	return ix.find(text, false, len(ix.headings.papers) > 0)
}

// span is a stretch of a text out of a paper.
type span struct {
	start, end int
	paper      int32
}

func (ix *Index) find(text string, runs, heads bool) []fold.Hit {
	if !runs && !heads {
		return nil
	}
	written, read := ix.looker(runs, heads), ix.looker(runs, heads)
	both(text, func(w word, in reading) {
		if in&asWritten != 0 {
			written.look(ix, w)
		}
		if in&asRead != 0 {
			read.look(ix, w)
		}
	})
	return merge(append(written.found, read.found...))
}

// looker compares the runs of a text, in one reading, with those of papers.
type looker struct {
	lengths []length
	last    uint64 // the word before, if it may be one of the papers', or 0
	found   []span
}

func (ix *Index) looker(runs, heads bool) (l looker) {
	if runs {
		l.lengths = append(l.lengths, length{ix.runs, newRoller(ix.runWords)})
	}
	if heads {
		l.lengths = append(l.lengths, length{ix.headings, newRoller(ix.headingWords)})
	}
	return l
}

// length is a length of runs that are looked for.
type length struct {
	of *runs
	roller
}

// follows reports whether some paper has a word behind the last one, which is 0 if there
// is none.
func (ix *Index) follows(last, word uint64) bool {
	return last != 0 && ix.pairs.has(pair(last, word))
}

// look takes the next word and keeps the runs that end with it.
func (l *looker) look(ix *Index, w word) {
	known := ix.words.has(w.hash)
	if l.last != 0 && !(known && ix.follows(l.last, w.hash)) {
		l.forget()
	}
	if !known {
		return
	}
	l.last = w.hash
	for i := range l.lengths {
		l.at(&l.lengths[i], w)
	}
}

// forget begins anew, as no run goes on.
func (l *looker) forget() {
	l.last = 0
	for i := range l.lengths {
		l.lengths[i].forget()
	}
}

// at keeps the run of one length that ends with w if some paper has it, or makes the
// last span longer if it is out of the same paper.
func (l *looker) at(of *length, w word) {
	run, start, whole := of.push(w)
	if !whole {
		return
	}
	paper, ok := of.of.find(run)
	if !ok {
		return
	}
	if n := len(l.found); n > 0 && l.found[n-1].paper == paper && start <= l.found[n-1].end {
		l.found[n-1].start, l.found[n-1].end = min(start, l.found[n-1].start), max(w.end, l.found[n-1].end)
		return
	}
	l.found = append(l.found, span{start, w.end, paper})
}

// merge makes one hit of spans that overlap.
func merge(all []span) []fold.Hit {
	slices.SortFunc(all, func(a, b span) int {
		return cmp.Or(a.start-b.start, b.end-a.end, int(a.paper-b.paper))
	})
	var hits []fold.Hit
	for _, s := range all {
		if n := len(hits); n > 0 && s.start < hits[n-1].End {
			hits[n-1].End = max(hits[n-1].End, s.end)
			also(&hits[n-1], name(s.paper))
			continue
		}
		hits = append(hits, fold.Hit{Start: s.start, End: s.end, ID: name(s.paper)})
	}
	return hits
}

func also(h *fold.Hit, id string) {
	if h.ID != id && !slices.Contains(h.Also, id) {
		h.Also = append(h.Also, id)
	}
}

func name(paper int32) string { return "doc-" + strconv.Itoa(int(paper)+1) }
