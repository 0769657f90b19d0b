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

// Skim counts the words at both ends of a text that some paper has one behind the other. Only
// a text with enough of them for a run is read once more, by [Index.Find]. A text that begins
// with a number is not clear: what stands before it decides whether it is read as a list's.
func (ix *Index) Skim(text string) fold.Skimmed {
	if len(ix.runs.papers) == 0 && len(ix.headings.papers) == 0 {
		return fold.Skimmed{Clear: true}
	}
	var written, read chain
	both(text, func(w word, in reading) {
		known := ix.words.has(w.hash)
		if in&asWritten != 0 {
			written.take(ix, w.hash, known)
		}
		if in&asRead != 0 {
			read.take(ix, w.hash, known)
		}
	})
	few := max(written.most, read.most) < ix.least()
	return fold.Skimmed{
		Clear: (few || len(ix.Find(text)) == 0) && !beginsWithNumber(text),
		Head:  max(written.head, read.head),
		Tail:  max(written.tail, read.tail),
		Whole: !written.other || !read.other,
	}
}

// chain counts the words of a text, in one reading, that some paper has one behind the
// other. Where there are too few of them for a run, there is none.
type chain struct {
	head, tail int    // at the ends of the text, tail up to the last word taken
	most       int    // anywhere
	last       uint64 // the word before, if it may be one of the papers', or 0
	words      bool   // there was one
	other      bool   // one was no paper's, or not behind the one before
}

func (c *chain) take(ix *Index, word uint64, known bool) {
	behind := known && ix.follows(c.last, word)
	c.other = c.other || !known || c.words && !behind
	c.words = true
	switch {
	case !known:
		c.tail, c.last = 0, 0
	case behind:
		c.tail, c.last = c.tail+1, word
	default:
		c.tail, c.last = 1, word
	}
	c.most = max(c.most, c.tail)
	if !c.other {
		c.head++
	}
}
