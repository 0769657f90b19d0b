package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
)

// asOf is the day that tests build for, after everything in the test records.
const asOf = "2026-11-21"

// ran is what one command line came to.
type ran struct {
	code           int
	stdout, stderr string
}

// run runs one command line inside the test.
func run(args ...string) ran {
	var stdout, stderr bytes.Buffer
	code := Run(context.Background(), args, &stdout, &stderr)
	return ran{code, stdout.String(), stderr.String()}
}

// mustRun runs a command line that has to end well.
func mustRun(t testing.TB, args ...string) ran {
	t.Helper()
	r := run(args...)
	if r.code != exitDone {
		t.Fatalf("openspace %s: exit code %d\n%s%s", strings.Join(args, " "), r.code, r.stdout, r.stderr)
	}
	return r
}

// told is one line of --format json.
type told struct {
	File, Code, Kind, Severity, ID string
	Line, Col                      int
}

// place writes a place as diag does in text.
func (p told) place() string {
	switch {
	case p.Line == 0:
		return p.File
	case p.Col == 0:
		return fmt.Sprintf("%s:%d", p.File, p.Line)
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Col)
}

func (r ran) problems(t testing.TB) []told {
	t.Helper()
	var all []told
	for line := range strings.Lines(r.stdout) {
		var p told
		if err := json.Unmarshal([]byte(line), &p); err != nil {
			t.Fatalf("a line of standard output is no JSON object: %v", err)
		}
		all = append(all, p)
	}
	return all
}

func errorOf(r ran) error { return fmt.Errorf("exit code %d\n%s%s", r.code, r.stdout, r.stderr) }

// tempDir is for what outlives a single test.
func tempDir() (dir string, remove func(), err error) {
	dir, err = os.MkdirTemp("", "openspace-test-")
	return dir, func() { _ = os.RemoveAll(dir) }, err
}
