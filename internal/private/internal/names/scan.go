package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"openspace/internal/private/internal/words"
)

// scanner makes tokens of a paragraph's pieces, leaving out the addresses in it.
type scanner struct {
	text   string
	tokens []token
	from   int  // where the gap before the next token begins
	broken bool // an address stands there
}

func tokenise(t words.Text, skip []Name) []token {
	s := &scanner{text: t.Source, tokens: make([]token, 0, len(t.Pieces))}
	if len(skip) == 0 {
		s.read(t.Pieces, len(t.Source))
		return s.tokens
	}
	for _, address := range skip {
		s.part(s.from, address.Start)
		s.from, s.broken = address.End, true
	}
	s.part(s.from, len(t.Source))
	return s.tokens
}

// part reads what stands between two addresses. They may cut a piece in two, so that it
// is taken apart by itself.
func (s *scanner) part(from, to int) {
	pieces := words.Of(s.text[from:to]).Pieces
	for i := range pieces {
		pieces[i].Start += from
		pieces[i].End += from
	}
	s.read(pieces, to)
}

func (s *scanner) read(pieces []words.Piece, limit int) {
	for i := 0; i < len(pieces); {
		p := &pieces[i]
		end := p.End
		if p.Word() {
			end = s.word(p, limit)
		}
		for i < len(pieces) && pieces[i].Start < end {
			i++
		}
	}
}

// word adds the token that begins with p, and returns where it ends. One that
// nothing joins to others is made of the piece alone.
func (s *scanner) word(p *words.Piece, limit int) int {
	end := p.End
	if end < limit && mayJoin(s.text[end]) {
		end = wordEnd(s.text, p.Start, limit)
	}
	t := plainToken(s.text, p)
	if end != p.End || !p.Plain {
		t = newToken(s.text, p.Start, end)
	}
	t.gap = s.gapBefore(t.start)
	s.tokens = append(s.tokens, t)
	s.from, s.broken = end, false
	return end
}

// mayJoin reports whether a word may go on over a character that begins so.
func mayJoin(c byte) bool { return c == '\'' || c == '`' || c == '.' || c >= utf8.RuneSelf }

// wordEnd returns the end of the word that begins at at. Apostrophes between letters
// belong to a word, and so do the full stops of initials: O'Neill, H.O.
func wordEnd(text string, at, limit int) int {
	if end := dottedEnd(text, at, limit); end > at {
		return end
	}
	end := at
	for end < limit {
		r, size := utf8.DecodeRuneInString(text[end:limit])
		switch {
		case words.Letter(r), words.Unseen(r):
		case apostrophe(r) && letterAt(text[:limit], end+size):
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
	return at < len(text) && words.Letter(r)
}

func apostrophe(r rune) bool { return strings.ContainsRune("'’ʼ‘`´＇", r) }
