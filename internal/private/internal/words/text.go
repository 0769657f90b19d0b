package words

import (
	"unicode"
	"unicode/utf8"
)

// Text is a text taken apart. It may be read by several goroutines at once.
type Text struct {
	Source string
	Pieces []Piece
}

// Piece is a word, or one mark.
type Piece struct {
	Start, End int    // bytes of the source
	Low        string // what it is compared by: see [Low]; of a mark, the mark
	Known      *Entry // the lists it stands on; nil if on none
	Mark       rune   // the mark, or 0 for a word
	Shape      Shape  // of a word
	Upper      bool   // a word that begins with a capital
	Caps       bool   // a word of capitals, two or more, and no small letter
	Joined     bool   // nothing but what does not show stands between it and the piece before
	Plain      bool   // ASCII only
}

// Word reports whether the piece is a word.
func (p *Piece) Word() bool { return p.Mark == 0 }

// lettersAPiece is the average that room is made for: a little less than English has,
// so that most texts need no second try.
const lettersAPiece = 4

// Of takes a text apart.
func Of(text string) Text {
	s := scanner{text: text, pieces: make([]Piece, 0, len(text)/lettersAPiece+2)}
	for s.at < len(text) {
		if c := text[s.at]; c < utf8.RuneSelf {
			s.plain(c)
		} else {
			s.other()
		}
	}
	return Text{text, s.pieces}
}

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
