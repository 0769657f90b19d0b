package diag

// What a records folder can get wrong. Each is found with its place, and all of a
// folder's at once.
var (
	NoRecords = problem("no-records",
		"this folder could not be read, or it is not there",
		"give the folder that holds process.toml with --records, or start one with: openspace new")
	MissingFile = problem("missing-file",
		"this file is not there",
		"every records folder needs it; openspace new writes one to start from")
	UnexpectedFile = problem("unexpected-file",
		"entry {0} of this folder, in order of name, is not a file or folder that openspace knows",
		"look for a file that is not in the field guide's list, such as a Word document, and move it out of the records folder")
	NotAFile = problem("not-a-plain-file",
		"this is a link or a special file",
		"put the file itself here: openspace follows no links")
	FileTooLarge = problem("file-too-large",
		"this file is larger than {0} megabytes",
		"split it, or take out what does not belong in a text record")
	Unreadable = problem("cannot-read",
		"this file could not be read",
		"check that it still exists and that you may read it")
	NotUTF8 = problem("not-utf8",
		"this file is not UTF-8 text",
		"save it again as UTF-8 (in most editors: Save as, encoding UTF-8)")
	BadCharacter = problem("bad-character",
		"there is a character here that does not show",
		"delete it; it often comes from copying out of another program")
	BadSyntax = problem("toml-syntax",
		"this is not valid TOML; the rest of this file was not checked",
		"look for a missing quotation mark, bracket or equals sign here or on the line before; quotation marks round a text are straight, as in \"text\"")
	UnknownField = problem("unknown-field",
		"there is no such field here",
		"correct the spelling or remove it; the fields here are: {0}")
	DuplicateField = problem("duplicate-field",
		"this field or table is given twice",
		"keep one of them")
	MissingField = problem("missing-field",
		"the field {0} is missing here",
		"add a line {0} = … to this entry")
	WrongType = problem("wrong-type",
		"the field {0} has to be {1}",
		"write it as in the field guide; text and dates stand in quotation marks, numbers do not")
	EmptyText = problem("empty-text",
		"the field {0} is empty",
		"write something, or remove the line if the field may be left out")
	LineBreakInLine = problem("line-break",
		"the field {0} has to be a single line",
		"remove the line break")
	SpaceAround = problem("space-around",
		"the field {0} begins or ends with a space",
		"remove the space")
	BadID = problem("bad-id",
		"this is not an id",
		"use small letters a to z, digits and single hyphens, such as data-sharing; it becomes part of a public address")
	BadOpaqueID = problem("bad-opaque-id",
		"this is not an id for an organisation or a person",
		"use up to four small letters and a number, such as org-07, so that the id says nothing about who it is")
	BadDate = problem("bad-date",
		"this is not a date that the calendar has",
		"write \"2018\", \"2018-10\" or \"2018-10-04\", as precise as it is known")
	DayNeeded = problem("day-needed",
		"the field {0} has to be a day",
		"write it in full, such as \"2018-10-04\"")
	BadLink = problem("bad-link",
		"this is not a web address that can be published",
		"give the whole address, beginning with https://, with no name or password in it")
	BadEmail = problem("bad-email",
		"this is not an e-mail address",
		"give a role's address, such as open-space@example.org")
	BadChoice = problem("bad-choice",
		"the field {0} does not have one of its words",
		"use one of: {1}")
	BadZone = problem("bad-time-zone",
		"this is not a time zone",
		"use a name from the IANA database, such as Europe/London")
	BadLanguage = problem("bad-language",
		"this is not a language tag",
		"use a tag such as en-GB or cy")
	BadCount = problem("bad-count",
		"the field {0} has to be a whole number from {1} to {2}",
		"write the number without quotation marks")
	BadWhere = problem("bad-where",
		"this is not a place that a permission can be for",
		"write workshop:ID, report:ID or page:ID")
	BadAddress = problem("bad-site-address",
		"the site's address has to end in a slash and have no question mark or fragment",
		"write it as https://example.org/ or https://example.org/path/")
	DuplicateID = problem("duplicate-id",
		"this {0} is already taken, at line {1} of the same file",
		"give every entry its own")
	DuplicateNumber = problem("duplicate-number",
		"two workshops have the number {0}",
		"give every workshop its own number")
	Dangling = problem("dangling-reference",
		"the field {0} refers to a {1} that is not in the records",
		"compare it letter by letter with the id of the entry it means, or add that entry; the field guide's list says which file holds it")
	PermissionOrder = problem("permission-order",
		"this day is before the day on which the permission was given",
		"correct one of the two dates")
	OwnerNotAccountable = problem("owner-not-accountable",
		"the owner of an action has to be an accountable body",
		"set accountable = true for that body in names.toml, or correct the owner")
	DateAhead = problem("date-ahead",
		"this lies after {0}, the day of the build",
		"correct the date, or build with a later --as-of")
	AfterRecords = problem("after-the-records",
		"this lies after the day up to which the records reach",
		"correct the date, or give a later day: records_until in process.toml, or actions_until in the workshop's workshop.toml")
	ActionsUntil = problem("actions-until",
		"what became of a workshop's actions can be known from its own date on, and not beyond the end of the records",
		"give a day between the workshop's date and records_until in process.toml, or remove the line")
	SupersededBy = problem("superseded-by",
		"a superseded action has to say which action takes its place",
		"add a line superseded_by = \"…\" with that action's id")
	NotSuperseded = problem("not-superseded",
		"only a superseded action has another in its place",
		"remove this line, or set status = \"superseded\"")
	SupersedesItself = problem("supersedes-itself",
		"an action cannot take its own place",
		"give the id of the other action")
	OutOfOrder = problem("out-of-order",
		"this date lies before the one above it",
		"keep a history in order, the oldest first")
	SectionMissing = problem("section-missing",
		"this section has no Markdown file",
		"add a file with the section's id as its name, or say why it is withheld with marking = …")
	TitleMissing = problem("title-missing",
		"this file has to begin with a title",
		"write a first line such as: # Programme update, November 2018")
	BadPage = problem("bad-page",
		"this is not the address of a page of the site",
		"write it as it stands behind the site's address, such as /actions/w2-01/")
	BadDecision = problem("bad-decision",
		"this decision does not have the fields of its kind",
		"a public-name has a name; approve and ordinary have a text, as openspace review writes it; release has an item, such as paper:ID")
	FileNotThere = problem("paper-file-missing",
		"the paper's file is not in the folder papers",
		"add the file, or remove the line")
)

