package load

import (
	"bytes"
	"io/fs"
	"sort"
	"unicode"
	"unicode/utf8"

	"openspace/internal/diag"
)

// text reads a file that has to be there and has to be plain UTF-8 text. Line
// breaks of Windows are made into line feeds, so that a file edited there gives
// the same site.
func (r *reader) text(file string) ([]byte, bool) {
	info, err := fs.Stat(r.fsys, file)
	if err != nil {
		r.report(diag.MissingFile, diag.Place{File: file})
		return nil, false
	}
	if info.Size() > maxFile {
		r.report(diag.FileTooLarge, diag.Place{File: file}, diag.Number(maxFile>>20))
		return nil, false
	}
	data, err := fs.ReadFile(r.fsys, file)
	if err != nil {
		r.report(diag.Unreadable, diag.Place{File: file})
		return nil, false
	}
	data = bytes.TrimPrefix(data, []byte("\uFEFF"))
	if bytes.Contains(data, []byte("\r\n")) {
		data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	}
	return data, r.plain(file, data)
}

// plain reports bytes that are no UTF-8, and control characters. Other characters
// that do not show (joiners, marks of direction) may be part of a word in some
// language; folding sees through them.
func (r *reader) plain(file string, data []byte) bool {
	lines := lineStarts(data)
	for i := 0; i < len(data); {
		c, size := utf8.DecodeRune(data[i:])
		if c == utf8.RuneError && size == 1 {
			r.report(diag.NotUTF8, placeIn(file, lines, i))
			return false
		}
		if unicode.IsControl(c) && c != '\n' && c != '\t' {
			r.report(diag.BadCharacter, placeIn(file, lines, i))
			return false
		}
		i += size
	}
	return true
}

// lineStarts returns the offset of each line's first byte.
func lineStarts(data []byte) []int {
	starts := make([]int, 1, bytes.Count(data, []byte("\n"))+1)
	for i, c := range data {
		if c == '\n' {
			starts = append(starts, i+1)
		}
	}
	return starts
}

// placeIn turns an offset into a place.
func placeIn(file string, lines []int, offset int) diag.Place {
	n := sort.SearchInts(lines, offset+1)
	return diag.Place{File: file, Line: n, Col: offset - lines[n-1] + 1, Offset: offset}
}
