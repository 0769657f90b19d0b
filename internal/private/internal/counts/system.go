package counts

import (
	"slices"
	"strings"
)

// system is what ties the counts of one population together: each count, each
// total and each sum of parts is a variable, and each limit says that one of them
// is the sum of others.
type system struct {
	index  map[spot]int
	vars   []variable
	limits []limit
	sums   map[string]bool // limits that are there already
}

// spot names a count. A total of a column has no row; of a row, no column but the
// list of those it sums in of.
type spot struct{ row, col, of string }

func (s spot) total() bool { return s.row == "" || s.col == "" }

// variable is a count and what is known of it.
type variable struct {
	spot
	low, high int
	limits    []int
}

// limit is a sum that must be nothing: the first variable less all the others.
type limit []int

// sign is that of the k-th variable of a limit.
func sign(k int) int {
	if k == 0 {
		return 1
	}
	return -1
}

// far is more than any count or total, and stands for no upper bound.
const far = 1 << 26

// newSystem ties together all that the frames have. Variables stand in the order of
// their ids, whatever order the frames are in.
func newSystem(frames []frame) *system {
	s := &system{index: map[spot]int{}, sums: map[string]bool{}}
	s.declare(frames)
	for _, f := range frames {
		s.tie(f)
	}
	slices.SortFunc(s.limits, func(a, b limit) int { return slices.Compare(a, b) })
	for i, l := range s.limits {
		for _, v := range l {
			s.vars[v].limits = append(s.vars[v].limits, i)
		}
	}
	return s
}

func (s *system) declare(frames []frame) {
	found := map[spot]bool{}
	for _, f := range frames {
		for _, at := range f.spots() {
			found[at] = true
		}
	}
	for at := range found {
		s.vars = append(s.vars, variable{spot: at, high: far})
	}
	slices.SortFunc(s.vars, func(a, b variable) int { return a.compare(b.spot) })
	for i, v := range s.vars {
		s.index[v.spot] = i
	}
}

func (s spot) compare(o spot) int {
	return slices.Compare([]string{s.row, s.col, s.of}, []string{o.row, o.col, o.of})
}

// tie adds the sums of a frame.
func (s *system) tie(f frame) {
	top := f.top()
	var columns []spot
	for _, c := range f.cols {
		var cells []spot
		for _, r := range top {
			cells = append(cells, spot{row: r, col: c})
		}
		s.add(spot{col: c}, cells)
		columns = append(columns, spot{col: c})
	}
	s.add(f.whole(), columns)
	for _, r := range f.allRows() {
		var cells []spot
		for _, c := range f.cols {
			cells = append(cells, spot{row: r, col: c})
		}
		s.add(f.across(r), cells)
	}
	s.tieParts(f)
}

func (s *system) tieParts(f frame) {
	for id, parts := range f.parts {
		for _, c := range f.cols {
			var cells []spot
			for _, p := range parts {
				cells = append(cells, spot{row: p, col: c})
			}
			s.add(spot{row: id, col: c}, cells)
		}
	}
}

// add says once that a count is the sum of others.
func (s *system) add(sum spot, of []spot) {
	l := limit{}
	for _, at := range of {
		l = append(l, s.index[at])
	}
	slices.Sort(l)
	l = append(limit{s.index[sum]}, l...)
	if name := l.name(); !s.sums[name] {
		s.sums[name] = true
		s.limits = append(s.limits, l)
	}
}

func (l limit) name() string {
	var b strings.Builder
	for _, v := range l {
		b.WriteRune(rune(v + 1))
	}
	return b.String()
}

// narrow adds that a count is from low to high. It reports whether that can be.
func (s *system) narrow(at spot, low, high int) bool {
	v := &s.vars[s.index[at]]
	v.low, v.high = max(v.low, low), min(v.high, high)
	return v.low <= v.high
}

// learn adds what a published table shows. It reports whether that fits with what
// was known.
func (s *system) learn(p Published) bool {
	fits := true
	p.each(func(at spot, c Cell) {
		if !c.Suppressed {
			low, high := before(c.Value, p.RoundedTo)
			fits = s.narrow(at, low, high) && fits
		}
	})
	return fits
}
