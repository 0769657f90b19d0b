package positions

import (
	"slices"
	"testing"

	"openspace/internal/fold"
	"openspace/internal/private/internal/words"
)

// register is who is registered in every test here. All of them are invented.
var register = fold.NewMatcher([]fold.Term{
	{ID: "org-01", Kind: fold.Organisation, Text: "Example Survivors Network"},
	{ID: "org-01", Kind: fold.Alias, Text: "ESN"},
	{ID: "org-02", Kind: fold.Organisation, Text: "Prison Voices Trust"},
	{ID: "org-02", Kind: fold.Alias, Text: "PVT"},
	{ID: "org-03", Kind: fold.Organisation, Text: "Open Records Alliance"},
	{ID: "org-04", Kind: fold.Organisation, Text: "Hope"},
	{ID: "p-01", Kind: fold.Person, Text: "Zoë Example"},
})

func find(f *Finder, text string) []Finding { return f.Find(words.Of(text), register.Find(text)) }

// testCast is who is public in every test here.
func testCast() Cast {
	return Cast{
		Accountable: []string{"Home Office", "HO", "the department"},
		Public: []string{
			"College of Policing", "Information Commissioner’s Office", "ICO", "Information Commissioner", "HMICFRS",
			"Surveillance Camera Commissioner", "Biometrics Commissioner", "Parliament", "Involve",
			"Open Space", "Law Enforcement Data Service", "LEDS", "Police National Computer", "PNC", "PND", "IDENT1", "NDNAD",
			"Data Protection Act", "Human Rights Act", "Code of Practice", "Good Friday Agreement",
			"Data Protection Impact Assessment", "DPIA",
		},
		Labels: []Label{
			{Text: "a victim-support organisation", Covers: 2},
			{Text: "a privacy organisation", Covers: 4},
			{Text: "a civil society organisation", Covers: 12},
		},
		LabelCovers: 3,
	}
}

func TestEveryRuleCatchesAndPasses(t *testing.T) {
	f := New(testCast())
	for _, r := range rules {
		t.Run(r.is.String(), func(t *testing.T) {
			if len(r.catch) < 3 || len(r.pass) < 3 {
				t.Errorf("%d examples to catch and %d to pass are too few", len(r.catch), len(r.pass))
			}
			for _, text := range r.catch {
				if got := find(f, text); len(got) == 0 {
					t.Errorf("missed: %s", text)
				}
			}
			for _, text := range r.pass {
				for _, got := range find(f, text) {
					t.Errorf("false alarm (%v, %q): %s", got.Rule, text[got.Start:got.End], text)
				}
			}
		})
	}
}

// A rule that nothing depends on is not there.
func TestWithoutARuleItsExamplesAreMissed(t *testing.T) {
	for i, r := range rules {
		t.Run(r.is.String(), func(t *testing.T) {
			f := New(testCast())
			f.rules = slices.Delete(slices.Clone(rules), i, i+1)
			if caught := count(f, r.catch); caught == len(r.catch) {
				t.Errorf("all %d examples are caught without the rule", caught)
			}
		})
	}
}

func TestEveryRuleHasAName(t *testing.T) {
	seen := map[string]bool{"unknown": true, "none": true}
	for _, r := range rules {
		if name := r.is.String(); seen[name] {
			t.Errorf("rule %d has no name of its own", r.is)
		} else {
			seen[name] = true
		}
	}
}

func count(f *Finder, texts []string) int {
	n := 0
	for _, text := range texts {
		if len(find(f, text)) > 0 {
			n++
		}
	}
	return n
}
