package main

import (
	"flag"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// long switches on the tests that take minutes or a compiler.
var long = flag.Bool("long", false, "also run the tests that build programs: kill, plain Hugo, cross-compiling")

// TestMain lets scripts run this test program as openspace.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"openspace": main})
}

func needsLong(t *testing.T) {
	t.Helper()
	if !*long {
		t.Skip("takes long; to run it: go test ./cmd/openspace -long")
	}
}
