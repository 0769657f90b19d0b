package refill

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"openspace/internal/fold"
)

func (f *refiller) text(s string) string {
	var b strings.Builder
	last := 0
	for _, h := range f.find(s) {
		if h.Ambiguous || f.keep[h.ID] {
			continue
		}
		b.WriteString(s[last:h.Start])
		b.WriteString(f.exchange(h, s[h.Start:h.End]))
		last = h.End
	}
	return b.String() + s[last:]
}

// exchange puts the invented name in a hit's place. Marks between the old words,
// such as emphasis or a link's bracket, stay where they are.
func (f *refiller) exchange(h fold.Hit, old string) string {
	if h.Form == fold.Initialism {
		return strings.Join(strings.Split(f.initials(h.ID, old), ""), separator(old))
	}
	if !strings.ContainsAny(old, "*_[]()<>&\\\n") {
		return f.names[h.ID]
	}
	words := strings.Fields(f.names[h.ID])
	var b strings.Builder
	last := 0
	for i, run := range letterRuns(old) {
		b.WriteString(old[last:run[0]])
		last = run[1]
		switch {
		case i >= len(words):
		case i == len(letterRuns(old))-1:
			b.WriteString(strings.Join(words[i:], " "))
		default:
			b.WriteString(words[i])
		}
	}
	return b.String() + old[last:]
}

// letterRuns returns where the words of a text begin and end.
func letterRuns(s string) [][2]int {
	var runs [][2]int
	start := -1
	for i := 0; i <= len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		inside := size > 0 && (unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || r == '’' || r == '\'')
		switch {
		case inside && start < 0:
			start = i
		case !inside && start >= 0:
			runs, start = append(runs, [2]int{start, i}), -1
		}
		i += max(size, 1)
	}
	return runs
}
