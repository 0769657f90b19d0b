package review

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"openspace/internal/calendar"
	"openspace/internal/private/internal/disclosure"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

// Options is what a review needs besides the records.
type Options struct {
	Dir  string        // the records folder, where decisions are written
	Day  calendar.Date // today
	Role string        // as which role the person decides; asked for if empty
	In   io.Reader
	Out  io.Writer // a terminal: private text is shown on it
	// Open shows a place in an editor; nil if there is none.
	Open func(file string, line int) error
}

// Run shows everything that waits and writes what is decided. It returns how many
// things were settled and how many still wait; ok is false if a decision could not be
// written.
func Run(o Options, waiting []disclosure.Waiting, reg records.Register) (decided, left int, ok bool) {
	r := review{Options: o, in: bufio.NewScanner(o.In), register: reg, taken: map[string]bool{}}
	for i, w := range waiting {
		r.show(w, i+1, len(waiting))
		settled, err := r.ask(w)
		if settled {
			decided++
		}
		if err != nil {
			return decided, len(waiting) - decided, errors.Is(err, errStop)
		}
	}
	return decided, len(waiting) - decided, true
}

type review struct {
	Options
	in       *bufio.Scanner
	register records.Register
	taken    map[string]bool // ids that this review has given away
}

// errStop is the person's wish to stop, or the end of what there is to read.
var errStop = errors.New("stopped")

// show prints one thing: where it stands, its wording with the words in question
// between marks, and what was found.
func (r *review) show(w disclosure.Waiting, n, of int) {
	text := secret.Reveal(w.Text)
	start, end := max(0, min(w.Start, len(text))), max(0, min(w.End, len(text)))
	fmt.Fprintf(r.Out, "\n%d of %d   %s   [%s]\n\n    %s»%s«%s\n\n  %s\n",
		n, of, w.Problem.Place(), w.Problem.Code(), text[:start], text[start:end], text[end:], w.Problem.Message())
	if len(w.By) > 0 {
		fmt.Fprintf(r.Out, "  Approved by: %s. It needs %d different roles.\n", strings.Join(w.By, ", "), w.Needs)
	}
}

// words are those in question, on one line.
func words(w disclosure.Waiting) string {
	return strings.Join(strings.Fields(secret.Reveal(w.Text)[w.Start:w.End]), " ")
}
