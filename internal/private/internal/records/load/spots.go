package load

import (
	"bytes"
	"errors"
	"strconv"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/pelletier/go-toml/v2/unstable"

	"openspace/internal/diag"
)

// spots knows where each key and value of a TOML file stands. BurntSushi/toml
// reads the values but keeps no positions; go-toml's parser has them.
type spots struct {
	file   string
	size   int
	lines  textLines
	keys   map[string]int // a path of keys and indexes, each after a keySep, to the key's offset
	values map[string]int // … to the value's offset
}

const keySep = "\x00"

// decode parses a file twice, for values and for positions. A syntax error is a
// problem; its text is dropped, because it quotes the file.
func decode(file string, data []byte) (map[string]any, *spots, *diag.Problem) {
	s := &spots{file: file, size: len(data), lines: lineStarts(data)}
	// Most lines are a key with a value: maps that grow would be filled twice.
	s.keys, s.values = make(map[string]int, len(s.lines.starts)), make(map[string]int, len(s.lines.starts))
	values := map[string]any{}
	if _, err := toml.Decode(string(data), &values); err != nil {
		return nil, nil, s.syntax(err)
	}
	if !s.index(data) {
		p := diag.BadSyntax.At(diag.Place{File: file})
		return nil, nil, &p
	}
	return values, s, nil
}

func (s *spots) syntax(err error) *diag.Problem {
	at, entry := diag.Place{File: s.file}, diag.BadSyntax
	var pe toml.ParseError
	if errors.As(err, &pe) && pe.Position.Line > 0 {
		at = placeIn(s.file, s.lines, min(max(pe.Position.Start, 0), s.size))
		if strings.Contains(pe.Message, "already been defined") || strings.Contains(pe.Message, "already exists") || strings.Contains(pe.Message, "duplicate") {
			entry = diag.DuplicateField
		}
	}
	p := entry.At(at)
	return &p
}

// index walks the file's expressions and notes every key's and value's offset.
func (s *spots) index(data []byte) bool {
	p := unstable.Parser{}
	p.Reset(data)
	counts := map[string]int{}
	table := ""
	for p.NextExpression() {
		switch e := p.Expression(); e.Kind {
		case unstable.Table:
			table = s.header(data, e, counts, false)
		case unstable.ArrayTable:
			table = s.header(data, e, counts, true)
		case unstable.KeyValue:
			s.pair(data, &p, e, table)
		}
	}
	return p.Error() == nil
}

// header notes a table's place and returns its path, with an index after every
// array of tables on the way.
func (s *spots) header(data []byte, e *unstable.Node, counts map[string]int, array bool) string {
	path, first := "", -1
	for keys := e.Key(); keys.Next(); {
		if first < 0 {
			first = int(keys.Node().Raw.Offset)
		}
		path += keySep + string(keys.Node().Data)
		if array && keys.IsLast() {
			counts[path]++
		}
		if n := counts[path]; n > 0 {
			path += keySep + strconv.Itoa(n-1)
		}
	}
	s.keys[path] = lineStart(data, first)
	return path
}

func lineStart(data []byte, offset int) int {
	start := bytes.LastIndexByte(data[:offset], '\n') + 1
	return start + bytes.IndexByte(data[start:], '[')
}

// pair notes the place of a key in the table at path, and those of its value.
func (s *spots) pair(data []byte, p *unstable.Parser, e *unstable.Node, path string) {
	at := 0
	for keys := e.Key(); keys.Next(); {
		path += keySep + string(keys.Node().Data)
		var seen bool
		if at, seen = s.keys[path]; !seen {
			at = int(keys.Node().Raw.Offset)
			s.keys[path] = at
		}
	}
	s.value(data, p, e.Value(), path, at)
}

// value notes a value's offset and those of what is inside it. A container has no
// offset of its own in the parser; it gets its key's.
func (s *spots) value(data []byte, p *unstable.Parser, v *unstable.Node, path string, key int) {
	at := key
	if v.Raw.Length > 0 {
		at = int(v.Raw.Offset)
	}
	s.values[path] = at
	switch v.Kind {
	case unstable.Array:
		i := 0
		for items := v.Children(); items.Next(); i++ {
			s.value(data, p, items.Node(), path+keySep+strconv.Itoa(i), at)
		}
	case unstable.InlineTable:
		for pairs := v.Children(); pairs.Next(); {
			s.pair(data, p, pairs.Node(), path)
		}
	}
}

// join returns a path as it stands in the maps.
func join(path []string) string {
	n := 0
	for _, key := range path {
		n += len(keySep) + len(key)
	}
	var b strings.Builder
	b.Grow(n)
	for _, key := range path {
		b.WriteString(keySep)
		b.WriteString(key)
	}
	return b.String()
}

// key returns the place of a key, or of the table that it is missing from.
func (s *spots) key(path []string) diag.Place {
	for ; len(path) > 0; path = path[:len(path)-1] {
		if at, ok := s.keys[join(path)]; ok {
			return placeIn(s.file, s.lines, at)
		}
		if at, ok := s.values[join(path)]; ok {
			return placeIn(s.file, s.lines, at)
		}
	}
	return placeIn(s.file, s.lines, 0)
}

// value returns the place of a value.
func (s *spots) place(path []string) diag.Place {
	if at, ok := s.values[join(path)]; ok {
		return placeIn(s.file, s.lines, at)
	}
	return s.key(path)
}
