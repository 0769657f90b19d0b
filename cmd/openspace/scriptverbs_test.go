package main

import (
	"encoding/json"
	"errors"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// verbs are the commands that scripts have besides testscript's own.
type verbs struct {
	valid string // records without a problem
}

// exits CODE PROGRAM ARGS... runs a program that has to end with that code.
func (verbs) exits(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// valid DIR makes records that have no problem.
func (v verbs) copyValid(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.CopyFS(ts.MkAbs(args[0]), os.DirFS(v.valid)))
}

// copytree FROM TO copies a folder.
func (verbs) copyTree(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.CopyFS(ts.MkAbs(args[1]), os.DirFS(ts.MkAbs(args[0]))))
}

// edit FILE FIND PUT replaces text that stands in a file once.
func (verbs) edit(ts *testscript.TestScript, _ bool, args []string) {
	file := ts.MkAbs(args[0])
	old, err := os.ReadFile(file)
	ts.Check(err)
	if n := strings.Count(string(old), args[1]); n != 1 {
		ts.Fatalf("the text to replace stands in the file %d times", n)
	}
	ts.Check(os.WriteFile(file, []byte(strings.Replace(string(old), args[1], args[2], 1)), 0o644))
}

// link TARGET NAME makes a symbolic link, where the system lets us.
func (verbs) link(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(os.Symlink(ts.MkAbs(args[0]), ts.MkAbs(args[1])))
}

// same A B holds two folders against each other, byte by byte.
func (verbs) same(ts *testscript.TestScript, neg bool, args []string) {
	a, err := readTree(ts.MkAbs(args[0]))
	ts.Check(err)
	b, err := readTree(ts.MkAbs(args[1]))
	ts.Check(err)
	if len(a) == 0 {
		ts.Fatalf("%s is empty", args[0])
	}
	if list := differences(a, b); (len(list) > 0) != neg {
		ts.Fatalf("differences: %d\n%s", len(list), strings.Join(list, "\n"))
	}
}

var longAgo = time.Date(2001, 1, 1, 0, 0, 0, 0, time.UTC)

// age DIR makes every file in a folder old, so that written can tell what is new.
func (verbs) age(ts *testscript.TestScript, _ bool, args []string) {
	files, err := readTree(ts.MkAbs(args[0]))
	ts.Check(err)
	for path := range files {
		ts.Check(os.Chtimes(filepath.Join(ts.MkAbs(args[0]), path), longAgo, longAgo))
	}
}

// written DIR FILES... holds what was written since age against a list.
func (verbs) written(ts *testscript.TestScript, _ bool, args []string) {
	files, err := readTree(ts.MkAbs(args[0]))
	ts.Check(err)
	var fresh []string
	for path := range files {
		info, err := os.Stat(filepath.Join(ts.MkAbs(args[0]), path))
		ts.Check(err)
		if !info.ModTime().Equal(longAgo) {
			fresh = append(fresh, path)
		}
	}
	slices.Sort(fresh)
	want := slices.Sorted(slices.Values(args[1:]))
	if !slices.Equal(fresh, want) {
		ts.Fatalf("written: %q, want %q", fresh, want)
	}
}

var contract = []string{"code", "col", "file", "hint", "id", "kind", "line", "message", "offset", "severity"}

// problems stdout CODES... holds every line of --format json to the contract, and
// the codes in it, in order, against a list.
func (verbs) problems(ts *testscript.TestScript, _ bool, args []string) {
	var codes []string
	for line := range strings.Lines(ts.ReadFile(args[0])) {
		var p map[string]any
		ts.Check(json.Unmarshal([]byte(line), &p))
		if fields := slices.Sorted(maps.Keys(p)); !slices.Equal(fields, contract) {
			ts.Fatalf("fields %q, want %q", fields, contract)
		}
		codes = append(codes, p["code"].(string))
	}
	if !slices.Equal(codes, args[1:]) {
		ts.Fatalf("codes %q, want %q", codes, args[1:])
	}
}
