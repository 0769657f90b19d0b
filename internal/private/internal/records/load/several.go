package load

import (
	"maps"

	"openspace/internal/cores"
)

// several reads parts of the folder at once, each with a reader of its own. The parts
// that take longest come first.
func (r *reader) several(parts ...func(*reader)) {
	r.each(len(parts), func(r *reader, i int) { parts[i](r) })
}

// each reads n files or folders at once. What was reported stays in their order,
// whichever was ready first.
func (r *reader) each(n int, read func(r *reader, i int)) {
	apart := make([]reader, n)
	cores.Each(n, 1, func(i int) {
		apart[i] = reader{fsys: r.fsys, papers: r.papers, unread: map[string]bool{}}
		read(&apart[i], i)
	})
	for _, one := range apart {
		r.problems = append(r.problems, one.problems...)
		maps.Copy(r.unread, one.unread)
	}
}
