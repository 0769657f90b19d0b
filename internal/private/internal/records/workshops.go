package records

import (
	"openspace/internal/calendar"
	"openspace/internal/diag"
)

// Workshop is a folder workshops/ID with its workshop.toml and its write-up.
type Workshop struct {
	Marking
	ID           ID           // the folder's name
	Number       Count        `toml:"number,required"`
	Title        Line         `toml:"title,required"`
	Date         Date         `toml:"date,required"`
	Format       Line         `toml:"format"`
	Summary      Passage      `toml:"summary"` // what it is to be about, or was about
	ActionsUntil Date         `toml:"actions_until"`
	Areas        []Ref        `toml:"areas" to:"area"`
	Topics       []Topic      `toml:"topic"`
	Attendance   []Attendance `toml:"attendance"`
	Attended     []Ref        `toml:"attended" to:"participant"` // who took part; named only with permission
	Sources      []Source     `toml:"source"`
	WriteUp      WriteUp
	Written      bool // there is a write-up
	At           diag.Place
}

// Reach is the last day of which the records tell what became of the workshop's
// actions: the workshop's own, or else the day on which all records end. Not stated
// means that they are kept.
func (w Workshop) Reach(p Process) calendar.Date {
	if w.ActionsUntil.Stated() {
		return w.ActionsUntil.Date
	}
	return p.RecordsUntil.Date
}

// Topic is a section of the write-up.
type Topic struct {
	Marking
	ID    ID   `toml:"id,required"`
	Title Line `toml:"title,required"`
	At    diag.Place
}

// Attendance is how many took part from a sector. Small numbers are not published.
type Attendance struct {
	Sector Ref   `toml:"sector,required" to:"sector"`
	Count  Count `toml:"count,required"`
	At     diag.Place
}

// WriteUp is write-up.md, taken apart by its headings.
type WriteUp struct {
	Introduction Passage
	Focus        Passage
	Topics       []TopicText // as the workshop's Topics
	NextSteps    Passage
	TakeAways    Passage
	At           diag.Place
}

// TopicText is what the write-up says under one topic.
type TopicText struct {
	Introduction         Passage
	Clarifications       Passage
	TakenIntoAccount     Passage
	FurtherConsideration Passage
}
