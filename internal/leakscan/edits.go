package leakscan

// edits makes a view of a text in which some places were decoded. It keeps only
// what is near them (see margin.go): the rest was searched in the view that the text
// is from.
type edits struct {
	text    string
	out     builder
	done    int // up to here the text is copied, decoded or left out
	changed bool
}

func (e *edits) replace(at, size int, to string) {
	e.upTo(at)
	e.out.stands(to, at)
	e.done, e.changed = at+size, true
}

// upTo copies the text before the next decoded place: all of it but what is near to
// neither that place nor the last one.
func (e *edits) upTo(at int) {
	from := e.done
	switch {
	case !e.changed:
		from = behind(e.text, at)
	case at-from > 2*marginLetters:
		if end, next := ahead(e.text, from), behind(e.text, at); end < next {
			e.out.copied(e.text[from:end], from)
			e.out.stands("\n\n", end)
			from = next
		}
	}
	e.out.copied(e.text[from:at], from)
}

func (e *edits) view(parent *view, via step) *view {
	if !e.changed {
		return nil
	}
	e.out.copied(e.text[e.done:ahead(e.text, e.done)], e.done)
	return e.out.view(parent, via, parent.prose)
}
