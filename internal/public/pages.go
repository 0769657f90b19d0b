package public

// Page is a page that the facilitator has written by hand.
type Page struct {
	ID           Slug
	Title        Text
	Description  Text // a sentence, for search results and lists
	InMenu       bool // it is linked in the main menu; otherwise at the foot of every page
	Introduction Prose
	Sections     []PageSection
}

// PageSection is what stands under one heading of a page.
type PageSection struct {
	Title Text
	Text  Prose
}
