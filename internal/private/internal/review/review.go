package review

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
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
	// Withheld asks about everything that may be released, not only about that of
	// which the embargo has passed.
	Withheld bool
}

// Run shows everything that waits and writes what is decided. It returns how many
// things were settled and how many still wait; ok is false if a decision could not be
// written.
func Run(o Options, waiting []disclosure.Waiting, holding []disclosure.Holding, reg records.Register) (decided, left int, ok bool) {
	r := review{Options: o, in: bufio.NewScanner(o.In), register: reg, taken: map[string]bool{}}
	holding = slices.DeleteFunc(slices.Clone(holding), r.notAsked)
	r.left = len(waiting)
	for _, h := range holding {
		if h.Due {
			r.left++
		}
	}
	err := r.all(waiting, holding)
	return r.decided, r.left, err == nil || errors.Is(err, errStop)
}

type review struct {
	Options
	in            *bufio.Scanner
	register      records.Register
	taken         map[string]bool // ids that this review has given away
	decided, left int
}

// all goes through everything, until the person stops or something fails.
func (r *review) all(waiting []disclosure.Waiting, holding []disclosure.Holding) error {
	of := len(waiting) + len(holding)
	for i, w := range waiting {
		r.show(w, i+1, of)
		settled, err := r.ask(w)
		r.count(settled, true)
		if err != nil {
			return err
		}
	}
	for i, h := range holding {
		r.showHeld(h, len(waiting)+i+1, of)
		settled, err := r.askHeld(h)
		r.count(settled, h.Due)
		if err != nil {
			return err
		}
	}
	return nil
}

func (r *review) count(settled, waited bool) {
	if settled {
		r.decided++
	}
	if settled && waited {
		r.left--
	}
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
