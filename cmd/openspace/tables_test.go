package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// goldenTables are the tables of the riverside example as its site publishes them on
// the day asOf, to be read by a person. With -update they are written anew.
const goldenTables = "testdata/riverside-tables"

func TestTablesAreThoseThatWereReviewed(t *testing.T) {
	s := exampleSites(t)["riverside"]
	published := tree{}
	for name, text := range s.files.beneath("data") {
		if path.Ext(name) == ".csv" {
			published[name] = text
		}
	}
	if *update {
		rewrite(t, goldenTables, published)
	}
	if list := differences(mustReadTree(t, goldenTables), published); len(list) > 0 || len(published) < 7 {
		t.Errorf("the tables are not those in %s; read what differs, and if it is right: go test ./cmd/openspace -run TablesAre -update\n%s", goldenTables, strings.Join(list, "\n"))
	}
}

// readCSV reads a table as RFC 4180 has it: every line ends in CR LF, every row has
// as many cells as the first.
func readCSV(t *testing.T, name, text string) [][]string {
	t.Helper()
	if strings.Count(text, "\n") != strings.Count(text, "\r\n") || !strings.HasSuffix(text, "\r\n") || strings.HasPrefix(text, "\ufeff") {
		t.Errorf("%s: a line does not end in CR LF, or there is a byte order mark", name)
	}
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || len(rows) == 0 {
		t.Fatalf("%s: %d rows, %v", name, len(rows), err)
	}
	return rows
}

// TestJSONIsTheSameTable: cell by cell, and as many rows.
func TestJSONIsTheSameTable(t *testing.T) {
	for about, s := range exampleSites(t) {
		for name, text := range s.files.beneath("data") {
			if path.Ext(name) != ".csv" {
				continue
			}
			rows := readCSV(t, name, text)
			var file struct {
				AsAt  string `json:"as_at"`
				Table string
				Rows  []map[string]any
			}
			if err := json.Unmarshal([]byte(s.files["data/"+strings.TrimSuffix(name, ".csv")+".json"]), &file); err != nil {
				t.Fatalf("%s: %s: %v", about, name, err)
			}
			if file.AsAt != asOf || file.Table+".csv" != name || len(file.Rows) != len(rows)-1 {
				t.Fatalf("%s: %s: as at %s, table %s, %d rows, want %d", about, name, file.AsAt, file.Table, len(file.Rows), len(rows)-1)
			}
			for i, row := range file.Rows {
				sameRow(t, fmt.Sprintf("%s: %s, row %d", about, name, i+1), rows[0], rows[i+1], row)
			}
		}
	}
}

func sameRow(t *testing.T, about string, columns, cells []string, row map[string]any) {
	t.Helper()
	if len(row) != len(columns) {
		t.Errorf("%s: %d fields for %d columns", about, len(row), len(columns))
	}
	for i, c := range columns {
		in := fmt.Sprint(row[c])
		if cells[i] != in && !(cells[i] == "'"+in && strings.ContainsAny(in[:1], "=+-@\t\r")) {
			t.Errorf("%s, %s: %q in the CSV, %q in the JSON", about, c, cells[i], in)
		}
	}
}

// TestNoCellOfASiteIsAFormula: see the notes on the page of data.
func TestNoCellOfASiteIsAFormula(t *testing.T) {
	for about, s := range exampleSites(t) {
		for name, text := range s.files.beneath("data") {
			if path.Ext(name) != ".csv" {
				continue
			}
			for _, row := range readCSV(t, name, text) {
				for _, cell := range row {
					if cell != "" && strings.ContainsAny(cell[:1], "=+-@\t\r") {
						t.Errorf("%s: %s: %q", about, name, cell)
					}
				}
			}
		}
	}
}

