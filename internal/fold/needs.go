package fold

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// needs is what a form needs of the place where its letters stand, as far as that shows
// without folding what is around it. Each says less than the rule that it comes from, so
// that no place is left out that would be a hit.
type needs uint8

const (
	needsEnd     needs = 1 << iota // the end of a word, or what handles add (see [occurrence.bounded])
	needsManner                    // letters all apart or all together (see [occurrence.initialsGapsFit])
	needsCapital                   // a capital, a disguise or an address (see [occurrence.judge])
	needsAddress                   // an address (see [occurrence.asHost])
)

func (f *form) needs() (n needs) {
	if !f.unbounded() {
		n |= needsEnd
	}
	switch {
	case f.host:
		n |= needsAddress
	case f.bare, f.ordinary && f.words == 1 && f.kind != Initialism:
		n |= needsCapital
	case f.kind == Initialism:
		n |= needsManner
		if len(f.letters) < 3 || f.ordinary || technical[squash(f.text)] {
			n |= needsCapital
		}
	}
	return n
}

// met reports whether the place of list[:end] has what is needed.
func (n needs) met(text string, list []trace, end int) bool {
	switch {
	case n&needsEnd != 0 && !mayEnd(list, end),
		n&needsManner != 0 && !oneManner(list[:end]),
		n&needsAddress != 0 && !mayBeAddress(text, list, end),
		n&needsCapital != 0 && !showing(text, list[:end]) && !mayBeAddress(text, list, end):
		return false
	}
	return true
}

// mayEnd is [wordEnd], or that a handle may end behind list[:end].
func mayEnd(list []trace, end int) bool {
	if end+1 >= len(list) || list[end].flags&parted != 0 || list[end].flags&(raised|inside) == raised {
		return true
	}
	next, last := list[end], list[end-1]
	if next.flags&(inside|upper) == upper &&
		(last.flags&upper == 0 && !digit(last.plain) || list[end+1].flags&(upper|parted) == 0 && !digit(list[end+1].plain)) {
		return true
	}
	return handleRest(list[end:])
}

// handleRest reports whether list begins with what handles and domains add to a name.
func handleRest(list []trace) bool {
	var room [10]rune
	rest := room[:0]
	for i, l := range list {
		if i > 0 && l.flags&parted != 0 || len(rest) == len(room) {
			break
		}
		if l.flags&inside == 0 {
			rest = append(rest, l.plain)
		}
	}
	return slices.Contains(handleEndings, string(rest))
}

// oneManner reports whether initials stand all together or all apart, but for a last s.
func oneManner(list []trace) bool {
	apart, together, last := 0, 0, false
	for _, l := range list[1:] {
		if l.flags&inside != 0 {
			continue
		}
		if last = l.flags&parted != 0; last {
			apart++
		} else {
			together++
		}
	}
	return apart == 0 || together == 0 || together == 1 && !last
}

// showing reports whether anything in list is more than small ASCII letters and digits.
func showing(text string, list []trace) bool {
	return slices.ContainsFunc(list, func(l trace) bool { return l.flags&upper != 0 || text[l.start] >= utf8.RuneSelf })
}

// mayBeAddress reports whether an @ stands before list[:end], or a full stop behind it.
func mayBeAddress(text string, list []trace, end int) bool {
	first, last := int(list[0].start), int(list[end-1].start)
	if first > 0 && text[first-1] == '@' {
		return true
	}
	_, size := utf8.DecodeRuneInString(text[last:])
	return strings.HasPrefix(text[last+size:], ".")
}
