package main

import (
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"openspace/internal/recordstest"
)

// The scripts in testdata/script tell what openspace does as somebody would meet
// it. Besides testscript's own commands they use those of scriptverbs_test.go. Each
// is told twice: days must not depend on where the machine is.

func TestScriptsInGreenwich(t *testing.T) { tellScripts(t, "UTC") }
func TestScriptsInLagos(t *testing.T)     { tellScripts(t, "Africa/Lagos") }

func tellScripts(t *testing.T, zone string) {
	v := verbs{valid: recordstest.Valid(t)}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("TZ", zone)
			e.Values[previewKey] = &running{}
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":    v.exits,
			"valid":    v.copyValid,
			"edit":     v.edit,
			"copytree": v.copyTree,
			"same":     v.same,
			"age":      v.age,
			"written":  v.written,
			"problems": v.problems,
			"link":     v.link,

			"serving":     v.serving,
			"changes":     v.changes,
			"asks":        v.asks,
			"interrupted": v.interrupted,
		},
	})
}
