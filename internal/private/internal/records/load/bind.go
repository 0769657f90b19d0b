package load

import (
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"

	"openspace/internal/diag"
)

// binder fills a record from a decoded TOML table by the record type's tags, and
// reports whatever does not fit them.
type binder struct {
	*reader
	spots *spots
}

// table fills the struct into from values. path leads to the table.
func (b binder) table(values map[string]any, path []string, into reflect.Value) {
	known := 0
	for _, f := range fieldsOf(into.Type()) {
		v, given := values[f.name]
		switch {
		case given:
			known++
			b.field(f.StructField, v, append(path[:len(path):len(path)], f.name), into.FieldByIndex(f.Index))
		case f.required:
			b.report(diag.MissingField, b.spots.key(path), diag.Field(f.StructField))
		}
	}
	if known < len(values) {
		b.unknown(values, path, into.Type())
	}
	if at := into.FieldByName("At"); at.IsValid() {
		at.Set(reflect.ValueOf(b.spots.key(path)))
	}
}

// unknown reports the keys that the record type has no field for.
func (b binder) unknown(values map[string]any, path []string, t reflect.Type) {
	for _, name := range slices.Sorted(maps.Keys(values)) {
		if !slices.ContainsFunc(fieldsOf(t), func(f field) bool { return f.name == name }) {
			b.report(diag.UnknownField, b.spots.key(append(path[:len(path):len(path)], name)), diag.Fields(t))
		}
	}
}

// field is a field that a key fills.
type field struct {
	reflect.StructField
	name     string
	required bool
}

// fieldsKnown is what fieldsOf has found, by type: reflection takes longer than the
// rest of the reading.
var fieldsKnown = struct {
	sync.Mutex
	of map[reflect.Type][]field
}{of: map[reflect.Type][]field{}}

// fieldsOf lists the fields of a record type that keys fill.
func fieldsOf(t reflect.Type) []field {
	fieldsKnown.Lock()
	defer fieldsKnown.Unlock()
	if known, ok := fieldsKnown.of[t]; ok {
		return known
	}
	var all []field
	for _, f := range reflect.VisibleFields(t) {
		if name, option, _ := strings.Cut(f.Tag.Get("toml"), ","); name != "" {
			all = append(all, field{f, name, option == "required"})
		}
	}
	fieldsKnown.of[t] = all
	return all
}

// field fills one field: a scalar, a list of scalars, a table or a list of tables.
func (b binder) field(f reflect.StructField, v any, path []string, into reflect.Value) {
	switch {
	case isScalar(into.Type()):
		b.scalar(f, v, path, into)
	case into.Kind() == reflect.Slice && isScalar(into.Type().Elem()):
		b.list(f, v, path, into, b.scalar)
	case into.Kind() == reflect.Slice:
		b.list(f, v, path, into, b.tableValue)
	default:
		b.tableValue(f, v, path, into)
	}
}

type fill func(f reflect.StructField, v any, path []string, into reflect.Value)

func (b binder) list(f reflect.StructField, v any, path []string, into reflect.Value, one fill) {
	items, ok := asList(v)
	if !ok {
		b.report(diag.WrongType, b.spots.place(path), diag.Field(f), diag.Word("a list"))
		return
	}
	if _, option, _ := strings.Cut(f.Tag.Get("toml"), ","); option == "required" && len(items) == 0 {
		b.report(diag.MissingField, b.spots.key(path), diag.Field(f))
	}
	list := reflect.MakeSlice(into.Type(), len(items), len(items))
	for i, item := range items {
		one(f, item, append(path[:len(path):len(path)], strconv.Itoa(i)), list.Index(i))
	}
	into.Set(list)
}

// asList accepts both of BurntSushi/toml's forms of a list.
func asList(v any) ([]any, bool) {
	switch v := v.(type) {
	case []any:
		return v, true
	case []map[string]any:
		items := make([]any, len(v))
		for i := range v {
			items[i] = v[i]
		}
		return items, true
	}
	return nil, false
}

func (b binder) tableValue(f reflect.StructField, v any, path []string, into reflect.Value) {
	values, ok := v.(map[string]any)
	if !ok {
		b.report(diag.WrongType, b.spots.place(path), diag.Field(f), diag.Word("a table of its own"))
		return
	}
	b.table(values, path, into)
}
