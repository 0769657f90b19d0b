package fold

import "unicode"

// gapReader collects what stands between two letters and says what sort of gap it is.
type gapReader struct {
	pos                        int
	bytes, marks, breaks       int
	spaces, stopped, soft, end bool
	led                        bool // a mark came first, before any space
}

// add takes one character that is not a letter.
func (g *gapReader) add(r rune, size int) {
	g.bytes += size
	switch {
	case r == '\n' || r == '\u2029':
		g.breaks++
		g.space()
	case unicode.IsSpace(r) || r == '\u00a0':
		g.space()
	default:
		g.marks++
		g.led = g.led || g.bytes == size
		g.stopped = r == '.' || r == '!' || r == '?' || r == ';' || r == ':' || r == '…'
		g.soft = r == '-' || r == '\u2010' || r == '\u2011'
	}
}

func (g *gapReader) space() {
	g.spaces = true
	g.end = g.end || g.stopped
	g.stopped = false
}

// take returns the gap and starts the next.
func (g *gapReader) take() gap {
	kind := g.kind()
	*g = gapReader{}
	return kind
}

func (g *gapReader) kind() gap {
	switch {
	case g.bytes == 0:
		return none
	case g.bytes > farBytes:
		return far
	case g.end || g.breaks > 1:
		return hard
	case g.marks == 1 && !g.spaces:
		return joiner
	case g.marks == 1 && g.soft && g.led:
		return joiner
	}
	return space
}
