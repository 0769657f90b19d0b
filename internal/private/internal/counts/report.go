package counts

// Reason says why a population's tables are withheld whole.
type Reason int

const (
	Malformed  Reason = iota // rows, columns and cells do not fit together, or an id is missing or doubled
	TooLarge                 // more cells, or larger counts, than are worked on
	Disagree                 // two tables give different counts for the same people
	Changed                  // an earlier release shows another count
	Disclosed                // earlier releases alone give small numbers away
	Unverified               // no pattern of suppressed cells was found that the attacker passes
)

// String names the reason in plain English.
func (r Reason) String() string {
	return [...]string{
		"its rows, columns and cells do not fit together",
		"it is too large",
		"two tables count the same people differently",
		"an earlier release shows other counts",
		"earlier releases give small numbers away",
		"no way was found to show a part of it safely",
	}[r]
}

// Note is one population that is withheld whole.
type Note struct {
	Population string
	Reason     Reason
	Cells      int // for Disclosed: how many counts are given away
}

// Report is what a facilitator should know about a publication. It holds no counts
// of participants.
type Report struct {
	Withheld []Note // in order of population
	// Plain lists populations that are safe from the attacker, but not from one who
	// is told which of the suppressed counts are the small ones.
	Plain []string
}
