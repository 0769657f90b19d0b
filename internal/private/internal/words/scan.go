package words

import (
	"unicode"
	"unicode/utf8"
)

// scanner takes a text apart.
type scanner struct {
	text   string
	pieces []Piece
	at     int
	apart  bool // space stands before at
}

func (s *scanner) plain(c byte) {
	switch class[c] {
	case space:
		s.apart = true
		s.at++
	case mark:
		s.mark(rune(c), 1)
	default:
		s.word()
	}
}

func (s *scanner) other() {
	r, size := utf8.DecodeRuneInString(s.text[s.at:])
	switch {
	case Letter(r):
		s.word()
	case unicode.IsSpace(r):
		s.apart = true
		s.at += size
	case Unseen(r):
		s.at += size
	default:
		s.mark(r, size)
	}
}

func (s *scanner) mark(r rune, size int) {
	low := s.text[s.at : s.at+size]
	s.add(Piece{Start: s.at, End: s.at + size, Low: low, Mark: r})
}

func (s *scanner) add(p Piece) {
	p.Joined = len(s.pieces) > 0 && !s.apart
	s.pieces = append(s.pieces, p)
	s.at, s.apart = p.End, false
}

// longest is how long a word may be to be made small in place.
const longest = 48

// word reads on to the word's end. ASCII letters are made small on the way, so that a
// listed word costs no memory.
func (s *scanner) word() {
	var low [longest]byte
	n, uppers, end := 0, 0, s.at
	for end < len(s.text) {
		c := s.text[end]
		if c >= utf8.RuneSelf {
			if size := within(s.text[end:]); size > 0 {
				s.foreign(end + size)
				return
			}
			break
		}
		if class[c] > digit {
			break
		}
		if n < longest {
			low[n] = c | lowerBit[c]
			n++
		}
		uppers += int(lowerBit[c] >> 5)
		end++
	}
	p := Piece{Start: s.at, End: end, Plain: true}
	p.ascii(s.text[s.at:end], low[:n], uppers)
	s.add(p)
}

// ascii fills in a word of ASCII letters and digits.
func (p *Piece) ascii(text string, low []byte, uppers int) {
	if len(text) > longest {
		low = []byte(Low(text))
	}
	p.Known = vocabulary[string(low)]
	switch {
	case uppers == 0:
		p.Low = text
		return
	case p.Known != nil:
		p.Low = p.Known.Word
	default:
		p.Low = string(low)
	}
	p.capitals(text)
}

// foreign reads the rest of a word that is not ASCII throughout.
func (s *scanner) foreign(end int) {
	for end < len(s.text) {
		size := within(s.text[end:])
		if size == 0 {
			break
		}
		end += size
	}
	text := s.text[s.at:end]
	p := Piece{Start: s.at, End: end, Low: Low(text)}
	p.Known = vocabulary[p.Low]
	p.capitals(text)
	s.add(p)
}

// within returns the length of the first character if a word goes on over it, or 0.
func within(text string) int {
	r, size := utf8.DecodeRuneInString(text)
	if Letter(r) || Unseen(r) {
		return size
	}
	return 0
}

func (p *Piece) capitals(text string) {
	first, _ := utf8.DecodeRuneInString(text)
	p.Upper = unicode.IsUpper(first)
	p.Caps = Capitals(text)
	p.Shape = ShapeOf(text)
}
