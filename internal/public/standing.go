package public

// Standing is where an action stands on the day of the build, as far as its owner
// has reported it. It is derived from the records and the day, never written down.
type Standing string

const (
	NoReport   Standing = "no-report" // the owner has not reported; not the same as not started
	NotStarted Standing = "not-started"
	InProgress Standing = "in-progress"
	Done       Standing = "done"
	Dropped    Standing = "dropped"
	Superseded Standing = "superseded"
	// ReportWithheld: the owner's last report is withheld, so an earlier one may be out of date.
	ReportWithheld Standing = "report-withheld"
	NotKnown       Standing = "not-known" // what the records tell of it ends before the day of the build
)

// Standings lists them in the order in which a page shows them.
var Standings = []Standing{NoReport, NotStarted, InProgress, Done, Dropped, Superseded, ReportWithheld, NotKnown}

// Timing says how an open action's deadline lies to the day of the build.
type Timing string

const (
	Overdue Timing = "overdue"  // the period of the deadline has passed
	DueSoon Timing = "due-soon" // it ends within four weeks
)

// Opinion is the Open Space's own view of how an action was met.
type Opinion string

const (
	Satisfied    Opinion = "satisfied"
	Partly       Opinion = "partly"
	NotSatisfied Opinion = "not-satisfied"
)

// WorkshopState is how far a workshop is.
type WorkshopState string

const (
	Planned       WorkshopState = "planned"
	Held          WorkshopState = "held"             // its write-up is on the site
	HeldNoWriteUp WorkshopState = "held-no-write-up" // it took place, and its write-up is not there yet

	// The records end before the day of the build:
	HeldNoneKnown WorkshopState = "held-none-known" // it took place; they hold no write-up of it
	PlanNotKnown  WorkshopState = "plan-not-known"  // it was planned for a day after they end
)

// TookPlace reports whether the records say that a workshop was held.
func (s WorkshopState) TookPlace() bool {
	return s == Held || s == HeldNoWriteUp || s == HeldNoneKnown
}

// Party is one of the sides of the process.
type Party string

const (
	TheFacilitator  Party = "facilitator"
	TheCivilSociety Party = "civil-society"
	TheSponsor      Party = "sponsor"
)

// Reason says why something is withheld.
type Reason string

const (
	MembersOnly  Reason = "members-only"
	Unreleased   Reason = "unreleased"
	Draft        Reason = "draft"
	Confidential Reason = "confidential"
	Embargoed    Reason = "embargoed"
)
