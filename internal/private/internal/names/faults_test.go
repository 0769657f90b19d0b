package names

import (
	"testing"

	"openspace/internal/mutationtest"
)

// faults are beside what [TestEachRuleIsNeeded] takes out whole.
var faults = mutationtest.List([][5]string{
	{"C2", "an apostrophe parts a name", "scan.go", "case apostrophe(r) && letterAt(text[:limit], end+size):", "case false:"},
	{"C2", "dotted initials are sentences", "scan.go", "if count < 2 || letterAt(text[:limit], end) {", "if true {"},
	{"C2", "a name goes on behind an address", "scan.go", "s.from, s.broken = address.End, true", "s.from = address.End"},
	{"C2", "a capital far off brings no name in small letters", "cover.go", "if near-i >= p.longest {", "if near-i >= 1 {"},
	{"C2", "the register accounts for nothing", "cover.go", "r.covers[i] = taken", "_ = taken"},
	{"C2", "the register accounts for all", "cover.go", "r.tokens[i].start < h.End; i++ {", "true; i++ {"},
	{"C2", "a public name is only weakly known", "cover.go", "r.spread(r.f.public, strong)", "r.spread(r.f.public, weak)"},
	{"C2", "a person's mailbox passes", "addresses.go", "mailboxes[box] && f.knownHost(host)", "(mailboxes[box] || box != \"\") && f.knownHost(host)"},
	{"C2", "an address's path passes", "addresses.go", "f.knownHost(host) && f.knownPath(path)", "f.knownHost(host) && (f.knownPath(path) || path != \"\")"},
	{"C2", "names end at a small word", "joins.go", "return next + 1\n", "return 0\n"},
	{"C2", "surnames lose their particle", "joins.go", "one.from = from - 1", "_ = one"},
	{"C2", "a possessive is part of the name", "joins.go", "if !r.tokens[to-1].possessive {", "if true {"},
	{"C2", "a word that begins a sentence is ordinary if it is in a run", "runs.go", "(one.to == i+1 || t.in(abbreviated))", "(true || t.in(abbreviated))"},
	{"C2", "a colon begins no sentence", "gaps.go", `colon:  strings.Contains(between, ":"),`, ""},
	{"C2", "a new line begins no item", "gaps.go", "return gap{start: true, nothing: true}\n\tcase trimmed == \"\"", "return gap{space: true}\n\tcase trimmed == \"\""},
	{"C2", "nobody's state of mind is seen", "speakers.go", "case next.in(minds):\n\t\treturn true", "case next.in(minds):\n\t\treturn false"},
})

func TestFaultsFit(t *testing.T) { mutationtest.Fit(t, faults, "C2") }

func TestFaultsAreNoticed(t *testing.T) {
	mutationtest.Noticed(t, faults, "TestFaults|Concurrent|RandomSurroundings")
}