// What Markdown in a record can get wrong.
var (
	ProseHTML = problem("prose-html",
		"HTML, or an HTML comment, is not allowed in prose",
		"use plain Markdown; a comment in HTML would be published with the page")
	ProseShortcode = problem("prose-shortcode",
		"two braces side by side are not allowed in prose",
		"take them out; Hugo would take them for a command")
	ProseDefinition = problem("prose-link-definition",
		"a link definition is not allowed in prose",
		"put the address beside the words, as [words](https://example.org/); a definition can hide text")
	ProseImage = problem("prose-image",
		"an image is not allowed in prose",
		"take it out; openspace publishes text")
	ProseCode = problem("prose-code",
		"code is not allowed in prose",
		"take out the back quotes, or the four spaces at the line's start")
	ProseRule = problem("prose-rule",
		"a line across the page is not allowed in prose",
		"take it out; use a heading of the write-up to divide it")
	ProseHeading = problem("prose-heading",
		"a heading is not allowed here",
		"write-ups have headings of the second and third level, other prose has none")
	ProseLinkTitle = problem("prose-link-title",
		"a link's title is not allowed in prose",
		"keep [words](https://example.org/) and take out what stands in quotation marks")
	ProseLink = problem("prose-link",
		"this link cannot be published",
		"give the whole address, beginning with https:// or mailto:")
	ProseUnknown = problem("prose-unknown",
		"this kind of Markdown is not allowed in prose",
		"use paragraphs, lists, tables, quotations, emphasis and links")
	HeadingUnknown = problem("write-up-heading",
		"the write-up has a heading here that is not one of its own",
		"use the title of a topic in workshop.toml, letter by letter, or one of: Introduction, Areas of focus, Next steps, Take-aways")
	PartUnknown = problem("write-up-part",
		"a topic has a heading here that is not one of its own",
		"use one of: Clarifications, Points to be taken into account, Points for further consideration")
	HeadingTwice = problem("write-up-heading-twice",
		"this heading stands in the write-up twice",
		"put the two parts together under one heading")
	HeadingOrder = problem("write-up-order",
		"this heading is out of order",
		"keep the order of workshop.toml's topics: Introduction, Areas of focus, the topics, Next steps, Take-aways")
	TopicMissing = problem("write-up-topic-missing",
		"the write-up has no section for this topic",
		"add a heading with the topic's title to write-up.md, or remove the topic")
	TextOutside = problem("write-up-outside",
		"there is text before the write-up's first heading",
		"begin with ## Introduction")
)

