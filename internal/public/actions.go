package public

import "openspace/internal/calendar"

// Action is something that the accountable body owes. If it has a marker, only its
// id, number and workshop are published.
type Action struct {
	ID           Slug
	Number       int
	Workshop     Slug
	Topic        Slug // empty: the topic is withheld
	Areas        []Slug
	Text         Text
	Owner        *Body         // nil: not stated
	Due          calendar.Date // as first agreed; not stated if none was
	Deadline     calendar.Date // as it stands after the last revision
	Revisions    []Revision    // oldest first
	Updates      []Account     // the owner's own account; oldest first
	Views        []View        // the Open Space's own view; oldest first
	SupersededBy Slug
	KnownUntil   calendar.Date // the last day of which the records tell what became of it; not stated: they are kept
	Standing     Standing
	Timing       Timing
	Source       Link
	Marker       *Marker
	Released     calendar.Date // the day on which it was released, if it had been withheld
}

// Moves is how often the deadline was moved. Where none was stated at first, the first
// revision set it.
func (a Action) Moves() int {
	if a.Due.Stated() {
		return len(a.Revisions)
	}
	return max(0, len(a.Revisions)-1)
}

// RevisionKind says what the revision of that number did to the deadline.
func (a Action) RevisionKind(i int) ChangeKind {
	if i == 0 && !a.Due.Stated() {
		return DeadlineSet
	}
	return DeadlineMoved
}

// Revision is a later deadline and the reason given for it.
type Revision struct {
	Due, Agreed calendar.Date
	Reason      Text
}

// Account is what the owner reports.
type Account struct {
	Date     calendar.Date
	Status   Standing
	Account  Text
	Evidence []Link
	Marker   *Marker       // withheld: only the marker is published
	Released calendar.Date // if it had been withheld
}

// View is the Open Space's own view, agreed by at least so many of its members.
type View struct {
	Date    calendar.Date
	View    Opinion
	AtLeast int // 0: not published
	Text    Text
}
