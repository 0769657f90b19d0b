package counts

import (
	"testing"

	"openspace/internal/mutationtest"
)

// faults are those of counts in prose; what tables give away is held against brute
// force.
var faults = mutationtest.List([][5]string{
	{"C6", "numbers in words are not looked for", "prose.go", "p.Known.On(telling) || startsWithDigit(p.Low)", "startsWithDigit(p.Low)"},
	{"C6", "digits are not looked for", "prose.go", "p.Known.On(telling) || startsWithDigit(p.Low)", "p.Known.On(telling)"},
	{"C6", "no word before a number belongs to it", "prose_tokens.go", "known.On(nearly) || known.On(units)", "known.On(units)"},
	{"C6", "fractions open nothing", "prose_tokens.go", "|| known.On(fractions)", ""},
	{"C6", "turnout opens nothing", "prose_tokens.go", "|| known.On(meetings)", ""},
	{"C6", "both and only open nothing", "prose_tokens.go", "|| known.On(opening)", ""},
	{"C6", "accents hide a word", "prose_tokens.go", "words.Key(pieces[i].Low)", "pieces[i].Low"},
	{"C6", "a hyphen parts a number", "prose_tokens.go", "case '-', '‐', '‑':\n\t\treturn \"-\"", "case 0:\n\t\treturn \"-\""},
	{"C6", "a percent sign is none", "prose_tokens.go", "case p.Mark == '%' || p.Mark == '％':", "case p.Mark == 0:"},
	{"C6", "a sentence goes on behind its end", "prose_tokens.go", "*sentence++", "_ = sentence"},
	{"C6", "a full stop always ends a sentence", "prose_tokens.go", "r == '.' && !goesOn(rest[1:])", "r == '.'"},
	{"C6", "a comma parts nothing", "prose_tokens.go", "list[len(list)-1].comma = true", "_ = list"},
	{"C6", "one participant is a count", "prose_parts.go", `return p.at(i, end-1) == "one" && `, "return false && "},
	{"C6", "years are counts", "prose_parts.go", "return ok && year >= 1900 && year <= 2100", "return ok && year > 2100"},
	{"C6", "members of the public take part", "prose_parts.go", "return otherMembers.Has(p.at(from, k))", "return false"},
})

func TestFaultsFit(t *testing.T) { mutationtest.Fit(t, faults, "C6") }

func TestFaultsAreNoticed(t *testing.T) {
	mutationtest.Noticed(t, faults, "TestFaults|BruteForce|Attack|Simulation|LargeAndMany|Releases|Tables|Table|Parts|Totals")
}
