package names

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// scanner cuts a paragraph into tokens, leaving out the addresses in it.
type scanner struct {
	text   string
	skip   []Name // addresses, in order
	tokens []token
	from   int  // where the gap before the next token begins
	broken bool // an address stands there
}

func tokenise(text string, skip []Name) []token {
	s := &scanner{text: text, skip: skip}
	for at := 0; at < len(text); {
		if len(s.skip) > 0 && at >= s.skip[0].Start {
			at, s.from, s.broken = s.skip[0].End, s.skip[0].End, true
			s.skip = s.skip[1:]
			continue
		}
		if end := wordEnd(text, at, s.limit()); end > at {
			s.add(at, end)
			at = end
			continue
		}
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
	}
	return s.tokens
}

func (s *scanner) limit() int {
	if len(s.skip) > 0 {
		return s.skip[0].Start
	}
	return len(s.text)
}

func (s *scanner) add(start, end int) {
	t := newToken(s.text, start, end)
	t.gap = s.gapBefore(start)
	s.tokens = append(s.tokens, t)
	s.from, s.broken = end, false
}

// wordEnd returns the end of the word that begins at at, or at if none does.
// Apostrophes between letters belong to a word, and so do the full stops of
// initials: O'Neill, H.O.
func wordEnd(text string, at, limit int) int {
	if end := dottedEnd(text, at, limit); end > at {
		return end
	}
	end := at
	for end < limit {
		r, size := utf8.DecodeRuneInString(text[end:limit])
		switch {
		case wordRune(r), end > at && hidden(r):
		case end > at && apostrophe(r) && letterAt(text[:limit], end+size):
		default:
			return end
		}
		end += size
	}
	return end
}

// maxInitials bounds dotted initials.
const maxInitials = 10

// dottedEnd reads initials with full stops. The last one's is left out, since it
// may end a sentence.
func dottedEnd(text string, at, limit int) int {
	end, count := at, 0
	for i := at; i < limit; {
		r, size := utf8.DecodeRuneInString(text[i:limit])
		if !unicode.IsLetter(r) {
			break
		}
		count++
		end = i + size
		if count > maxInitials {
			return at
		}
		if end >= limit || text[end] != '.' {
			break
		}
		i = end + 1
	}
	if count < 2 || letterAt(text[:limit], end) {
		return at
	}
	return end
}

func letterAt(text string, at int) bool {
	r, _ := utf8.DecodeRuneInString(text[at:])
	return at < len(text) && wordRune(r)
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// hidden reports whether r does not show, so that it parts no word.
func hidden(r rune) bool { return unicode.Is(unicode.Cf, r) || r == '\u034f' }

func apostrophe(r rune) bool { return strings.ContainsRune("'’ʼ‘`´＇", r) }
