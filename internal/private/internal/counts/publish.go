package counts

import (
	"cmp"
	"slices"

	"openspace/internal/policy"
)

// Publish gives what may be shown of tables, after what earlier releases have
// shown. Tables come back in the order given, each as it may be shown, at worst
// with every count suppressed.
//
// With a RoundTo of more than 1, small counts are suppressed all the same and the
// others rounded, as in the rule of 10 and 5 of the Office for National
// Statistics. Totals are rounded by themselves, so they need not add up.
//
// What earlier releases alone give away cannot be protected any more: a
// population with such a count is withheld whole, and the report says so.
func Publish(tables []Table, earlier []Published, p policy.Policy) ([]Published, Report) {
	byPopulation := map[string][]Table{}
	for _, t := range tables {
		byPopulation[t.Population] = append(byPopulation[t.Population], t)
	}
	var report Report
	show := map[string]*work{}
	for name, ts := range byPopulation {
		w, note := publishOne(ts, of(earlier, name), p)
		if note != nil {
			note.Population = name
			report.Withheld = append(report.Withheld, *note)
		}
		if w != nil && !w.told {
			report.Plain = append(report.Plain, name)
		}
		show[name] = w
	}
	slices.Sort(report.Plain)
	slices.SortFunc(report.Withheld, func(a, b Note) int { return cmp.Compare(a.Population, b.Population) })
	return shown(tables, show, p), report
}

func shown(tables []Table, show map[string]*work, p policy.Policy) []Published {
	var list []Published
	for _, t := range tables {
		if w := show[t.Population]; w != nil {
			list = append(list, w.shown(t))
		} else {
			list = append(list, withheld(t, p))
		}
	}
	return list
}

// publishOne decides on one population's tables. The work is nil if they are
// withheld.
func publishOne(tables []Table, earlier []Published, p policy.Policy) (*work, *Note) {
	w, reason := prepare(tables, earlier, p)
	if reason != nil {
		return nil, &Note{Reason: *reason}
	}
	if n := w.protect(earlier); n > 0 {
		return nil, &Note{Reason: Disclosed, Cells: n}
	}
	for _, w.told = range []bool{true, false} {
		if w.suppress() && w.verified(tables, earlier) {
			return w, nil
		}
	}
	return nil, &Note{Reason: Unverified}
}

// verified sends the attacker against what would be published, who starts from that
// and nothing else.
func (w *work) verified(tables []Table, earlier []Published) bool {
	var published []Published
	for _, t := range tables {
		published = append(published, w.shown(t))
	}
	for _, i := range attackOne(published, earlier) {
		if i.Values < w.threshold && !w.lost[i.at] {
			return false
		}
	}
	return true
}

// shown is a table as the work leaves it.
func (w *work) shown(t Table) Published {
	return t.published(w.round, func(at spot) Cell {
		v := w.index[at]
		if w.hidden[v] {
			return Cell{Suppressed: true}
		}
		return Cell{Value: rounded(w.a.x[v], w.round)}
	})
}

// withheld is a table of which only rows and columns are shown.
func withheld(t Table, p policy.Policy) Published {
	if !t.intact() {
		return Published{ID: t.ID, Population: t.Population, Total: Cell{Suppressed: true}, RoundedTo: max(1, p.RoundTo)}
	}
	return t.published(max(1, p.RoundTo), func(spot) Cell { return Cell{Suppressed: true} })
}

// published fills a table's places.
func (t Table) published(round int, cell func(spot) Cell) Published {
	p := Published{ID: t.ID, Population: t.Population, Rows: slices.Clone(t.Rows), Cols: slices.Clone(t.Cols),
		Totals: t.Totals, Divided: t.Divided, Parts: t.Parts, RoundedTo: round, Total: Cell{Suppressed: true}}
	f := t.frame()
	for _, r := range t.Rows {
		var row []Cell
		for _, c := range t.Cols {
			row = append(row, cell(spot{row: r, col: c}))
		}
		p.Cells = append(p.Cells, row)
		if t.Totals && len(t.Cols) > 1 {
			p.RowTotals = append(p.RowTotals, cell(f.across(r)))
		}
	}
	if !t.Totals {
		return p
	}
	for _, c := range t.Cols {
		if len(t.Rows) > 1 && len(t.Cols) > 1 {
			p.ColTotals = append(p.ColTotals, cell(spot{col: c}))
		}
	}
	p.Total = cell(f.whole())
	return p
}
