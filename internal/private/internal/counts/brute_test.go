package counts

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"openspace/internal/policy"
)

// brute is an attacker who shares nothing with the real one: it lists every whole
// table there is, up to a largest count, and keeps those that fit what is shown.
type brute struct {
	cells  []string
	rules  []rule
	low    map[string]int
	high   map[string]int
	values map[string]map[int]bool // of cells, and of sums by their name
	sums   map[string][]string     // suppressed sums by name
	steps  int
}

// rule says that the sum of some cells, each as often as its number, is from low to
// high.
type rule struct {
	of        map[string]int
	weights   []int // the same, by number of cell
	low, high int
	mixed     bool // some are taken away
	last      int  // the cell after which it can be tested
}

func newBrute(largest int, all []Published) *brute {
	b := &brute{low: map[string]int{}, high: map[string]int{}, values: map[string]map[int]bool{}, sums: map[string][]string{}}
	columns := map[string][][]string{}
	for _, p := range all {
		b.read(p, largest, columns)
	}
	for _, c := range slices.Sorted(maps.Keys(columns)) {
		for _, other := range columns[c][1:] {
			b.rules = append(b.rules, rule{of: weigh(columns[c][0], other), low: 0, high: 0})
		}
	}
	for i := range b.rules {
		r := &b.rules[i]
		for j, c := range b.cells {
			r.weights = append(r.weights, r.of[c])
			r.mixed = r.mixed || r.of[c] < 0
			if r.of[c] != 0 {
				r.last = j
			}
		}
	}
	return b
}

func weigh(plus, minus []string) map[string]int {
	w := map[string]int{}
	for _, c := range plus {
		w[c]++
	}
	for _, c := range minus {
		w[c]--
	}
	return w
}

func (b *brute) read(p Published, largest int, columns map[string][][]string) {
	var everything []string
	byColumn := map[string][]string{}
	for i, r := range p.Rows {
		var row []string
		for j, c := range p.Cols {
			name := r + "/" + c
			if _, there := b.low[name]; !there {
				b.cells = append(b.cells, name)
				b.low[name], b.high[name] = 0, largest
			}
			b.cell(name, p.Cells[i][j], p.RoundedTo)
			row = append(row, name)
			byColumn[c] = append(byColumn[c], name)
			everything = append(everything, name)
		}
		if p.RowTotals != nil {
			b.sum("", row, p.RowTotals[i], p.RoundedTo)
		}
	}
	for j, c := range p.Cols {
		columns[c] = append(columns[c], byColumn[c])
		if p.ColTotals != nil {
			b.sum("column "+c, byColumn[c], p.ColTotals[j], p.RoundedTo)
		}
	}
	if p.Totals {
		name := ""
		if len(p.Cols) == 1 {
			name = "column " + p.Cols[0]
		}
		b.sum(name, everything, p.Total, p.RoundedTo)
	}
}

func (b *brute) cell(name string, c Cell, base int) {
	if c.Suppressed {
		b.watch(name)
		return
	}
	for n := b.low[name]; n <= b.high[name]; n++ {
		if (n+base/2)/base*base != c.Value && n == b.low[name] {
			b.low[name]++
		}
	}
	for b.high[name] >= b.low[name] && (b.high[name]+base/2)/base*base != c.Value {
		b.high[name]--
	}
}

func (b *brute) watch(name string) {
	if b.values[name] == nil {
		b.values[name] = map[int]bool{}
	}
}

// sum takes in a total. A column's has one name, whatever rows it is the sum of.
func (b *brute) sum(name string, cells []string, c Cell, base int) {
	if c.Suppressed {
		if name == "" {
			name = "sum " + strings.Join(slices.Sorted(slices.Values(cells)), " ")
		}
		b.watch(name)
		b.sums[name] = cells
		return
	}
	low, high := 1<<30, -1
	for n := max(0, c.Value-base); n <= c.Value+base; n++ {
		if (n+base/2)/base*base == c.Value {
			low, high = min(low, n), max(high, n)
		}
	}
	b.rules = append(b.rules, rule{of: weigh(cells, nil), low: low, high: high})
}

// run visits every table that fits. It reports false if there are too many.
func (b *brute) run() bool {
	return b.from(0, make([]int, len(b.cells)))
}

func (b *brute) from(i int, table []int) bool {
	if b.steps++; b.steps > 40_000 {
		return false
	}
	if i == len(b.cells) {
		b.note(table)
		return true
	}
	name := b.cells[i]
	for n := b.low[name]; n <= b.high[name]; n++ {
		table[i] = n
		if b.fits(i, table) && !b.from(i+1, table) {
			return false
		}
	}
	table[i] = 0
	return true
}

func (b *brute) fits(i int, table []int) bool {
	for _, r := range b.rules {
		if r.weights[i] == 0 || r.mixed && i < r.last {
			continue
		}
		sum := 0
		for c, k := range r.weights[:i+1] {
			sum += k * table[c]
		}
		if sum > r.high || i == r.last && sum < r.low {
			return false
		}
	}
	return true
}

func (b *brute) note(table []int) {
	for name, seen := range b.values {
		n := 0
		for i, c := range b.cells {
			if c == name || slices.Contains(b.sums[name], c) {
				n += table[i]
			}
		}
		seen[n] = true
	}
}

// random makes a table of small and middling counts.
func random(r *rand.Rand, id string, rows, cols, top int) Table {
	t := Table{ID: id, Population: "w1", Totals: r.IntN(4) > 0}
	for i := range rows {
		t.Rows = append(t.Rows, id[:1]+strconv.Itoa(i+1))
		t.Cells = append(t.Cells, make([]int, cols))
		for j := range cols {
			t.Cells[i][j] = r.IntN(top)
		}
	}
	for j := range cols {
		t.Cols = append(t.Cols, "c"+strconv.Itoa(j+1))
	}
	return t
}

