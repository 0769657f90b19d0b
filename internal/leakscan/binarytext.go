package leakscan

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// The shortest readable stretches that count, in metadata and in bytes that are
// mostly compressed: there three letters come up by chance.
const (
	metadataLetters = 3
	chanceLetters   = 7
)

// strings looks at the stretches of readable text in binary data, in one byte a
// letter and in two: one view each, a stretch a paragraph.
func (f *file) strings(data []byte, in *view, least int) {
	s := string(data)
	var b builder
	for i := 0; i < len(s); {
		end := readable(s, i)
		if end-i >= least {
			b.copied(s[i:end], i)
			b.stands("\n\n", end)
		}
		i = max(end, i+1)
	}
	f.examine(b.view(in, binaryText, least <= metadataLetters))
	if least <= metadataLetters && !utf8.ValidString(s) {
		f.examine(latin1Strings(s, least).view(in, latin1Text, true))
	}
	f.wideStrings(s, in, least)
}

// latin1Strings are the stretches of metadata with letters in Latin-1: some formats know
// nothing else, and programs write it in others. Of bytes that are no text a half would be
// letters in it, most of them not ASCII: those of a text are at most a half.
func latin1Strings(s string, least int) *builder {
	var b builder
	for i := 0; i < len(s); {
		end, plain, others := latin1Stretch(s, i)
		if others > 0 && others <= plain && end-i >= least {
			b.latin1(s[:end], i)
			b.stands("\n\n", end)
		}
		i = max(end, i+1)
	}
	return &b
}

// latin1 appends s[i:], which holds nothing but text in UTF-8 and Latin-1.
func (b *builder) latin1(s string, i int) {
	for i < len(s) {
		if next := readable(s, i); next > i {
			b.copied(s[i:next], i)
			i = next
			continue
		}
		b.stands(string(charmap.Windows1252.DecodeByte(s[i])), i)
		i++
	}
}

// latin1Stretch gives the end of the text at s[i:] in UTF-8 or Latin-1, how many plain
// letters are in it, and how many in Latin-1.
func latin1Stretch(s string, i int) (end, plain, others int) {
	for i < len(s) {
		if next := readable(s, i); next > i {
			plain += letters(s[i:next])
			i = next
			continue
		}
		r := charmap.Windows1252.DecodeByte(s[i])
		if s[i] < utf8.RuneSelf || r == utf8.RuneError || !unicode.IsPrint(r) && !unicode.IsSpace(r) {
			break
		}
		others++
		i++
	}
	return i, plain, others
}

func letters(s string) (n int) {
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// bytesView is a view of bytes that are text, in UTF-8 or else in Latin-1.
func bytesView(data []byte, place *view) *view {
	if utf8.Valid(data) {
		return layer(place, string(data))
	}
	return latin1View(string(data), place)
}

// readable gives the end of the readable text at s[i].
func readable(s string, i int) int {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 || !unicode.IsPrint(r) && !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) {
			return i
		}
		i += size
	}
	return i
}

// wideStrings looks for runs of two-byte characters, in both orders.
func (f *file) wideStrings(s string, in *view, least int) {
	for start := range 2 {
		for _, order := range []int{bigEndian, littleEndian} {
			if b := wide(s, start, order, least); b.text.Len() > 0 {
				f.examine(b.view(in, utf16Text, least <= metadataLetters))
			}
		}
	}
}

func wide(s string, start, order, least int) *builder {
	var b builder
	run := start
	flush := func(end int) {
		if (end-run)/2 >= least {
			for i := run; i < end; i += 2 {
				b.stands(string(rune(unit(s[i:], order))), i)
			}
			b.stands("\n\n", end)
		}
	}
	i := start
	for ; i+1 < len(s); i += 2 {
		if r := rune(unit(s[i:], order)); r > 0x24f || !unicode.IsPrint(r) {
			flush(i)
			run = i + 2
		}
	}
	flush(i)
	return &b
}
