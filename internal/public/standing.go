package public

// Standing is where an action stands on the day of the build. It is derived from
// the records and the day, never written down.
type Standing string

const (
	NoReport        Standing = "no-report"         // the owner has not reported; not the same as not started
	NoReportOverdue Standing = "no-report-overdue" // the deadline has passed without a report
	NotKnown        Standing = "not-known"         // the records end before the day of the build
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

// Words is how the site says a fixed term: a short label and a sentence.
type Words struct{ Label, Meaning Text }

// StandingWords gives the words of every standing.
func StandingWords() map[Standing]Words {
	return map[Standing]Words{
		NoReport: {Const("No report yet"),
			Const("The owner has not yet reported on this action. That does not mean that nothing was done.")},
		NoReportOverdue: {Const("Overdue, no report"),
			Const("The deadline has passed and the owner has not reported on this action.")},
		NotKnown: {Const("Not known"),
			Const("The records behind this site end before today, so it cannot say how this action stands.")},
	}
}

// ReasonWords gives the words of every reason.
func ReasonWords() map[Reason]Words {
	return map[Reason]Words{
		MembersOnly: {Const("Members only"),
			Const("It was circulated to the people taking part and to nobody else.")},
		Unreleased: {Const("Not released"),
			Const("It has not been released, as far as the records behind this site show.")},
		Draft: {Const("Draft"),
			Const("It was not finished when it was discussed.")},
		Confidential: {Const("Confidential"),
			Const("It was shared in confidence.")},
		Embargoed: {Const("Embargoed"),
			Const("It may not be published before a date that its owner has set.")},
	}
}
