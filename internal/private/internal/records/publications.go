package records

import "openspace/internal/diag"

// Join is join.toml: how a civil society organisation can take part.
type Join struct {
	Open            Flag       `toml:"open,required"`
	Who             Passage    `toml:"who,required"` // who can join, and how that is decided
	Time            Passage    `toml:"time,required"`
	Costs           Passage    `toml:"costs"`
	Confidentiality Passage    `toml:"confidentiality,required"` // what it asks, and what it gives
	Leaving         Passage    `toml:"leaving"`                  // how to leave or to complain
	Deadline        Date       `toml:"deadline"`
	Steps           []Step     `toml:"step,required"`
	Questions       []Question `toml:"question"`
	Given           bool       // there is a join.toml
	At              diag.Place
}

// Step is one step on the way to joining.
type Step struct {
	Title Line    `toml:"title,required"`
	Text  Passage `toml:"text,required"`
	At    diag.Place
}

// Question is asked often.
type Question struct {
	Question Line    `toml:"question,required"`
	Answer   Passage `toml:"answer,required"`
	At       diag.Place
}

// Report is a folder reports/ID with its report.toml and a Markdown file a section.
type Report struct {
	ID        ID        // the folder's name
	Title     Line      `toml:"title,required"`
	From      Date      `toml:"from,required"`
	To        Date      `toml:"to,required"`
	Published Date      `toml:"published"`
	Summary   Passage   `toml:"summary,required"`
	Link      Link      `toml:"link"` // where its publisher has put it
	Sections  []Section `toml:"section,required"`
	At        diag.Place
}

// Section is one part of a report.
type Section struct {
	Marking
	ID        ID       `toml:"id,required"`
	Title     Line     `toml:"title,required"`
	WrittenBy Choice   `toml:"written_by,required" oneof:"facilitator civil-society sponsor"`
	Reviews   []Review `toml:"review"`
	Authors   []Ref    `toml:"authors" to:"participant"` // who wrote it; named only with permission
	Text      Passage  // the file ID.md
	Written   bool     // there is such a file
	At        diag.Place
}

// Review says who looked at a section, and for what.
type Review struct {
	By  Choice `toml:"by,required" oneof:"facilitator civil-society sponsor"`
	For Line   `toml:"for,required"`
	At  diag.Place
}

// Update is a file updates/DATE.md: what the sponsor tells between two workshops.
type Update struct {
	Date  Date // the file's name
	Title Line // its first heading
	Text  Passage
	At    diag.Place
}

// Corrections is corrections.toml.
type Corrections struct {
	Corrections []Correction `toml:"correction"`
	At          diag.Place
}

// Correction says what was wrong on the site, and since when it is right.
type Correction struct {
	Date Date    `toml:"date,required"`
	Page Line    `toml:"page,required"` // the page's address below the site's, such as /actions/w2-01/
	Text Passage `toml:"text,required"`
	At   diag.Place
}
