package counts

import (
	"cmp"
	"slices"
)

// Interval is what the attacker can say of one suppressed count.
type Interval struct {
	Table    string // id of the first table that suppresses it, releases before the latest last
	Row, Col string // a column's total has no row, a row's no column
	// Low and High are the least and the greatest of the values for which the
	// attacker has a table that fits. There is one for every value between.
	Low, High int
	// Values is how many those are, or 0 if no table was found that fits.
	Values int

	at spot
}

// enough is how many values the attacker looks for: more than any sensible
// threshold.
const enough = 40

// Attack works out what every suppressed count can be, from what is published now
// and was before. It looks for up to 40 values of each. What it does not find
// within its bounds it does not report, so a small number of Values says either
// that the count is given away or that nobody could be sure that it is not.
func Attack(published, earlier []Published) []Interval {
	var all []Interval
	for _, name := range populations(published, earlier) {
		all = append(all, attackOne(of(published, name), of(earlier, name))...)
	}
	return all
}

func populations(lists ...[]Published) []string {
	var names []string
	for _, list := range lists {
		for _, p := range list {
			names = append(names, p.Population)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func of(list []Published, population string) []Published {
	var found []Published
	for _, p := range list {
		if p.Population == population {
			found = append(found, p)
		}
	}
	return found
}

func attackOne(published, earlier []Published) []Interval {
	all := append(slices.Clone(published), earlier...)
	if !allIntact(all) {
		return blind(all)
	}
	s, fits := known(all)
	a := newAttacker(s, make([]int, len(s.vars)))
	if !fits || !a.settle() {
		return blind(all)
	}
	var list []Interval
	for _, t := range targets(s, all) {
		low, high := a.reach(t.v, enough)
		i := blank(t.table, s.vars[t.v].spot)
		i.Low, i.High, i.Values = low, high, high-low+1
		list = append(list, i)
	}
	return list
}

func allIntact(list []Published) bool {
	size := 0
	for _, p := range list {
		if size += len(p.Rows) * len(p.Cols); !p.intact() {
			return false
		}
	}
	return size <= 1<<20
}

// known is the system of published tables with all that they show.
func known(all []Published) (s *system, fits bool) {
	var frames []frame
	for _, p := range all {
		frames = append(frames, p.frame())
	}
	s, fits = newSystem(frames), true
	for _, p := range all {
		fits = s.learn(p) && fits
	}
	return s, fits && len(s.vars) <= maxVars
}

// maxVars is how many counts and totals of one population are looked at together.
const maxVars = 4 * maxCells

// target is a suppressed count.
type target struct {
	v     int
	table string
}

// targets lists every count that some table suppresses and none shows.
func targets(s *system, all []Published) []target {
	found, shown := map[int]string{}, map[int]bool{}
	for _, p := range all {
		p.each(func(at spot, c Cell) {
			v := s.index[at]
			if _, there := found[v]; c.Suppressed && !there {
				found[v] = p.ID
			}
			shown[v] = shown[v] || !c.Suppressed
		})
	}
	var list []target
	for v, table := range found {
		if !shown[v] {
			list = append(list, target{v, table})
		}
	}
	slices.SortFunc(list, func(a, b target) int { return cmp.Compare(a.v, b.v) })
	return list
}

// blind is the answer where the attacker finds nothing that fits.
func blind(all []Published) []Interval {
	var list []Interval
	for _, p := range all {
		if !p.intact() {
			list = append(list, Interval{Table: p.ID})
			continue
		}
		p.each(func(at spot, c Cell) {
			if c.Suppressed {
				list = append(list, blank(p.ID, at))
			}
		})
	}
	return list
}

func blank(table string, at spot) Interval {
	return Interval{Table: table, Row: at.row, Col: at.col, at: at}
}
