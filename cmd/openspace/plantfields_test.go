package main

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"openspace/internal/recordstest"
)

// A field is one string of the records: a file and the way to it in its tables.
type field struct {
	file string
	path []any // keys and indices
	old  string
}

// String is the field as a reader would say it: actions.toml action.text.
func (f field) String() string {
	var keys []string
	for _, step := range f.path {
		if key, ok := step.(string); ok {
			keys = append(keys, key)
		}
	}
	return f.file + " " + strings.Join(keys, ".")
}

// everyField returns every string of every TOML file in a records folder, one for
// each kind of field.
func everyField(t *testing.T, records string) []field {
	t.Helper()
	var all []field
	for _, file := range mustReadTree(t, records).paths() {
		if path.Ext(file) == ".toml" {
			collect(readTOML(t, records, file), nil, func(way []any, s string) {
				all = append(all, field{file, slices.Clone(way), s})
			})
		}
	}
	kinds := map[string]bool{}
	return slices.DeleteFunc(all, func(f field) bool {
		again := kinds[f.String()+f.shape()]
		kinds[f.String()+f.shape()] = true
		return again
	})
}

func readTOML(t *testing.T, records, file string) map[string]any {
	t.Helper()
	var values map[string]any
	if _, err := toml.DecodeFile(filepath.Join(records, file), &values); err != nil {
		t.Fatal(err)
	}
	return values
}

// collect calls found for every string in a tree of values.
func collect(v any, way []any, found func([]any, string)) {
	switch v := v.(type) {
	case string:
		found(way, v)
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(v)) {
			collect(v[key], append(way, key), found)
		}
	case []map[string]any:
		for i, one := range v {
			collect(one, append(way, i), found)
		}
	case []any:
		for i, one := range v {
			collect(one, append(way, i), found)
		}
	}
}

var slugShape = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// references are the fields that hold an id, of the entry itself or of another.
var references = []string{"id", "sponsor", "facilitator", "owner", "workshop", "workshops", "topic", "areas", "interests", "sector", "organisation"}

// shape says how a name has to be written to fit the field.
func (f field) shape() string {
	key, _ := f.path[len(f.path)-1].(string)
	if key == "" {
		key, _ = f.path[len(f.path)-2].(string)
	}
	switch {
	case strings.HasPrefix(f.old, "https://"):
		return "address"
	case strings.Contains(f.old, "@"):
		return "e-mail"
	case slices.Contains(references, key) && slugShape.MatchString(f.old):
		return "id"
	case key == "file":
		return "file"
	}
	return "text"
}

// planted is the field's value with a name in it, in the field's own shape.
func (f field) planted(name string) string {
	switch f.shape() {
	case "address":
		return strings.TrimSuffix(f.old, "/") + "/" + slugOf(name) + "/"
	case "e-mail":
		return slugOf(name) + "@forum.example"
	case "id":
		return slugOf(name)
	case "file":
		return slugOf(name) + ".md"
	}
	return f.old + " with " + name
}

// plantIn writes a name into a field. Ids are changed wherever they are referred
// to, and a folder, a file and a heading that a field names follow it, so that
// nothing but the name is wrong with the records.
func (f field) plantIn(t *testing.T, records, name string) {
	t.Helper()
	put := f.planted(name)
	if f.shape() == "id" {
		rename(t, records, f.old, put)
		return
	}
	values := readTOML(t, records, f.file)
	set(values, f.path, put)
	writeTOML(t, records, f.file, values)
	switch f.String() {
	case "papers.toml paper.file":
		move(t, records, "papers/"+f.old, "papers/"+put)
	case "workshops/w1/workshop.toml topic.title":
		recordstest.Edit(t, records, "workshops/w1/write-up.md", "## "+f.old, "## "+put)
	}
}

// rename changes an id everywhere, also as a workshop's folder.
func rename(t *testing.T, records, old, put string) {
	t.Helper()
	for _, file := range mustReadTree(t, records).paths() {
		if path.Ext(file) != ".toml" {
			continue
		}
		values := readTOML(t, records, file)
		collect(values, nil, func(way []any, s string) {
			if s == old {
				set(values, way, put)
			}
		})
		writeTOML(t, records, file, values)
	}
	if _, err := os.Stat(filepath.Join(records, "workshops", old)); err == nil {
		move(t, records, "workshops/"+old, "workshops/"+put)
	}
}

func move(t *testing.T, records, old, put string) {
	t.Helper()
	if err := os.Rename(filepath.Join(records, old), filepath.Join(records, put)); err != nil {
		t.Fatal(err)
	}
}

