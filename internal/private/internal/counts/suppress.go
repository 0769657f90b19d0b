package counts

import "slices"

// work is the publication of one population's tables.
type work struct {
	*system
	a         *attacker
	threshold int
	round     int
	told      bool          // the attacker knows which suppressed counts are small
	known     []bool        // counts that the tables give; others are from earlier releases
	placed    []bool        // counts that the tables have a place for
	before    []variable    // what earlier releases show of each
	lost      map[spot]bool // counts that earlier releases alone give away
	hidden    []bool
	targets   []int // suppressed counts that are to be protected
	passed    map[int]bool
}

// suppress hides what is small and then more, until the attacker is left with enough
// values of every suppressed count. It reports whether that was reached.
func (w *work) suppress() bool {
	clear(w.passed)
	w.a.work = totalWork
	for v := range w.vars {
		w.begin(v)
	}
	for {
		v := w.failing()
		if v < 0 {
			return true
		}
		if w.a.work <= 0 || !w.hideFor(v) {
			return false
		}
	}
}

// begin hides what is small and shows the rest, without a thought for more.
func (w *work) begin(v int) {
	switch {
	case w.small(v):
		w.hide(v)
	case w.placed[v]:
		w.show(v)
	default:
		w.bound(v, 0, far)
	}
}

// hide suppresses a count. Who is told knows of a cell then whether it is small.
func (w *work) hide(v int) {
	w.hidden[v] = true
	switch {
	case !w.told || w.vars[v].total():
		w.bound(v, 0, far)
	case w.small(v):
		w.bound(v, 0, w.threshold-1)
	default:
		w.bound(v, w.threshold, far)
	}
}

// show publishes a count, from which it is known but for rounding.
func (w *work) show(v int) {
	w.hidden[v] = false
	low, high := before(rounded(w.a.x[v], w.round), w.round)
	if w.told {
		low = max(low, w.threshold)
	}
	w.bound(v, low, high)
}

func (w *work) bound(v, low, high int) {
	w.vars[v].low = max(low, w.before[v].low)
	w.vars[v].high = min(high, w.before[v].high)
}

// failing gives the first suppressed count of which too few values are possible,
// or -1. One that has passed stays so, since hiding more takes no possibility away.
func (w *work) failing() int {
	for _, v := range w.targets {
		if (w.hidden[v] || !w.placed[v]) && !w.passed[v] && !w.passes(v) {
			return v
		}
	}
	return -1
}

func (w *work) passes(v int) bool {
	low, high := w.a.reach(v, w.threshold)
	w.passed[v] = high-low+1 >= w.threshold
	return w.passed[v]
}

// hideFor hides one more count for the sake of v: the first cell that is enough by
// itself, or else one where v is most closely held. Totals come last: they are
// what readers ask for first, and what is most likely to be said elsewhere.
func (w *work) hideFor(v int) bool {
	near := w.around(v)
	cells, totals := w.candidates(near)
	for _, c := range cells {
		if w.enough(c, v) {
			return true
		}
	}
	for _, c := range append(cells, totals...) {
		w.hide(c)
		return true
	}
	return false
}

// enough hides c and keeps it hidden if v passes then.
func (w *work) enough(c, v int) bool {
	w.hide(c)
	if w.passes(v) {
		return true
	}
	w.show(c)
	return false
}

// around gives the limits that tie v to suppressed counts, those with the fewest of
// them first.
func (w *work) around(v int) []int {
	seen := map[int]bool{}
	var near []int
	for queue := []int{v}; len(queue) > 0; queue = queue[1:] {
		for _, l := range w.vars[queue[0]].limits {
			if seen[l] {
				continue
			}
			seen[l] = true
			near = append(near, l)
			queue = append(queue, slices.DeleteFunc(slices.Clone(w.limits[l]), w.fixed)...)
		}
	}
	slices.SortFunc(near, func(a, b int) int {
		if d := w.free(a) - w.free(b); d != 0 {
			return d
		}
		return a - b
	})
	return near
}

func (w *work) fixed(v int) bool { return w.vars[v].low == w.vars[v].high }

func (w *work) free(l int) int {
	n := 0
	for _, v := range w.limits[l] {
		if !w.fixed(v) {
			n++
		}
	}
	return n
}

// candidates lists the counts in some limits that can still be hidden to any use:
// published ones that earlier releases have not given away.
func (w *work) candidates(limits []int) (cells, totals []int) {
	seen := map[int]bool{}
	for _, l := range limits {
		for _, v := range w.limits[l] {
			if seen[v] || w.hidden[v] || !w.placed[v] || w.before[v].low == w.before[v].high {
				continue
			}
			seen[v] = true
			if w.vars[v].total() {
				totals = append(totals, v)
			} else {
				cells = append(cells, v)
			}
		}
	}
	return cells, totals
}
