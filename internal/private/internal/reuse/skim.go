package reuse

import "openspace/internal/fold"

// Search gives the index's functions.
func (ix *Index) Search() fold.Search {
	return fold.Search{Find: ix.Find, Skim: ix.Skim, Least: ix.least()}
}

// least is the shortest run that is looked for.
func (ix *Index) least() int {
	least := ix.runWords
	if len(ix.headings.papers) > 0 {
		least = min(least, ix.headingWords)
	}
	return least
}

// Skim counts the words at both ends of a text that some paper has one behind the other. A
// text that begins with a number is not clear: what stands before it decides whether it is
// read as a list's.
func (ix *Index) Skim(text string) fold.Skimmed {
	if len(ix.runs.papers) == 0 && len(ix.headings.papers) == 0 {
		return fold.Skimmed{Clear: true}
	}
	written, read := ix.looker(true, true), ix.looker(true, true)
	var asItIs, asItReads ends
	both(text, func(w word, in reading) {
		if in&asWritten != 0 {
			asItIs.word(written.look(ix, w))
		}
		if in&asRead != 0 {
			asItReads.word(read.look(ix, w))
		}
	})
	return fold.Skimmed{
		Clear: len(written.found)+len(read.found) == 0 && !beginsWithNumber(text),
		Head:  max(asItIs.head, asItReads.head),
		Tail:  max(asItIs.tail, asItReads.tail),
		Whole: !asItIs.other || !asItReads.other,
	}
}

// ends counts the words at the ends of a text, in one reading, that a run may have one
// behind the other.
type ends struct {
	head, tail int
	words      bool // there was one
	other      bool // one was no run's, or not behind the one before
}

func (e *ends) word(known, behind bool) {
	e.other = e.other || !known || e.words && !behind
	e.words = true
	switch {
	case !known:
		e.tail = 0
	case behind:
		e.tail++
	default:
		e.tail = 1
	}
	if !e.other {
		e.head++
	}
}
