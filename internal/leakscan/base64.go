package leakscan

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// shortest stretches that are tried. Four letters of base64 hold three, an initialism.
const (
	shortestBase64 = 4
	shortestHex    = 6
)

// eitherBase64 tries a stretch in both alphabets of base64.
func (f *file) eitherBase64(v *view, start, end int) {
	s := v.text[start:end]
	if !containsAny(s, '-', '_') {
		f.base64(v, start, end, '+', '/')
		return
	}
	f.each(s, '-', '_', func(from, to int) { f.base64(v, start+from, start+to, '+', '/') })
	f.each(s, '+', '/', func(from, to int) { f.base64(v, start+from, start+to, '-', '_') })
}

// mayBeBase64 sees to it that most words of prose are not tried: the first two bytes
// that a short one stands for must begin a text. With marks in it, a part of it may
// be base64 too.
func mayBeBase64(s string) bool {
	return beginsText(s) || containsAny(s, '+', '/') || containsAny(s, '-', '_')
}

// beginsText reports whether the first two bytes that base64 stands for may begin a
// text. It says yes where a mark is among their letters.
func beginsText(s string) bool {
	a, b, c := base64Letters[s[0]], base64Letters[s[1]], base64Letters[s[2]]
	if a < 0 || b < 0 || c < 0 {
		return true
	}
	first, second := byte(a)<<2|byte(b)>>4, byte(b)<<4|byte(c)>>2
	if first < utf8.RuneSelf {
		return plausibleByte(first) && (second >= 0xc2 || second < utf8.RuneSelf && plausibleByte(second))
	}
	return first >= 0xc2 && 0x80 <= second && second < 0xc0
}

// longRun is the length from which base64 is also tried from its second, third and
// fourth letter, as where something stands before it without a gap; partRun that
// from which it is looked at in part, where something stands after it too.
const (
	longRun = 12
	partRun = 24
)

func (f *file) base64(v *view, start, end int, plus, slash byte) {
	run := v.text[start:end]
	for shift := range 4 {
		if shift > 0 && len(run) < longRun {
			break
		}
		all := len(run) >= partRun || declared(v.text, start)
		if !all && !beginsText(run[shift:]) {
			continue
		}
		data := f.base64Bytes(run[shift:], plus, slash, all)
		at := func(i int) int { return start + shift + i/3*4 }
		if readableBytes(data) {
			f.decoded(v, data, base64Text, at)
			return
		}
		f.parts(v, data, base64Text, at)
	}
	if len(run) < longRun && strings.IndexByte(run, slash) >= 0 {
		f.each(run, slash, slash, func(from, to int) {
			if data := f.base64Bytes(run[from:to], plus, slash, false); readableBytes(data) {
				f.decoded(v, data, base64Text, func(i int) int { return start + from + i/3*4 })
			}
		})
	}
}

// base64Bytes decodes s. Unless all is asked for it stops at the first byte that
// is not text, which for words that are no base64 is one of the first few, and
// gives nothing. What it gives holds until the next call.
func (f *file) base64Bytes(s string, plus, slash byte, all bool) []byte {
	data := f.room[:0]
	bits, have := 0, 0
	var next utf8Bytes
	values := valuesWith(plus, slash)
	for i := range len(s) {
		value := int(values[s[i]])
		if value < 0 {
			continue // the end of a line
		}
		bits, have = bits<<6|value, have+6
		if have < 8 {
			continue
		}
		have -= 8
		c := byte(bits >> have)
		if !all && !next.take(c) {
			return nil
		}
		data = append(data, c)
		bits &= 1<<have - 1
	}
	f.room = data
	return data
}

// partLetters is the shortest readable part of something decoded that is looked at.
const partLetters = 5

// parts looks at the readable stretches of bytes that are not readable as a whole,
// or at the whole if it is packed or a picture.
func (f *file) parts(v *view, data []byte, via step, at func(i int) int) {
	if len(data) < partLetters {
		return
	}
	f.wide(v, data, via, at)
	said := declared(v.text, at(0))
	if (said || looksPacked(data)) && f.blob(bytes.Clone(data), inside(v, via, at(0)), said) {
		return
	}
	var b builder
	for i := 0; i < len(data); {
		end := textEnd(data, i)
		if end-i >= partLetters && readableBytes(data[i:end]) {
			for k, r := range string(data[i:end]) {
				b.stands(string(r), at(i+k))
			}
			b.stands("\n\n", at(end))
		}
		i = end + 1
	}
	if b.text.Len() > 0 {
		f.examine(b.view(v, via, true))
	}
}

// declared reports whether base64 at i is said to be base64 of data.
func declared(s string, i int) bool {
	return strings.HasSuffix(s[:min(i, len(s))], ";base64,")
}
