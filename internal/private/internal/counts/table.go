package counts

import "openspace/internal/policy"

// Table is true counts, in rows and columns. It is private.
//
// Rows divide those who are counted: everybody in a column stands in exactly one
// row, but for rows that Parts says are sums. Two tables of one Population with a
// column id in common count the same people there, so they share its total,
// whatever their rows; with a row id in common too they share the cell.
// Columns are occasions, such as workshops, unless Divided is set.
//
// What changes from release to release, such as who is a member, is another
// population at each release: a population's counts never change.
type Table struct {
	ID         string
	Population string
	Rows, Cols []string
	Cells      [][]int // a row for each of Rows
	Totals     bool    // totals of rows, of columns and of all are wanted
	Divided    bool    // columns divide those counted too: each is in one only
	// Parts gives for a row that is a sum, such as a broader kind of
	// organisation, the ids of the rows that it is the sum of.
	Parts map[string][]string
}

// Cell is one published count. The Value of a suppressed one is 0 and stands for
// nothing.
type Cell struct {
	Value      int
	Suppressed bool
}

// Published is what may be shown of a table. RowTotals and ColTotals are nil where
// there are none: without Totals, and where they would only repeat a single column
// or row.
type Published struct {
	ID, Population       string
	Rows, Cols           []string
	Cells                [][]Cell
	RowTotals, ColTotals []Cell
	Total                Cell
	Totals, Divided      bool
	Parts                map[string][]string
	RoundedTo            int // every value is rounded to a multiple of it; 1 is not rounded
}

// AtLeast gives the only number that may be published of those who agreed: the
// threshold, once so many did. It is no rounding down of the count, since with
// a known number of participants "at least 12" would count those who did not agree.
func AtLeast(agreed int, p policy.Policy) (n int, ok bool) {
	if threshold(p) > agreed {
		return 0, false
	}
	return threshold(p), true
}

// Share gives a cell as a percentage of a total, rounded half up. It takes both as
// published, so it says nothing that they do not; of a suppressed one there is none.
func Share(part, whole Cell) (percent int, ok bool) {
	if part.Suppressed || whole.Suppressed || whole.Value <= 0 {
		return 0, false
	}
	return (200*part.Value + whole.Value) / (2 * whole.Value), true
}

// threshold is the policy's, and never so low that nothing is protected.
func threshold(p policy.Policy) int { return max(p.SmallNumber, 2) }

// rounded rounds half up to a multiple of base.
func rounded(n, base int) int { return (n + base/2) / base * base }

// before gives the counts that rounding turns into n.
func before(n, base int) (low, high int) { return max(0, n-base/2), n - base/2 + base - 1 }
