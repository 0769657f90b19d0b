package site

import (
	"bytes"
	"reflect"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/pelletier/go-toml/v2/unstable"

	"openspace/internal/diag"
)

const configFile = "config.toml"

// checkConfig holds a config.toml to the table of settings: every key there, no
// other key, each with its value.
func checkConfig(text []byte) []diag.Problem {
	var tree map[string]any
	if err := toml.Unmarshal(text, &tree); err != nil {
		return []diag.Problem{diag.ConfigSyntax.At(syntaxPlace(err))}
	}
	var found []diag.Problem
	said := map[string]any{}
	flatten("", tree, said)
	wanted, lines := wantedSettings(), keyLines(text)
	for key, value := range said {
		want, known := wanted[key]
		place := diag.Place{File: configFile, Line: lines[key]}
		switch {
		case !known:
			found = append(found, diag.ConfigUnknown.At(place))
		case !reflect.DeepEqual(want, value):
			found = append(found, diag.ConfigValue.At(place))
		}
	}
	if missing := countMissing(wanted, said); missing > 0 {
		found = append(found, diag.ConfigMissing.At(diag.Place{File: configFile}, diag.Number(missing)))
	}
	return found
}

func syntaxPlace(err error) diag.Place {
	place := diag.Place{File: configFile}
	if e, ok := err.(*toml.DecodeError); ok {
		place.Line, place.Col = e.Position()
	}
	return place
}

// Hugo does not distinguish capitals in keys, so the comparison does not either.
func wantedSettings() map[string]any {
	wanted := map[string]any{}
	for _, s := range settings() {
		wanted[strings.ToLower(s.Key)] = s.Value
	}
	return wanted
}

// flatten writes a tree's leaves by dotted key. An empty table is a leaf.
func flatten(prefix string, tree map[string]any, into map[string]any) {
	for key, value := range tree {
		dotted := prefix + strings.ToLower(key)
		if table, ok := value.(map[string]any); ok && len(table) > 0 {
			flatten(dotted+".", table, into)
			continue
		}
		into[dotted] = value
	}
}

func countMissing(wanted, said map[string]any) int {
	missing := 0
	for key := range wanted {
		if _, ok := said[key]; !ok {
			missing++
		}
	}
	return missing
}

// keyLines finds on which line each dotted key stands. It is used only to point
// at a line; a key that it does not find is shown without one.
func keyLines(text []byte) map[string]int {
	lines := map[string]int{}
	var p unstable.Parser
	p.Reset(text)
	table := ""
	for p.NextExpression() {
		e := p.Expression()
		key, offset := dottedKey(e)
		switch e.Kind {
		case unstable.Table, unstable.ArrayTable:
			table = key + "."
			lines[key] = lineAt(text, offset)
		case unstable.KeyValue:
			lines[table+key] = lineAt(text, offset)
		}
	}
	return lines
}

func dottedKey(e *unstable.Node) (string, uint32) {
	var parts []string
	var offset uint32
	for it := e.Key(); it.Next(); {
		if len(parts) == 0 {
			offset = it.Node().Raw.Offset
		}
		parts = append(parts, strings.ToLower(string(it.Node().Data)))
	}
	return strings.Join(parts, "."), offset
}

func lineAt(text []byte, offset uint32) int {
	return 1 + bytes.Count(text[:offset], []byte("\n"))
}
