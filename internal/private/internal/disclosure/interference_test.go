package disclosure_test

import (
	"bytes"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"openspace/internal/recordstest"
)

// Rule C10, non-interference: what is protected makes no difference to what is
// published. The records are templates; every protected thing in them is a slot;
// the slots are filled with other things again and again, and the output may not
// differ by a byte.

// slots are what is protected: by name, how one is made.
var slots = map[string]func(*rand.Rand) string{
	"ORG1": organisation, "ORG2": organisation, "ORG3": organisation, "ORG4": organisation, "ORG5": organisation,
	"ALIAS1": initialism, "ALIAS2": organisation, "ALIAS3": initialism,
	"PERSON1": person, "PERSON2": person,
	"EVIDENCE": sentence, "WITHHELD": sentence, "PAPERID": slug, "PAPERTITLE": organisation, "PAPERFILE": slug,
}

// secretRegister is the register as a template. Sectors, their labels and how many
// organisations they have stay: these may be known.
const secretRegister = `
[[sector]]
id = "victim-support"
label = "a victim-support organisation"
broader = "a civil society organisation"

[[organisation]]
id = "org-01"
name = "{ORG1}"
aliases = ["{ALIAS1}", "{ALIAS2}"]
sector = "victim-support"

  [[organisation.permission]]
  use = "attendance"
  given = "2026-01-10"
  withdrawn = "2026-02-10"
  evidence = "{EVIDENCE}"

[[organisation]]
id = "org-02"
name = "{ORG2}"
aliases = ["{ALIAS3}"]
sector = "victim-support"

[[organisation]]
id = "org-03"
name = "{ORG3}"
sector = "victim-support"

[[organisation]]
id = "org-04"
name = "{ORG4}"
sector = "victim-support"

[[organisation]]
id = "org-05"
name = "{ORG5}"
sector = "victim-support"

[[person]]
id = "p-01"
name = "{PERSON1}"
organisation = "org-01"

[[person]]
id = "p-02"
name = "{PERSON2}"
`

// edits put the slots into the valid records, in every form and place of prose.
var edits = []struct{ file, find, put string }{
	{"workshops/w1/write-up.md", "The group met online.", "The {ORG1} ({ALIAS1}) was there, and so was {PERSON1}.\n\n{ALIAS3} left. A paper by *{ORG2}* and **{ORG3}**, {ORG4}'s own, stayed with the {ALIAS2}"},
	{"workshops/w1/write-up.md", "- Trust", "- {ORG5}\n- the room of {ORG1}’s and {PERSON2}'s"},
	{"workshops/w1/write-up.md", "| Who looks? | Trust |", "| {ALIAS1} | [{ORG3}](https://a.example/) |"},
	{"workshops/w1/write-up.md", "> The Board takes trust seriously.", "> ({ORG4} was there.) And {ORG5}."},
	{"workshops/w1/workshop.toml", `areas = ["retention"]`, "areas = [\"retention\"]\nattended = [\"org-01\", \"org-02\", \"p-01\"]"},
	{"process.toml", "is **made up** for tests", "is *the {ORG2}* for {PERSON1}"},
	{"actions.toml", "Publish how long footage is kept.", "Send {ORG1} and the {ALIAS3} what is kept."},
	{"pages/help.md", "The form is on the table.", "The form is on the table.\n\n- **Confidential:** {ORG1} paid, {PERSON1} said, and {WITHHELD}"},
	{"pages/help.md", "title = ", "# asked for by {ORG2}\ntitle = "},
	{"papers.toml", `id = "retention-paper"`, `id = "{PAPERID}"`},
	{"papers.toml", `title = "Keeping footage: a discussion paper"`, `title = "{PAPERTITLE}"`},
	{"papers.toml", `file = "retention-paper.md"`, `file = "{PAPERFILE}.md"`},
}

func pick(r *rand.Rand, from ...string) string { return from[r.IntN(len(from))] }

// word is a capitalised word that is none.
func word(r *rand.Rand) string {
	var b strings.Builder
	for range 2 + r.IntN(4) {
		b.WriteString(pick(r, "zu", "vo", "qui", "xan", "dru", "ge", "wy", "pli", "tho", "kre", "ñu", "æl", "Ŵy", "oř"))
		b.WriteString(pick(r, "", "rn", "k", "lm", "x", "zt"))
	}
	return "Q" + strings.ToLower(b.String()) + pick(r, "", "", "by", "'qa", "-Vex")
}

