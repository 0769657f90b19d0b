package main

import (
	"maps"
	"slices"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// TestEveryVerbAndFlagHasItsWord: a mistake in a command line lists them, and a new one
// would be missing there.
func TestEveryVerbAndFlagHasItsWord(t *testing.T) {
	root := rootCommand(&options{phases: newPhases()})
	there := map[string]bool{}
	for _, c := range root.Commands() {
		if c.Name() == "help" {
			continue
		}
		if _, ok := verbWords[c.Name()]; !ok {
			t.Errorf("the verb %s has no word", c.Name())
		}
		there[c.Name()] = true
		c.InitDefaultHelpFlag()
		c.Flags().VisitAll(func(f *pflag.Flag) {
			there["--"+f.Name] = true
			if _, ok := flagWords[f.Name]; !ok {
				t.Errorf("the flag %s has no word", f.Name)
			}
			if _, ok := valueWords[f.Value.Type()]; !ok && f.Value.Type() != "string" {
				t.Errorf("nothing says what a value of the type %s looks like", f.Value.Type())
			}
		})
	}
	for _, name := range slices.Sorted(maps.Keys(verbWords)) {
		if !there[name] {
			t.Errorf("there is a word for the verb %s, which is gone", name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(flagWords)) {
		if !there["--"+name] {
			t.Errorf("there is a word for the flag %s, which is gone", name)
		}
	}
}

// TestHowManyWords: what a verb takes is read off how its use is written.
func TestHowManyWords(t *testing.T) {
	for use, want := range map[string]string{
		"build": "it takes none", "new [DIR]": "it takes one at most", "withdraw ID": "it takes one", "scan --records DIR PATH...": "it takes at least one",
	} {
		p := wrongWords(&cobra.Command{Use: use}, 7)
		if got := p.Message(); got[len(got)-len(want):] != want {
			t.Errorf("%s: %s", use, got)
		}
	}
}
