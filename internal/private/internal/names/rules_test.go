package names

import (
	"slices"
	"testing"

	"openspace/internal/fold"
	"openspace/internal/private/internal/words"
)

// exampleRule is a Finder for the rules' examples, with one part taken out.
func exampleRules(without part) *Finder {
	f := New(ExampleKnown())
	f.without = without
	return f
}

// register is who is registered in every test here.
var register = fold.NewMatcher([]fold.Term{
	{ID: "org-07", Text: "Example Survivors Network", Kind: fold.Organisation},
	{ID: "p-14", Text: "Maya Wren", Kind: fold.Person},
})

func find(f *Finder, text string) []Name { return f.Find(words.Of(text), register.Find(text)) }

func texts(names []Name) []string {
	var all []string
	for _, n := range names {
		all = append(all, n.Text)
	}
	return all
}

func TestRulesCatchAndPass(t *testing.T) {
	f := exampleRules(everything)
	for _, rule := range Rules() {
		for _, e := range rule.Catch {
			if got := texts(find(f, e.Text)); !slices.Equal(got, e.Names) {
				t.Errorf("%s: %q\n got %q\nwant %q", rule.Name, e.Text, got, e.Names)
			}
		}
		for _, text := range rule.Pass {
			if got := find(f, text); len(got) > 0 {
				t.Errorf("%s: %q should pass and holds %q", rule.Name, text, texts(got))
			}
		}
	}
}

// holds reports whether every example of the rule comes out right.
func holds(f *Finder, rule Rule) bool {
	for _, e := range rule.Catch {
		if !slices.Equal(texts(find(f, e.Text)), e.Names) {
			return false
		}
	}
	return !slices.ContainsFunc(rule.Pass, func(text string) bool { return len(find(f, text)) > 0 })
}

// Every rule is needed: without it, one of its own examples comes out wrong.
func TestEachRuleIsNeeded(t *testing.T) {
	seen := map[part]bool{}
	for _, rule := range Rules() {
		seen[rule.part] = true
		if holds(exampleRules(rule.part), rule) {
			t.Errorf("%s: its examples do not notice when it is gone", rule.Name)
		}
		if len(rule.Catch) == 0 || len(rule.Pass) == 0 || rule.About == "" {
			t.Errorf("%s: has to say what it does, what it catches and what it passes", rule.Name)
		}
	}
	if len(seen) != int(usualLetters) {
		t.Errorf("%d of %d parts have a rule", len(seen), usualLetters)
	}
}
