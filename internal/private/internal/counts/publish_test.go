package counts

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"openspace/internal/policy"
)

var five = policy.Default

// table reads a table of one population: a row a line, counts apart by spaces.
func table(id string, lines ...string) Table {
	t := Table{ID: id, Population: "w1", Totals: true}
	for i, line := range lines {
		t.Rows = append(t.Rows, fmt.Sprintf("r%d", i+1))
		var row []int
		for _, f := range strings.Fields(line) {
			n, err := strconv.Atoi(f)
			if err != nil {
				panic(err)
			}
			row = append(row, n)
		}
		t.Cells = append(t.Cells, row)
	}
	for j := range t.Cells[0] {
		t.Cols = append(t.Cols, fmt.Sprintf("c%d", j+1))
	}
	return t
}

// show writes a published table: suppressed counts as *, totals behind |, the
// totals of columns in a last line.
func show(p Published) string {
	var lines []string
	for i, row := range p.Cells {
		line := cells(row)
		if p.RowTotals != nil {
			line += " |" + cells(p.RowTotals[i:i+1])
		}
		lines = append(lines, line)
	}
	if p.Totals {
		lines = append(lines, cells(p.ColTotals)+" |"+cells([]Cell{p.Total}))
	}
	return strings.TrimSpace(strings.Join(lines, " /"))
}

func cells(list []Cell) string {
	var b strings.Builder
	for _, c := range list {
		if c.Suppressed {
			b.WriteString(" *")
		} else {
			b.WriteString(" " + strconv.Itoa(c.Value))
		}
	}
	return b.String()
}

func TestOneTable(t *testing.T) {
	for _, c := range []struct {
		about string
		table Table
		want  string
	}{
		{"nothing small", table("t", "6", "9", "12"), "6 / 9 / 12 / | 27"},
		{"a zero takes another with it", table("t", "0", "9", "12"), ""},
		{"one that is too near takes two", table("t", "0", "6", "9", "12"), ""},
		{"small ones that do not cover one another", table("t", "0", "0", "9", "12"), ""},
		{"total below the threshold", table("t", "1", "2"), ""},
		{"two directions", table("t", "2 9 8", "9 9 9", "9 9 20"), ""},
		{"a single cell", table("t", "3"), ""},
	} {
		t.Run(c.about, func(t *testing.T) {
			p, report := Publish([]Table{c.table}, nil, five)
			t.Log(show(p[0]), report)
			if c.want != "" && show(p[0]) != c.want {
				t.Errorf("got %s", show(p[0]))
			}
		})
	}
}
