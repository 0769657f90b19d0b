package fold

import (
	"slices"
	"strings"
)

// titles go before a name and are no part of it.
var titles = []string{
	"mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir", "dame", "lord", "lady",
	"baroness", "baron", "rev", "revd", "reverend", "canon", "bishop", "cllr", "councillor", "judge", "justice",
	"father", "sister", "brother", "rabbi", "imam", "pc", "dc", "ds", "di", "dci", "sgt", "sergeant",
	"inspector", "superintendent", "captain", "major", "colonel", "minister", "secretary",
}

// particles belong to the surname after them.
var particles = []string{
	"van", "von", "der", "den", "de", "la", "le", "du", "da", "dos", "di", "del", "ter", "ten",
	"al", "el", "bin", "ibn", "ap", "ab", "ferch", "mac", "mc", "o", "ni", "st",
}

// person adds the name, the surname first, and the surname alone, which is
// certain only with a title, an initial or the given name near it.
func (b *builder) person(words []string) {
	for len(words) > 1 && slices.Contains(titles, squash(words[0])) {
		words = words[1:]
	}
	at := surnameAt(words)
	b.personForms(words[:at], strings.Join(words[at:], " "))
	if last := len(words) - 1; at < last {
		b.personForms(words[:at], words[last]) // people leave the particles off
	}
	for i, w := range words {
		words[i] = transliterate(w)
	}
	b.personForms(words[:at], strings.Join(words[at:], " "))
}

func (b *builder) personForms(given []string, surname string) {
	if len(given) == 0 {
		b.add(surname, Whole)
		return
	}
	all, first := strings.Join(given, " "), given[0]
	b.base(b.add(all+" "+surname, Whole))
	b.base(b.add(first+" "+surname, Whole))
	b.add(surname+" "+all, Reordered)
	b.add(surname+" "+first, Reordered)
	initial := string([]rune(first)[:1])
	if len(squash(surname)) >= 5 {
		b.handle(initial + strings.ToLower(surname))
	}
	if f := b.add(surname, Surname); f != nil {
		f.bare, f.base = true, true
	}
}

// handle adds an initial and surname written as one, as in an address.
func (b *builder) handle(text string) {
	if f := b.add(text, Surname); f != nil {
		f.words = 1
	}
}

// surnameAt gives the index of the first word of the surname.
func surnameAt(words []string) int {
	at := len(words) - 1
	for at > 1 && slices.Contains(particles, squash(words[at-1])) {
		at--
	}
	return max(at, 0)
}
