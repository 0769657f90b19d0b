package fold

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

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

// initialism judges registered initials.
func (o occurrence) initialism() verdict {
	short := len(o.letters()) < 3
	switch o.capitals() {
	case mixedCapitals:
		if o.asRegistered() {
			return sure
		}
		return no // as in the middle of a hash
	case allCapitals:
		if o.f.ordinary && o.neighboursShout() {
			return unsure
		}
		return sure
	case titled:
		if short || o.f.ordinary || o.spread() {
			return no
		}
		return sure
	}
	switch {
	case o.address():
		return sure
	case short || o.f.ordinary || technical[squash(o.f.text)]:
		return no
	case o.spread() && o.secondGap() != joiner:
		return no
	}
	return sure
}

// asRegistered reports whether capitals and small letters stand as in the form:
// the plural of initials has a small s.
func (o occurrence) asRegistered() bool {
	for i, l := range o.letters() {
		if l.flags&upper != o.f.letters[i].flags&upper {
			return false
		}
	}
	return true
}

// technical are small-letter tokens of addresses and file names.
var technical = map[string]bool{
	"org": true, "com": true, "net": true, "gov": true, "edu": true, "www": true, "css": true, "htm": true,
	"html": true, "xml": true, "pdf": true, "png": true, "jpg": true, "gif": true, "svg": true, "src": true,
	"div": true, "img": true, "nav": true, "rel": true, "alt": true, "url": true, "uri": true, "api": true,
	"app": true, "dev": true, "doc": true, "txt": true, "rss": true, "ico": true, "rgb": true, "var": true,
}

// capital patterns of an occurrence.
type capitals uint8

const (
	small         capitals = iota
	titled                 // each word that is not a function word, and nothing else
	allCapitals            // every letter
	mixedCapitals          // anything else
)

func (o occurrence) capitals() capitals {
	ups, heads, needed, total := 0, 0, 0, 0
	for i, l := range o.letters() {
		if l.flags&inside != 0 {
			continue
		}
		total++
		up := l.flags&upper != 0
		if up {
			ups++
		}
		if i == 0 || l.gap != none {
			if up {
				heads++
				needed++
			} else if !function(o.wordAt(o.from + i)) {
				needed++
			}
		}
	}
	switch {
	case ups == 0:
		return small
	case ups == total && total > 1:
		return allCapitals
	case ups == heads && heads == needed:
		return titled
	}
	return mixedCapitals
}

// wordAt gives the word of the text that begins at ls[i].
func (o occurrence) wordAt(i int) string {
	var b strings.Builder
	for j := i; j < len(o.ls) && b.Len() < 12 && (j == i || o.ls[j].gap == none); j++ {
		b.WriteRune(o.ls[j].plain)
	}
	return b.String()
}

// closed reports whether several words are written as one.
func (o occurrence) closed() bool {
	for _, l := range o.letters()[1:] {
		if l.gap != none {
			return false
		}
	}
	return true
}

// joined reports whether marks and no spaces stand between the words.
func (o occurrence) joined() bool {
	for _, l := range o.letters()[1:] {
		if l.gap > joiner {
			return false
		}
	}
	return true
}

// spread reports whether the letters stand apart, as in E.S.N.
func (o occurrence) spread() bool {
	return len(o.letters()) > 1 && o.secondGap() != none
}

// disguised reports whether look-alike characters stand among plain letters.
func (o occurrence) disguised() bool {
	odd, plain := false, false
	for _, l := range o.letters() {
		odd = odd || l.flags&disguise != 0
		plain = plain || l.flags&disguise == 0
	}
	return odd && plain
}

// quoted reports whether the word begins a string or a bracket that follows
// something without a space, as strings in code do.
func (o occurrence) quoted() bool {
	before := o.text[max(0, o.start()-8):o.start()]
	bare := strings.TrimRight(before, "\"'`([{<")
	if bare == before || bare == "" {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(bare)
	return !unicode.IsSpace(r) || before[len(before)-1] == '`'
}

// identifier reports whether the word is part of code or of an address.
func (o occurrence) identifier() bool {
	before, after := o.text[:o.start()], o.text[o.end():]
	if o.from > 0 && o.ls[o.from].gap == none || o.until < len(o.ls) && o.ls[o.until].gap == none {
		return true
	}
	if len(before) > 0 && strings.ContainsRune("._#$/\\<%-&=:", rune(before[len(before)-1])) {
		return true
	}
	if len(after) > 1 && after[0] == '.' {
		r, _ := utf8.DecodeRuneInString(after[1:])
		return unicode.IsLetter(r)
	}
	return len(after) > 0 && strings.ContainsRune("_(=/\\{[", rune(after[0]))
}

// address reports whether the form is the name part of a domain or a handle.
func (o occurrence) address() bool {
	before, after := o.text[:o.start()], o.text[o.end():]
	if !o.closed() && !o.joined() {
		return false
	}
	if strings.HasSuffix(before, "@") && !strings.HasPrefix(after, "/") {
		return true
	}
	return domainEnding(after)
}

// domainEnding reports whether text goes on like the end of a domain.
func domainEnding(text string) bool {
	for _, end := range []string{".org", ".com", ".co.", ".net", ".uk", ".charity", ".eu", ".info", ".cymru", ".wales", ".scot", ".ngo", ".ie"} {
		if len(text) >= len(end) && strings.EqualFold(text[:len(end)], end) {
			rest := text[len(end):]
			r, _ := utf8.DecodeRuneInString(rest)
			return rest == "" || strings.HasSuffix(end, ".") || !unicode.IsLetter(r)
		}
	}
	return false
}
