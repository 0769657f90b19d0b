package main

import (
	"os"
	"sync"
	"testing"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/fold"
	"openspace/internal/fold/foldtest"
	"openspace/internal/leakscan"
	"openspace/internal/private"
)

// realistic is a register of 1,000 invented names, ordinary words among them.
var realistic = fold.NewMatcher(foldtest.Register(1000))

// TestNoFalseAlarmsOnTheExamples scans both examples' sites as strangers' files:
// nothing in them may be unreadable, and neither another register nor their own may
// find a name in them, but where a permission covers it.
func TestNoFalseAlarmsOnTheExamples(t *testing.T) {
	for name, s := range exampleSites(t) {
		files := map[string][]byte{}
		for path, text := range s.files {
			files[path] = []byte(text)
		}
		quiet(t, name+", 1,000 other names", files, leakscan.Terms{Names: realistic.Search()})
		quiet(t, name+", its own register", files, ownTerms(t, name))
	}
}

// exampleSites builds both examples.
func exampleSites(t *testing.T) map[string]finished {
	t.Helper()
	all := map[string]finished{"leds-hob": theExample(), "riverside": theRiverside()}
	for name, s := range all {
		if s.err != nil {
			t.Fatalf("%s: %v", name, s.err)
		}
	}
	return all
}

// ownTerms are an example's protected names and withheld papers. Its site names those
// with a permission.
func ownTerms(t *testing.T, name string) leakscan.Terms {
	t.Helper()
	register, problems := private.OpenRegister(os.DirFS("../../examples/"+name), name)
	if diag.Stops(problems) {
		t.Fatal(problems)
	}
	day, _ := calendar.Parse(asOf)
	return leakscan.Terms{Names: register.Names(), Restricted: register.Restricted(day), Allowed: register.Permitted(day)}
}

func quiet(t *testing.T, about string, files map[string][]byte, terms leakscan.Terms) {
	t.Helper()
	_, problems := leakscan.Scan(t.Context(), files, terms, leakscan.Options{})
	ambiguous := 0
	for _, p := range problems {
		if p.Code() == diag.AmbiguousTerm.Code {
			ambiguous++
			continue
		}
		t.Errorf("%s: %s: %s (%s)", about, p.Place(), p.Message(), p.ID())
	}
	t.Logf("%s: %d files, %d ambiguous words", about, len(files), ambiguous)
}

// theRiverside is the other example's site, built once.
var theRiverside = sync.OnceValue(func() finished {
	s := finished{address: "https://riverside.example/sensors-forum/"}
	return s.built("build", "--as-of", asOf, "--records", "../../examples/riverside")
})
