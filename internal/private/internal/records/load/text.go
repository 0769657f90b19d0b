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

// textLines is where a text's lines and characters begin, so that an offset can be
// turned into a place without the text.
type textLines struct {
	starts []int // of each line: the offset of its first byte
	inside []int // offsets of the bytes that begin no character
}

func lineStarts(data []byte) textLines {
	lines := textLines{starts: make([]int, 1, bytes.Count(data, []byte("\n"))+1)}
	for i, c := range data {
		switch {
		case c == '\n':
			lines.starts = append(lines.starts, i+1)
		case !utf8.RuneStart(c):
			lines.inside = append(lines.inside, i)
		}
	}
	return lines
}

// placeIn turns an offset into a place.
func placeIn(file string, lines textLines, offset int) diag.Place {
	n := sort.SearchInts(lines.starts, offset+1)
	start := lines.starts[n-1]
	inside := sort.SearchInts(lines.inside, offset) - sort.SearchInts(lines.inside, start)
	return diag.Place{File: file, Line: n, Col: offset - start + 1, Char: offset - start - inside + 1, Offset: offset}
}