func TestBruteForceAgrees(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 1))
	p := policy.Policy{SmallNumber: 3, RoundTo: 1}
	hidden, settled := 0, 0
	for n := range 150 {
		p.RoundTo = 1 + n%3*2
		table := random(r, "t", 1+r.IntN(3), 1+r.IntN(3), 9)
		published, report := Publish([]Table{table}, nil, p)
		if len(report.Withheld) > 0 {
			t.Errorf("%v is withheld: %v", table.Cells, report.Withheld)
		}
		b := newBrute(13, published)
		if !b.run() {
			continue
		}
		settled++
		for name, values := range b.values {
			hidden++
			if len(values) < p.SmallNumber {
				t.Errorf("%v as %s: %s can only be %v", table.Cells, show(published[0]), name, slices.Sorted(maps.Keys(values)))
			}
		}
	}
	if settled < 90 || hidden < 200 {
		t.Errorf("only %d tables with %d suppressed counts were settled", settled, hidden)
	}
}

// The attacker that decides in every build finds exactly what brute force finds.
func TestAttackIsExactOnSmallTables(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 2))
	compared := 0
	for range 200 {
		table := random(r, "t", 2+r.IntN(2), 2+r.IntN(2), 6)
		table.Totals = true
		truth := table.counts()
		p := table.published(1, func(at spot) Cell {
			if !at.total() && r.IntN(2) == 0 {
				return Cell{Suppressed: true}
			}
			return Cell{Value: truth[at]}
		})
		b := newBrute(20, []Published{p})
		if !b.run() {
			continue
		}
		for _, i := range Attack([]Published{p}, nil) {
			compared++
			if want := len(b.values[i.Row+"/"+i.Col]); i.Values != want {
				t.Errorf("%s: %s/%s has %d values, attacker found %d", show(p), i.Row, i.Col, want, i.Values)
			}
		}
	}
	if compared < 200 {
		t.Errorf("only %d counts were compared", compared)
	}
}

// A process publishes again and again: more tables, other breakdowns, parts of
// what it has published before, under changing policies.
func TestBruteForceAgreesOverReleases(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 3))
	p := policy.Policy{SmallNumber: 3, RoundTo: 1}
	settled, hidden, withheld := 0, 0, map[Reason]int{}
	for range 60 {
		whole := random(r, "t", 3, 2, 6)
		other := regroup(r, whole)
		var earlier []Published
		for release := range 3 {
			now := []Table{part(r, whole, release), part(r, other, release)}[:1+r.IntN(2)]
			published, report := Publish(now, earlier, p)
			for _, n := range report.Withheld {
				withheld[n.Reason]++
			}
			earlier = append(earlier, published...)
		}
		b := newBrute(15, earlier)
		if !b.run() {
			continue
		}
		settled++
		shown := everShown(earlier)
		for name, values := range b.values {
			if shown[name] {
				continue
			}
			hidden++
			if len(values) < p.SmallNumber {
				t.Errorf("%v and %v: after all releases %s can only be %v", whole.Cells, other.Cells, name, slices.Sorted(maps.Keys(values)))
			}
		}
	}
	t.Logf("%d histories with %d suppressed counts; withheld whole: %v", settled, hidden, withheld)
	if settled < 25 || hidden < 150 || withheld[Disclosed]+withheld[Changed]+withheld[Disagree] > 0 {
		t.Errorf("too few histories (%d), or some that cannot be", settled)
	}
}

// everShown lists the counts that some release shows: these are not suppressed.
func everShown(all []Published) map[string]bool {
	shown := map[string]bool{}
	for _, p := range all {
		only := newBrute(0, []Published{p})
		p.each(func(at spot, c Cell) {
			if !c.Suppressed {
				shown[only.name(p, at)] = true
			}
		})
	}
	return shown
}

// name is how brute force calls a count or total of a table.
func (b *brute) name(p Published, at spot) string {
	if !at.total() {
		return at.row + "/" + at.col
	}
	if len(p.Cols) == 1 && at.row == "" {
		return "column " + p.Cols[0]
	}
	if at.col != "" {
		return "column " + at.col
	}
	var cells []string
	for _, r := range p.Rows {
		for _, c := range p.Cols {
			if (at.row == "" || at.row == r) && (at.col == "" || at.col == c) {
				cells = append(cells, r+"/"+c)
			}
		}
	}
	slices.Sort(cells)
	return "sum " + strings.Join(cells, " ")
}

// regroup counts the same people in other rows.
func regroup(r *rand.Rand, t Table) Table {
	o := Table{ID: "o", Population: t.Population, Rows: []string{"oa", "ob"}, Cols: t.Cols, Totals: true, Cells: [][]int{nil, nil}}
	for j := range t.Cols {
		sum := 0
		for i := range t.Rows {
			sum += t.Cells[i][j]
		}
		n := r.IntN(sum + 1)
		o.Cells[0] = append(o.Cells[0], n)
		o.Cells[1] = append(o.Cells[1], sum-n)
	}
	return o
}

// part is a table with some of its columns, with or without totals.
func part(r *rand.Rand, t Table, release int) Table {
	t.Totals = r.IntN(3) > 0
	if r.IntN(2) == 0 {
		return t
	}
	n := 1 + release%len(t.Cols)
	t.Cols = t.Cols[:n]
	var rows [][]int
	for _, row := range t.Cells {
		rows = append(rows, row[:n])
	}
	t.Cells = rows
	return t
}
