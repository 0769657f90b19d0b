package reuse

import "openspace/internal/policy"

// Paper is a withheld paper: Markdown or plain text.
type Paper struct {
	ID   string // as in the records; it is not kept
	Text string
}

// Index finds runs of words out of papers. It holds no words, and is safe for
// concurrent use.
type Index struct {
	words, pairs           bits // of the papers
	runs, headings         *runs
	runWords, headingWords int
}

// Shortest runs that are looked for, however strict a policy is: below it everything
// would be reuse.
const shortestRun = 3

// New prepares to look for what stands in the papers. The allowed texts do not count:
// public texts, whose runs are public, and public names, which make no run by
// themselves.
func New(papers []Paper, allowed []string, p policy.Policy) *Index {
	size := wordsIn(papers)
	ix := &Index{words: newBits(size), pairs: newBits(size), runs: newRuns(), headings: newRuns(),
		runWords: atLeast(p.ReuseWords, policy.Default.ReuseWords), headingWords: atLeast(p.HeadingWords, policy.Default.HeadingWords)}
	names := newNames(allowed)
	for i, paper := range papers {
		ix.add(ix.runs, paper.Text, ix.runWords, int32(i), names)
		for _, h := range headings(paper.Text) {
			ix.add(ix.headings, h, ix.headingWords, int32(i), names)
		}
	}
	for _, text := range allowed {
		take(ix.runs, text, ix.runWords)
		take(ix.headings, text, ix.headingWords)
	}
	ix.runs.finish()
	ix.headings.finish()
	return ix
}

// wordsIn is about how many words papers have: a few more.
func wordsIn(papers []Paper) int {
	n := 0
	for _, p := range papers {
		n += len(p.Text)
	}
	return n / 4
}

func atLeast(words, byDefault int) int {
	if words <= 0 {
		return byDefault
	}
	return max(words, shortestRun)
}

var readings = []reading{asWritten, asRead}

// add keeps the runs of a text that count.
func (ix *Index) add(to *runs, text string, size int, paper int32, names names) {
	for _, how := range readings {
		var words []uint64
		each(text, how, func(w word) { words = append(words, w.hash) })
		named := names.mark(words)
		r := newRoller(size)
		for i, h := range words {
			ix.words.know(h)
			if i > 0 {
				ix.pairs.know(pair(words[i-1], h))
			}
			run, _, whole := r.push(word{hash: h})
			if !whole || ordinary(words[i+1-size:i+1], named[i+1-size:i+1]) {
				continue
			}
			to.add(run, paper)
		}
	}
}

// take removes the runs of a public text.
func take(from *runs, text string, size int) {
	for _, how := range readings {
		r := newRoller(size)
		each(text, how, func(w word) {
			if run, _, whole := r.push(w); whole {
				delete(from.papers, run)
			}
		})
	}
}
