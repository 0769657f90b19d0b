package leakscan

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"openspace/internal/diag"
	"openspace/internal/fold"
)

// problems puts what was found into words.
func (f *file) problems() []diag.Problem {
	shown := mask(f.name, f.inPath)
	var list []diag.Problem
	for s, n := range f.found {
		p := f.entry(s, n).At(f.place(shown, s), words(n.chain))
		if id, ok := diag.OpaqueID(s.id); ok {
			p = p.About(id)
		}
		list = append(list, p)
	}
	for _, why := range slices.Sorted(maps.Keys(f.faults)) {
		offset := f.faults[why]
		place := diag.Place{File: shown, Binary: f.binary, Offset: offset}
		if !f.binary {
			place = f.textPlace(shown, offset)
		}
		list = append(list, f.unreadable().At(place, faultWords[why]))
	}
	return list
}

func (f *file) entry(s spot, n finding) *diag.Entry {
	switch {
	case s.restricted:
		return diag.RestrictedText
	case n.ambiguous && f.options.Ambiguous != Fail:
		return diag.AmbiguousTerm
	}
	return diag.ProtectedTerm
}

func (f *file) unreadable() *diag.Entry {
	if f.options.Unreadable == Warn || f.options.Unreadable == Ignore {
		return diag.UnreadableWarning
	}
	return diag.UnreadableFile
}

func (f *file) place(shown string, s spot) diag.Place {
	switch {
	case s.path:
		return diag.Place{File: shown}
	case f.binary:
		return diag.Place{File: shown, Binary: true, Offset: s.offset}
	}
	return f.textPlace(shown, s.offset)
}

func (f *file) textPlace(shown string, offset int) diag.Place {
	before := f.data[:min(offset, len(f.data))]
	line := before[bytes.LastIndexByte(before, '\n')+1:]
	return diag.Place{
		File:   shown,
		Line:   bytes.Count(before, []byte("\n")) + 1,
		Col:    len(line) + 1,
		Char:   utf8.RuneCount(line) + 1,
		Offset: offset,
	}
}

// mask replaces every part of a path that a hit touches.
func mask(path string, hits []fold.Hit) string {
	if len(hits) == 0 {
		return path
	}
	parts := strings.Split(path, "/")
	start := 0
	for i, part := range parts {
		end := start + len(part)
		for _, h := range hits {
			if h.Start < end && h.End > start {
				parts[i] = "…"
			}
		}
		start = end + 1
	}
	return strings.Join(parts, "/")
}
