package reuse

import (
	"strings"
	"unicode/utf8"
)

// reading is a way to take a text apart into words, or several.
type reading int

const (
	asWritten reading = 1 << iota // everything; a compound with a hyphen is one word
	asRead                        // Markdown's and HTML's marks left out; a compound is two words

	inBoth = asWritten | asRead
)

// scanner takes a text apart in both readings at once: nearly every word is in both.
type scanner struct {
	text    string
	visit   func(w word, in reading)
	pos     int
	written underWay
	read    underWay // where it is another than written
	one     bool     // the word under way as written is the one as read too
	deaf    int      // as read, nothing is taken before here
}

// underWay is a word that may go on: start is -1 if there is none.
type underWay struct {
	hash       wordHash
	start, end int
}

func (u *underWay) begin(at int) { u.hash, u.start = newWord, at }

func (u *underWay) word() word { return word{mix(uint64(u.hash)), u.start, u.end} }

// both visits the words of a text, and says in which of the readings each is.
func both(text string, visit func(w word, in reading)) {
	s := scanner{text: text, visit: visit, written: underWay{start: -1}, read: underWay{start: -1}}
	s.skipNumber()
	for s.pos < len(text) {
		if text[s.pos] < utf8.RuneSelf {
			s.plain()
		} else {
			s.other()
		}
	}
	s.finish()
}

// each visits the words of a text in one reading.
func each(text string, how reading, visit func(word)) {
	both(text, func(w word, in reading) {
		if in&how != 0 {
			visit(w)
		}
	})
}

// plain takes ASCII letters and what parts them, up to a character that is not ASCII.
func (s *scanner) plain() {
	text := s.text
	for s.pos < len(text) && text[s.pos] < utf8.RuneSelf {
		c := text[s.pos]
		switch {
		case plainLetter[c] != 0:
			s.letters()
		case mayMean[c]:
			s.gap(1)
		default:
			s.finish()
			s.pos++
		}
	}
}

// letters takes the ASCII letters that stand in a row.
func (s *scanner) letters() {
	s.begin()
	text, i, hash := s.text, s.pos, s.written.hash
	for i < len(text) && text[i] < utf8.RuneSelf {
		l := &steps[text[i]]
		if l.times == 0 {
			break
		}
		hash = hash.with(*l)
		i++
	}
	s.written.hash, s.written.end = hash, i
	s.alsoRead(text[s.pos:i], i)
	s.pos = i
}

// alsoRead takes letters for a word as read that is not the one as written.
func (s *scanner) alsoRead(letters string, end int) {
	if s.read.start >= 0 {
		s.read.hash, s.read.end = s.read.hash.letters(letters), end
	}
}

func (s *scanner) other() {
	r, size := utf8.DecodeRuneInString(s.text[s.pos:])
	switch d := read(r); {
	case d.letters != "":
		s.begin()
		s.pos += size
		s.written.hash, s.written.end = s.written.hash.letters(d.letters), s.pos
		s.alsoRead(d.letters, s.pos)
	case d.shows:
		s.gap(size)
	default:
		s.pos += size
	}
}

func (s *scanner) begin() {
	hears := s.pos >= s.deaf
	switch {
	case s.written.start < 0:
		s.written.begin(s.pos)
		s.one = hears
	case !s.one && s.read.start < 0 && hears:
		s.read.begin(s.pos)
	}
}

func (s *scanner) finish() {
	if s.written.start < 0 {
		return
	}
	if s.one {
		s.visit(s.written.word(), inBoth)
		s.one = false
	} else {
		s.visit(s.written.word(), asWritten)
		s.finishRead()
	}
	s.written.start = -1
}

// finishRead ends the word under way as read, not the one as written.
func (s *scanner) finishRead() {
	switch {
	case s.one:
		s.visit(s.written.word(), asRead)
		s.one = false
	case s.read.start >= 0:
		s.visit(s.read.word(), asRead)
		s.read.start = -1
	}
}

// gap deals with a character that is no letter.
func (s *scanner) gap(size int) {
	if s.written.start >= 0 {
		if to, compound := s.joint(); to > 0 {
			if compound {
				s.finishRead()
			}
			s.pos = to
			return
		}
		s.finish()
	}
	at := s.pos
	s.pos += size
	switch c := s.text[at]; {
	case at < s.deaf:
		if c == '&' {
			s.visit(word{and, at, at + 1}, asWritten)
		}
	case c == '&':
		s.visit(word{and, at, at + 1}, inBoth)
	case c == '\n':
		s.skipNumber()
	case c == '<' || c == ']' || c == '[':
		s.deaf = s.mark(at)
	}
}

