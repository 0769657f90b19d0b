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
	var all []span
	for _, how := range readings {
		var longer, shorter looker
		if runs {
			longer = looker{ix.runs, newRoller(ix.runWords)}
		}
		if heads {
			shorter = looker{ix.headings, newRoller(ix.headingWords)}
		}
		var found []span
		differs := each(text, how, func(w word) {
			found = longer.look(found, w)
			found = shorter.look(found, w)
		})
		all = append(all, found...)
		if !differs {
			break
		}
	}
	return merge(all)
}

// looker compares the runs of a text with those of papers.
type looker struct {
	known *runs
	*roller
}

// look appends the run that ends with w if some paper has it, or makes the last
// span longer if it is out of the same paper.
func (l looker) look(found []span, w word) []span {
	if l.roller == nil {
		return found
	}
	if !l.known.has(w.hash) {
		l.forget()
		return found
	}
	run, start, whole := l.push(w)
	if !whole {
		return found
	}
	paper, ok := l.known.find(run)
	if !ok {
		return found
	}
	if n := len(found); n > 0 && found[n-1].paper == paper && start <= found[n-1].end {
		found[n-1].start, found[n-1].end = min(start, found[n-1].start), max(w.end, found[n-1].end)
		return found
	}
	return append(found, span{start, w.end, paper})
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
