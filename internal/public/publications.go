package public

import "openspace/internal/calendar"

// Join says how a civil society organisation can take part.
type Join struct {
	Open            bool
	Deadline        calendar.Date
	Who             Prose
	Time            Prose
	Costs           Prose
	Confidentiality Prose
	Leaving         Prose
	Steps           []Point // without ids
	Questions       []Point // without ids; the title is the question
}

// Report is a report on a year of the process.
type Report struct {
	ID        Slug
	Title     Text
	From, To  calendar.Date
	Published calendar.Date
	Summary   Prose
	Link      Link
	Sections  []Section
}

// Section is one part of a report, with who wrote it and who looked at it for what.
type Section struct {
	ID        Slug
	Title     Text
	WrittenBy Party
	Authors   []Member // those who agreed to be named as authors, by name
	Reviews   []Review
	Text      Prose
	Marker    *Marker
	Released  calendar.Date // if it had been withheld
}

// Review says who looked at a section, and for what.
type Review struct {
	By  Party
	For Text
}

// Update is what the sponsor tells between two workshops.
type Update struct {
	ID    Slug // its date
	Date  calendar.Date
	Title Text
	Text  Prose
}

// Correction says what was wrong on a page, and since when it is right.
type Correction struct {
	Date calendar.Date
	Page Text // the page's address below the site's, with slashes at both ends
	Text Prose
}

// Period is the time from one workshop to the next, with what changed in it.
type Period struct {
	From, To Slug // workshops; From is empty before the first, To after the last
	Changes  []Change
}

// Change is one dated thing that changed.
type Change struct {
	Date   calendar.Date
	Kind   ChangeKind
	Action Slug // for the kinds that are about an action
	Page   Text // where to read on, below the site's address
	Title  Text // for the kinds that are not about an action
}

// ChangeKind says what changed.
type ChangeKind string

const (
	ActionAsked   ChangeKind = "action-asked"
	DeadlineSet   ChangeKind = "deadline-set"
	DeadlineMoved ChangeKind = "deadline-moved"
	OwnerReported ChangeKind = "owner-reported"
	ViewGiven     ChangeKind = "view-given"
	WriteUpOut    ChangeKind = "workshop-held"
	UpdateOut     ChangeKind = "update-published"
	ReportOut     ChangeKind = "report-published"
	PageCorrected ChangeKind = "page-corrected"
	ItemReleased  ChangeKind = "item-released"
)
