package diag

// What a page written by hand can get wrong, besides what any prose can.
var (
	NoFrontMatter = problem("page-fields",
		"a page has to begin with its fields",
		"write a line +++, then title = \"…\" and description = \"…\", then a line +++, then the text")
	PageEmpty = problem("page-empty",
		"this page has no text",
		"write something below the second line +++, or remove the file")
	PageHeading = problem("page-heading",
		"a heading of a page has to be plain text",
		"take the emphasis or the link out of the heading, or write its words")
	PageTaken = problem("page-taken",
		"another page has this address, or openspace keeps it for a page of its own",
		"give the file another name; it is the last part of the page's address")
	NameInPage = problem("C1-page",
		"a registered participant is named here, on a page written by hand, without a permission",
		"reword the sentence: on such a page nothing is replaced; or enter a permission for mention at page:ID")
)
