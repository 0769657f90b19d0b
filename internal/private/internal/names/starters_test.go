package names

import (
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
)

// entry is one [[body]] or [[name]] of a names.toml.
type entry struct {
	ID, Name, Abbreviation, Kind, Meaning, Link string
	Aliases                                     []string
	Accountable                                 bool
	InText                                      string `toml:"in_text"`
}

type namesFile struct {
	Body, Name []entry
}

func readNames(t testing.TB, content []byte) namesFile {
	t.Helper()
	var file namesFile
	meta, err := toml.Decode(string(content), &file)
	if err != nil {
		t.Fatal("not valid TOML")
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		t.Fatalf("unknown fields: %v", unknown)
	}
	return file
}

func (f namesFile) public() []string {
	var all []string
	for _, e := range append(slices.Clone(f.Body), f.Name...) {
		all = append(all, e.Name)
		all = append(all, e.Aliases...)
		if e.Abbreviation != "" {
			all = append(all, e.Abbreviation)
		}
	}
	return all
}

// starterNames is every public name of every starter.
func starterNames(t testing.TB) []string {
	t.Helper()
	var all []string
	for _, name := range Starters() {
		content, ok := Starter(name)
		if !ok {
			t.Fatalf("%s is listed and not there", name)
		}
		all = append(all, readNames(t, content).public()...)
	}
	return all
}

func TestStartersListWhatThereIs(t *testing.T) {
	want := []string{"uk-law-enforcement-systems", "uk-laws", "uk-places", "uk-public-bodies"}
	if got := Starters(); !slices.Equal(got, want) {
		t.Errorf("starters are %v, want %v", got, want)
	}
	for _, name := range []string{"", "uk", "../finder", "uk-laws.toml"} {
		if _, ok := Starter(name); ok {
			t.Errorf("there is a starter %q", name)
		}
	}
}

func TestStartersKeepTheRulesOfNamesFiles(t *testing.T) {
	kinds := []string{"law", "system", "place", "programme", "guidance", "committee", "term"}
	ids := map[string]string{}
	for _, name := range Starters() {
		content, _ := Starter(name)
		file := readNames(t, content)
		for _, e := range append(slices.Clone(file.Body), file.Name...) {
			switch {
			case e.ID == "" || e.Name == "" || e.Meaning == "":
				t.Errorf("%s: %q lacks a field", name, e.ID+e.Name)
			case strings.Trim(e.ID, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" || strings.Contains(e.ID, "--"):
				t.Errorf("%s: %q is no id", name, e.ID)
			case ids[e.ID] != "":
				t.Errorf("%s: %s is in %s too", name, e.ID, ids[e.ID])
			case e.Accountable:
				t.Errorf("%s: %s is accountable; only a process can say so", name, e.ID)
			case !strings.HasSuffix(e.Meaning, "."):
				t.Errorf("%s: the meaning of %s is no sentence", name, e.ID)
			}
			ids[e.ID] = name
		}
		for _, e := range file.Name {
			if !slices.Contains(kinds, e.Kind) {
				t.Errorf("%s: %s has the kind %q", name, e.ID, e.Kind)
			}
		}
	}
}

// An abbreviation that stands for two things would explain one by the other.
func TestStartersUseAnAbbreviationOnce(t *testing.T) {
	of := map[string]string{}
	for _, name := range Starters() {
		content, _ := Starter(name)
		file := readNames(t, content)
		for _, e := range append(slices.Clone(file.Body), file.Name...) {
			if other := of[e.Abbreviation]; e.Abbreviation != "" && other != "" {
				t.Errorf("%s is %s and %s", e.Abbreviation, other, e.ID)
			}
			of[e.Abbreviation] = e.ID
		}
	}
}

// No starter may let through what a process has to decide about.
func TestStartersNameNoCivilSocietyOrganisation(t *testing.T) {
	f := New(Known{Public: starterNames(t)})
	for _, name := range []string{"the Autism Society", "the work of Women in Prison", "Big Brother Watch", "ESN", "NCVO",
		"Privacy International", "the charity Liberty", "Statewatch", "Crimestoppers", "Victim Support", "Sarah Hart", "Mr Holmes"} {
		if len(find(f, "We spoke about "+name+" today.")) == 0 {
			t.Errorf("%s passes", name)
		}
	}
}
