package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"openspace/internal/recordstest"
)

// TestEveryFaultIsRefused makes every fault there is in records whose site is
// built already. Each has to be told by code and place, and neither the site nor
// what stands beside it may change.
func TestEveryFaultIsRefused(t *testing.T) {
	around := t.TempDir()
	built := filepath.Join(around, "public")
	mustRun(t, "build", "--records", recordstest.Valid(t), "--out", built, "--as-of", asOf)
	before := mustReadTree(t, around)
	for _, f := range recordstest.Faults(t) {
		t.Run(f.Name, func(t *testing.T) {
			records := recordstest.Valid(t)
			f.Make(t, records)
			t.Chdir(filepath.Dir(records))
			r := run("build", "--records", "records", "--out", built, "--as-of", asOf, "--format", "json")
			if r.code != exitProblems {
				t.Errorf("exit code %d, want %d", r.code, exitProblems)
			}
			wantTold(t, r, "records", f)
			if list := differences(before, mustReadTree(t, around)); len(list) > 0 {
				t.Errorf("the output changed: %q", list)
			}
		})
	}
}

// wantTold holds what was told to the one error that the fault is.
func wantTold(t *testing.T, r ran, records string, f recordstest.Fault) {
	t.Helper()
	var errors []string
	for _, p := range r.problems(t) {
		if p.Severity == "error" {
			errors = append(errors, fmt.Sprintf("%s %s", p.place(), p.Code))
		}
	}
	want := strings.TrimSuffix(records+"/"+f.Place, "/.") + " " + f.Code
	if len(errors) != 1 || errors[0] != want {
		t.Errorf("told %q, want %q", errors, want)
	}
	if r.stderr != "" {
		t.Errorf("standard error is not empty although JSON was asked for: %q", r.stderr)
	}
}

// TestAFaultBesideNothing: a first build that fails makes no folder, no manifest
// and no lock.
func TestAFaultBesideNothing(t *testing.T) {
	around := t.TempDir()
	records := recordstest.Valid(t)
	recordstest.Faults(t)[0].Make(t, records)
	r := run("build", "--records", records, "--out", filepath.Join(around, "deep", "public"), "--as-of", asOf)
	if r.code != exitProblems {
		t.Errorf("exit code %d, want %d", r.code, exitProblems)
	}
	if entries, err := os.ReadDir(around); err != nil || len(entries) > 0 {
		t.Errorf("something was written: %v %v", entries, err)
	}
}
