package hugofiles

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// inline writes pieces as Markdown. Every line but the first begins with indent.
func inline(ps []piece, indent string) string {
	w := inlineWriter{indent: indent}
	for i, p := range ps {
		if p.to != nil && (i == 0 || ps[i-1].to != p.to) {
			w.put("[")
		}
		w.piece(p, nextRune(ps, i))
		if p.to != nil && (i == len(ps)-1 || ps[i+1].to != p.to) {
			w.put("](<" + escapeTarget(p.to.address) + ">)")
		}
	}
	return w.String()
}

type inlineWriter struct {
	strings.Builder
	indent string
	last   rune // written last; a space at the beginning of a line
	marked bool // what was written last is the mark of an emphasis
}

func (w *inlineWriter) put(s string) {
	w.WriteString(s)
	w.last, _ = utf8.DecodeLastRuneInString(s)
	w.marked = false
}

func (w *inlineWriter) piece(p piece, next rune) {
	if p.text == lineBreak {
		w.breakLine()
		return
	}
	text, marks := escape(p.text), w.marks(p, next)
	w.put(marks + text + marks)
	w.marked = marks != ""
}

// breakLine ends a line with a backslash, which also holds on a line of its own.
// Behind another backslash, where goldmark 1.8 takes both for text, it is two
// spaces.
func (w *inlineWriter) breakLine() {
	mark := "\\"
	if w.last == '\\' {
		mark = "  "
	}
	w.put(mark + "\n" + w.indent)
	w.last = ' '
}

// marks returns what stands on both sides of a piece that is set, or nothing if CommonMark
// would not take it for emphasis there: beside another mark, and where section
// 6.2's "left-flanking" and "right-flanking" do not hold.
func (w *inlineWriter) marks(p piece, next rune) string {
	if p.set == 0 {
		return ""
	}
	text := escape(p.text)
	first, _ := utf8.DecodeRuneInString(text)
	last, _ := utf8.DecodeLastRuneInString(text)
	if w.marked || !flanks(w.last, first) || !flanks(next, last) {
		return ""
	}
	return map[setting]string{emphasis: "*", strong: "**", emphasis | strong: "***"}[p.set]
}

// flanks reports whether a mark may stand between two characters, one outside and
// one inside of what it marks. A 0 outside is a block's beginning or end.
func flanks(outside, inside rune) bool {
	if unicode.IsSpace(inside) {
		return false
	}
	return !punctuation(inside) || outside == 0 || unicode.IsSpace(outside) || punctuation(outside)
}

// punctuation is what CommonMark calls a Unicode punctuation character.
func punctuation(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

// nextRune returns what will be written behind a piece. A neighbour's own mark
// does not count: it has none if this piece has one.
func nextRune(ps []piece, i int) rune {
	p := ps[i]
	switch {
	case p.to != nil && (i == len(ps)-1 || ps[i+1].to != p.to):
		return ']'
	case i == len(ps)-1:
		return 0
	case ps[i+1].to != p.to:
		return '['
	case ps[i+1].text == lineBreak:
		return '\\'
	}
	_, first := utf8.DecodeRuneInString(ps[i+1].text)
	r, _ := utf8.DecodeRuneInString(escape(ps[i+1].text[:first]))
	return r
}
