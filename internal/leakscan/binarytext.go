package leakscan

import (
	"unicode"
	"unicode/utf8"
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
	f.wideStrings(s, in, least)
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
