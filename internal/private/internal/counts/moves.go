package counts

// attacker looks for whole tables that fit a system. It goes from one table to the
// next by moves in the sense of Diaconis and Sturmfels (Annals of Statistics 26,
// 1998): some counts up by one, others down by one, so that every sum stays. For
// tables in two directions such moves reach every table that fits; for more
// tangled ones they may not, and what is not reached does not count as possible.
type attacker struct {
	s     *system
	x     []int  // the table now
	off   []int  // by how much each limit is missed
	may   []int  // by how much it may be missed during a move
	moved []bool // variables of the move under way
	trail []int
	work  int // variables that may still be tried
}

// Bounds on the search, in variables tried. They are far above what tables of a
// deliberation need, and fixed, so that the result does not depend on the machine.
const (
	moveWork  = 20_000
	totalWork = 20_000_000
)

// newAttacker starts from a guess, which need not fit.
func newAttacker(s *system, guess []int) *attacker {
	a := &attacker{s: s, x: make([]int, len(s.vars)), off: make([]int, len(s.limits)),
		may: make([]int, len(s.limits)), moved: make([]bool, len(s.vars)), work: totalWork}
	for v := range a.x {
		a.set(v, min(max(guess[v], s.vars[v].low), s.vars[v].high))
	}
	return a
}

func (a *attacker) set(v, n int) {
	d := n - a.x[v]
	a.x[v] = n
	for _, l := range a.s.vars[v].limits {
		if a.s.limits[l][0] == v {
			a.off[l] += d
		} else {
			a.off[l] -= d
		}
	}
}

// settle brings the table to fit. It reports whether it does.
func (a *attacker) settle() bool {
	for l := range a.off {
		a.pour(l)
	}
	for l := range a.off {
		for a.off[l] != 0 {
			if !a.mend(l) {
				return false
			}
		}
	}
	return true
}

// pour fills one limit with whatever harms no other.
func (a *attacker) pour(l int) {
	for k, v := range a.s.limits[l] {
		if d := a.room(v, -a.off[l]*sign(k)); d != 0 {
			a.set(v, a.x[v]+d)
		}
	}
}

// room gives how much of a change d of v lies within its bounds and takes no limit
// of v past nothing.
func (a *attacker) room(v, d int) int {
	d = min(max(d, a.s.vars[v].low-a.x[v]), a.s.vars[v].high-a.x[v])
	for _, l := range a.s.vars[v].limits {
		need := -a.off[l]
		if a.s.limits[l][0] != v {
			need = a.off[l]
		}
		if d > 0 {
			d = max(0, min(d, need))
		} else {
			d = min(0, max(d, need))
		}
	}
	return d
}

// mend makes a limit miss by one less.
func (a *attacker) mend(l int) bool {
	a.allow()
	a.may[l]--
	for k, v := range a.s.limits[l] {
		if a.move(v, -signOf(a.off[l])*sign(k)) {
			return true
		}
	}
	return false
}

func signOf(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}

// step changes v by one, up or down, and others with it, so that no limit misses by
// more.
func (a *attacker) step(v, d int) bool {
	a.allow()
	return a.move(v, d)
}

// allow lets every limit miss by as much as it does.
func (a *attacker) allow() {
	for l, n := range a.off {
		a.may[l] = max(n, -n)
	}
}

// move changes v, and others so that limits miss by what is allowed. Short moves are
// tried first.
func (a *attacker) move(v, d int) bool {
	allowed := min(moveWork, a.work)
	a.work -= allowed
	left := allowed
	found := false
	for depth := 1; depth <= 24 && left > 0 && !found; depth += 1 + depth/4 {
		found = a.try(v, d, depth, &left)
	}
	a.work += max(left, 0)
	for _, m := range a.trail {
		a.moved[m] = false
	}
	a.trail = a.trail[:0]
	return found
}

// try changes v and then whatever sums that breaks, at most depth variables.
func (a *attacker) try(v, d, depth int, left *int) bool {
	to := a.x[v] + d
	if *left--; *left < 0 || depth == 0 || a.moved[v] || to < a.s.vars[v].low || to > a.s.vars[v].high {
		return false
	}
	a.set(v, to)
	a.moved[v] = true
	a.trail = append(a.trail, v)
	l := a.broken()
	if l < 0 || a.repair(l, depth-1, left) {
		return true
	}
	a.trail = a.trail[:len(a.trail)-1]
	a.moved[v] = false
	a.set(v, to-d)
	return false
}

func (a *attacker) repair(l, depth int, left *int) bool {
	for k, v := range a.s.limits[l] {
		if a.try(v, -signOf(a.off[l])*sign(k), depth, left) {
			return true
		}
	}
	return false
}

// broken gives a limit that the move so far has made worse, or -1.
func (a *attacker) broken() int {
	for _, v := range a.trail {
		for _, l := range a.s.vars[v].limits {
			if max(a.off[l], -a.off[l]) > a.may[l] {
				return l
			}
		}
	}
	return -1
}

// reach gives the least and the greatest value that v was brought to, of enough at
// most, and leaves the table as it was. All between were reached too.
func (a *attacker) reach(v, enough int) (low, high int) {
	start := append([]int(nil), a.x...)
	low, high = a.x[v], a.x[v]
	for high-low+1 < enough && a.step(v, 1) {
		high++
	}
	a.restore(start)
	for high-low+1 < enough && a.step(v, -1) {
		low--
	}
	a.restore(start)
	return low, high
}

func (a *attacker) restore(x []int) {
	for v, n := range x {
		if a.x[v] != n {
			a.set(v, n)
		}
	}
}
