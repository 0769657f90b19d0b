package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"text/tabwriter"

	"openspace/internal/recordstest"
)

// Planted names: every kind of field and every way of writing, one at a time, with
// names of several shapes. Either the command refuses with a code and a place, or
// the site is built and holds no form of the name. In no case does anything outside
// the records folder hold one: not the site, not the manifest, not a message.

// garden is a folder with a finished site in it, into which names are planted.
type garden struct {
	dir   string // holds out and nothing else
	clean tree   // the finished site and its manifest, before anything was planted
}

func newGarden(t *testing.T) garden {
	dir, remove, err := tempDir()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(remove)
	g := garden{dir: dir}
	mustRun(t, "build", "--records", manyRegistered(t), "--out", g.out(), "--as-of", asOf)
	g.clean = mustReadTree(t, dir)
	for _, p := range participants {
		if where := namedIn(g.clean, nil, p); where != "" {
			t.Fatalf("the clean site names %s in %s", p.what, where)
		}
	}
	return g
}

func (g garden) out() string { return filepath.Join(g.dir, "public") }

// namedIn returns the path of a file that names the participant, or "". Files that
// are the same in a tree known to be clean need no second look.
func namedIn(files, clean tree, p participant) string {
	for path, text := range files {
		if known, same := clean[path]; same && known == text {
			continue
		}
		if seen(path, p) || seen(text, p) {
			return path
		}
	}
	return ""
}

// grow builds records in which p's name was planted, in a folder of its own, and
// returns what became of it in a word or two.
func (g garden) grow(t *testing.T, records string, p participant, where string) string {
	t.Helper()
	dir := filepath.Join(g.dir, "grown")
	defer os.RemoveAll(dir)
	r := run("build", "--records", records, "--out", filepath.Join(dir, "public"), "--as-of", asOf, "--format", "json")
	if seen(r.stdout, p) || seen(r.stderr, p) {
		t.Errorf("%s in %s: a message names it", p.what, where)
	}
	grown := mustReadTree(t, dir)
	if path := namedIn(grown, g.clean, p); path != "" {
		t.Errorf("%s in %s: %s names it", p.what, where, path)
		return "LEAKED"
	}
	if r.code == exitDone {
		return g.built(t, r, grown)
	}
	if len(grown) > 0 {
		t.Errorf("%s in %s: refused, and yet something was written", p.what, where)
	}
	return refusal(t, r, p, where)
}

// built says how a build came out clean.
func (g garden) built(t *testing.T, r ran, grown tree) string {
	t.Helper()
	if slices.ContainsFunc(r.problems(t), func(p told) bool { return p.Code == "C1-neutral" }) {
		return "neutral"
	}
	if len(differences(g.clean.beneath("public"), grown.beneath("public"))) == 0 {
		return "stays private"
	}
	return "built"
}

// aboutSomebody are the codes that say by an opaque id who was named.
var aboutSomebody = []string{"C1", "C1-ambiguous", "C2-both", "C9"}

// refusal returns the codes of the errors, each of which has to have a place.
func refusal(t *testing.T, r ran, p participant, where string) string {
	t.Helper()
	var codes []string
	for _, problem := range r.problems(t) {
		if problem.Severity == "error" {
			codes = append(codes, problem.Code)
			if problem.File == "" {
				t.Errorf("%s in %s: %s has no place", p.what, where, problem.Code)
			}
			if slices.Contains(aboutSomebody, problem.Code) && problem.ID != p.id {
				t.Errorf("%s in %s: %s is about %q, want %q", p.what, where, problem.Code, problem.ID, p.id)
			}
		}
	}
	slices.Sort(codes)
	codes = slices.Compact(codes)
	if len(codes) == 0 || (r.code != exitProblems && r.code != exitLeak) {
		t.Errorf("%s in %s: exit code %d with the problems %q", p.what, where, r.code, codes)
	}
	return fmt.Sprintf("%d %s", r.code, strings.Join(codes, " "))
}

// table shows what happened, a row for each place and a column for each name.
type table struct {
	rows  []string
	cells map[string][]string
}

