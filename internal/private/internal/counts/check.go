package counts

// What is worked on at most. A deliberation has far fewer of both.
const (
	maxCells = 600
	maxCount = 9999
)

// shapely reports whether rows, columns and cells fit together.
func shapely[T any](rows, cols []string, cells [][]T, parts map[string][]string) bool {
	if len(rows) == 0 || len(cols) == 0 || len(cells) != len(rows) || !distinct(rows) || !distinct(cols) {
		return false
	}
	for _, row := range cells {
		if len(row) != len(cols) {
			return false
		}
	}
	return sound(parts)
}

func distinct(ids []string) bool {
	seen := map[string]bool{"": true}
	for _, id := range ids {
		if seen[id] {
			return false
		}
		seen[id] = true
	}
	return true
}

// sound reports whether sums have parts, each once, and no row is in the end a part
// of itself.
func sound(parts map[string][]string) bool {
	if len(parts) > maxCells {
		return false
	}
	for id, ps := range parts {
		if id == "" || len(ps) == 0 || len(ps) > maxCells || !distinct(ps) || within(parts, id)[id] {
			return false
		}
	}
	return true
}

// within gives all that a row is the sum of, at any depth.
func within(parts map[string][]string, sum string) map[string]bool {
	found := map[string]bool{}
	for next := parts[sum]; len(next) > 0; {
		id := next[0]
		next = next[1:]
		if !found[id] {
			found[id] = true
			next = append(next[:len(next):len(next)], parts[id]...)
		}
	}
	return found
}

// intact reports whether what an earlier release is said to have shown can have
// been shown.
func (p Published) intact() bool {
	if !shapely(p.Rows, p.Cols, p.Cells, p.Parts) || p.RoundedTo < 1 || p.RoundedTo > maxCount {
		return false
	}
	if p.RowTotals != nil && len(p.RowTotals) != len(p.Rows) || p.ColTotals != nil && len(p.ColTotals) != len(p.Cols) {
		return false
	}
	for _, row := range append(p.Cells[:len(p.Cells):len(p.Cells)], p.RowTotals, p.ColTotals, []Cell{p.Total}) {
		for _, c := range row {
			if c.Value < 0 || c.Value >= far || c.Suppressed && c.Value != 0 {
				return false
			}
		}
	}
	return true
}

func (t Table) intact() bool {
	for _, row := range t.Cells {
		for _, n := range row {
			if n < 0 {
				return false
			}
		}
	}
	return t.ID != "" && t.Population != "" && shapely(t.Rows, t.Cols, t.Cells, t.Parts)
}

// small reports whether a table is of a size that is worked on.
func (t Table) small() bool {
	if len(t.Rows)*len(t.Cols) > maxCells {
		return false
	}
	for _, row := range t.Cells {
		for _, n := range row {
			if n > maxCount {
				return false
			}
		}
	}
	return true
}
