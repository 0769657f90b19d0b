package fold

// How a name that is also ordinary language is told from it.
//
// A form is ordinary if all its words stand in the word list and nothing in it
// says "body" (see ordinary.go). Several ordinary words are the name, for certain, if
// they have the capitals of one. A single word needs more than its capital, because
// software, titles and forms give capitals to any word: it must stand inside a
// sentence, between words in small letters, where somebody stands ("a worker from
// Hope", "Hope said", "Hope's view"). It is ambiguous where that is so but the
// capital needs no name to explain it ("Hope said" at the start of a sentence),
// where the capital has no other reason ("and so did Hope"), beside another capital
// ("Hope Street"), and as all there is in a cell or an attribute. It is no hit at all
// in small letters or in capitals that the place explains: "Hope is not a plan",
// "NO HOPE", hope(). In an address it is one (info@hope.org.uk).
//
// An initialism is certain in its capitals, and in small letters only if it is no
// English word. A surname alone is ambiguous.

// verdict says what an occurrence of a form is.
type verdict uint8

const (
	no verdict = iota
	unsure
	sure
)

// occurrence is a form spelt out by letters from to until in a text.
type occurrence struct {
	text        string
	ls          []letter
	from, until int // indexes in ls
	f           *form
}

func (o occurrence) start() int        { return o.ls[o.from].start }
func (o occurrence) end() int          { return o.ls[o.until-1].end }
func (o occurrence) letters() []letter { return o.ls[o.from:o.until] }

// judge weighs capitals and neighbours of an occurrence that fits by its letters.
func (o occurrence) judge() verdict {
	switch {
	case o.f.host:
		return o.asHost()
	case o.f.bare:
		return o.surname()
	case o.f.kind == Initialism:
		return o.initialism()
	case o.address():
		return o.ofAddress()
	case !o.f.ordinary || o.disguised():
		return sure
	case o.f.words > 1:
		return o.phrase()
	}
	return o.word()
}

// asHost passes over a form that is the name's in an address alone.
func (o occurrence) asHost() verdict {
	if o.address() {
		return sure
	}
	return no
}

// ofAddress judges the name in a handle or a domain. An ordinary word with nothing
// but an @ before it is as often a keyword of some language.
func (o occurrence) ofAddress() verdict {
	alone := o.until >= len(o.ls) || o.ls[o.until].gap != none
	if o.f.ordinary && o.f.words == 1 && alone && !domainEnding(o.text[o.end():]) {
		return unsure
	}
	return sure
}

// word judges a name of one ordinary word.
func (o occurrence) word() verdict {
	switch o.capitals() {
	case small:
		return no
	case allCapitals, mixedCapitals:
		if o.neighboursShout() {
			return no
		}
		return unsure
	}
	switch {
	case o.identifier():
		return no
	case o.opens() || o.quoted():
		if o.acts() || o.alone() {
			return unsure
		}
		return no
	case o.neighbourCapital() || !o.acts():
		return unsure
	}
	return sure
}

// phrase judges a name of several ordinary words.
func (o occurrence) phrase() verdict {
	if o.closed() && len(o.letters()) >= 10 {
		return sure
	}
	switch o.capitals() {
	case titled:
		return sure
	case small:
		if o.joined() {
			return unsure
		}
		return no
	case allCapitals:
		return unsure
	}
	if o.opens() {
		return no
	}
	return unsure
}
