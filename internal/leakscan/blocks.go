package leakscan

import "strings"

// Pages are made of the same lines over and over: heads, menus, feet, rows of tables. A
// page is therefore cut into blocks first, and a block that is plain, in which there is
// nothing to be found whatever stands around it, is remembered. A page of plain blocks
// alone, over whose borders nothing goes on, has nothing to be found in it; any other is
// looked at as if there were no blocks.

// block is the fewest lines of a page behind which both a browser and a reader begin anew:
// what comes next is no part of a tag, of a script or of a paragraph that is under way.
// Its bytes alone decide where it ends and what its views are.
type block struct {
	key   uint64 // in the memory
	lines int    // more than 1: it is a line that began a block of so many, and no more is known
	plain bool
	edges [2]edge // of the text as shown, and of all else in the markup
}

// blockAt gives the block that begins at src[from:] and where it ends, if it is remembered.
func (m *memory) blockAt(src string, from int) (b *block, end int) {
	end = linesEnd(src, from, 1)
	if b = m.find(m.key(src[from:end])); b == nil || b.lines <= 1 {
		return b, end
	}
	end = linesEnd(src, from, b.lines)
	return m.find(m.key(src[from:end])), end
}

// addBlock remembers a block that stands at src[from:end].
func (m *memory) addBlock(b *block, src string, from, end int) {
	b.key = m.key(src[from:end])
	m.add(b)
	if lines := strings.Count(src[from:end], "\n"); lines > 1 {
		m.add(&block{key: m.key(src[from:linesEnd(src, from, 1)]), lines: lines})
	}
}

// linesEnd gives where so many lines from src[at:] on end.
func linesEnd(src string, at, lines int) int {
	for ; lines > 0; lines-- {
		n := strings.IndexByte(src[at:], '\n')
		if n < 0 {
			return len(src)
		}
		at += n + 1
	}
	return at
}

// usualBlock is more than a view of most blocks has, in bytes.
const usualBlock = 512

// nextBlock cuts off the block at src[from:] and makes its views. whole is false if the
// source ended before it did.
func nextBlock(src string, from int) (m *markupViews, end int, whole bool) {
	m = newMarkupViews(src, usualBlock)
	l := &lexer{src: src, pos: from}
	for t, ok := l.next(); ok; t, ok = l.next() {
		if t.kind == textToken {
			n := strings.IndexByte(src[t.start:t.end], '\n')
			if n >= 0 && strings.Trim(src[t.start:t.start+n], blanks) == "" && m.anew() {
				end = t.start + n + 1
				m.text(t.start, end)
				return m, end, true
			}
		}
		m.add(t)
	}
	return m, len(src), false
}

// mostBlank is how many spaces are passed over at most to see that a reader begins anew, or
// much markup with nothing shown would be read again and again.
const mostBlank = 64

// anew reports whether a reader begins anew where the text as shown ends.
func (m *markupViews) anew() bool {
	shown := m.shown.text.String()
	last := strings.TrimRight(shown[max(0, len(shown)-mostBlank):], " ")
	return !m.aside && (last == "" && len(shown) <= mostBlank || strings.HasSuffix(last, "\n\n"))
}
