package private

import (
	"io/fs"
	"strings"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/private/internal/disclosure"
	"openspace/internal/private/internal/records/load"
	"openspace/internal/private/internal/secret"
)

// CheckText asks the rules of the principle about plain text, a sentence a line,
// with the names of the records at the root of fsys and all lists of public names
// that come with the program. label is how the text is called in problems.
func CheckText(fsys fs.FS, text []byte, label string, asAt calendar.Date) []diag.Problem {
	folder, problems := load.Folder(fsys, nil, nil)
	names := disclosure.Protected(folder.Register)
	if diag.Stops(problems) {
		return newMask(from(fsys, "", nil), names, registerRead(problems)).all(problems)
	}
	folder.Starters = load.Starters()
	if len(names.InAddress(label)) > 0 {
		label = "…"
	}
	lines, starts := split(string(text))
	return names.Text(folder, asAt, lines, func(line, col int) diag.Place {
		return diag.Place{File: label, Line: line + 1, Col: col + 1, Offset: starts[line] + col}
	})
}

// split cuts a text into lines, with the offset of each.
func split(text string) (lines []secret.Text, starts []int) {
	at := 0
	for line := range strings.Lines(text) {
		lines, starts = append(lines, load.TextLine(strings.TrimRight(line, "\r\n"))), append(starts, at)
		at += len(line)
	}
	return lines, starts
}
