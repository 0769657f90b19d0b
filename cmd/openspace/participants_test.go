package main

import (
	"regexp"
	"strings"
	"testing"

	"openspace/internal/recordstest"
)

// participant is a registered name of one shape, and how a reader knows it.
type participant struct {
	what, id, name string
	forms          []string       // squashed; any of them names the participant
	word           *regexp.Regexp // for a name that is an ordinary word
}

var participants = []participant{
	{what: "network", id: "org-01", name: "Zephyr Survivors Network", forms: []string{"zephyrsurvivors"}},
	{what: "person", id: "p-01", name: "Zoë Quillfeather", forms: []string{"quillfeather"}},
	{what: "compound", id: "org-72", name: "Beaconlight Rightswatch", forms: []string{"beaconlightrightswatch"}},
	{what: "initials", id: "org-73", name: "QXJ", forms: []string{"qxj", "quorumforxylographic"}},
	{what: "Welsh", id: "org-74", name: "Cymdeithas Llwybrau Rhyddid", forms: []string{"cymdeithasllwybrau"}},
	{what: "word", id: "org-75", name: "Hope", word: regexp.MustCompile(`(?i)\bhope\b`)},
}

const moreParticipants = `
[[organisation]]
id = "org-72"
name = "Beaconlight Rightswatch"
sector = "victim-support"

[[organisation]]
id = "org-73"
name = "Quorum for Xylographic Justice"
aliases = ["QXJ"]
sector = "victim-support"

[[organisation]]
id = "org-74"
name = "Cymdeithas Llwybrau Rhyddid"
sector = "victim-support"

[[organisation]]
id = "org-75"
name = "Hope"
sector = "victim-support"
`

// manyRegistered makes records without a problem in which all of them are
// registered.
func manyRegistered(t testing.TB) string {
	t.Helper()
	dir := recordstest.Valid(t)
	recordstest.Edit(t, dir, "register.toml", "[[person]]", moreParticipants+"\n[[person]]")
	return dir
}

// way is a way to write a name into prose.
type way struct {
	what  string
	shows bool // a page that held the text as it is would name the participant
	plant func(name string) string
}

func around(before, after string) func(string) string {
	return func(name string) string { return before + name + after }
}

// mapped changes every letter of the name, given its place in it.
func mapped(change func(i int, r rune) string) func(string) string {
	return func(name string) string {
		var b strings.Builder
		for i, r := range []rune(name) {
			b.WriteString(change(i, r))
		}
		return "Thanks to " + b.String() + "."
	}
}

func replaced(pairs ...string) func(string) string {
	return func(name string) string { return "Thanks to " + strings.NewReplacer(pairs...).Replace(name) + "." }
}

func slugOf(name string) string {
	return strings.NewReplacer(" ", "-", "ë", "e", ".", "").Replace(strings.ToLower(name))
}
