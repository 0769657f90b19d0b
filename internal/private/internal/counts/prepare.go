package counts

import (
	"slices"

	"openspace/internal/policy"
)

// prepare ties a population's tables to what was published of it before, or says
// why they cannot be worked on.
func prepare(tables []Table, earlier []Published, p policy.Policy) (*work, *Reason) {
	if reason := examine(tables, earlier); reason != nil {
		return nil, reason
	}
	w := newWork(tables, earlier, p)
	if len(w.vars) > maxVars {
		return nil, because(TooLarge)
	}
	for _, e := range earlier {
		if !w.learn(e) {
			return nil, because(Changed)
		}
	}
	w.before = slices.Clone(w.vars)
	return w, w.fill(tables)
}

func because(r Reason) *Reason { return &r }

func examine(tables []Table, earlier []Published) *Reason {
	size := 0
	for _, t := range tables {
		if !t.intact() {
			return because(Malformed)
		}
		if size += len(t.Rows) * len(t.Cols); size > maxCells || !t.small() {
			return because(TooLarge)
		}
	}
	if !allIntact(earlier) {
		return because(Malformed)
	}
	return nil
}

func newWork(tables []Table, earlier []Published, p policy.Policy) *work {
	var frames []frame
	for _, t := range tables {
		frames = append(frames, t.frame())
	}
	for _, e := range earlier {
		frames = append(frames, e.frame())
	}
	s := newSystem(frames)
	return &work{system: s, threshold: threshold(p), round: max(1, p.RoundTo), passed: map[int]bool{},
		known: make([]bool, len(s.vars)), hidden: make([]bool, len(s.vars))}
}

// fill puts the true counts in and looks for some that fit where there are only
// earlier releases'.
func (w *work) fill(tables []Table) *Reason {
	truth := make([]int, len(w.vars))
	for _, t := range tables {
		for at, n := range t.counts() {
			v := w.index[at]
			if w.known[v] && truth[v] != n {
				return because(Disagree)
			}
			truth[v], w.known[v] = n, true
		}
	}
	for v, n := range truth {
		if w.known[v] && (n < w.vars[v].low || n > w.vars[v].high) {
			return because(Changed)
		}
		if w.known[v] {
			w.vars[v].low, w.vars[v].high = n, n
		}
	}
	w.a = newAttacker(w.system, truth)
	if !w.a.settle() {
		return because(Disagree)
	}
	return nil
}

// counts gives every count and total of a table that the table itself determines.
func (t Table) counts() map[spot]int {
	all, f := map[spot]int{}, t.frame()
	top := f.top()
	for i, r := range t.Rows {
		for j, c := range t.Cols {
			n := t.Cells[i][j]
			all[spot{row: r, col: c}] = n
			all[f.across(r)] += n
			if slices.Contains(top, r) {
				all[spot{col: c}] += n
				all[f.whole()] += n
			}
		}
	}
	return all
}

// lost gives how many counts that would be suppressed earlier releases alone give
// away, and lists the others as targets.
func (w *work) lost(earlier []Published) int {
	n := 0
	alone := map[spot]int{}
	for _, i := range w.alone(earlier) {
		alone[i.at] = i.values
	}
	for v := range w.vars {
		values, there := alone[w.vars[v].spot]
		switch {
		case there && values < w.threshold && w.known[v] && w.a.x[v] < w.threshold:
			n++
		case w.known[v] || there && values >= w.threshold:
			w.targets = append(w.targets, v)
		}
	}
	return n
}

type leftover struct {
	at     spot
	values int
}

// alone sends the attacker against earlier releases, for the counts that they
// suppress and those that are small.
func (w *work) alone(earlier []Published) []leftover {
	if len(earlier) == 0 {
		return nil
	}
	s, fits := known(earlier)
	a := newAttacker(s, make([]int, len(s.vars)))
	fits = fits && a.settle()
	wanted := map[int]bool{}
	for _, t := range targets(s, earlier) {
		wanted[t.v] = true
	}
	var list []leftover
	for v := range s.vars {
		at := w.index[s.vars[v].spot]
		if !wanted[v] && !(w.known[at] && w.a.x[at] < w.threshold) {
			continue
		}
		low, high := 0, -1
		if fits {
			low, high = a.reach(v, w.threshold)
		}
		list = append(list, leftover{s.vars[v].spot, high - low + 1})
	}
	return list
}
