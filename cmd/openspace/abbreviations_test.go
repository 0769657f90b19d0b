package main

import (
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"openspace/internal/htmlcheck"
)

// retold reports whether a page retells a record in running text.
func retold(p *htmlcheck.Page) bool {
	folder, rest, _ := strings.Cut(p.Path, "/")
	switch folder {
	case "about", "join":
		return true
	case "workshops", "areas", "reports", "updates", "actions", "principles":
		return rest != "index.html"
	}
	return false
}

// TestAbbreviationsAreExplainedWhereTheyStand: on every page that retells a record the
// glossary's abbreviations are explained at the first place.
func TestAbbreviationsAreExplainedWhereTheyStand(t *testing.T) {
	for example, s := range exampleSites(t) {
		explained := 0
		for short, name := range abbreviations(t, example) {
			for _, p := range s.pages {
				if !retold(p) {
					continue
				}
				for _, f := range htmlcheck.Explains(short, name)(p) {
					t.Errorf("%s: %s: %s", example, p.Path, f)
				}
				explained += strings.Count(s.files[p.Path], `">`+short+"</abbr>")
			}
		}
		if explained < 10 {
			t.Errorf("%s: %d explanations in all", example, explained)
		}
	}
}

// abbreviations reads an example's records on its own: what each stands for.
func abbreviations(t *testing.T, example string) map[string]string {
	t.Helper()
	var file map[string]any
	if _, err := toml.DecodeFile("../../examples/"+example+"/names.toml", &file); err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	for _, list := range file {
		entries, _ := list.([]map[string]any)
		for _, e := range entries {
			if short, _ := e["abbreviation"].(string); short != "" {
				all[short], _ = e["name"].(string)
			}
		}
	}
	if len(all) < 3 {
		t.Fatalf("%s has the abbreviations %v", example, all)
	}
	return all
}