// What the confidentiality principle does not let through. The numbers are the
// principle's own.
var (
	NameInField = problem("C1",
		"a registered participant is named here without a permission, in a field that is published word for word",
		"reword this field; only running prose can be given a neutral wording")
	NameInText = problem("C1-named",
		"a registered participant is named here",
		"in a record, the site would use neutral words instead unless a permission covers it")
	NameAmbiguous = problem("C1-ambiguous",
		"this may name a registered participant, or may be an ordinary word",
		"reword it so that it can only be read one way")
	NameReplaced = define("C1-neutral", KindProblem, Note,
		"a registered participant is named here; the site says a neutral wording instead",
		"read the sentence on the site, and reword it if the neutral words do not fit")
	NameBothWays = problem("C2-both",
		"this public name is also a registered participant's",
		"a registered name is protected first: remove it from names.toml, or from the register if it is not a participant's")
	LabelNames = problem("C7-label",
		"this neutral label contains a registered participant's name",
		"reword the label so that it fits many")
)

func problem(code, message, hint string) *Entry {
	return define(code, KindProblem, Error, message, hint)
}

// More of what the principle does not let through.
var (
	AgreedByFew = problem("C6-agreement",
		"fewer than {0} participants agreed to this view, which is too few to publish it",
		"leave the view out, or ask more of them; the number itself is never published")
	PolicyLooser = problem("policy-looser",
		"a process may make the principle stricter, not looser: this has to be at least {0}",
		"raise the number, or remove the line")
)

// NamesInterfere is told of a data file, never of a record: the point is that no
// single place is to blame.
var NamesInterfere = define("C10", KindLeak, Error,
	"this data file comes out different when the protected names are exchanged for others",
	"something in the records lets a name through, perhaps in a form that is not registered; look for what the two differ in with openspace data")

// What waits for a person.
var (
	NameUnaccounted = problem("C2",
		"there is a name here that nothing accounts for: no public name, no registered participant",
		"decide with openspace review: enter it in names.toml if it is public, or register it if it takes part")
	Position = problem("C3",
		"a position may be somebody's here",
		"reword it so that it is the group's, or approve exactly this text with openspace review")
	TextReused = problem("C5",
		"these are the words of a paper that is withheld",
		"say it in other words; only releasing the paper releases its text")
	CountInProse = problem("C6",
		"there is a count of participants in this text",
		"leave the number out, or approve exactly this text with openspace review")
	LabelTooNarrow = problem("C7",
		"a participant is named here, and no neutral wording would fit enough of those registered",
		"reword the sentence so that it needs no name")
	NoStarter = problem("no-starter",
		"no list of public names of this name comes with the program",
		"use one or more of: uk-law-enforcement-systems, uk-laws, uk-places, uk-public-bodies")
)

// InterestsKept is told of the process: which area it is could tell a count.
var InterestsKept = define("C6-interests", KindProblem, Note,
	"how many are interested in a scope area was published as counted on {0}, and the site keeps to that count",
	"a second count would tell what those who joined or left since are interested in; nothing has to be mended")

// CountsWithheld is told of all workshops: which one is to blame could tell a count.
var CountsWithheld = define("C6-withheld", KindProblem, Warning,
	"attendance figures are left out: together with those of earlier releases they would give a small number away",
	"a count that was corrected after it had been published stays out; nothing has to be mended")
