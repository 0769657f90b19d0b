package disclosure

import (
	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

// Text asks the rules about plain sentences, one a line, without publishing
// anything: C1 (a registered participant is named), C2 (a name that nothing accounts
// for), C3 (a position that may be somebody's), C5 (words of a withheld paper) and C6
// (a count of participants). place gives the place of a byte in a line.
func (n *Names) Text(f records.Folder, asAt calendar.Date, lines []secret.Text, place func(line, col int) diag.Place) []diag.Problem {
	d := newDiscloser(f, n, asAt, false)
	texts := make([]string, len(lines))
	for i, l := range lines {
		texts[i] = secret.Reveal(l)
	}
	d.rules.lookAhead(texts)
	for i, text := range texts {
		for _, h := range d.rules.of(text).registered {
			entry := diag.NameInText
			if h.Ambiguous {
				entry = diag.NameAmbiguous
			}
			d.reportHit(entry, place(i, h.Start), h)
		}
		d.examine(text, func(col int) diag.Place { return place(i, col) })
	}
	return diag.Sort(d.problems)
}
