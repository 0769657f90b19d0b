package leakscan

import (
	"bytes"
	"strings"
)

const dataScheme = "data:"

// hasDataAddress reports whether a data address may stand in s.
func hasDataAddress(s string) bool {
	for {
		n := strings.IndexByte(s, ':')
		if n < 0 {
			return false
		}
		if i := n + 1 - len(dataScheme); i >= 0 && strings.EqualFold(s[i:n+1], dataScheme) {
			return true
		}
		s = s[n+1:]
	}
}

// dataAddresses looks at bytes that data addresses hold in percent signs, if they are
// no text. What is text was made readable with the other escapes; base64 is told by its
// own letters.
func (f *file) dataAddresses(v *view) {
	s := v.text
	for i := 0; ; {
		n := strings.IndexByte(s[i:], ':')
		if n < 0 {
			return
		}
		i += n + 1
		start := i - len(dataScheme)
		if start < 0 || !strings.EqualFold(s[start:i], dataScheme) {
			continue
		}
		end, bare := v.addressEnd(start, i)
		f.dataAddress(v, i, end, bare)
		i = end
	}
}

// dataAddress looks at the bytes behind the comma of one address.
func (f *file) dataAddress(v *view, start, end int, bare bool) {
	kind, coded, ok := strings.Cut(v.text[start:end], ",")
	if !ok || strings.IndexByte(coded, '%') < 0 {
		return
	}
	if bare && kind != "" && !strings.ContainsAny(kind, "/;") {
		return // {data:a,b%c0} of a script
	}
	at := end - len(coded)
	data := percentBytes(strings.TrimRight(coded, `\`)) // of the quote behind it
	if readableBytes(data) && !bytes.HasPrefix(data, []byte("%PDF-")) {
		return
	}
	f.blob(data, inside(v, escapes, at), true)
}

// addressEnds are what an address ends at that begins behind one of these marks. Other
// marks may stand in it as they are.
var addressEnds = map[byte]string{'"': `"`, '\'': "'", '`': "`", '(': ")"}

// addressEnd gives the end of a data address of which the scheme is v.text[start:at], and
// whether it stands bare, where the like may be something else. An attribute's value is a
// paragraph, and all of it is the address.
func (v *view) addressEnd(start, at int) (end int, bare bool) {
	before := byte('\n')
	if start > 0 {
		before = v.text[start-1]
	}
	ends, marked := addressEnds[before]
	switch {
	case v.via == markup && before == '\n':
		return paragraphEnd(v.text, at), false
	case !marked:
		ends = "\"'`()[]{}<> \t\r\n"
	}
	if n := strings.IndexAny(v.text[at:], ends); n >= 0 {
		return at + n, !marked
	}
	return len(v.text), !marked
}

// noBreaks leaves out what stands in no address: browsers pass over it, even between a
// percent sign and its digits.
var noBreaks = strings.NewReplacer("\n", "", "\r", "", "\t", "")

// percentBytes undoes percent signs.
func percentBytes(s string) []byte {
	s = noBreaks.Replace(s)
	data := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '%' && i+3 <= len(s) {
			if n, ok := hexNumber(s[i+1 : i+3]); ok {
				c = byte(n)
				i += 2
			}
		}
		data = append(data, c)
	}
	return data
}

// paragraphEnd gives the end of the paragraph at text[i:], behind the line breaks that end
// it: two or more in a row. The last one ends with the text.
func paragraphEnd(text string, i int) int {
	n := strings.Index(text[i:], "\n\n")
	if n < 0 {
		return len(text)
	}
	return i + n + len(text[i+n:]) - len(strings.TrimLeft(text[i+n:], "\n"))
}
