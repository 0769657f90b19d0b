package counts

import (
	"math/rand/v2"
	"testing"

	"openspace/internal/policy"
)

// Brute force that has been told which suppressed counts are the small ones still
// has as many values of each as the threshold.
func TestBruteForceThatIsTold(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 5))
	p := policy.Policy{SmallNumber: 3, RoundTo: 1}
	hidden := 0
	for range 150 {
		in := random(r, "t", 2+r.IntN(2), 1+r.IntN(2), 9)
		published, report := Publish([]Table{in}, nil, p)
		if len(report.Plain) > 0 {
			t.Errorf("%v is only safe from who is not told", in.Cells)
		}
		b := newBrute(14, published)
		b.tell(in, published[0], p.SmallNumber)
		if !b.run() {
			continue
		}
		for i, row := range in.Cells {
			for j := range row {
				if name := in.Rows[i] + "/" + in.Cols[j]; published[0].Cells[i][j].Suppressed {
					if hidden++; len(b.values[name]) < p.SmallNumber {
						t.Errorf("%v as %s: %s", in.Cells, show(published[0]), name)
					}
				}
			}
		}
	}
	if hidden < 100 {
		t.Errorf("only %d suppressed counts", hidden)
	}
}

func (b *brute) tell(in Table, p Published, threshold int) {
	for i, r := range in.Rows {
		for j, c := range in.Cols {
			name := r + "/" + c
			switch {
			case !p.Cells[i][j].Suppressed:
			case in.Cells[i][j] < threshold:
				b.high[name] = threshold - 1
			default:
				b.low[name] = threshold
			}
		}
	}
}

// TestSimulation measures what is left to somebody who runs this program on every
// table that could be behind a release. It is information, with a floor: the
// choice of further cells must not give everything away.
func TestSimulation(t *testing.T) {
	r := rand.New(rand.NewPCG(6, 6))
	p := policy.Policy{SmallNumber: 3, RoundTo: 1}
	counted, short, alone := 0, 0, 0
	for range 120 {
		in := random(r, "t", 3+r.IntN(2), 1, 12)
		in.Totals = true
		published, _ := Publish([]Table{in}, nil, p)
		if published[0].Total.Suppressed {
			continue
		}
		for _, n := range simulate(in, published[0], p) {
			counted++
			if n < p.SmallNumber {
				short++
			}
			if n == 1 {
				alone++
			}
		}
	}
	t.Logf("of %d suppressed counts, %d keep fewer values than the threshold, %d a single one", counted, short, alone)
	if counted == 0 || short*2 > counted {
		t.Errorf("the pattern gives away %d of %d", short, counted)
	}
}

// simulate gives how many values each suppressed cell has in the tables of which the
// program makes the very same release.
func simulate(in Table, p Published, rule policy.Policy) []int {
	seen := make([]map[int]bool, len(in.Rows))
	other := in
	other.Cells = make([][]int, len(in.Rows))
	visit(p, 0, p.Total.Value, other.Cells, func() {
		if q := first(Publish([]Table{other}, nil, rule)); show(q) != show(p) {
			return
		}
		for i, row := range other.Cells {
			if seen[i] == nil {
				seen[i] = map[int]bool{}
			}
			seen[i][row[0]] = true
		}
	})
	var left []int
	for i := range seen {
		if p.Cells[i][0].Suppressed {
			left = append(left, len(seen[i]))
		}
	}
	return left
}

// visit fills in suppressed cells of a single column in every way that the total
// allows.
func visit(p Published, i, left int, cells [][]int, found func()) {
	if i == len(cells) {
		if left == 0 {
			found()
		}
		return
	}
	low, high := p.Cells[i][0].Value, p.Cells[i][0].Value
	if p.Cells[i][0].Suppressed {
		low, high = 0, left
	}
	for n := low; n <= min(high, left); n++ {
		cells[i] = []int{n}
		visit(p, i+1, left-n, cells, found)
	}
}
