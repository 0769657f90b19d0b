package leakscan

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// runs looks at every stretch of v that may be base64 or hexadecimal as a whole.
func (f *file) runs(v *view) {
	s := v.text
	lines := 0 // up to here, lines were looked at together
	for i := 0; i < len(s); {
		if !alphabet[s[i]] {
			i++
			continue
		}
		end := i + 1
		for end < len(s) && alphabet[s[end]] {
			end++
		}
		f.run(v, i, end)
		if i >= lines {
			lines = f.lines(v, i, end)
		}
		i = end
	}
}

// lines looks at the lines of base64 or hexadecimal of which v.text[start:end] is the
// first, and gives the end of the last.
func (f *file) lines(v *view, start, end int) int {
	last := lastLine(v.text, start, end)
	if last > end {
		f.base64(v, start, last, '+', '/')
		f.hex(v, start, last)
	}
	return last
}

// lineLetters is the shortest line that base64 in lines has, its last apart.
const lineLetters = 40

// lastLine gives the end of the lines of base64 of which s[start:end] is the first.
// Any white space may stand between two lines, as there is no telling what a line
// break became.
func lastLine(s string, start, end int) int {
	for end-start >= lineLetters {
		next := skipBlanks(s, end)
		if next == end || next-end > 40 || next == len(s) || !alphabet[s[next]] {
			return end
		}
		start, end = next, next
		for end < len(s) && alphabet[s[end]] {
			end++
		}
	}
	return end
}

// alphabet holds every byte of base64, base64url and hexadecimal.
var alphabet = func() (table [256]bool) {
	for c := range table {
		table[c] = base64Value(byte(c), '+', '/') >= 0 || c == '-' || c == '_'
	}
	return table
}()

// shortest stretches that are tried. Four letters of base64 hold three, an initialism.
const (
	shortestBase64 = 4
	shortestHex    = 6
)

// run tries one stretch in each alphabet.
func (f *file) run(v *view, start, end int) {
	if end-start < shortestBase64 {
		return
	}
	s := v.text[start:end]
	if end-start >= longRun || mayBeBase64(s) {
		f.eitherBase64(v, start, end)
	}
	if mayBeHex(s) {
		f.hex(v, start, end)
	}
}

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

