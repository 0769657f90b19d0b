package private

import (
	"io"
	"path"

	"openspace/internal/calendar"
	"openspace/internal/private/internal/review"
)

// ReviewOptions is what a review needs besides the records.
type ReviewOptions struct {
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

// Review shows everything that waits for a person's decision, one at a time and in
// its context, and writes what is decided into the records folder. It returns how
// many were settled and how many still wait; ok is false if a decision could not be
// written.
//
// It shows private text, and places as they are. The caller has made sure that Out is
// the facilitator's own terminal.
func (r *Records) Review(o ReviewOptions) (decided, left int, ok bool) {
	out, _ := r.matcher.Disclose(r.folder, o.Day, r.earlier...)
	for i, w := range out.Waiting {
		out.Waiting[i].Problem = w.Problem.In(r.path(w.Problem.Place().File))
	}
	for i, h := range out.Holding {
		out.Holding[i].At.File = r.path(h.At.File)
	}
	return review.Run(review.Options(o), out.Waiting, out.Holding, r.folder.Register)
}

// path is where a file lies for whoever gave the folders.
func (r *Records) path(file string) string {
	_, folder := r.in.of(file)
	return path.Join(folder, file)
}
