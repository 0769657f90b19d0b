package fold

// Kind says what sort of name a term is, which decides the forms it is looked for in.
type Kind int

const (
	Organisation Kind = iota
	Person
	// Alias is another name of an organisation or a person. One of up to six
	// capitals or digits without a space is an initialism.
	Alias
)

// Term is one protected name or alias.
type Term struct {
	ID     string   // opaque, such as org-07
	Text   string   // the name as registered
	Kind   Kind     // what sort of name
	Strike []string // forms struck out by the facilitator: these are not looked for
}

// Hit is one place where a protected name stands. Start and End are byte offsets
// in the text given; the span covers the name with everything invisible inside
// it, and leaves a possessive 's outside.
type Hit struct {
	Start, End int
	ID         string
	Form       Form
	// Ordinary is set where the form is made of ordinary English words, so that
	// capitals and neighbours decided.
	Ordinary bool
	// Also lists other terms that this form is of, as where two have one alias.
	Also []string
	// Ambiguous is set where the words may be the name or ordinary language: a
	// person has to decide. See context.go for what counts as ordinary.
	Ambiguous bool
}

// Form says through which form of the name a hit was made.
type Form int

const (
	Whole      Form = iota // the name, or its plural or other spelling
	Initialism             // registered initials, plain, dotted or spaced
	Reordered              // the name's words in another order
	Lookalike              // letters that only look the same, such as 1 for l
	Typo                   // one letter wrong in a long word
	Surname                // a person by surname with title or initial, or by surname alone
)

// String names the form in one English word.
func (f Form) String() string {
	return [...]string{"name", "initialism", "reordered", "lookalike", "typo", "surname"}[f]
}
