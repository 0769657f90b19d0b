package public

import (
	"openspace/internal/calendar"
	"openspace/internal/policy"
)

// Site is everything that one build publishes about one process.
// Slices are in the order in which they are to be shown.
type Site struct {
	Process     Process
	Policy      policy.Policy // the numbers of the confidentiality principle in force
	AsAt        calendar.Date // the day for which everything derived was derived; always a day
	Areas       []Area
	Workshops   []Workshop
	Actions     []Action
	Papers      []Paper
	Glossary    []Term
	Withheld    []Withheld
	Members     []Member // those who agreed to be named as members, by name
	Join        *Join    // nil: the records do not say how to join
	Reports     []Report
	Updates     []Update // newest first
	Corrections []Correction
	Periods     []Period // what changed between each workshop and the next, newest first
	Pages       []Page   // written by hand, in the order of the menu
}

// Process is the deliberation itself: what it is for and who runs it.
type Process struct {
	ID           Slug
	Title        Text
	ShortTitle   Text
	Summary      Text // one sentence, for search results
	Address      Link // where the site is published, with a closing slash
	BasePath     Text // the path part of Address, with slashes at both ends
	Language     Text // BCP 47, such as en-GB
	Notice       Prose
	Introduction Prose
	RecordsUntil calendar.Date // the last day that the records reflect; not stated means that they are kept
	Current      bool          // the records reach the day of the build; if not, what may have changed since is not known
	Sponsor      Body
	Facilitator  Body
	Contact      Contact
	Programmes   []Programme
	Aims         []Point
	Roles        []Point
	Principles   []Point
	Sources      []Source
}

// Body is a public body or organisation that speaks for itself: an accountable
// body or the facilitator.
type Body struct {
	ID           Slug
	Name         Text
	InText       Text // the name as it stands inside a sentence; never empty
	Abbreviation Text
	Link         Link
}

// Contact is a role that can be written to; never a person.
type Contact struct {
	Role  Text
	Email Link // a mailto address
}

// Count is a published count of participants. N of a suppressed one is 0 and means
// nothing.
type Count struct {
	Label      Text
	N          int
	Suppressed bool
}

// Member is an organisation or a person that has permitted to be named.
type Member struct{ Name Text }

// Programme is one that the process is about.
type Programme struct {
	ID           Slug
	Name         Text
	Abbreviation Text
	Text         Prose
}

// Point is an aim, a role or a principle: something with an address of its own.
type Point struct {
	ID    Slug
	Title Text
	Text  Prose
}

// Source is a public document that a record was taken from.
type Source struct {
	Title Text
	Date  calendar.Date
	Link  Link
}

// Area is a scope area: a part of the programmes that the process may discuss.
type Area struct {
	ID         Slug
	Title      Text
	Text       Prose
	Agreed     calendar.Date // since when it is in scope
	AgreedHow  Text          // how that was agreed
	Actions    []Slug        // those that name it, in order of number
	Workshops  []Slug
	Interested *Interest // nil: not counted
}

// Interest is how many organisations had an interest in a scope area on the day of
// the count. N of a suppressed one is 0 and means nothing.
type Interest struct {
	N          int
	Suppressed bool
	Counted    calendar.Date
}

// Workshop is one meeting with its write-up.
type Workshop struct {
	ID           Slug
	Number       int
	Title        Text
	Date         calendar.Date
	Format       Text
	Summary      Prose
	State        WorkshopState
	Marker       *Marker       // the whole write-up is withheld
	Released     calendar.Date // the day on which it was released, if it had been withheld
	Sources      []Source
	Introduction Prose
	Focus        Prose
	Topics       []Topic
	NextSteps    Prose
	Attended     []Member // those who agreed to be named as present, by name
	Attendance   []Count  // how many, by neutral wording
	TakeAways    Prose    // the accountable body's own account of what it takes away
	Actions      []Slug
	Areas        []Slug
}

// Topic is one section of a write-up.
type Topic struct {
	ID                   Slug
	Title                Text
	Marker               *Marker       // withheld: the rest is empty, and the title is one that may be shown, or empty
	Released             calendar.Date // if it had been withheld
	Introduction         Prose
	Clarifications       Prose
	TakenIntoAccount     Prose
	FurtherConsideration Prose
	Actions              []Slug
}

// Paper is a document that was before a workshop and may be named.
type Paper struct {
	ID        Slug
	Title     Text
	Version   Text
	Date      calendar.Date
	Workshops []Slug
	Link      Link // where its publisher has put it
}

// Term is an entry of the glossary.
type Term struct {
	ID           Slug
	Name         Text
	Abbreviation Text
	Meaning      Text
	Link         Link
}
