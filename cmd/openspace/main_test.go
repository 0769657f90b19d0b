package main

import (
	"flag"
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// long switches on the tests that need a compiler, and minutes.
var long = flag.Bool("long", os.Getenv("OPENSPACE_LONG") != "", "also run the tests that build programs (kill, plain Hugo, other systems), and plant every name everywhere")

var update = flag.Bool("update", false, "write the repository's data files anew")

// TestMain lets scripts run this test program as openspace.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"openspace": main})
}

func needsLong(t *testing.T) {
	t.Helper()
	if !*long {
		t.Skip("takes long; run it with: go test ./cmd/openspace -long -timeout 40m")
	}
}
