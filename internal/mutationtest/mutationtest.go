package mutationtest

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Fault is an edit: in a file of the package under test, Find stands once, and Put in
// its place weakens a rule.
type Fault struct{ Rule, About, File, Find, Put string }

// List makes faults of rows: the rule, what is wrong, the file, what to find in it and
// what to put in its place.
func List(rows [][5]string) []Fault {
	all := make([]Fault, len(rows))
	for i, r := range rows {
		all[i] = Fault{Rule: r[0], About: r[1], File: r[2], Find: r[3], Put: r[4]}
	}
	return all
}

func (f Fault) name() string { return f.Rule + " " + f.About }

// Fit holds a list of faults to the source that it was written for, so that it stays
// true when the code changes, and to having some of each rule.
func Fit(t *testing.T, faults []Fault, rules ...string) {
	t.Helper()
	of := map[string]int{}
	for _, f := range faults {
		f.source(t)
		of[f.Rule]++
	}
	for _, rule := range rules {
		if of[rule] < 5 {
			t.Errorf("%s has %d faults", rule, of[rule])
		}
	}
}

// Noticed runs the tests of the package in the working folder once for each fault, and
// has them fail. Tests whose names match skip are left out: those that take long, and
// the one that calls. It takes minutes, and so runs only where OPENSPACE_LONG is set.
func Noticed(t *testing.T, faults []Fault, skip string) {
	t.Helper()
	noticed(t, faults, "-test.skip="+skip)
}

// NoticedBy does the same with no other tests than those whose names match.
func NoticedBy(t *testing.T, faults []Fault, tests string) {
	t.Helper()
	noticed(t, faults, "-test.run="+tests)
}

func noticed(t *testing.T, faults []Fault, which string) {
	t.Helper()
	if os.Getenv("OPENSPACE_LONG") == "" {
		t.Skip("OPENSPACE_LONG is not set; this builds and runs the tests once for each fault")
	}
	if out, ok := passes(t, Fault{}, which); !ok {
		t.Fatalf("without a fault the tests fail:\n%s", out)
	}
	for _, f := range faults {
		t.Run(f.name(), func(t *testing.T) {
			if _, ok := passes(t, f, which); ok {
				t.Errorf("no test notices")
			}
		})
	}
}

// source returns the file with the fault in it.
func (f Fault) source(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(f.File)
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(text), f.Find); n != 1 {
		t.Fatalf("%s: %q stands %d times in %s, want once", f.name(), f.Find, n, f.File)
	}
	return strings.Replace(string(text), f.Find, f.Put, 1)
}

// passes builds the tests with a fault and runs them.
func passes(t *testing.T, f Fault, which string) (said string, ok bool) {
	t.Helper()
	program := build(t, f)
	out, err := exec.Command(program, "-test.failfast", "-test.short", "-test.timeout=5m", which).CombinedOutput()
	return string(out), err == nil
}

func build(t *testing.T, f Fault) (program string) {
	t.Helper()
	dir := t.TempDir()
	replace := map[string]string{}
	if f.File != "" {
		original, err := filepath.Abs(f.File)
		if err != nil {
			t.Fatal(err)
		}
		replace[original] = write(t, dir, f.File, f.source(t))
	}
	list, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		t.Fatal(err)
	}
	program = filepath.Join(dir, "faulty.test")
	out, err := exec.Command("go", "test", "-c", "-vet=off", "-overlay", write(t, dir, "overlay.json", string(list)), "-o", program, ".").CombinedOutput()
	if err != nil {
		t.Fatalf("%s does not build: %s", f.name(), out)
	}
	return program
}

func write(t *testing.T, dir, name, text string) string {
	t.Helper()
	file := filepath.Join(dir, name)
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}
