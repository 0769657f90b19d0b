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
	Due          calendar.Date // as first agreed
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
