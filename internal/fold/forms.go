package fold

import (
	"strings"
	"unicode"
)

// form is one way in which a name may be written, folded.
type form struct {
	term     int32
	kind     Form
	text     string // as listed to the facilitator
	letters  []letter
	words    int  // how many words
	ordinary bool // every word of it is ordinary English: see context.go
	bare     bool // a surname alone
	host     bool // only as the name part of a domain or a handle
	base     bool // the name as registered, or as people shorten it: no inflection
}

// Forms lists the forms that a term is looked for in, for the facilitator to
// strike out those that are ordinary language. Spacing, punctuation, case,
// accents and look-alikes are not listed: every form is found through all of them.
func Forms(t Term) []string {
	var list []string
	for _, f := range formsOf(t) {
		list = append(list, f.text)
	}
	return list
}

// formsOf spells a term out, the name itself first.
func formsOf(t Term) []form {
	b := &builder{term: t, seen: map[string]bool{}}
	for _, s := range t.Strike {
		b.seen[squash(s)] = true
	}
	switch words := strings.Fields(t.Text); {
	case len(words) == 0:
	case t.Kind == Person:
		b.person(words)
	case initials(t.Text) != "":
		b.initialism(initials(t.Text))
	default:
		b.organisation(t.Text)
	}
	return b.forms
}

type builder struct {
	term  Term
	forms []form
	seen  map[string]bool // squashed
}

// maxLetters bounds a form, and with it the steps that a match can take.
const maxLetters = 160

func (b *builder) add(text string, kind Form) *form {
	key := squash(text)
	if key == "" || b.seen[key] {
		return nil
	}
	b.seen[key] = true
	f := form{kind: kind, text: text, letters: letters(nil, text, 0, len(text))}
	if len(f.letters) > maxLetters {
		f.letters = f.letters[:maxLetters]
	}
	f.words = len(split(text))
	f.ordinary = ordinary(split(text))
	b.forms = append(b.forms, f)
	return &b.forms[len(b.forms)-1]
}

// same gives the letters with those that look alike as one.
func (f *form) same() []rune {
	list := make([]rune, len(f.letters))
	for i, l := range f.letters {
		list[i] = l.same
	}
	return list
}

func (b *builder) base(f *form) {
	if f != nil {
		f.base = true
	}
}

// squash gives the plain letters of s, as a key.
func squash(s string) string {
	var b strings.Builder
	for _, l := range letters(nil, s, 0, len(s)) {
		if l.flags&inside == 0 || l.plain != 'm' {
			b.WriteRune(l.shown())
		}
	}
	return b.String()
}

// shown is the letter as a person would write it down.
func (l letter) shown() rune {
	if l.plain == anyLetter {
		return l.same
	}
	return l.plain
}

// split gives the words of a name in small letters, accents and marks off. An
// apostrophe does not part a word.
func split(text string) []string {
	var words []string
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool {
		_, kind := foldRuneAny(r)
		return kind == separator && r != '\'' && r != '’' && r != 'ʼ'
	}) {
		if s := squash(w); s != "" {
			words = append(words, s)
		}
	}
	return words
}

func foldRuneAny(r rune) (string, runeKind) {
	if r >= 0x80 {
		return foldRune(r)
	}
	if ascii[r].same == 0 {
		return "", separator
	}
	return string(ascii[r].plain), itself
}

// initials gives the capitals of a registered initialism, plain or dotted, or "".
func initials(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case unicode.IsUpper(r) || unicode.IsDigit(r):
			b.WriteRune(r)
		case r != '.':
			return ""
		}
	}
	if s := b.String(); len(s) >= 2 && len(s) <= 7 && strings.IndexFunc(s, unicode.IsUpper) >= 0 {
		return s
	}
	return ""
}

func (b *builder) initialism(s string) {
	if f := b.add(s, Initialism); f != nil {
		f.ordinary = OrdinaryWord(strings.ToLower(s))
	}
	if f := b.add(s+"s", Initialism); f != nil {
		f.ordinary = OrdinaryWord(strings.ToLower(s) + "s")
	}
}
