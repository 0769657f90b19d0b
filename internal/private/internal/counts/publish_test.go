package counts

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"openspace/internal/policy"
)

var five = policy.Default

// table reads a table of one population: a row a line, counts apart by spaces.
func table(id string, lines ...string) Table {
	t := Table{ID: id, Population: "w1", Totals: true}
	for i, line := range lines {
		t.Rows = append(t.Rows, fmt.Sprintf("r%d", i+1))
		var row []int
		for _, f := range strings.Fields(line) {
			n, err := strconv.Atoi(f)
			if err != nil {
				panic(err)
			}
			row = append(row, n)
		}
		t.Cells = append(t.Cells, row)
	}
	for j := range t.Cells[0] {
		t.Cols = append(t.Cols, fmt.Sprintf("c%d", j+1))
	}
	return t
}

// show writes a published table: suppressed counts as *, totals behind |, the
// totals of columns in a last line.
func show(p Published) string {
	var lines []string
	for i, row := range p.Cells {
		line := cells(row)
		if p.RowTotals != nil {
			line += " |" + cells(p.RowTotals[i:i+1])
		}
		lines = append(lines, line)
	}
	if p.Totals {
		lines = append(lines, cells(p.ColTotals)+" |"+cells([]Cell{p.Total}))
	}
	return strings.TrimSpace(strings.Join(lines, " /"))
}

func cells(list []Cell) string {
	var b strings.Builder
	for _, c := range list {
		if c.Suppressed {
			b.WriteString(" *")
		} else {
			b.WriteString(" " + strconv.Itoa(c.Value))
		}
	}
	return b.String()
}

func TestOneTable(t *testing.T) {
	for _, c := range []struct {
		about string
		table Table
		want  string
	}{
		{"nothing small", table("t", "6", "9", "12"), "6 / 9 / 12 / | 27"},
		{"a zero takes another with it", table("t", "0", "9", "12"), "* / * / 12 / | 21"},
		{"one whose fellow is too small to cover it", table("t", "0", "6", "9", "12"), "* / 6 / * / 12 / | 27"},
		{"two zeros do not cover one another", table("t", "0", "0", "9", "12"), "* / * / * / 12 / | 21"},
		{"two fours: no other two below five make eight", table("t", "4", "4", "9", "12"), "* / * / * / 12 / | 29"},
		{"two that cover one another", table("t", "2", "2", "9", "12"), "* / * / 9 / 12 / | 25"},
		{"a total below the threshold", table("t", "1", "2"), "* / * / | *"},
		{"two directions take a rectangle", table("t", "2 9 8", "9 9 9", "9 9 20"), "* * 8 | 19 / * * 9 | 27 / 9 9 20 | 38 / 20 27 37 | 84"},
		{"a single cell", table("t", "3"), "* / | *"},
		{"nobody at all", table("t", "0 0", "0 0"), "* * | * / * * | * / * * | *"},
	} {
		t.Run(c.about, func(t *testing.T) {
			p, report := Publish([]Table{c.table}, nil, five)
			if got := show(p[0]); got != c.want || len(report.Withheld)+len(report.Plain) > 0 {
				t.Errorf("got  %s\nwant %s\nreport %+v", got, c.want, report)
			}
		})
	}
}

func TestWithoutTotalsOnlySmallCountsGo(t *testing.T) {
	in := table("t", "2 9", "9 9")
	in.Totals = false
	if got := show(first(Publish([]Table{in}, nil, five))); got != "* 9 / 9 9" {
		t.Error(got)
	}
}

func first(p []Published, _ Report) Published { return p[0] }

func TestRounding(t *testing.T) {
	p := policy.Policy{SmallNumber: 5, RoundTo: 5}
	if got := show(first(Publish([]Table{table("t", "7", "8", "12")}, nil, p))); got != "5 / 10 / 10 / | 25" {
		t.Error(got)
	}
}

// A cell that one table would show is hidden because another table of the same
// people gives it away.
func TestTablesShareCellsAndTotals(t *testing.T) {
	whole := table("whole", "2", "9", "9")
	other := Table{ID: "other", Population: "w1", Rows: []string{"x", "y"}, Cols: []string{"c1"}, Cells: [][]int{{8}, {12}}, Totals: true}
	whole.Totals = false
	p, _ := Publish([]Table{whole, other}, nil, five)
	if got := show(p[0]); got != "* / * / 9" {
		t.Errorf("the total stands in the other table, so two counts have to go; got %s and %s", got, show(p[1]))
	}
	other.Population = "w2"
	p, _ = Publish([]Table{whole, other}, nil, five)
	if got := show(p[0]); got != "* / 9 / 9" {
		t.Errorf("the other table is of other people; got %s", got)
	}
}

