package hugofiles

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// encode writes JSON on one line, which ends in a line break, without HTML escapes.
func encode(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic(fmt.Sprintf("hugofiles: a value of our own types does not encode: %v", err))
	}
	return b.Bytes()
}

// Indented lays a data file out by two spaces, so that a person can read it and a version
// control system can compare two. The library can do that too, but reads what it has just
// written once more to see whether it is JSON, byte by byte through a table of states,
// which on large files takes as long as writing it did.
func Indented(text []byte) []byte {
	l := layout{out: make([]byte, 0, 2*len(text))}
	for len(text) > 0 {
		text = text[l.add(text):]
	}
	return bytes.Clone(l.out)
}

type layout struct {
	out   []byte
	depth int
}

// add lays out what JSON on one line begins with, and returns its length in bytes.
func (l *layout) add(rest []byte) int {
	switch c := rest[0]; c {
	case '"':
		n := stringLength(rest)
		l.out = append(l.out, rest[:n]...)
		return n
	case '{', '[':
		l.out = append(l.out, c)
		if rest[1] == c+2 { // the bracket that closes it, in ASCII
			l.out = append(l.out, rest[1])
			return 2
		}
		l.depth++
		l.breakLine()
	case '}', ']':
		l.depth--
		l.breakLine()
		l.out = append(l.out, c)
	case ',':
		l.out = append(l.out, c)
		l.breakLine()
	case ':':
		l.out = append(l.out, ": "...)
	default:
		l.out = append(l.out, c)
	}
	return 1
}

func (l *layout) breakLine() {
	l.out = append(l.out, '\n')
	for range l.depth {
		l.out = append(l.out, "  "...)
	}
}

// stringLength is the length of the string that JSON begins with, in bytes, with its
// quotation marks.
func stringLength(text []byte) int {
	i := 1
	for ; text[i] != '"'; i++ {
		if text[i] == '\\' {
			i++
		}
	}
	return i + 1
}
