package names

// Rule is one way in which the package finds a name, or one reason for which a
// capital needs none, with the examples that hold it to its word. A test goes
// through them, and takes each rule out to see that its examples notice.
type Rule struct {
	Name  string // short, in words
	About string // what it does, one sentence
	Catch []Example
	Pass  []string // paragraphs without a name that waits
	part  part
}

// Example is a paragraph and the names that have to wait in it, in order.
type Example struct {
	Text  string
	Names []string
}

// part is what a rule switches on in the code.
type part uint8

const (
	everything part = iota
	insideSentence
	sentenceStart
	initialLetters
	joinedWords
	surnameParticles
	speakingWord
	listedWord
	addressBook
	capitalLines
	otherScripts
	publicNames
	registeredNames
	ordinaryCapitals
	processWords
	plainStart
	titleLines
	usualLetters
)

// does reports whether a part of the rules is in force. Only the test of the rules
// takes one out.
func (f *Finder) does(p part) bool { return f.without != p }

// Rules returns every rule, those that find before those that explain.
func Rules() []Rule { return append(findingRules(), explainingRules()...) }

// ExampleKnown is what the examples take as known, but for the register, in which
// "Example Survivors Network" and "Maya Wren" stand as registered.
func ExampleKnown() Known {
	return Known{
		Public: []string{"Home Office", "HO", "Information Commissioner’s Office", "Information Commissioner", "ICO", "National Police Chiefs’ Council", "NPCC",
			"IDENT1", "Data Protection Act", "Code", "GOV.UK", "Law Enforcement Data Service", "LEDS", "MoPI"},
		Words: []string{"Data quality", "Governance, inspection and oversight", "LEDS and evidence"},
	}
}
