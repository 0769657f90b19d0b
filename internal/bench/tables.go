package main

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
)

// phaseNames are openspace's phases in their order.
var phaseNames = []string{"load", "disclose", "data", "render", "scan", "write"}

// goal is a ratio to be reached, at most.
type goal struct {
	what         string
	ours, theirs string // cases
	by           measured
	most         float64
}

var goals = []goal{
	{"total CPU of a first build, to plain Hugo into an empty folder", "first", "hugo", cpu, 1.4},
	{"wall time of a first build, to plain Hugo into an empty folder", "first", "hugo", wall, 1.3},
	{"peak memory of a first build, to plain Hugo into an empty folder", "first", "hugo", memory, 1.3},
	{"total CPU of a second build, to plain Hugo over its own output", "second", "hugo-again", cpu, 1.4},
	{"wall time of a second build, to plain Hugo over its own output", "second", "hugo-again", wall, 1.3},
	{"peak memory of a second build, to plain Hugo over its own output", "second", "hugo-again", memory, 1.3},
}

// inside are ratios between parts of our own first build.
var inside = []struct {
	what        string
	part, whole measured
	most        float64
}{
	{"CPU of disclosure, to the whole build", phaseCPU("disclose"), cpu, 0.1},
	{"CPU of the scan, to the render", phaseCPU("scan"), phaseCPU("render"), 0.5},
}

// figures are the absolute numbers of this run, for the eyes of whoever ran it.
func (r result) figures() string {
	var b strings.Builder
	fmt.Fprintf(&b, "\n%d actions: median (least to most)\n", r.n)
	for _, c := range caseNames() {
		if len(r.samples[c]) == 0 {
			continue
		}
		fmt.Fprintf(&b, "  %-10s  wall s %s   CPU s %s   peak MB %s", c, seconds(r.of(c, wall)), seconds(r.of(c, cpu)), megabytes(r.of(c, memory)))
		if c == "first" || c == "second" {
			fmt.Fprintf(&b, "   files written %d\n", r.written(c))
			b.WriteString(r.phaseFigures(c))
			continue
		}
		b.WriteString("\n")
	}
	for _, row := range r.rows() {
		fmt.Fprintf(&b, "  %-66s %-18s to reach: at most %g\n", row.what, row.is, row.most)
	}
	return b.String()
}

func (r result) phaseFigures(c string) string {
	var b strings.Builder
	for _, p := range phaseNames {
		fmt.Fprintf(&b, "    %-8s  CPU s %s\n", p, seconds(r.of(c, phaseCPU(p))))
	}
	return b.String()
}

func seconds(v []float64) string   { return spreadOf(v).words("%.2f", 1) }
func megabytes(v []float64) string { return spreadOf(v).words("%.0f", 1<<20) }

// words is the spread in words; n/a where nothing is known.
func (s spread) words(format string, unit float64) string {
	if s.most == 0 {
		return "n/a"
	}
	return fmt.Sprintf(format+" ("+format+" to "+format+")", s.median/unit, s.least/unit, s.most/unit)
}

// row is a line of a table of ratios.
type row struct {
	what, is string
	most     float64
}

func (r result) rows() (rows []row) {
	for _, g := range goals {
		is := spreadOf(ratios(r.of(g.ours, g.by), r.of(g.theirs, g.by)))
		rows = append(rows, row{g.what, is.words("%.2f", 1), g.most})
	}
	for _, p := range inside {
		is := spreadOf(ratios(r.of("first", p.part), r.of("first", p.whole)))
		rows = append(rows, row{p.what, is.words("%.2f", 1), p.most})
	}
	return rows
}

// The tables stand in the report between these lines.
const (
	tablesBegin = "<!-- tables: go run ./internal/bench -write -->"
	tablesEnd   = "<!-- end of tables -->"
)

// rewrite puts the tables into the report; the tables of other sizes and the words around
// them stay.
func rewrite(file string, all []result) error {
	old, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	before, rest, found := strings.Cut(string(old), tablesBegin)
	_, after, closed := strings.Cut(rest, tablesEnd)
	if !found || !closed {
		return fmt.Errorf("%s has no place for tables", file)
	}
	bySize := tablesBySize(rest)
	for _, r := range all {
		bySize[r.n] = r.markdown()
	}
	var b strings.Builder
	for _, n := range slices.Sorted(maps.Keys(bySize)) {
		b.WriteString(bySize[n])
	}
	return os.WriteFile(file, []byte(before+tablesBegin+"\n"+b.String()+tablesEnd+after), 0o644)
}

// tablesBySize takes the tables of a report apart, each with its heading.
func tablesBySize(report string) map[int]string {
	bySize := map[int]string{}
	text, _, _ := strings.Cut(report, tablesEnd)
	for _, part := range strings.Split(text, "\n### ")[1:] {
		var n int
		if _, err := fmt.Sscanf(part, "%d actions\n", &n); err == nil {
			bySize[n] = "\n### " + part
		}
	}
	return bySize
}

// markdown is the ratios of one size as tables.
func (r result) markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "\n### %d actions\n\n", r.n)
	b.WriteString("| ratio | median (least to most) | to reach, at most |\n|---|---|---:|\n")
	for _, row := range r.rows() {
		fmt.Fprintf(&b, "| %s | %s | %g |\n", row.what, row.is, row.most)
	}
	b.WriteString("\n| share of a build's CPU | first | second |\n|---|---|---|\n")
	for _, p := range phaseNames {
		fmt.Fprintf(&b, "| %s | %s | %s |\n", p, r.share("first", p), r.share("second", p))
	}
	fmt.Fprintf(&b, "\nThe first build wrote %d files; the second, after one action had changed, %d.\n\n", r.written("first"), r.written("second"))
	return b.String()
}

func (r result) share(c, phase string) string {
	return spreadOf(ratios(r.of(c, phaseCPU(phase)), r.of(c, cpu))).words("%.2f", 1)
}
