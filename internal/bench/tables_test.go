package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestSpread(t *testing.T) {
	for _, c := range []struct {
		values []float64
		want   spread
	}{
		{nil, spread{}},
		{[]float64{3}, spread{3, 3, 3}},
		{[]float64{9, 1, 4}, spread{4, 1, 9}},
		{[]float64{4, 1, 2, 3}, spread{2.5, 1, 4}},
	} {
		if is := spreadOf(c.values); is != c.want {
			t.Errorf("%v: %v, want %v", c.values, is, c.want)
		}
	}
}

// TestRatiosGoByRounds: a round in which the machine was slow for both counts as
// much as the others; one in which a number is unknown does not count.
func TestRatiosGoByRounds(t *testing.T) {
	is := ratios([]float64{2, 20, 0, 3}, []float64{1, 10, 5, 0})
	if !slices.Equal(is, []float64{2, 2}) {
		t.Errorf("%v, want two and two", is)
	}
}

func TestReadingWhatOpenspacePrints(t *testing.T) {
	said := "a note\nForum as at 1 July 2026: 4 written, 9 unchanged, 0 removed, in public.\n" +
		`{"phases":[{"name":"scan","wall_ns":2000,"cpu_ns":3000,"peak_bytes":7}]}` + "\n"
	phases, written := reading([]byte(said))
	if written != 4 || !slices.Equal(phases, []phase{{"scan", 2000, 3000, 7}}) {
		t.Errorf("%d written, phases %v", written, phases)
	}
	if phases, written := reading([]byte("nothing of the sort")); phases != nil || written != 0 {
		t.Errorf("%d written, phases %v out of nothing", written, phases)
	}
}

func TestCommandLine(t *testing.T) {
	for _, c := range []struct {
		args string
		ok   bool
	}{
		{"", true},
		{"-n 40 -runs 2", true},
		{"-only first,hugo", true},
		{"-write", true},
		{"-n 0", false},
		{"-n many", false},
		{"-n 100001", false},
		{"-runs 0", false},
		{"-only third", false},
		{"-only hugo -write", false},
	} {
		if _, err := parse(strings.Fields(c.args)); (err == nil) != c.ok {
			t.Errorf("%q: %v", c.args, err)
		}
	}
}

// aResult is made up: ours takes twice the CPU of Hugo and half of it for the scan.
func aResult() result {
	ours := sample{wall: 3 * time.Second, cpu: 4 * time.Second, peak: 1 << 20, written: 12,
		phases: []phase{{Name: "render", CPU: 2 * time.Second}, {Name: "scan", CPU: 2 * time.Second}}}
	hugos := sample{wall: 3 * time.Second, cpu: 2 * time.Second}
	return result{7, map[string][]sample{"first": {ours}, "second": {ours}, "hugo": {hugos}, "hugo-again": {hugos}}}
}

// TestTablesHoldRatiosOnly: no time and no size of this machine gets into the file,
// and the words around the tables stay.
func TestTablesHoldRatiosOnly(t *testing.T) {
	file := filepath.Join(t.TempDir(), report)
	before := "words before\n" + tablesBegin + "\nstale\n" + tablesEnd + "\nwords after\n"
	if err := os.WriteFile(file, []byte(before), 0o644); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := rewrite(file, []result{aResult()}); err != nil {
			t.Fatal(err)
		}
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"words before", "words after", "7 actions", "Hugo into an empty folder | 2.00 (2.00 to 2.00) | 1.4 |", "the render | 1.00", "wrote 12 files", "memory of a first build, to plain Hugo into an empty folder | n/a"} {
		if strings.Count(string(text), want) != 1 {
			t.Errorf("%q stands there %d times, want once", want, strings.Count(string(text), want))
		}
	}
	if strings.Contains(string(text), "stale") || strings.Contains(string(text), "4.00") {
		t.Error("the tables hold what they should not")
	}
}

// TestTablesOfOtherSizesStay: to measure one size takes nothing from what was measured of
// another, and they stand in order.
func TestTablesOfOtherSizesStay(t *testing.T) {
	file := filepath.Join(t.TempDir(), report)
	if err := os.WriteFile(file, []byte(tablesBegin+"\n"+tablesEnd), 0o644); err != nil {
		t.Fatal(err)
	}
	large := aResult()
	large.n = 70
	var texts []string
	for _, all := range [][]result{{large}, {aResult()}, {large}, {aResult(), large}} {
		if err := rewrite(file, all); err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(text))
	}
	small, big := strings.Index(texts[1], "### 7 actions"), strings.Index(texts[1], "### 70 actions")
	if small < 0 || big < small || texts[2] != texts[1] || texts[3] != texts[1] || strings.Contains(texts[0], "### 7 actions") {
		t.Errorf("%q", texts)
	}
}

func TestReportWithoutAPlaceForTables(t *testing.T) {
	file := filepath.Join(t.TempDir(), report)
	if err := os.WriteFile(file, []byte("only words, and "+tablesBegin), 0o644); err != nil {
		t.Fatal(err)
	}
	if rewrite(file, nil) == nil {
		t.Error("tables were written where there is no place for them")
	}
}

// TestEachFirstRunHasAFolderOfItsOwn, or what was removed before would slow it down.
func TestEachFirstRunHasAFolderOfItsOwn(t *testing.T) {
	b := newBed("beds", 1, tools{})
	one := b.another(b.public)
	two := b.another(one)
	if hugos := b.another(b.hugosOut); one == two || one == b.public || hugos == two || filepath.Dir(two) != "beds" {
		t.Errorf("%s, %s, %s", one, two, hugos)
	}
}

// TestWhatIsComparedStandsSideBySide in every round, now one first and now the other.
func TestWhatIsComparedStandsSideBySide(t *testing.T) {
	for round := range 3 {
		var names []string
		for _, k := range inOrder(round) {
			names = append(names, k.name)
		}
		for _, g := range goals {
			if ours, theirs := slices.Index(names, g.ours), slices.Index(names, g.theirs); theirs-ours != 1-round%2*2 {
				t.Errorf("round %d: %s and %s stand at %d and %d", round, g.ours, g.theirs, ours, theirs)
			}
		}
	}
}
