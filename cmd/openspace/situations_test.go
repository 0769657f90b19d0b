package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"openspace/internal/recordstest"
)

// situation is one state of records, and of a site folder, on a facilitator's disk.
type situation struct {
	about string
	make  func(t *testing.T, at folders)
}

// folders is where a situation is made.
type folders struct{ records, site string }

func (p folders) inputs() []string {
	args := []string{"--records", p.records, "--as-of", asOf}
	if _, err := os.Stat(p.site); err == nil {
		args = append(args, "--site", p.site)
	}
	return args
}

// planted is the participant whose name stands in every field.
var planted = participants[0]

var situations = []situation{
	{"in order, with names in prose", func(t *testing.T, at folders) {}},
	{"a name in every field", func(t *testing.T, at folders) {
		for _, f := range everyField(t, at.records) {
			if f.file != "register.toml" && f.shape() == "text" && !strings.Contains(f.String(), "attendance") {
				values := readTOML(t, at.records, f.file)
				set(values, f.path, f.old+" with "+planted.name)
				writeTOML(t, at.records, f.file, values)
			}
		}
	}},
	{"a name in every id and address", func(t *testing.T, at folders) {
		for _, f := range everyField(t, at.records) {
			if s := f.shape(); s == "address" || s == "e-mail" {
				values := readTOML(t, at.records, f.file)
				set(values, f.path, f.planted(planted.name))
				writeTOML(t, at.records, f.file, values)
			}
		}
		rename(t, at.records, "retention", slugOf(planted.name))
		rename(t, at.records, "w1", slugOf(planted.name)+"-w1")
	}},
	{"a name as a key, and of a wrong kind", func(t *testing.T, at folders) {
		appendTo(t, at.records, ".toml", "\n[\""+planted.name+"\"]\n\""+planted.name+"\" = [\""+planted.name+"\"]\n")
	}},
	{"broken lines with a name in every file", func(t *testing.T, at folders) {
		appendTo(t, at.records, ".toml", "\n\""+planted.name+"\" = \""+planted.name+"\n")
		appendTo(t, at.records, ".md", "\n\n<b title=\""+planted.name+"\">{{< "+planted.name+" >}}\n\n# "+planted.name+"\n")
	}},
	{"a register that cannot be read", func(t *testing.T, at folders) {
		recordstest.Edit(t, at.records, "register.toml", "[[person]]", "[[person")
		recordstest.Write(t, at.records, "pages/"+slugOf(planted.name)+".md", planted.name)
		recordstest.Write(t, at.records, slugOf(planted.name)+"/"+planted.name+".md", planted.name)
	}},
	{"a ledger that cannot be read", func(t *testing.T, at folders) {
		recordstest.Write(t, at.records, "ledger/000001.json", `{"named": "`+planted.name+`"}`)
	}},
	{"a layout that names somebody", func(t *testing.T, at folders) {
		siteFolderWith(t, at.site, "layouts/about.html", `{{ define "main" }}<h1>`+planted.name+`</h1>{{ end }}`)
	}},
	{"a layout that fails with a name", func(t *testing.T, at folders) {
		siteFolderWith(t, at.site, "layouts/about.html", `{{ define "main" }}{{ errorf "%s" "`+planted.name+`" }}{{ end }}`)
	}},
	{"a layout that cannot be parsed, with a name", func(t *testing.T, at folders) {
		siteFolderWith(t, at.site, "layouts/about.html", `{{ define "main" }}{{ "`+planted.name+`" | zephyr-survivors }}`)
	}},
	{"files of a site folder that bear a name", func(t *testing.T, at folders) {
		siteFolderWith(t, at.site, "static/"+slugOf(planted.name)+".css", "/* "+planted.name+" */")
		recordstest.Write(t, at.site, "content/"+slugOf(planted.name)+".md", planted.name)
		recordstest.Write(t, at.site, "content/pages/"+slugOf(planted.name)+".md", "+++\ntitle = \""+planted.name+"\"\n+++\n"+planted.name)
	}},
}

// siteFolderWith writes the built-in site into a folder, with one file changed.
func siteFolderWith(t *testing.T, dir, file, text string) {
	t.Helper()
	for _, part := range []string{"config.toml", "content", "layouts", "static"} {
		from := filepath.Join("..", "..", part)
		if part == "config.toml" {
			data, err := os.ReadFile(from)
			if err != nil {
				t.Fatal(err)
			}
			recordstest.Write(t, dir, part, string(data))
		} else if err := os.CopyFS(filepath.Join(dir, part), os.DirFS(from)); err != nil {
			t.Fatal(err)
		}
	}
	recordstest.Write(t, dir, file, text)
}

// appendTo adds text to every file of a kind but the register.
func appendTo(t *testing.T, records, ext, text string) {
	t.Helper()
	for _, file := range mustReadTree(t, records).paths() {
		if filepath.Ext(file) == ext && file != "register.toml" {
			old, err := os.ReadFile(filepath.Join(records, file))
			if err != nil {
				t.Fatal(err)
			}
			recordstest.Write(t, records, file, string(old)+text)
		}
	}
}

// namesInProse are records in order in which names stand wherever they may.
func namesInProse(t *testing.T, dir string) {
	t.Helper()
	if err := os.CopyFS(dir, os.DirFS(manyRegistered(t))); err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, p := range participants {
		if p.word == nil {
			all = append(all, "Thanks to "+p.name+".")
		}
	}
	recordstest.Edit(t, dir, "workshops/w1/write-up.md", "The group met online.", strings.Join(all, "\n"))
	recordstest.Edit(t, dir, "papers.toml", "A discussion paper\"", "A discussion paper\" # by "+planted.name)
	recordstest.Write(t, dir, "papers/retention-paper.md", "By "+planted.name+", for nobody else.\n")
	recordstest.Write(t, dir, "README.md", "What "+planted.name+" told us.\n")
}
