package hugofiles

import (
	"encoding/csv"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"openspace/internal/public"
)

// TestNoCellIsAFormula: a spreadsheet runs what begins with these (OWASP, "CSV
// Injection"); the JSON beside it has the text as it is.
func TestNoCellIsAFormula(t *testing.T) {
	for cell, want := range map[string]string{
		"=1+1": "'=1+1", "+44 20": "'+44 20", "-1": "'-1", "@all": "'@all", "\tx": "'\tx", "\rx": "'\rx",
		"1=1": "1=1", "a-b": "a-b", "'quoted'": "'quoted'", "": "", "“=”": "“=”", "a,\"b\"\nc": "a,\"b\"\nc",
	} {
		row := []any{public.TextClearedByDisclosure(cell), 7}
		got, err := csv.NewReader(strings.NewReader(csvLine(row) + "\r\n")).Read()
		if err != nil || !slices.Equal(got, []string{strings.ReplaceAll(want, "\r\n", "\n"), "7"}) {
			t.Errorf("%q: %q, %v", cell, got, err)
		}
		var fields struct {
			A string
			N int
		}
		if err := json.Unmarshal([]byte(jsonObject([]string{`"a": `, `"n": `}, row)), &fields); err != nil || fields.A != cell || fields.N != 7 {
			t.Errorf("%q: %+v, %v", cell, fields, err)
		}
	}
}

func TestDocumentsAreNamedByTheirAddress(t *testing.T) {
	for address, want := range map[string][2]string{
		"https://a.example/":                       {"a.example", ""},
		"https://a.example":                        {"a.example", ""},
		"https://www.a.example/log":                {"a.example", "log"},
		"https://a.example/papers/viewing-log.pdf": {"a.example", "papers / viewing log"},
		"https://a.example/x/maps/cameras/?v=2":    {"a.example", "maps / cameras"},
		"https://a.example/%C3%A9tude_1":           {"a.example", "étude 1"},
		"https://a.example:8080/a.b/c":             {"a.example:8080", "a b / c"},
	} {
		if d := documentOf(public.LinkClearedByDisclosure(address)); d.Host != want[0] || d.What != want[1] {
			t.Errorf("%s: %q at %q, want %q", address, d.What, d.Host, want)
		}
	}
}