func TestPartsAreProtected(t *testing.T) {
	parts := Table{ID: "sectors", Population: "w1", Rows: []string{"prison", "victims", "privacy"}, Cols: []string{"c1"}, Cells: [][]int{{1}, {9}, {11}}}
	broad := Table{ID: "broad", Population: "w1", Rows: []string{"justice", "rights"}, Cols: []string{"c1"}, Cells: [][]int{{10}, {11}},
		Parts: map[string][]string{"justice": {"prison", "victims"}, "rights": {"privacy"}}}
	p, _ := Publish([]Table{parts, broad}, nil, five)
	if got := show(p[0]) + " and " + show(p[1]); got != "* / 9 / 11 and * / 11" {
		t.Errorf("10 less 9 is 1: got %s", got)
	}
}

func TestPartsInOneTable(t *testing.T) {
	in := Table{ID: "t", Population: "w1", Rows: []string{"justice", "prison", "victims"}, Cols: []string{"c1"}, Cells: [][]int{{12}, {2}, {10}},
		Parts: map[string][]string{"justice": {"prison", "victims"}}}
	if got := show(first(Publish([]Table{in}, nil, five))); got != "* / * / 10" {
		t.Errorf("12 less 10 is 2: got %s", got)
	}
}

// The last look is the attacker's, at what would be published and nothing else.
func TestNothingIsPublishedThatTheAttackerBreaks(t *testing.T) {
	in := []Table{table("t", "2", "9", "12")}
	w, reason := prepare(in, nil, five)
	if reason != nil || w.protect(nil) != 0 || !w.suppress() || !w.verified(in, nil) {
		t.Fatal("a plain table is not published")
	}
	for v := range w.vars {
		if w.hidden[v] && !w.small(v) {
			w.show(v)
		}
	}
	if w.verified(in, nil) {
		t.Errorf("%s is let through", show(w.shown(in[0])))
	}
}

// A table that the attacker has to put together from ranges and nothing else.
func TestAttackerStartsFromNothing(t *testing.T) {
	p := policy.Policy{SmallNumber: 3, RoundTo: 5}
	published, report := Publish([]Table{table("t", "0 7 5", "3 1 2")}, nil, p)
	if len(report.Withheld) > 0 || published[0].Total.Value != 20 {
		t.Errorf("%s %+v", show(published[0]), report)
	}
}

// What was said before cannot be unsaid, and counts against what may be said now.
func TestEarlierReleases(t *testing.T) {
	total := Published{ID: "t", Population: "w1", Rows: []string{"all"}, Cols: []string{"c1"}, Cells: [][]Cell{{{Value: 23}}}, RoundedTo: 1}
	in := table("t", "2", "9", "12")
	in.Totals = false
	if got := show(first(Publish([]Table{in}, []Published{total}, five))); got != "* / * / 12" {
		t.Errorf("the total was published before: got %s", got)
	}
}

