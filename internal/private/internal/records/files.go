package records

import "openspace/internal/diag"

// Folder is a whole records folder.
type Folder struct {
	Process   Process
	Names     Names
	Register  Register
	Actions   []Action
	Papers    []Paper
	Workshops []Workshop // in order of number
}

// Process is process.toml.
type Process struct {
	ID           ID          `toml:"id,required"`
	Title        Line        `toml:"title,required"`
	ShortTitle   Line        `toml:"short_title"`
	Summary      Line        `toml:"summary,required"`
	Address      Link        `toml:"address,required"`
	Language     Language    `toml:"language,required"`
	Zone         Zone        `toml:"time_zone,required"`
	RecordsUntil Date        `toml:"records_until"`
	Notice       Passage     `toml:"notice"`
	Introduction Passage     `toml:"introduction,required"`
	Sponsor      Ref         `toml:"sponsor,required" to:"body"`
	Facilitator  Ref         `toml:"facilitator,required" to:"body"`
	Contact      Contact     `toml:"contact,required"`
	Programmes   []Programme `toml:"programme,required"`
	Aims         []Point     `toml:"aim,required"`
	Roles        []Point     `toml:"role,required"`
	Principles   []Point     `toml:"principle,required"`
	Areas        []Area      `toml:"area,required"`
	Sources      []Source    `toml:"source"`
	At           diag.Place
}

// Contact is a role that the public can write to.
type Contact struct {
	Role  Line  `toml:"role,required"`
	Email Email `toml:"email,required"`
	At    diag.Place
}

// Programme is one that the process is about.
type Programme struct {
	ID           ID      `toml:"id,required"`
	Name         Line    `toml:"name,required"`
	Abbreviation Line    `toml:"abbreviation"`
	Text         Passage `toml:"text,required"`
	At           diag.Place
}

// Point is an aim, a role or a principle.
type Point struct {
	ID    ID      `toml:"id,required"`
	Title Line    `toml:"title,required"`
	Text  Passage `toml:"text,required"`
	At    diag.Place
}

// Area is a scope area.
type Area struct {
	ID        ID      `toml:"id,required"`
	Title     Line    `toml:"title,required"`
	Text      Passage `toml:"text,required"`
	Agreed    Date    `toml:"agreed,required"`
	AgreedHow Line    `toml:"agreed_how,required"`
	At        diag.Place
}

// Source is a public document that a record was taken from.
type Source struct {
	Title Line `toml:"title,required"`
	Date  Date `toml:"date"`
	Link  Link `toml:"link"`
	At    diag.Place
}

// Names is names.toml: the names that may be published.
type Names struct {
	Bodies []Body `toml:"body,required"`
	Names  []Name `toml:"name"`
	At     diag.Place
}

// Body is a public body. The positions of an accountable one are public.
type Body struct {
	ID           ID     `toml:"id,required"`
	Name         Line   `toml:"name,required"`
	Abbreviation Line   `toml:"abbreviation"`
	Aliases      []Line `toml:"aliases"`
	Accountable  Flag   `toml:"accountable"`
	Meaning      Line   `toml:"meaning"`
	Link         Link   `toml:"link"`
	At           diag.Place
}

// Name is another public name: a law, a system, a place, a term.
type Name struct {
	ID           ID     `toml:"id,required"`
	Name         Line   `toml:"name,required"`
	Abbreviation Line   `toml:"abbreviation"`
	Aliases      []Line `toml:"aliases"`
	Kind         Choice `toml:"kind,required" oneof:"law system place programme guidance committee term"`
	Meaning      Line   `toml:"meaning,required"`
	Link         Link   `toml:"link"`
	At           diag.Place
}

// Register is register.toml: who takes part. Other tools read this file.
type Register struct {
	Sectors       []Sector       `toml:"sector"`
	Organisations []Organisation `toml:"organisation"`
	People        []Person       `toml:"person"`
	At            diag.Place
}

// Sector groups organisations under neutral labels.
type Sector struct {
	ID      ID   `toml:"id,required"`
	Label   Line `toml:"label,required"`
	Broader Line `toml:"broader,required"`
	At      diag.Place
}

// Organisation is a civil society organisation that takes part.
type Organisation struct {
	ID          OpaqueID     `toml:"id,required"`
	Name        Line         `toml:"name,required"`
	Aliases     []Line       `toml:"aliases"`
	Sector      Ref          `toml:"sector,required" to:"sector"`
	Interests   []Ref        `toml:"interests" to:"area"`
	Permissions []Permission `toml:"permission"`
	At          diag.Place
}

// Person takes part for an organisation. Its permissions are the person's own.
type Person struct {
	ID           OpaqueID     `toml:"id,required"`
	Name         Line         `toml:"name,required"`
	Aliases      []Line       `toml:"aliases"`
	Organisation Ref          `toml:"organisation" to:"organisation"`
	Permissions  []Permission `toml:"permission"`
	At           diag.Place
}

// Permission is an express permission to name somebody.
type Permission struct {
	Use       Choice `toml:"use,required" oneof:"membership attendance authorship quotation mention"`
	Where     []Line `toml:"where"`
	Given     Day    `toml:"given,required"`
	Until     Day    `toml:"until"`
	Withdrawn Day    `toml:"withdrawn"`
	Evidence  Line   `toml:"evidence,required"`
	At        diag.Place
}

// Actions is actions.toml.
type Actions struct {
	Actions []Action `toml:"action"`
	At      diag.Place
}

// Action is something that an accountable body owes.
type Action struct {
	ID       ID     `toml:"id,required"`
	Number   Count  `toml:"number,required"`
	Workshop Ref    `toml:"workshop,required" to:"workshop"`
	Topic    Ref    `toml:"topic,required" to:"topic"`
	Areas    []Ref  `toml:"areas" to:"area"`
	Text     Phrase `toml:"text,required"`
	Owner    Ref    `toml:"owner" to:"body"`
	Due      Date   `toml:"due,required"`
	Source   Link   `toml:"source"`
	At       diag.Place
}

// Papers is papers.toml.
type Papers struct {
	Papers []Paper `toml:"paper"`
	At     diag.Place
}

// Paper is a document that was before a workshop.
type Paper struct {
	ID          ID     `toml:"id,required"`
	Title       Line   `toml:"title,required"`
	PublicTitle Line   `toml:"public_title"` // a title that may be shown even while the paper is withheld
	Version     Line   `toml:"version"`
	Date        Date   `toml:"date"`
	Workshops   []Ref  `toml:"workshops" to:"workshop"`
	Circulation Choice `toml:"circulation,required" oneof:"public members-only unreleased draft confidential"`
	Embargo     Date   `toml:"embargo"`
	Condition   Line   `toml:"condition"`
	Link        Link   `toml:"link"`
	File        Line   `toml:"file"`
	At          diag.Place
}

// Workshop is a folder workshops/ID with its workshop.toml and its write-up.
type Workshop struct {
	ID         ID           // the folder's name
	Number     Count        `toml:"number,required"`
	Title      Line         `toml:"title,required"`
	Date       Date         `toml:"date,required"`
	Format     Line         `toml:"format"`
	Areas      []Ref        `toml:"areas" to:"area"`
	Topics     []Topic      `toml:"topic,required"`
	Attendance []Attendance `toml:"attendance"`
	Sources    []Source     `toml:"source"`
	WriteUp    WriteUp
	At         diag.Place
}

// Topic is a section of the write-up.
type Topic struct {
	ID    ID   `toml:"id,required"`
	Title Line `toml:"title,required"`
	At    diag.Place
}

// Attendance is how many took part from a sector. It is not published.
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
