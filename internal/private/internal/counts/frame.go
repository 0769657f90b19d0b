package counts

import (
	"slices"
	"strings"
)

// frame is the shape of a table, true or published.
type frame struct {
	rows, cols []string
	divided    bool
	parts      map[string][]string
}

func (t Table) frame() frame     { return frame{t.Rows, t.Cols, t.Divided, t.Parts} }
func (p Published) frame() frame { return frame{p.Rows, p.Cols, p.Divided, p.Parts} }

// spots lists every count that a frame speaks of.
func (f frame) spots() []spot {
	list := []spot{f.whole()}
	for _, c := range f.cols {
		list = append(list, spot{col: c})
		for _, r := range f.allRows() {
			list = append(list, spot{row: r, col: c})
		}
	}
	for _, r := range f.allRows() {
		list = append(list, f.across(r))
	}
	return list
}

// allRows gives the rows, the sums over them and the parts of these.
func (f frame) allRows() []string {
	rows := slices.Clone(f.rows)
	for id, parts := range f.parts {
		rows = append(append(rows, id), parts...)
	}
	slices.Sort(rows)
	return slices.Compact(rows)
}

// across is the total of a row. Tables with other columns have another one, unless
// columns divide those counted.
func (f frame) across(row string) spot { return spot{row: row, of: f.of()} }

func (f frame) whole() spot { return spot{of: f.of()} }

func (f frame) of() string {
	if f.divided {
		return "\x00"
	}
	return "\x01" + strings.Join(slices.Sorted(slices.Values(f.cols)), "\x00")
}

// top gives the rows that are not a part of another row of the frame.
func (f frame) top() []string {
	lower := map[string]bool{}
	for _, r := range f.rows {
		for p := range within(f.parts, r) {
			lower[p] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(f.rows), func(r string) bool { return lower[r] })
}

// each visits every count that a published table has a place for.
func (p Published) each(visit func(spot, Cell)) {
	f := p.frame()
	for i, r := range p.Rows {
		for j, c := range p.Cols {
			visit(spot{row: r, col: c}, p.Cells[i][j])
		}
	}
	for i, c := range p.RowTotals {
		visit(f.across(p.Rows[i]), c)
	}
	for j, c := range p.ColTotals {
		visit(spot{col: p.Cols[j]}, c)
	}
	if p.Totals {
		visit(f.whole(), p.Total)
	}
}
