package leakscan

import (
	"strings"
	"unicode/utf8"
)

// revealed makes a view of what is written in tag characters, which do not show
// and each stand for a letter, or backwards after an override of direction. It
// gives nil if there is none.
func revealed(v *view) *view {
	hasTags := strings.Contains(v.text, "\xf3\xa0\x80") || strings.Contains(v.text, "\xf3\xa0\x81")
	if !hasTags && !strings.Contains(v.text, override) {
		return nil
	}
	e := edits{text: v.text}
	for i := 0; i < len(v.text); {
		r, size := utf8.DecodeRuneInString(v.text[i:])
		switch {
		case 0xe0020 <= r && r <= 0xe007e:
			e.replace(i, size, string(r-0xe0000))
		case strings.HasPrefix(v.text[i:], override):
			size = turned(&e, i)
		}
		i += size
	}
	return e.view(v, unseen)
}

// override is the mark after which text runs from right to left.
const override = "\u202e"

// turned turns the stretch after an override round, up to the mark that ends it,
// and gives how many bytes both took.
func turned(e *edits, at int) int {
	start := at + len(override)
	end := strings.IndexAny(e.text[start:], "\u202c\u2069\n")
	if end < 0 {
		end = len(e.text) - start
	}
	e.replace(at, len(override), "")
	for i := start + end; i > start; {
		_, size := utf8.DecodeLastRuneInString(e.text[start:i])
		i -= size
		e.out.stands(e.text[i:i+size], i)
	}
	e.done = start + end
	return len(override) + end
}
