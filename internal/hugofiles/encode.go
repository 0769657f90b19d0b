package hugofiles

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// encode writes indented JSON without HTML escapes, so that a person can read a
// data file and a version control system can compare two. It ends in a line break.
func encode(v any) []byte {
	var w layout
	encodeTo(&w, v)
	return bytes.Clone(w.out)
}

// oneLine is the same on one line.
func oneLine(v any) []byte {
	var b bytes.Buffer
	encodeTo(&b, v)
	return b.Bytes()
}

func encodeTo(w interface{ Write([]byte) (int, error) }, v any) {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic(fmt.Sprintf("hugofiles: a value of our own types does not encode: %v", err))
	}
}

// layout indents JSON by two spaces. The encoder can do that itself, but reads what it
// has just written once more to see whether it is JSON, byte by byte through a table of
// states, which on large files takes as long as writing it did.
type layout struct{ out []byte }

// Write takes a whole value on one line, as [json.Encoder] hands it over.
func (l *layout) Write(compact []byte) (int, error) {
	l.out = make([]byte, 0, 2*len(compact))
	depth := 0
	for rest := compact; len(rest) > 0; {
		n := 1
		switch c := rest[0]; c {
		case '"':
			n = stringLength(rest)
			l.out = append(l.out, rest[:n]...)
		case '{', '[':
			l.out = append(l.out, c)
			if rest[1] == c+2 { // the bracket that closes it, in ASCII
				l.out, n = append(l.out, rest[1]), 2
				break
			}
			depth++
			l.breakLine(depth)
		case '}', ']':
			depth--
			l.breakLine(depth)
			l.out = append(l.out, c)
		case ',':
			l.out = append(l.out, c)
			l.breakLine(depth)
		case ':':
			l.out = append(l.out, ": "...)
		default:
			l.out = append(l.out, c)
		}
		rest = rest[n:]
	}
	return len(compact), nil
}

func (l *layout) breakLine(depth int) {
	l.out = append(l.out, '\n')
	for range depth {
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
