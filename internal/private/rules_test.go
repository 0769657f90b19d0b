package private_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/private"
	"openspace/internal/recordstest"
)

var update = flag.Bool("update", false, "write docs/rules.md anew")

// tally is how a rule did on its examples.
type tally struct{ caught, catch, passed, pass int }

// TestRulesOnTheirExamples asks each rule about texts, or records, that it must catch
// and that it must let pass, and holds docs/rules.md to the result.
func TestRulesOnTheirExamples(t *testing.T) {
	dir := recordstest.Valid(t)
	recordstest.Write(t, dir, "papers/retention-paper.md", "This is a paper for those who take part in the forum and nobody else.\n")
	text, err := os.ReadFile(filepath.Join("testdata", "rules.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var order []string
	tallies := map[string]*tally{}
	for line := range strings.Lines(string(text)) {
		rule, rest, ok := strings.Cut(strings.TrimSpace(line), " ")
		kind, sentence, _ := strings.Cut(rest, " ")
		if !ok || rule == "#" {
			continue
		}
		if tallies[rule] == nil {
			order, tallies[rule] = append(order, rule), &tally{}
		}
		judge(t, tallies[rule], rule, kind, sentence, found(dir, sentence))
	}
	for _, c := range recordsCases {
		if tallies[c.rule] == nil {
			order, tallies[c.rule] = append(order, c.rule), &tally{}
		}
		c.judge(t, tallies[c.rule])
	}
	slices.Sort(order)
	var b bytes.Buffer
	b.WriteString(rulesHead)
	for _, rule := range order {
		r := tallies[rule]
		fmt.Fprintf(&b, "| %s | %d / %d | %d / %d |\n", rule, r.caught, r.catch, r.passed, r.pass)
	}
	b.WriteString(rulesTail)
	hold(t, filepath.Join("..", "..", "docs", "rules.md"), b.Bytes())
}

// found returns the rules that have something to say about a sentence.
func found(dir, sentence string) map[string]bool {
	day, _ := calendar.Parse("2026-06-01")
	rules := map[string]bool{}
	for _, p := range private.CheckText(os.DirFS(dir), []byte(sentence), "text", day) {
		if p.Severity() == diag.Error {
			rule, _, _ := strings.Cut(p.Code(), "-")
			rules[rule] = true
		}
	}
	return rules
}

func judge(t *testing.T, r *tally, rule, kind, sentence string, found map[string]bool) {
	t.Helper()
	switch {
	case kind == "catch":
		r.catch++
		if found[rule] {
			r.caught++
		} else {
			t.Errorf("%s misses: %s", rule, sentence)
		}
	case kind == "pass":
		r.pass++
		if !found[rule] {
			r.passed++
		} else {
			t.Errorf("%s does not let pass: %s", rule, sentence)
		}
	}
}

// hold compares a document with what it has to say, or writes it anew.
func hold(t *testing.T, file string, want []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s is out of date; to write it anew: go test ./internal/private -run Rules -update", filepath.Base(file))
	}
}

const rulesHead = `# The rules on their examples

Made by a test (` + "`go test ./internal/private -run Rules -update`" + `). The examples of C1, C2, C3, C5 and C6
stand in ` + "`internal/private/testdata/rules.txt`" + `; each is a sentence and goes through ` + "`openspace check --text`" + `'s
own way. Those of C4, C7 and C8 stand in ` + "`internal/private/records_rules_test.go`" + `; each is a records
folder that is built for a day, and what it tells is looked at.
They are chosen by hand and say that a rule works, not how well it does on other
people's prose: for that see [positions.md](positions.md) and [leak-channels.md](leak-channels.md).

| rule | must catch: caught / total | must pass: passed / total |
|---|---|---|
`

const rulesTail = `
More about each, and the rules that are about neither:

| rule | test |
|---|---|
| C1 neutral wording, C7 labels | ` + "`internal/private/internal/disclosure/wording_test.go`" + ` |
| C4 withheld | ` + "`internal/private/internal/disclosure/absence_test.go`" + ` |
| C6 tables of counts | ` + "`internal/private/internal/counts`" + `, against a brute-force attacker |
| C8 permissions | ` + "`internal/private/internal/disclosure/permission_test.go`" + ` |
| C9 the last scan | ` + "`internal/leakscan`" + `, see [leak-channels.md](leak-channels.md) |
| C10 non-interference | ` + "`internal/private/internal/disclosure/interference_test.go`" + `: records whose every protected thing is exchanged 50 times; what must be caught are the five ways to show one without a name in ` + "`faults_test.go`" + `. On records of one's own: ` + "`openspace check --thorough`" + ` |
`