// dataPackage is what the Data Package specification (version 1) asks of
// datapackage.json and its resources, as far as a site's has it.
type dataPackage struct {
	Profile, Name, Title, Homepage, Created string
	Resources                               []struct {
		Name, Path, Profile, Format, Mediatype, Encoding string
		Dialect                                          struct {
			LineTerminator string
			DoubleQuote    bool
		}
		Schema struct {
			Fields []struct{ Name, Type, Description string }
		}
	}
}

// packageName is what the specification allows for a name.
var packageName = regexp.MustCompile(`^[a-z0-9._/-]+$`)

func TestDataPackageDescribesTheTables(t *testing.T) {
	for about, s := range exampleSites(t) {
		var p dataPackage
		if err := json.Unmarshal([]byte(s.files["data/datapackage.json"]), &p); err != nil {
			t.Fatal(err)
		}
		if p.Profile != "tabular-data-package" || !packageName.MatchString(p.Name) || p.Title == "" || p.Homepage != s.address || p.Created != asOf+"T00:00:00Z" {
			t.Errorf("%s: profile %q, name %q, title %q, homepage %q, created %q", about, p.Profile, p.Name, p.Title, p.Homepage, p.Created)
		}
		var described []string
		for _, r := range p.Resources {
			described = append(described, r.Path)
			if r.Profile != "tabular-data-resource" || !packageName.MatchString(r.Name) || r.Path != r.Name+".csv" ||
				r.Format != "csv" || r.Mediatype != "text/csv" || r.Encoding != "utf-8" || r.Dialect.LineTerminator != "\r\n" || !r.Dialect.DoubleQuote {
				t.Errorf("%s: resource %+v", about, r)
			}
			rows := readCSV(t, r.Path, s.files["data/"+r.Path])
			var names []string
			for i, f := range r.Schema.Fields {
				names = append(names, f.Name)
				if f.Description == "" || f.Type != "string" && f.Type != "integer" {
					t.Errorf("%s: %s: field %+v", about, r.Path, f)
				}
				for _, row := range rows[1:] {
					if f.Type == "integer" && !regexp.MustCompile(`^[0-9]+$`).MatchString(row[i]) {
						t.Errorf("%s: %s: %s is %q", about, r.Path, f.Name, row[i])
					}
				}
			}
			if !slices.Equal(names, rows[0]) {
				t.Errorf("%s: %s: described %v, has %v", about, r.Path, names, rows[0])
			}
		}
		var there []string
		for name := range s.files.beneath("data") {
			if path.Ext(name) == ".csv" {
				there = append(there, name)
			}
		}
		slices.Sort(described)
		slices.Sort(there)
		if !slices.Equal(described, there) {
			t.Errorf("%s: described %v, there are %v", about, described, there)
		}
	}
}

// TestDataPageExplainsEveryColumn: the page says what each column of each table means.
func TestDataPageExplainsEveryColumn(t *testing.T) {
	for about, s := range exampleSites(t) {
		explained := map[string]bool{}
		for _, row := range s.page(t, "data/index.html").Rows() {
			explained[row[0]] = len(row) == 2 && len(row[1]) > 5
		}
		for name, text := range s.files.beneath("data") {
			if path.Ext(name) != ".csv" {
				continue
			}
			for _, column := range readCSV(t, name, text)[0] {
				if !explained[column] {
					t.Errorf("%s: %s: the page does not say what %s means", about, name, column)
				}
			}
		}
	}
}

// TestTablesLeadToPages: the ids in the tables are those of pages of the site.
func TestTablesLeadToPages(t *testing.T) {
	s := exampleSites(t)["riverside"]
	for table, folder := range map[string]string{"actions": "actions", "workshops": "workshops", "areas": "areas"} {
		rows := readCSV(t, table, s.files["data/"+table+".csv"])
		for _, row := range rows[1:] {
			if _, there := s.files[filepath.ToSlash(filepath.Join(folder, row[0], "index.html"))]; !there {
				t.Errorf("%s.csv: %s has no page", table, row[0])
			}
		}
		if len(rows) < 5 {
			t.Errorf("%s.csv: %d rows", table, len(rows))
		}
	}
}
