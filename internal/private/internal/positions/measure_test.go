package positions

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write docs/positions.md anew")

// The figures below which the finder may not fall, whatever the docs say.
const (
	leastPrecision = 0.85
	leastRecall    = 0.90
)

// annotated is one sentence with what a person said about it.
type annotated struct {
	catch    bool
	rule     string
	text     string
	findings []Finding
}

func readAnnotated(t *testing.T, f *Finder, file string) []annotated {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", file))
	if err != nil {
		t.Fatal(err)
	}
	var all []annotated
	for line := range strings.Lines(string(raw)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(strings.TrimSpace(line), "\t")
		if len(cells) != 3 || cells[0] != "catch" && cells[0] != "pass" {
			t.Fatalf("%s: not label, rule, sentence: %s", file, line)
		}
		all = append(all, annotated{cells[0] == "catch", cells[1], cells[2], find(f, cells[2])})
	}
	return all
}

// score counts the sentences caught and passed, rightly and wrongly.
type score struct{ hit, miss, alarm, pass int }

func (s *score) add(a annotated) {
	switch found := len(a.findings) > 0; {
	case a.catch && found:
		s.hit++
	case a.catch:
		s.miss++
	case found:
		s.alarm++
	default:
		s.pass++
	}
}

func (s score) precision() float64 { return float64(s.hit) / float64(max(1, s.hit+s.alarm)) }
func (s score) recall() float64    { return float64(s.hit) / float64(max(1, s.hit+s.miss)) }

func TestMeasured(t *testing.T) {
	f := New(testCast())
	sets := []struct {
		name, file string
		all        []annotated
	}{
		{"The first set held out", "heldout.tsv", nil},
		{"The second set held out", "heldout2.tsv", nil},
		{"The third set held out", "heldout3.tsv", nil},
		{"The fourth set held out", "heldout4.tsv", nil},
		{"The set that the rules were written with", "annotated.tsv", nil},
		{"Probes: rarer ways of saying it", "probes.tsv", nil},
	}
	sentences := 0
	for i := range sets {
		sets[i].all = readAnnotated(t, f, sets[i].file)
		sentences += len(sets[i].all)
	}
	if sentences < 300 {
		t.Errorf("%d annotated sentences are too few", sentences)
	}
	var doc strings.Builder
	doc.WriteString(docHead)
	for _, set := range sets {
		writeSet(&doc, set.name, set.all)
		var s score
		for _, a := range set.all {
			s.add(a)
		}
		if s.precision() < leastPrecision || s.recall() < leastRecall {
			t.Errorf("%s: precision %.3f, recall %.3f", set.file, s.precision(), s.recall())
		}
	}
	checkDoc(t, doc.String())
}

func checkDoc(t *testing.T, doc string) {
	t.Helper()
	path := filepath.Join("..", "..", "..", "..", "docs", "positions.md")
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(doc), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	recorded, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(recorded) != doc {
		t.Error("docs/positions.md does not tell what the rules do now: run this test with -update and read what changed")
	}
}

const docHead = `# How well positions are found

Rule C3 of the confidentiality principle holds every sentence that attributes a
position to somebody in particular. This page is written by a test (` + "`go test\n./internal/private/internal/positions -update`" + `) and says how well the rule does on
sentences that we wrote and annotated ourselves: half attribute a position to an
invented person or body, half are meant to look as if they did.

Recall is the share of the sentences to be caught that are caught; what is missed can
hurt somebody. Precision is the share of the sentences held that had to be held; the
rest costs the facilitator a look. The sentences are by the same hand as the rules, so
that real prose will do worse than this.

The tables below are of today's rules. What they say about sentences that were looked
at while rules were mended is flattery; what a set says the first time it is run is not.
These are the first runs:

| set | when it was written | to be caught | caught at first | to be passed | false alarms at first |
|---|---|---:|---:|---:|---:|
| first | before any rule | 67 | 64 | 62 | 0 |
| probes | with the rules half done, looking for what they might miss | 93 | 71 | 108 | 1 |
| second | with the first set's misses mended | 42 | 31 | 40 | 0 |
| third | with the second set's misses mended | 32 | 27 | 24 | 0 |
| fourth, in the manner of minutes and news | with the third set's misses mended | 75 | 70 | 50 | 3 |

Each time, the causes of most misses were mended afterwards. The first runs of the
third and the fourth set, 97 of 107 with three false alarms in 74, are the fairest guess at what an ordinary write-up meets.
`

func writeSet(w *strings.Builder, name string, all []annotated) {
	var total score
	rules := map[string]*score{}
	var order []string
	for _, a := range all {
		total.add(a)
		key := a.rule
		if !a.catch {
			key = "pass: " + a.rule
		}
		if rules[key] == nil {
			rules[key] = &score{}
			order = append(order, key)
		}
		rules[key].add(a)
	}
	fmt.Fprintf(w, "\n## %s\n\n%d sentences. Precision %.3f, recall %.3f.\n\n", name, len(all), total.precision(), total.recall())
	w.WriteString("| kind of sentence | sentences | right | wrong |\n|---|---:|---:|---:|\n")
	for _, key := range order {
		s := rules[key]
		fmt.Fprintf(w, "| %s | %d | %d | %d |\n", key, s.hit+s.miss+s.alarm+s.pass, s.hit+s.pass, s.miss+s.alarm)
	}
	writeWrong(w, "Missed", all, func(a annotated) bool { return a.catch && len(a.findings) == 0 })
	writeWrong(w, "False alarms", all, func(a annotated) bool { return !a.catch && len(a.findings) > 0 })
}

func writeWrong(w *strings.Builder, title string, all []annotated, wrong func(annotated) bool) {
	fmt.Fprintf(w, "\n%s:\n\n", title)
	if !slices.ContainsFunc(all, wrong) {
		w.WriteString("- none\n")
	}
	for _, a := range all {
		if wrong(a) {
			fmt.Fprintf(w, "- %s: %s\n", a.rule, a.text)
		}
	}
}
