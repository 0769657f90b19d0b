package words

import "unicode/utf8"

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
