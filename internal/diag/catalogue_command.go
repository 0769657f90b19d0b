package diag

// What can be wrong with how the command was called. cmd answers these with exit
// code 2.
var (
	PlacesOverlap = usage("places-overlap",
		"{0} and {1} lie inside one another",
		"give folders apart from each other: records are private, the output is public")
	AsOfBad = usage("as-of",
		"--as-of has to be a day",
		"write it as 2018-10-04")
	UsageVerb = usage("usage-verb",
		"openspace has no such verb",
		"its verbs are: {0}; openspace --help says what each does")
	UsageFlag = usage("usage-flag",
		"a word that begins with a dash is no flag of this verb",
		"its flags are: {0}; a folder whose name begins with a dash is written with ./ before it")
	UsageValue = usage("usage-value",
		"{0} cannot have this value",
		"{1}")
	UsageNoValue = usage("usage-no-value",
		"{0} stands at the end, without its value",
		"write the value behind it")
	UsageWords = usage("usage-words",
		"words behind {0} that are no flags: {1}; it takes {2}",
		"openspace {0} --help shows how it is called; a name with spaces in it goes between quotation marks")
	NewNotEmpty = usage("new-not-empty",
		"the folder for the new records is not empty",
		"give a folder that is empty or not there yet; nothing was changed")
	ScanNothing = usage("scan-nothing",
		"there is nothing to scan at this path",
		"give a file or a folder that exists")
	ScanLarge = define("scan-large", KindUnreadable, Error,
		"this file is larger than 256 megabytes and was not scanned",
		"scan it on its own with a tool that streams, or leave it out")
	ScanLink = define("scan-link", KindUnreadable, Error,
		"this is a link or a special file and was not followed",
		"scan what it leads to, or take it away")
)

func usage(code, message, hint string) *Entry {
	e := problem(code, message, hint)
	usageEntries[e] = true
	return e
}

var usageEntries = map[*Entry]bool{}

// Usage reports whether any problem is about how the command was called.
func Usage(ps []Problem) bool {
	for _, p := range ps {
		if usageEntries[p.entry] {
			return true
		}
	}
	return false
}

// NewFailed is of openspace new, which has nothing to lose.
var NewFailed = couldNotFinish(problem("new-failed",
	"the new records folder could not be written",
	"check that the disk has room and that you may write there, or give another folder"))

// WithdrawID is of openspace withdraw.
var WithdrawID = usage("withdraw-id",
	"this is not the id of an organisation or a person",
	"give the id that stands in register.toml, such as org-07")

// WithdrawUnknown is told while the register can be read.
var WithdrawUnknown = usage("withdraw-unknown",
	"no organisation or person in the register has this id, so nothing was withdrawn",
	"look the id up in register.toml")

// StarterText is of records that openspace new began.
var StarterText = define("starter-text", KindProblem, Warning,
	"lines of this file that still say what openspace new wrote: {0}; this is the first, and they are published as they stand",
	"replace them, or take out what you do not need")

// Of openspace review.
var (
	NotATerminal = usage("not-a-terminal",
		"review shows private text and this is not a terminal of your own",
		"run it in a terminal; --show-private shows the text anyway, wherever it then goes")
	DecisionFailed = couldNotFinish(problem("decision-failed",
		"the decision could not be written",
		"check that the disk has room and that you may write to the records folder; nothing was lost but this decision"))
)

// TextUnreadable is of openspace check --text.
var TextUnreadable = usage("text-unreadable",
	"the file given with --text could not be read",
	"give a file of plain UTF-8 text, one sentence a line")
