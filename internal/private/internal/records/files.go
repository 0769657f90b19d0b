package records

import "openspace/internal/diag"

// Folder is a whole records folder.
type Folder struct {
	Process     Process
	Join        Join
	Names       Names
	Starters    []Names // lists that come with the program and that names.toml uses
	Register    Register
	Actions     []Action
	Papers      []Paper
	Corrections []Correction
	Workshops   []Workshop // in order of number
	Reports     []Report   // in order of their folders' names
	Updates     []Update   // in order of date
	Pages       []Page     // in order of weight
	Decisions   []Decision
	Withdrawals []Withdrawal
}

// Process is process.toml.
type Process struct {
	ID               ID          `toml:"id,required"`
	Title            Line        `toml:"title,required"`
	ShortTitle       Line        `toml:"short_title"`
	Summary          Line        `toml:"summary,required"`
	Address          Link        `toml:"address,required"`
	Language         Language    `toml:"language,required"`
	Zone             Zone        `toml:"time_zone,required"`
	RecordsUntil     Date        `toml:"records_until"`
	InterestsCounted Day         `toml:"interests_counted"` // count the interests by scope area, as on this day
	Notice           Passage     `toml:"notice"`
	Introduction     Passage     `toml:"introduction,required"`
	Sponsor          Ref         `toml:"sponsor,required" to:"body"`
	Facilitator      Ref         `toml:"facilitator,required" to:"body"`
	Contact          Contact     `toml:"contact,required"`
	Programmes       []Programme `toml:"programme,required"`
	Aims             []Point     `toml:"aim,required"`
	Roles            []Point     `toml:"role,required"`
	Principles       []Point     `toml:"principle,required"`
	Areas            []Area      `toml:"area,required"`
	Sources          []Source    `toml:"source"`
	Policy           Stricter    `toml:"policy"`
	Demonstration    Flag        `toml:"demonstration"` // nothing real: no ledger is kept
	At               diag.Place
}

// Stricter is a process's own numbers for the confidentiality principle. A number
// may only be stricter than the program's; see the package policy for what each is.
type Stricter struct {
	SmallNumber Count `toml:"small_number"`
	LabelCovers Count `toml:"label_covers"`
	Approvals   Count `toml:"approvals"`
	RoundTo     Count `toml:"round_to"`
	At          diag.Place
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
	Use    []Line `toml:"use"` // starter lists that come with the program
	Bodies []Body `toml:"body"`
	Names  []Name `toml:"name"`
	At     diag.Place
}

// Body is a public body. The positions of an accountable one are public.
type Body struct {
	ID           ID     `toml:"id,required"`
	Name         Line   `toml:"name,required"`
	InText       Line   `toml:"in_text"` // the name as it stands inside a sentence, such as "the Home Office"
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
