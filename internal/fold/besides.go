package fold

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// besideSurname widens a hit on a surname to the title, the given name or the
// initial that stands with it, which makes it certain.
func (o occurrence) besideSurname(h Hit, t Term) Hit {
	words := strings.Fields(t.Text)
	given := squash(words[0])
	for len(words) > 1 && slices.Contains(titles, given) {
		words = words[1:]
		given = squash(words[0])
	}
	if start, ok := o.before(given); ok {
		h.Start, h.Ambiguous = start, false
	} else if end, ok := o.after(given); ok {
		h.End, h.Ambiguous = end, false
	}
	return h
}

// before looks for a title, an initial or the given name in front, with up to two
// middle names or initials between.
func (o occurrence) before(given string) (start int, ok bool) {
	i := o.from
	for range 3 {
		if i == 0 || o.ls[i].gap >= hard && !o.afterDot(i) {
			return start, ok
		}
		end := i
		for i--; i > 0 && o.ls[i].gap == none; i-- {
		}
		w := plainWord(o.ls[i:end])
		capital := o.ls[i].flags&upper != 0
		switch {
		case slices.Contains(titles, w) && capital, w == given, ok && capital && oneLetter(w):
			start, ok = o.ls[i].start, true
		case capital && w == initialOf(given):
			start, ok = o.ls[i].start, true
		case !capital:
			return start, ok
		case !oneLetter(w):
			return o.givenBefore(i, given, start, ok)
		}
	}
	return start, ok
}

// givenBefore looks for the given name in front of a whole middle name, which begins at
// ls[i].
func (o occurrence) givenBefore(i int, given string, start int, ok bool) (int, bool) {
	if ok || i == 0 || o.ls[i].gap != space || strings.TrimSpace(o.text[o.ls[i-1].end:o.ls[i].start]) != "" {
		return start, ok
	}
	end := i
	for i--; i > 0 && o.ls[i].gap == none; i-- {
	}
	if plainWord(o.ls[i:end]) != given || o.ls[i].flags&upper == 0 {
		return start, ok
	}
	return o.ls[i].start, true
}

// afterDot reports whether the gap before ls[i] is an abbreviation's full stop:
// "Dr. Example", "Z. Example".
func (o occurrence) afterDot(i int) bool {
	return strings.TrimSpace(o.text[o.ls[i-1].end:o.ls[i].start]) == "."
}

// after looks for an initial behind a surname: "Example, Z."
func (o occurrence) after(given string) (end int, ok bool) {
	j := o.until
	if j >= len(o.ls) || o.ls[j].gap != space || !strings.HasPrefix(o.text[o.end():], ",") {
		return 0, false
	}
	stop := j + 1
	for stop < len(o.ls) && o.ls[stop].gap == none {
		stop++
	}
	return o.ls[stop-1].end, plainWord(o.ls[j:stop]) == initialOf(given) && o.ls[j].flags&upper != 0
}

func plainWord(ls []letter) string {
	var b strings.Builder
	for _, l := range ls[:min(len(ls), 40)] {
		if !(l.flags&inside != 0 && l.plain == 'm') {
			b.WriteRune(l.shown())
		}
	}
	return b.String()
}

func initialOf(given string) string {
	r, _ := utf8.DecodeRuneInString(given)
	return string(r)
}

func oneLetter(w string) bool { return utf8.RuneCountInString(w) == 1 }
