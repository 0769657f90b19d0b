package records

import "openspace/internal/diag"

// Page is a page that the facilitator has written by hand: a Markdown file with a
// few fields above it. It lies in the records folder as pages/ID.md, or in a site
// folder as content/pages/ID.md.
type Page struct {
	ID           ID     // the file's name
	Title        Line   `toml:"title,required"`
	Description  Phrase `toml:"description,required"`     // a sentence, for search results and lists
	Menu         Choice `toml:"menu" oneof:"footer main"` // where it is linked; not given: footer
	Weight       Count  `toml:"weight"`                   // pages of less weight come first
	Introduction Passage
	Sections     []PageSection
	At           diag.Place
}

// PageSection is what stands under one heading of a page.
type PageSection struct {
	Title Line
	Text  Passage
	At    diag.Place
}
