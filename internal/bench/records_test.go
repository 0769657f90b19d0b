package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/private"
)

// TestRecordsAreClean: what is measured is a build that goes through, with names to
// replace and papers to withhold in it.
func TestRecordsAreClean(t *testing.T) {
	const n = 70
	dir := t.TempDir()
	if err := makeRecords(dir, n); err != nil {
		t.Fatal(err)
	}
	r, ps := private.Open(os.DirFS(dir), "records")
	if r == nil {
		t.Fatalf("the records do not open: %v", ps)
	}
	day, ok := calendar.Parse(asOf)
	if !ok {
		t.Fatal("the day is none")
	}
	d, ps := r.Disclose(day)
	neutral := 0
	for _, p := range ps {
		if p.Severity() == diag.Error {
			t.Errorf("%s at %v", p.Code(), p.Place())
		}
		if p.Code() == diag.NameReplaced.Code {
			neutral++
		}
	}
	if len(d.Site.Actions) != n || neutral == 0 {
		t.Errorf("%d actions disclosed and %d names replaced, want %d and some", len(d.Site.Actions), neutral, n)
	}
}

// TestRecordsAreTheSame each time, or two runs would measure different things.
func TestRecordsAreTheSame(t *testing.T) {
	one, two := t.TempDir(), t.TempDir()
	for _, dir := range []string{one, two} {
		if err := makeRecords(dir, 40); err != nil {
			t.Fatal(err)
		}
	}
	files := 0
	err := filepath.WalkDir(one, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		files++
		below, err := filepath.Rel(one, path)
		if err != nil {
			return err
		}
		a, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		b, err := os.ReadFile(filepath.Join(two, below))
		if string(a) != string(b) {
			t.Errorf("%s differs", below)
		}
		return err
	})
	if err != nil || files < 10 {
		t.Errorf("%d files compared: %v", files, err)
	}
}

func TestNamesAreDistinct(t *testing.T) {
	seen := map[string]int{}
	hold := func(name string, i int) {
		if before, twice := seen[name]; twice {
			t.Fatalf("%q is both %d and %d", name, before, i)
		}
		seen[name] = i
	}
	for i := range 24_000 {
		hold(organisationName(i), i)
	}
	for i := range 7_500 {
		hold(personName(i), i)
	}
}

// TestChangeChangesOneAction, another one each time it is called.
func TestChangeChangesOneAction(t *testing.T) {
	b := newBed(t.TempDir(), 40, tools{})
	if err := makeRecords(b.records, b.n); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for range 3 {
		text, err := os.ReadFile(filepath.Join(b.records, "actions.toml"))
		if err != nil {
			t.Fatal(err)
		}
		seen[string(text)] = true
		if err := b.change(); err != nil {
			t.Fatal(err)
		}
	}
	if len(seen) != 3 {
		t.Errorf("%d different files, want 3", len(seen))
	}
}