// mayBeHex reports whether enough hexadecimal digits stand in a row: one of them is
// at every so manieth place.
func mayBeHex(s string) bool {
	for i := shortestHex - 1; i < len(s); i += shortestHex {
		if hexDigit(s[i]) < 0 {
			continue
		}
		from, to := i, i+1
		for from > 0 && hexDigit(s[from-1]) >= 0 {
			from--
		}
		for to < len(s) && hexDigit(s[to]) >= 0 {
			to++
		}
		if to-from >= shortestHex {
			return true
		}
		i = to - 1
	}
	return false
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

// each cuts s at two bytes that do not belong to an alphabet.
func (f *file) each(s string, a, b byte, visit func(from, to int)) {
	from := 0
	for i := 0; i <= len(s); i++ {
		if i == len(s) || s[i] == a || s[i] == b {
			if i-from >= shortestBase64 {
				visit(from, i)
			}
			from = i + 1
		}
	}
}

func containsAny(s string, a, b byte) bool {
	for i := range len(s) {
		if s[i] == a || s[i] == b {
			return true
		}
	}
	return false
}

func base64Value(c, plus, slash byte) int {
	if v := base64Letters[c]; v >= 0 {
		return int(v)
	}
	switch c {
	case plus:
		return 62
	case slash:
		return 63
	}
	return -1
}

// base64Letters gives the value of the letters and digits that both alphabets have.
var base64Letters = func() (table [256]int8) {
	for i := range table {
		switch c := byte(i); {
		case 'A' <= c && c <= 'Z':
			table[i] = int8(c - 'A')
		case 'a' <= c && c <= 'z':
			table[i] = int8(c-'a') + 26
		case isDigit(c):
			table[i] = int8(c-'0') + 52
		default:
			table[i] = -1
		}
	}
	return table
}()

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
		f.parts(v, data, at)
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
	for i := range len(s) {
		value := base64Value(s[i], plus, slash)
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
func (f *file) parts(v *view, data []byte, at func(i int) int) {
	if len(data) < partLetters {
		return
	}
	said := declared(v.text, at(0))
	if (said || looksPacked(data)) && f.blob(bytes.Clone(data), inside(v, base64Text, at(0)), said) {
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
		f.examine(b.view(v, base64Text, true))
	}
}

// textEnd gives the end of the valid, printable text at data[i].
func textEnd(data []byte, i int) int {
	for i < len(data) {
		if c := data[i]; c < utf8.RuneSelf {
			if !plausibleByte(c) {
				return i
			}
			i++
			continue
		}
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError || !unicode.IsPrint(r) && !unicode.Is(unicode.Cf, r) {
			return i
		}
		i += size
	}
	return i
}

// declared reports whether base64 at i is said to be base64 of data.
func declared(s string, i int) bool {
	return strings.HasSuffix(s[:min(i, len(s))], ";base64,")
}

// plausibleByte reports whether an ASCII byte occurs in text.
func plausibleByte(c byte) bool {
	return ' ' <= c && c < 0x7f || c == '\n' || c == '\t' || c == '\r'
}

// utf8Bytes tells byte by byte whether what comes is text in UTF-8.
type utf8Bytes struct{ more int }

func (u *utf8Bytes) take(c byte) bool {
	switch {
	case c < utf8.RuneSelf:
		return u.more == 0 && plausibleByte(c)
	case c < 0xc0:
		u.more--
		return u.more >= 0
	}
	ok := u.more == 0 && 0xc2 <= c && c < 0xf5
	u.more = 1
	if c >= 0xe0 {
		u.more = 2
	}
	if c >= 0xf0 {
		u.more = 3
	}
	return ok
}

// blobDigits is the shortest run of hexadecimal digits that may be a packed file.
const blobDigits = 40

// hex tries the pairs of hexadecimal digits in a stretch.
func (f *file) hex(v *view, start, end int) {
	s := v.text
	for i := start; i < end; {
		j := i
		for j < end && hexDigit(s[j]) >= 0 {
			j++
		}
		if j-i >= shortestHex {
			for shift := range 2 {
				if text, data := hexPairs(s[i+shift : j]); text {
					f.decoded(v, data, hexText, func(k int) int { return i + shift + k*2 })
				} else if j-i >= blobDigits {
					f.blob(hexString([]byte(s[i+shift:j])), inside(v, hexText, i+shift), false)
				}
			}
		}
		i = max(j, i+1)
	}
}

func hexPairs(s string) (text bool, to []byte) {
	var next utf8Bytes
	for i := 0; i+1 < len(s); i += 2 {
		c := byte(hexDigit(s[i])<<4 | hexDigit(s[i+1]))
		if !next.take(c) {
			return false, nil
		}
		to = append(to, c)
	}
	return readableBytes(to), to
}

// decoded looks at text that came out of a stretch of v; at says where a byte is from.
func (f *file) decoded(v *view, data []byte, via step, at func(i int) int) {
	var b builder
	for i, r := range string(data) {
		b.stands(string(r), at(i))
	}
	f.examine(b.view(v, via, true))
}

// readableBytes reports whether decoded bytes are text with letters or digits in it. What
// random letters decode to almost never is.
func readableBytes(data []byte) bool {
	letters := 0
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			return false
		case unicode.IsLetter(r), unicode.IsNumber(r):
			letters++
		case r == '\n', r == '\r', r == '\t':
		case unicode.Is(unicode.Cc, r), unicode.Is(unicode.Co, r), !unicode.In(r, unicode.M, unicode.P, unicode.S, unicode.Z, unicode.Cf):
			return false
		}
		i += size
	}
	return letters >= 3
}
