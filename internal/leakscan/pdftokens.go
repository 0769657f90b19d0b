package leakscan

import (
	"strconv"
	"strings"
)

type pdfTokenKind int

const (
	pdfWord pdfTokenKind = iota
	pdfNumber
	pdfName
	pdfString // literal or hexadecimal, decoded
	pdfOpen   // of an array
	pdfClose
)

type pdfToken struct {
	kind   pdfTokenKind
	at     int
	bytes  string
	number float64
}

// walkPDF visits the tokens of PDF syntax. What is no token is skipped. It reports
// whether every string ends.
func walkPDF(s string, visit func(pdfToken)) (whole bool) {
	whole = true
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c == '%':
			i = commentEnd(s, i, visit)
		case c == '(':
			text, end, ok := literal(s, i)
			whole = whole && ok
			visit(pdfToken{kind: pdfString, at: i, bytes: text})
			i = end
		case strings.HasPrefix(s[i:], "<<"), strings.HasPrefix(s[i:], ">>"):
			i += 2
		case c == '<':
			end := strings.IndexByte(s[i:], '>')
			if end < 0 {
				return false
			}
			visit(pdfToken{kind: pdfString, at: i, bytes: string(hexString([]byte(s[i+1 : i+end])))})
			i += end + 1
		case c == '[':
			visit(pdfToken{kind: pdfOpen, at: i})
			i++
		case c == ']':
			visit(pdfToken{kind: pdfClose, at: i})
			i++
		case c == '/':
			end := wordEnd(s, i+1)
			visit(pdfToken{kind: pdfName, at: i, bytes: pdfNameText(s[i+1 : end])})
			i = end
		default:
			i = walkWord(s, i, visit)
		}
	}
	return whole
}

func walkWord(s string, i int, visit func(pdfToken)) int {
	end := wordEnd(s, i)
	if end == i {
		return i + 1
	}
	t := pdfToken{kind: pdfWord, at: i, bytes: s[i:end]}
	if n, err := strconv.ParseFloat(t.bytes, 64); err == nil {
		t.kind, t.number = pdfNumber, n
	}
	visit(t)
	if t.bytes == "ID" {
		return pixelsEnd(s, end, visit)
	}
	return end
}

// pixelsEnd passes over the pixels of a picture inside a content, which are no
// tokens. They are reported as a name, in case that they are no pixels.
func pixelsEnd(s string, i int, visit func(pdfToken)) int {
	for end := i; ; {
		n := strings.Index(s[end:], "EI")
		if n < 0 {
			return i
		}
		end += n
		if end > i && isBlank(s[end-1]) && (end+2 == len(s) || isBlank(s[end+2])) {
			visit(pdfToken{kind: pdfName, at: i, bytes: s[i:end]})
			return end
		}
		end += 2
	}
}

func isBlank(c byte) bool { return strings.IndexByte(" \t\r\n\f\x00", c) >= 0 }

// commentEnd reports a comment as a string, for it is text as well.
func commentEnd(s string, i int, visit func(pdfToken)) int {
	end := strings.IndexAny(s[i:], "\r\n")
	if end < 0 {
		end = len(s) - i
	}
	visit(pdfToken{kind: pdfName, at: i, bytes: s[i+1 : i+end]})
	return i + end
}

func wordEnd(s string, i int) int {
	for i < len(s) && strings.IndexByte(" \t\r\n\f\x00()<>[]{}/%", s[i]) < 0 {
		i++
	}
	return i
}