func (b *table) add(row, cell string) {
	if b.cells == nil {
		b.cells = map[string][]string{}
	}
	if b.cells[row] == nil {
		b.rows = append(b.rows, row)
	}
	b.cells[row] = append(b.cells[row], cell)
}

func (b *table) log(t *testing.T) {
	var text strings.Builder
	w := tabwriter.NewWriter(&text, 0, 0, 2, ' ', 0)
	head := []string{""}
	for _, p := range participants {
		head = append(head, p.what)
	}
	fmt.Fprintln(w, strings.Join(head, "\t"))
	for _, row := range b.rows {
		cells := b.cells[row]
		if len(cells) == len(head)-1 && len(slices.Compact(slices.Clone(cells))) == 1 {
			cells = []string{"all: " + cells[0]}
		}
		fmt.Fprintln(w, row+"\t"+strings.Join(cells, "\t"))
	}
	w.Flush()
	t.Log("\n" + text.String())
}

// count returns how many cells begin with a word.
func (b *table) count(word string) int {
	n := 0
	for _, cells := range b.cells {
		for _, c := range cells {
			if strings.HasPrefix(c, word) {
				n++
			}
		}
	}
	return n
}

// chosen are whose names are planted at the i-th place: everybody's with -long, and
// otherwise one, each in turn, so that a run takes a minute and not ten.
func chosen(i int) []participant {
	if *long {
		return participants
	}
	return participants[i%len(participants):][:1]
}

// atLeast is how many of the cells have to come out in one way, if n have to with
// everybody's names planted.
func atLeast(n int) int {
	if *long {
		return n
	}
	return n / len(participants)
}

// TestNamesPlantedInProse writes the names in every way into a write-up.
func TestNamesPlantedInProse(t *testing.T) {
	g := newGarden(t)
	var shown table
	for i, w := range ways {
		for _, p := range chosen(i) {
			records := manyRegistered(t)
			recordstest.Edit(t, records, "workshops/w1/write-up.md", "The group met online.", w.plant(p.name))
			shown.add(w.what, g.grow(t, records, p, w.what))
		}
	}
	shown.log(t)
	if n := shown.count("neutral"); n < atLeast(100) {
		t.Errorf("only %d names were given a neutral wording", n)
	}
	if n := shown.count("1 ") + shown.count("3 "); n < atLeast(120) {
		t.Errorf("only %d were refused", n)
	}
}

// TestNamesPlantedInOtherProse writes one name in every way where Markdown stands
// in TOML, and where text stands that is no Markdown; without -long, in every other
// way here and in the rest there.
func TestNamesPlantedInOtherProse(t *testing.T) {
	g := newGarden(t)
	p := participants[0]
	for n, place := range []struct{ file, old string }{
		{"process.toml", `"This process is **made up** for tests."`},
		{"actions.toml", `"Publish how long footage is kept."`},
	} {
		for i, w := range ways {
			if !*long && i%2 != n {
				continue
			}
			records := manyRegistered(t)
			recordstest.Edit(t, records, place.file, place.old, strconv.Quote(w.plant(p.name)))
			t.Logf("%s, %s: %s", place.file, w.what, g.grow(t, records, p, place.file+", "+w.what))
		}
	}
}

// TestNamesPlantedOnAPage writes every way of writing a name onto a page written by
// hand, where none may be replaced.
func TestNamesPlantedOnAPage(t *testing.T) {
	g := newGarden(t)
	p := participants[0]
	var shown table
	for _, w := range ways {
		records := manyRegistered(t)
		recordstest.Write(t, records, "pages/expenses.md", "+++\ntitle = \"Expenses\"\ndescription = \"What is paid.\"\n+++\nFares are paid.\n\n"+w.plant(p.name)+"\n")
		shown.add(w.what, g.grow(t, records, p, w.what))
	}
	if n := shown.count("neutral"); n > 0 {
		t.Errorf("%d names were given a neutral wording", n)
	}
	if n := shown.count("1 "); n < 50 {
		t.Errorf("only %d were refused", n)
	}
}