func TestWithheldWhole(t *testing.T) {
	shown := func(values ...int) []Published {
		p := table("t", "0", "0", "0").published(1, func(spot) Cell { return Cell{Suppressed: true} })
		for i, n := range values {
			p.Cells[i][0] = Cell{Value: n}
		}
		return []Published{p}
	}
	twice := table("u", "2", "9", "13")
	ragged := table("t", "6", "9", "12")
	ragged.Cells[1] = []int{9, 9}
	circle := table("t", "6", "9", "12")
	circle.Parts = map[string][]string{"r1": {"r2"}, "r2": {"r1"}}
	for _, c := range []struct {
		about   string
		tables  []Table
		earlier []Published
		want    Reason
	}{
		{"rows and cells do not fit", []Table{ragged}, nil, Malformed},
		{"a part of itself", []Table{circle}, nil, Malformed},
		{"a count below nothing", []Table{table("t", "6", "-9", "12")}, nil, Malformed},
		{"a count beyond reason", []Table{table("t", "6", "10000", "12")}, nil, TooLarge},
		{"two counts for one cell", []Table{table("t", "2", "9", "12"), twice}, nil, Disagree},
		{"another count before", []Table{table("t", "6", "9", "12")}, shown(6, 8), Changed},
		{"a small number shown before", []Table{table("t", "2", "9", "12")}, shown(2), Disclosed},
		{"a release that cannot have been", []Table{table("t", "6", "9", "12")}, []Published{{ID: "t", Population: "w1"}}, Malformed},
	} {
		t.Run(c.about, func(t *testing.T) {
			p, report := Publish(c.tables, c.earlier, five)
			if len(report.Withheld) != 1 || report.Withheld[0].Reason != c.want || report.Withheld[0].Population != "w1" {
				t.Fatalf("report %+v, want reason %v", report, c.want)
			}
			if strings.ContainsAny(show(p[0]), "0123456789") {
				t.Errorf("withheld, but shown: %s", show(p[0]))
			}
		})
	}
}

// Other populations are not taken along.
func TestOnePopulationWithheldLeavesTheOthers(t *testing.T) {
	good := table("good", "6", "9")
	good.Population = "w2"
	p, report := Publish([]Table{table("bad", "6", "-1"), good}, nil, five)
	if len(report.Withheld) != 1 || show(p[1]) != "6 / 9 / | 15" {
		t.Errorf("got %s, %+v", show(p[1]), report)
	}
}

// The order in which tables, rows and columns are given does not matter.
func TestOrderDoesNotMatter(t *testing.T) {
	a := Table{ID: "t", Population: "w1", Rows: []string{"x", "y", "z"}, Cols: []string{"c", "d"}, Cells: [][]int{{2, 9}, {14, 8}, {11, 30}}, Totals: true}
	b := Table{ID: "t", Population: "w1", Rows: []string{"z", "x", "y"}, Cols: []string{"d", "c"}, Cells: [][]int{{30, 11}, {9, 2}, {8, 14}}, Totals: true}
	p, q := first(Publish([]Table{a}, nil, five)), first(Publish([]Table{b}, nil, five))
	for i, r := range []int{1, 2, 0} {
		if p.Cells[i][0] != q.Cells[r][1] || p.Cells[i][1] != q.Cells[r][0] {
			t.Errorf("%s and %s", show(p), show(q))
		}
	}
}

// Tables as large as can be are decided on or withheld, within a fixed amount of
// work, and a release a day for two years is no burden.
func TestLargeAndMany(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 4))
	large := random(r, "large", 20, 30, 40)
	p, _ := Publish([]Table{large}, nil, five)
	for _, i := range Attack(p, nil) {
		if i.Values < 5 {
			t.Fatalf("%+v", i)
		}
	}
	daily := table("t", "2 9 8", "9 9 9", "9 9 20")
	var earlier []Published
	for range 700 {
		p, report := Publish([]Table{daily}, earlier[:min(len(earlier), 1)], five)
		if earlier = append(earlier, p...); len(report.Withheld) > 0 || show(p[0]) != show(earlier[0]) {
			t.Fatalf("%s %+v", show(p[0]), report)
		}
	}
	p, report := Publish([]Table{daily}, earlier, five)
	if len(report.Withheld) > 0 || show(p[0]) != show(earlier[0]) {
		t.Errorf("%s %+v", show(p[0]), report)
	}
}

func TestAgreementAndShares(t *testing.T) {
	for _, agreed := range []int{0, 4} {
		if _, ok := AtLeast(agreed, five); ok {
			t.Errorf("%d who agree are published", agreed)
		}
	}
	for _, agreed := range []int{5, 6, 19} {
		if n, ok := AtLeast(agreed, five); !ok || n != 5 {
			t.Errorf("of %d who agree, at least %d", agreed, n)
		}
	}
	if n, ok := Share(Cell{Value: 1}, Cell{Value: 3}); !ok || n != 33 {
		t.Error("a third is 33%")
	}
	for _, c := range [][2]Cell{{{Suppressed: true}, {Value: 9}}, {{Value: 9}, {Value: 12, Suppressed: true}}, {{Value: 9}, {}}} {
		if _, ok := Share(c[0], c[1]); ok {
			t.Errorf("a percentage of %v", c)
		}
	}
}