// set changes the value at the end of a way.
func set(v any, way []any, put string) {
	for _, step := range way[:len(way)-1] {
		v = follow(v, step)
	}
	switch v := v.(type) {
	case map[string]any:
		v[way[len(way)-1].(string)] = put
	case []any:
		v[way[len(way)-1].(int)] = put
	}
}

func follow(v any, step any) any {
	switch v := v.(type) {
	case map[string]any:
		return v[step.(string)]
	case []map[string]any:
		return v[step.(int)]
	case []any:
		return v[step.(int)]
	}
	return nil
}

func writeTOML(t *testing.T, records, file string, values map[string]any) {
	t.Helper()
	var b bytes.Buffer
	if err := toml.NewEncoder(&b).Encode(values); err != nil {
		t.Fatal(err)
	}
	recordstest.Write(t, records, file, b.String())
}

// TestWritingBackChangesNothing: the way in which this test edits records must not
// be what is wrong with them.
func TestWritingBackChangesNothing(t *testing.T) {
	g := newGarden(t)
	records := manyRegistered(t)
	for _, file := range mustReadTree(t, records).paths() {
		if path.Ext(file) == ".toml" {
			writeTOML(t, records, file, readTOML(t, records, file))
		}
	}
	mustRun(t, "build", "--records", records, "--out", g.out(), "--as-of", asOf)
	if list := differences(g.clean, mustReadTree(t, g.dir)); len(list) > 0 {
		t.Errorf("%q", list)
	}
}

// TestNamesPlantedInFields writes the names into every kind of field.
func TestNamesPlantedInFields(t *testing.T) {
	g := newGarden(t)
	fields := everyField(t, manyRegistered(t))
	var shown table
	for i, f := range fields {
		for _, p := range chosen(i) {
			if strings.Contains(f.old, p.name) {
				shown.add(f.row(), "its own")
				continue
			}
			records := manyRegistered(t)
			f.plantIn(t, records, p.name)
			shown.add(f.row(), g.grow(t, records, p, f.String()))
		}
	}
	shown.log(t)
	if len(fields) < 60 {
		t.Errorf("only %d kinds of field were found", len(fields))
	}
	if n := shown.count("1 C"); n < atLeast(200) {
		t.Errorf("only %d were refused for the name", n)
	}
}

func (f field) row() string { return fmt.Sprintf("%s (%s)", f, f.shape()) }

// TestNamesPlantedInPaths: files and folders that bear a name.
func TestNamesPlantedInPaths(t *testing.T) {
	g := newGarden(t)
	var shown table
	for _, c := range []struct {
		what  string
		plant func(records, slug string)
	}{
		{"a stray file", func(records, slug string) { recordstest.Write(t, records, slug+".txt", "x") }},
		{"a stray file with capitals", func(records, slug string) { recordstest.Write(t, records, strings.ToUpper(slug)+".TOML", "x") }},
		{"a stray folder", func(records, slug string) { recordstest.Write(t, records, slug+"/notes.md", "x") }},
		{"a paper nobody refers to", func(records, slug string) { recordstest.Write(t, records, "papers/"+slug+".md", "A paper.") }},
		{"a workshop without a write-up", func(records, slug string) {
			recordstest.Write(t, records, "workshops/"+slug+"/workshop.toml", "number = 2\ntitle = \"Second\"\ndate = \"2026-04\"\n[[topic]]\nid = \"a\"\ntitle = \"A\"\n")
		}},
		{"a workshop with a fault", func(records, slug string) {
			move(t, records, "workshops/w1", "workshops/"+slug)
			recordstest.Edit(t, records, "workshops/"+slug+"/workshop.toml", "number = 1", "number = 'x'")
		}},
		{"a stray file in a workshop", func(records, slug string) { recordstest.Write(t, records, "workshops/w1/"+slug+".docx", "x") }},
		{"a file while the register is broken", func(records, slug string) {
			recordstest.Write(t, records, slug+".txt", "x")
			recordstest.Edit(t, records, "register.toml", "[[person]]", "[[person")
		}},
		{"a workshop while the register is broken", func(records, slug string) {
			move(t, records, "workshops/w1", "workshops/"+slug)
			recordstest.Edit(t, records, "register.toml", "[[person]]", "[[person")
		}},
	} {
		for _, p := range participants {
			records := manyRegistered(t)
			c.plant(records, slugOf(p.name))
			shown.add(c.what, g.grow(t, records, p, c.what))
		}
	}
	shown.log(t)
	if n := shown.count("1 "); n < 40 {
		t.Errorf("only %d were refused", n)
	}
}