func organisation(r *rand.Rand) string {
	if r.IntN(4) == 0 {
		return word(r) // as short as a name can be
	}
	all := []string{word(r)}
	for range r.IntN(4) {
		all = append(all, pick(r, word(r), "Trust", "Network", "of", "Survivors", "& "+word(r)))
	}
	return strings.Join(append(all, word(r)), " ")
}

func person(r *rand.Rand) string {
	return word(r) + pick(r, " ", " de ", " J. ", " ") + word(r)
}

func initialism(r *rand.Rand) string {
	var b strings.Builder
	for range 3 + r.IntN(3) {
		b.WriteString(pick(r, "Q", "X", "Z", "V", "W", "K", "J"))
	}
	return b.String()
}

func slug(r *rand.Rand) string { return fmt.Sprintf("q%d-x%d", r.IntN(1e9), r.IntN(1e6)) }

func sentence(r *rand.Rand) string {
	var all []string
	for range 4 + r.IntN(20) {
		all = append(all, word(r))
	}
	return strings.Join(all, " ") + "."
}

// filling makes one of everything; no two are the same.
func filling(r *rand.Rand) *strings.Replacer {
	var pairs []string
	taken := map[string]bool{}
	for _, name := range slices.Sorted(maps.Keys(slots)) {
		value := slots[name](r)
		for taken[value] {
			value = slots[name](r)
		}
		taken[value] = true
		pairs = append(pairs, "{"+name+"}", value)
	}
	return strings.NewReplacer(pairs...)
}

// filled writes the records with one filling.
func filled(t *testing.T, fill *strings.Replacer) string {
	t.Helper()
	dir := recordstest.Valid(t)
	recordstest.Write(t, dir, "register.toml", fill.Replace(secretRegister))
	recordstest.Write(t, dir, "pages/help.md", frontMatter+"The form is on the table.")
	for _, e := range edits {
		recordstest.Edit(t, dir, e.file, e.find, fill.Replace(e.put))
	}
	recordstest.Write(t, dir, fill.Replace("papers/{PAPERFILE}.md"), fill.Replace("{WITHHELD}\n"))
	if err := os.Remove(filepath.Join(dir, "papers", "retention-paper.md")); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestWhatIsProtectedMakesNoDifference(t *testing.T) {
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 10))
	t.Logf("seed %d", seed)
	first := disclosed(t, filled(t, filling(r)), day)
	if stop := first.stopping(); len(stop) > 0 {
		t.Fatalf("seed %d: stopped by %v", seed, stop)
	}
	if n := strings.Count(first.all(), "support organisation"); n < 14 {
		t.Fatalf("only %d neutral wordings: the slots are not where they should be", n)
	}
	for range 50 {
		other := disclosed(t, filled(t, filling(r)), day)
		for name, data := range first.files {
			if !bytes.Equal(data, other.files[name]) {
				t.Fatalf("seed %d: %s depends on what is protected\n%s", seed, name, firstDifference(data, other.files[name]))
			}
		}
		if len(other.files) != len(first.files) || codes(first) != codes(other) {
			t.Fatalf("seed %d: the problems depend on what is protected: %s, %s", seed, codes(first), codes(other))
		}
	}
}

// firstDifference shows the first line in which two files differ.
func firstDifference(a, b []byte) string {
	as, bs := strings.Split(string(a), "\n"), strings.Split(string(b), "\n")
	for i := range min(len(as), len(bs)) {
		if as[i] != bs[i] {
			return as[i] + "\n" + bs[i]
		}
	}
	return "one is longer"
}

// codes are the problems' codes and ids in order. Their columns may differ with the
// length of a name; they are for the facilitator.
func codes(o outcome) string {
	var b strings.Builder
	for _, p := range o.problems {
		b.WriteString(p.Code() + " " + p.ID().String() + " ")
	}
	return b.String()
}

// TestADifferenceWouldBeSeen fills a slot in a place that is published as it stands.
func TestADifferenceWouldBeSeen(t *testing.T) {
	one, two := recordstest.Valid(t), recordstest.Valid(t)
	recordstest.Edit(t, one, "process.toml", "Takes no side.", "Takes no side: xan.")
	recordstest.Edit(t, two, "process.toml", "Takes no side.", "Takes no side: dru.")
	if disclosed(t, one, day).all() == disclosed(t, two, day).all() {
		t.Error("two texts that are published look the same")
	}
}
