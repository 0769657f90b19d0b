package leakscan

import (
	"unicode"
	"unicode/utf8"
)

// runs looks at every stretch of v that may be base64 or hexadecimal as a whole.
func (f *file) runs(v *view) {
	s := v.text
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
		i = end
	}
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
	f.each(s, '-', '_', func(from, to int) { f.base64(v, start+from, start+to, '+', '/') })
	if containsAny(s, '-', '_') {
		f.each(s, '+', '/', func(from, to int) { f.base64(v, start+from, start+to, '-', '_') })
	}
	f.hex(v, start, end)
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
	switch {
	case 'A' <= c && c <= 'Z':
		return int(c - 'A')
	case 'a' <= c && c <= 'z':
		return int(c-'a') + 26
	case isDigit(c):
		return int(c-'0') + 52
	case c == plus:
		return 62
	case c == slash:
		return 63
	}
	return -1
}

// longRun is the length from which base64 is also tried from its second, third
// and fourth letter, as where something stands before it without a gap.
const longRun = 12

func (f *file) base64(v *view, start, end int, plus, slash byte) {
	for shift := range 4 {
		if shift > 0 && end-start < longRun {
			return
		}
		data := base64Bytes(v.text[start+shift:end], plus, slash)
		if f.decoded(v, start+shift, data, base64Text, 4, 3) {
			return
		}
	}
}

func base64Bytes(s string, plus, slash byte) []byte {
	to := make([]byte, 0, len(s)/4*3+3)
	bits, have := 0, 0
	for i := range len(s) {
		bits, have = bits<<6|base64Value(s[i], plus, slash), have+6
		if have >= 8 {
			have -= 8
			to = append(to, byte(bits>>have))
			bits &= 1<<have - 1
		}
	}
	return to
}

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
				f.decoded(v, i+shift, hexPairs(s[i+shift:j]), hexText, 2, 1)
			}
		}
		i = max(j, i+1)
	}
}

func hexPairs(s string) []byte {
	to := make([]byte, 0, len(s)/2)
	for i := 0; i+1 < len(s); i += 2 {
		to = append(to, byte(hexDigit(s[i])<<4|hexDigit(s[i+1])))
	}
	return to
}

// decoded looks at bytes that came out of a stretch at start of v, per letters of
// which gave each bytes. It reports whether they are something readable.
func (f *file) decoded(v *view, start int, data []byte, via step, per, bytes int) bool {
	if !readableBytes(data) {
		return false
	}
	var b builder
	text := string(data)
	for i, r := range text {
		b.stands(string(r), start+i/bytes*per)
	}
	f.examine(b.view(v, via, true))
	return true
}

// readableBytes reports whether decoded bytes are text with letters in it. What
// random letters decode to almost never is.
func readableBytes(data []byte) bool {
	letters := 0
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && size == 1, r < ' ' && r != '\n' && r != '\r' && r != '\t', r == 0x7f:
			return false
		case unicode.IsLetter(r):
			letters++
		case unicode.IsControl(r), unicode.Is(unicode.Co, r), !unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z, unicode.C):
			return false
		}
		i += size
	}
	return letters >= 3
}
