package leakscan

// edits makes a view of a text in which some places were decoded. It keeps only
// what is near them: the rest was searched in the view that the text is from.
type edits struct {
	text    string
	out     builder
	done    int // up to here the text is copied, decoded or left out
	changed bool
}

// nearBytes is how much of the text is kept on each side of a decoded place: more
// than any form of a name spans.
const nearBytes = 600

func (e *edits) replace(at, size int, to string) {
	e.upTo(at)
	e.out.stands(to, at)
	e.done, e.changed = at+size, true
}

// upTo copies the text before the next decoded place, its middle left out if it is long.
func (e *edits) upTo(at int) {
	from := e.done
	if e.changed && at-from > 2*nearBytes {
		end := runeStart(e.text, from+nearBytes)
		e.out.copied(e.text[from:end], from)
		e.out.stands("\n\n", end)
		from = end
	}
	if at-from > nearBytes {
		from = runeStart(e.text, at-nearBytes)
	}
	e.out.copied(e.text[from:at], from)
}

func (e *edits) view(parent *view, via step) *view {
	if !e.changed {
		return nil
	}
	end := runeStart(e.text, min(len(e.text), e.done+nearBytes))
	e.out.copied(e.text[e.done:end], e.done)
	return e.out.view(parent, via, parent.prose)
}

// runeStart moves i back to the beginning of a character.
func runeStart(s string, i int) int {
	for i > 0 && i < len(s) && s[i]&0xc0 == 0x80 {
		i--
	}
	return i
}
