package fold

import "strings"

// capital patterns of an occurrence.
type capitals uint8

const (
	small         capitals = iota
	titled                 // each word that is not a function word, and nothing else
	allCapitals            // every letter
	mixedCapitals          // anything else
)

func (o occurrence) capitals() capitals {
	ups, heads, needed, total := 0, 0, 0, 0
	for i, l := range o.letters() {
		if l.flags&inside != 0 {
			continue
		}
		total++
		up := l.flags&upper != 0
		if up {
			ups++
		}
		if i == 0 || l.gap != none {
			if up {
				heads++
				needed++
			} else if !function(o.wordAt(o.from + i)) {
				needed++
			}
		}
	}
	switch {
	case ups == 0:
		return small
	case ups == total && total > 1:
		return allCapitals
	case ups == heads && heads == needed:
		return titled
	}
	return mixedCapitals
}

// wordAt gives the word of the text that begins at ls[i].
func (o occurrence) wordAt(i int) string {
	var b strings.Builder
	for j := i; j < len(o.ls) && b.Len() < 12 && (j == i || o.ls[j].gap == none); j++ {
		b.WriteRune(o.ls[j].plain)
	}
	return b.String()
}

// closed reports whether several words are written as one.
func (o occurrence) closed() bool {
	for _, l := range o.letters()[1:] {
		if l.gap != none {
			return false
		}
	}
	return true
}

// joined reports whether marks and no spaces stand between the words.
func (o occurrence) joined() bool {
	for _, l := range o.letters()[1:] {
		if l.gap > joiner {
			return false
		}
	}
	return true
}

// disguised reports whether look-alike characters stand among plain letters.
func (o occurrence) disguised() bool {
	odd, plain := false, false
	for _, l := range o.letters() {
		odd = odd || l.flags&disguise != 0
		plain = plain || l.flags&disguise == 0
	}
	return odd && plain
}
