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
	n := len(s.vars)
	w := &work{system: s, threshold: threshold(p), round: max(1, p.RoundTo), passed: map[int]bool{},
		known: make([]bool, n), placed: make([]bool, n), hidden: make([]bool, n), lost: map[spot]bool{}}
	for _, t := range tables {
		withheld(t, p).each(func(at spot, _ Cell) { w.placed[w.index[at]] = true })
	}
	return w
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

// protect lists the suppressed counts that are to be protected. It gives the number
// of small ones that earlier releases alone give away.
func (w *work) protect(earlier []Published) (gone int) {
	alone := w.alone(earlier)
	for v := range w.vars {
		values, there := alone[w.vars[v].spot]
		switch {
		case there && values < w.threshold:
			w.lost[w.vars[v].spot] = true
			if w.small(v) {
				gone++
			}
		case there || w.placed[v]:
			w.targets = append(w.targets, v)
		}
	}
	return gone
}

func (w *work) small(v int) bool { return w.placed[v] && w.a.x[v] < w.threshold }

// alone sends the attacker against earlier releases by themselves. It gives the
// number of values of the counts that they suppress and of those that are small.
func (w *work) alone(earlier []Published) map[spot]int {
	s, fits := known(earlier)
	a := newAttacker(s, make([]int, len(s.vars)))
	fits = fits && a.settle()
	values := map[spot]int{}
	for _, t := range targets(s, earlier) {
		values[s.vars[t.v].spot] = 0
	}
	for v, n := range w.vars {
		if _, there := s.index[n.spot]; there && w.small(v) {
			values[n.spot] = 0
		}
	}
	for at := range values {
		if fits {
			low, high := a.reach(s.index[at], w.threshold)
			values[at] = high - low + 1
		}
	}
	return values
}