// and is the word that the sign for it stands for.
var and = mix(uint64(newWord.letters("and")))

// joint gives where a word goes on after an apostrophe, marks of emphasis or a
// hyphen at s.pos, or 0 if it does not. A hyphen joins at the end of a line, and
// inside a line where compounds are one word.
func (s *scanner) joint() (to int, compound bool) {
	if c := s.text[s.pos]; c < utf8.RuneSelf {
		if !mayJoin[c] {
			return 0, false
		}
		if next := s.pos + 1; next < len(s.text) && s.text[next] < utf8.RuneSelf && plainLetter[s.text[next]] != 0 {
			return next, c == '-'
		}
	}
	hyphen, broken := false, false
	for i := s.pos; i < len(s.text) && i < s.pos+48; {
		r, size := utf8.DecodeRuneInString(s.text[i:])
		switch {
		case strings.ContainsRune("*_~`'’ʼ‘", r), r >= utf8.RuneSelf && invisible(r):
		case strings.ContainsRune("-‐‑", r) && !hyphen:
			hyphen = true
		case r == '\n' && hyphen && !broken:
			broken = true
		case r == '\r' && hyphen, r == ' ' && (broken || hyphen && lineEnds(s.text[i:])), r == '\t' && broken, r == '>' && broken:
		default:
			if !isLetter(r) {
				return 0, false
			}
			return i, hyphen && !broken
		}
		i += size
	}
	return 0, false
}

// mayJoin are the ASCII characters at which a word may go on.
var mayJoin = [utf8.RuneSelf]bool{'*': true, '_': true, '~': true, '`': true, '\'': true, '-': true}

// mayMean are the ASCII characters that may be more than a gap between two words.
var mayMean = func() (table [utf8.RuneSelf]bool) {
	table = mayJoin
	for _, c := range "&\n<[]" {
		table[c] = true
	}
	return table
}()

func lineEnds(s string) bool {
	rest := strings.TrimLeft(s[:min(len(s), 8)], " \r")
	return strings.HasPrefix(rest, "\n")
}

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return plainLetter[r] != 0
	}
	return read(r).letters != ""
}

// mark gives the end of a link's target, a footnote's mark or a tag that begins at
// i, or 0.
func (s *scanner) mark(i int) int {
	rest := s.text[i:]
	switch {
	case strings.HasPrefix(rest, "]("):
		return i + upTo(rest, ")", 400)
	case strings.HasPrefix(rest, "[^"):
		return i + upTo(rest, "]", 60)
	case len(rest) > 1 && rest[0] == '<' && (rest[1] == '/' || rest[1] == '!' || isLetter(rune(rest[1]))):
		return i + upTo(rest, ">", 400)
	}
	return 0
}

// upTo gives how far it is to the end of a mark, or 0 if it is not near.
func upTo(s, mark string, far int) int {
	return strings.Index(s[:min(len(s), far)], mark) + 1
}

// beginsWithNumber reports whether a text begins with such a number, in its first line.
func beginsWithNumber(text string) bool {
	s := scanner{text: text}
	s.skipNumber()
	return s.deaf > 0
}

// beforeNumber may stand before the number of an item or a heading.
const beforeNumber = " \t>#*-+|"

// skipNumber passes over the number of a list's item or a heading at the beginning
// of a line, such as 1. or a) or 2.3.
func (s *scanner) skipNumber() {
	i := s.pos
	if i >= len(s.text) || !mayNumber[s.text[i]] && (i+1 == len(s.text) || !inNumber(s.text[i+1])) {
		return // a word, as on most lines, or another line's end
	}
	for i < len(s.text) && strings.IndexByte(beforeNumber, s.text[i]) >= 0 && i < s.pos+40 {
		i++
	}
	from, dots := i, 0
	for i < len(s.text) && i < from+12 && (inNumber(s.text[i]) || i == from && isLetter(rune(s.text[i]))) {
		if s.text[i] == '.' || s.text[i] == ')' {
			dots++
		}
		i++
	}
	if dots > 0 && i > from+1 && i < len(s.text) && (s.text[i] == ' ' || s.text[i] == '\t') {
		s.deaf = i
	}
}

func inNumber(c byte) bool { return '0' <= c && c <= '9' || c == '.' || c == ')' }

// mayNumber are the bytes with which a number, or what stands before one, begins; a
// number of one letter apart.
var mayNumber = func() (table [256]bool) {
	for c := range table {
		table[c] = inNumber(byte(c)) || strings.IndexByte(beforeNumber, byte(c)) >= 0
	}
	return table
}()
