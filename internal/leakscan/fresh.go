package leakscan

import (
	"strings"
	"unicode"

	"openspace/internal/paragraphs"
)

// Much of a page is the same on every page, and most of the rest is on several: its
// head and foot, names of classes, addresses, a title. A paragraph in which nothing
// is encoded is therefore remembered, and passed over wherever it stands.

// part is a paragraph of a view that is not known to be clean.
type part struct {
	from, to int
	key      uint64
	clean    bool // so far
}

// fresh cuts a view into paragraphs and gives those that are not known to be clean.
func (f *file) fresh(text string) []part {
	if f.clean == nil {
		return []part{{to: len(text)}}
	}
	parts := make([]part, 0, 16+len(text)/256)
	for i := 0; i < len(text); {
		end := paragraphs.Next(text, i)
		key := f.clean.Key(text[i:end])
		if _, known := f.clean.Find(key); !known {
			parts = append(parts, part{i, end, key, !goesOn(text[i:end])})
		}
		i = end
	}
	return parts
}

// remember notes which parts were clean.
func (f *file) remember(parts []part) {
	if f.clean == nil {
		return
	}
	for _, p := range parts {
		if p.clean {
			f.clean.Add(p.key, 0)
		}
	}
}

// goesOn reports whether something that is encoded may begin in a paragraph and be told
// only by what stands behind it: strings that a plus sign joins (see [joined]). Of all
// that is decoded only this and lines of base64 go over two line breaks, and those are
// never clean (see [file.runs]).
func goesOn(paragraph string) bool {
	shown := strings.TrimRightFunc(paragraph, unicode.IsSpace)
	return shown != "" && strings.IndexByte("+\"'`", shown[len(shown)-1]) >= 0
}
