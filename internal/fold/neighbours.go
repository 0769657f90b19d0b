package fold

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lookBack is how far back the beginning of a sentence is looked for.
const lookBack = 60

// opens reports whether the occurrence begins a sentence, a line or a block, where
// any word has a capital.
func (o occurrence) opens() bool {
	before := o.text[max(0, o.start()-lookBack):o.start()]
	for len(before) > 0 {
		r, size := utf8.DecodeLastRuneInString(before)
		switch {
		case r == '\n':
			return o.opensLine()
		case strings.ContainsRune(".!?:;•|", r):
			return true
		case unicode.IsLetter(r) || unicode.IsNumber(r):
			return unicode.IsNumber(r) && len(before) <= 3
		}
		before = before[:len(before)-size]
	}
	return true
}

// opensLine reports whether a line break before the occurrence is more than the
// wrapping of a paragraph: the line above is short or does not run on.
func (o occurrence) opensLine() bool {
	before := strings.TrimRight(o.text[max(0, o.start()-200):o.start()], " \t\"'(*_>-")
	before, ok := strings.CutSuffix(before, "\n")
	if !ok {
		return true
	}
	line := before[strings.LastIndexByte(before, '\n')+1:]
	line = strings.TrimRight(line, " \t\r")
	last, _ := utf8.DecodeLastRuneInString(line)
	return len(line) < 50 || !(unicode.IsLower(last) || last == ',')
}

// neighbourCapital reports whether a word next to the occurrence, in the same
// sentence, has a capital: then it may be part of another name or of a title.
func (o occurrence) neighbourCapital() bool {
	if i := o.from; i > 0 && o.close(i) {
		for i--; i > 0 && o.ls[i].gap == none; i-- {
		}
		if o.ls[i].flags&upper != 0 && !o.startsSentence(i) {
			return true
		}
	}
	if j := o.until; j < len(o.ls) && o.close(j) {
		return o.ls[j].flags&upper != 0
	}
	return false
}

// close reports whether nothing but white space, or one mark, stands before ls[i].
func (o occurrence) close(i int) bool {
	switch o.ls[i].gap {
	case joiner:
		return true
	case space:
		return strings.TrimSpace(o.text[o.ls[i-1].end:o.ls[i].start]) == ""
	}
	return false
}

// startsSentence reports whether the word at ls[i] opens a sentence.
func (o occurrence) startsSentence(i int) bool {
	return occurrence{text: o.text, ls: o.ls, from: i, until: i + 1}.opens()
}

// neighboursShout reports whether a word next to the occurrence is all in capitals.
func (o occurrence) neighboursShout() bool {
	return o.shouts(o.from-1, -1) || o.shouts(o.until, 1)
}

func (o occurrence) shouts(i, step int) bool {
	count := 0
	for ; i >= 0 && i < len(o.ls); i += step {
		if o.ls[i].flags&upper == 0 {
			return false
		}
		if count++; count > longestTypo {
			return false // no word that anybody shouts, and more than is folded for certain
		}
		if next := i + max(step, 0); next < len(o.ls) && o.ls[next].gap != none {
			break
		}
	}
	return count > 1
}

// alone reports whether the occurrence is all there is on its line: a cell, an
// attribute, a value.
func (o occurrence) alone() bool {
	before := o.text[max(0, o.start()-8):o.start()]
	bare := strings.TrimRight(before, "\"'([{<")
	quoted := bare != before
	before = strings.TrimRight(bare, " \t")
	after := strings.TrimLeft(o.text[o.end():min(len(o.text), o.end()+8)], " \t\"')]}>.")
	starts := before == "" || strings.IndexByte("\n|:;=", before[len(before)-1]) >= 0 ||
		before[len(before)-1] == ',' && (quoted || before == bare)
	return starts && (after == "" || strings.IndexByte("\r\n|,;}", after[0]) >= 0)
}

// surname judges a surname that stands alone. What is near may make it certain
// later: see besideSurname.
func (o occurrence) surname() verdict {
	switch o.capitals() {
	case small:
		return no
	case mixedCapitals:
		if o.f.ordinary {
			return no
		}
	}
	return unsure
}
