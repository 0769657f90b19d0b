package fold

import "slices"

// looseLetters is the length from which a name of several words, written as one,
// is found inside a longer word: joinexamplesurvivorsnetworkuk.
const looseLetters = 12

func (f *form) unbounded() bool { return f.words > 1 && len(f.letters) >= looseLetters }

// wordStart reports whether a word begins at ls[i]: after a gap, or at a capital
// after a small letter.
func wordStart(ls []letter, i int) bool {
	if i == 0 || ls[i].gap != none {
		return true
	}
	before := ls[i-1]
	return ls[i].flags&upper != 0 && before.flags&upper == 0 && !digit(before.plain)
}

// wordEnd reports whether a word ends before ls[j].
func wordEnd(ls []letter, j int) bool {
	if j >= len(ls) || ls[j].gap != none || ls[j].flags&(raised|inside) == raised {
		return true
	}
	if ls[j].flags&inside != 0 || ls[j].flags&upper == 0 {
		return false
	}
	if ls[j-1].flags&upper == 0 {
		return !digit(ls[j-1].plain)
	}
	return j+1 < len(ls) && ls[j+1].flags&upper == 0 && ls[j+1].gap == none && !digit(ls[j+1].plain)
}

func digit(r rune) bool { return '0' <= r && r <= '9' }

// fits reports whether the letters of an occurrence are the form's, its ends are
// where words end and the gaps inside are such as a name may have.
func (o occurrence) fits(atWord bool) (Form, bool) {
	alike, ok := o.sameLetters()
	if !ok || o.end()-o.start() > maxSpan || !o.bounded(atWord) || !o.gapsFit() {
		return 0, false
	}
	if alike {
		return Lookalike, true
	}
	return o.f.kind, true
}

// lookalikeLetters is the shortest form that is also found in plain letters and
// digits that only look like its own: Examp1e.
const lookalikeLetters = 8

// sameLetters compares letter by letter, and reports whether any is only a look-alike.
func (o occurrence) sameLetters() (alike, ok bool) {
	for i, l := range o.letters() {
		want := o.f.letters[i]
		if l.plain != want.plain && l.plain != anyLetter {
			alike = true
		}
	}
	if last := o.until; last < len(o.ls) && o.ls[last].flags&inside != 0 && o.ls[last].start == o.ls[last-1].start {
		return alike, false
	}
	return alike, !alike || len(o.f.letters) >= lookalikeLetters
}

// bounded checks both ends.
func (o occurrence) bounded(atWord bool) bool {
	end := wordEnd(o.ls, o.until)
	if o.f.unbounded() && o.closed() {
		return true
	}
	if o.f.kind == Initialism && len(o.f.letters) < 5 {
		left := o.from == 0 || o.ls[o.from].gap != none
		right := o.until >= len(o.ls) || o.ls[o.until].gap != none || o.ls[o.until].flags&raised != 0
		return atWord && (end && (left && right || (left || right) && len(o.f.letters) > 2 && !o.inCode()) || !end && o.handleEnding())
	}
	if atWord && !end {
		return o.handleEnding()
	}
	return atWord && end
}

// inCode reports whether the word that an initialism is only a part of looks like a hash
// or a key: it has a digit, or more letters than words have.
func (o occurrence) inCode() bool {
	from, until := o.from, o.until
	for from > 0 && o.ls[from].gap == none {
		from--
	}
	for until < len(o.ls) && o.ls[until].gap == none {
		until++
	}
	return until-from > longestTypo || hasDigit(o.ls[from:o.from]) || hasDigit(o.ls[o.until:until])
}

func hasDigit(ls []letter) bool {
	return slices.ContainsFunc(ls, func(l letter) bool { return digit(l.plain) })
}

// handleEndings follow a name in handles and domains.
var handleEndings = []string{"uk", "org", "hq", "charity", "england", "wales", "cymru", "scotland", "ni", "official", "news", "gb", "eu"}

// handleEnding reports whether the rest of the word is what handles and domains
// add to a name: @examplesuk, examplesuk.org.
func (o occurrence) handleEnding() bool {
	if len(o.f.letters) < 3 || o.f.words > 1 && !o.closed() {
		return false
	}
	rest, j := "", o.until
	for ; j < len(o.ls) && o.ls[j].gap == none && len(rest) < 10; j++ {
		if o.ls[j].flags&inside == 0 {
			rest += string(o.ls[j].plain)
		}
	}
	for _, e := range handleEndings {
		if rest == e {
			at := o.start() > 0 && o.text[o.start()-1] == '@'
			return at || domainEnding(o.text[o.ls[j-1].end:])
		}
	}
	return false
}
