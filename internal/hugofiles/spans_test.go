package hugofiles

import (
	"fmt"
	"slices"
	"testing"

	"openspace/internal/calendar"
	"openspace/internal/public"
)

func wid(n int) public.Slug { return public.SlugClearedByDisclosure(fmt.Sprintf("w%d", n)) }

// yearly has n workshops, one a year, and behind each as many changes as its number,
// one a view and the others reports; what changed before the first is a correction.
func yearly(n int) public.Site {
	var s public.Site
	for i := range n + 1 {
		p := public.Period{From: wid(i), To: wid(i + 1)}
		if i == 0 {
			p.From = public.Slug{}
		} else {
			s.Workshops = append(s.Workshops, public.Workshop{ID: wid(i), Title: public.TextClearedByDisclosure(fmt.Sprintf("Workshop %d", i))})
		}
		if i == n {
			p.To = public.Slug{}
		}
		for c := range max(i, 1) {
			kind := map[bool]public.ChangeKind{true: public.ViewGiven, false: public.OwnerReported}[c == 0]
			if i == 0 {
				kind = public.PageCorrected
			}
			d, _ := calendar.Parse(fmt.Sprintf("%d-01-%02d", 2000+i, c+1))
			p.Changes = append(p.Changes, public.Change{Kind: kind, Date: d})
		}
		s.Periods = append([]public.Period{p}, s.Periods...)
	}
	return s
}

func paths(spans []span) []string { return each(spans, func(p span) string { return p.Path }) }

func TestEveryTwoWorkshopsHaveAPage(t *testing.T) {
	got := paths(spansOf(yearly(3)))
	want := []string{
		"changes/from-w1/to-w2/", "changes/from-w1/to-w3/", "changes/since-w1/",
		"changes/from-w2/to-w3/", "changes/since-w2/", "changes/since-w3/",
	}
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestSpansOfManyWorkshops(t *testing.T) {
	for n, want := range map[int]int{0: 0, 1: 1, 12: 66 + 12, 13: 12, 40: 12} {
		spans := spansOf(yearly(n))
		if len(spans) != want {
			t.Errorf("%d workshops: %d pages, want %d", n, len(spans), want)
		}
		if n > mostWorkshops && spans[0].From != wid(n-mostWorkshops+1) {
			t.Errorf("%d workshops: the first page begins with %s", n, spans[0].From)
		}
	}
}

// TestSpansAddUp: from one workshop to a third is from the first to the second and
// from the second to the third, whatever lies between; every kind is counted.
func TestSpansAddUp(t *testing.T) {
	const n = 6
	count := map[[2]int]int{}
	for _, p := range spansOf(yearly(n)) {
		from, to := yearOf(p.From), n+1
		if !p.To.Empty() {
			to = yearOf(p.To)
		}
		want, kinds := 0, 0
		for i := from; i < to; i++ {
			want += i
		}
		for _, k := range p.Kinds {
			kinds += k.Count
			if k.Kind == public.ViewGiven && k.Count != to-from {
				t.Errorf("%s: %d views", p.Path, k.Count)
			}
		}
		if p.Count != want || kinds != want || len(p.Periods) != to-from {
			t.Errorf("%s: %d changes, %d by kind, in %d parts, want %d in %d", p.Path, p.Count, kinds, len(p.Periods), want, to-from)
		}
		count[[2]int{from, to}] = p.Count
	}
	for a := 1; a <= n; a++ {
		for b := a + 1; b <= n; b++ {
			for c := b + 1; c <= n+1; c++ {
				if count[[2]int{a, c}] != count[[2]int{a, b}]+count[[2]int{b, c}] {
					t.Errorf("from %d to %d does not add up by way of %d", a, c, b)
				}
			}
		}
	}
}

func yearOf(id public.Slug) (n int) {
	fmt.Sscanf(id.String(), "w%d", &n)
	return n
}

// TestSpansOverAnEmptyPeriod: a period without a change is not in the list, and the
// workshops at its two ends still begin and end spans.
func TestSpansOverAnEmptyPeriod(t *testing.T) {
	s := yearly(3)
	s.Periods = slices.Delete(s.Periods, 1, 2) // from w2 to w3
	counts := map[string]int{}
	for _, p := range spansOf(s) {
		counts[p.Path] = p.Count
	}
	for path, want := range map[string]int{
		"changes/from-w1/to-w2/": 1, "changes/from-w2/to-w3/": 0, "changes/from-w1/to-w3/": 1, "changes/since-w2/": 3, "changes/since-w3/": 3,
	} {
		if got, there := counts[path]; !there || got != want {
			t.Errorf("%s: %d changes (there: %v), want %d", path, got, there, want)
		}
	}
}

func TestChangesSayToWhat(t *testing.T) {
	d, _ := calendar.Parse("2019-03")
	due, _ := calendar.Parse("2019-12")
	a := public.Action{ID: public.SlugClearedByDisclosure("w1-01"), Due: d,
		Revisions: []public.Revision{{Due: due, Agreed: d}},
		Updates:   []public.Account{{Date: d, Marker: &public.Marker{}}, {Date: d, Status: public.InProgress}, {Date: d, Status: public.Done}},
		Views:     []public.View{{Date: d, View: public.Partly}}}
	s := public.Site{Actions: []public.Action{a}}
	var p public.Period
	for _, kind := range []public.ChangeKind{public.ActionAsked, public.DeadlineMoved, public.OwnerReported, public.OwnerReported, public.ViewGiven} {
		p.Changes = append(p.Changes, public.Change{Kind: kind, Date: d, Action: a.ID})
	}
	s.Periods = []public.Period{p}
	got := each(periodsOf(s)[0].Changes, func(c change) string { return c.Detail })
	if want := []string{"", "now December 2019", "in progress", "done", "partly satisfied"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestADeadlineIsSetBeforeItIsMoved: the first one of an action that had none.
func TestADeadlineIsSetBeforeItIsMoved(t *testing.T) {
	agreed, _ := calendar.Parse("2019-03")
	due, _ := calendar.Parse("2019-12")
	late := public.Action{ID: public.SlugClearedByDisclosure("w1-01"), Deadline: due, Revisions: []public.Revision{{Due: due, Agreed: agreed}, {Due: due, Agreed: agreed}}}
	never := public.Action{ID: public.SlugClearedByDisclosure("w1-02")}
	moved := late
	moved.Due = agreed
	for _, c := range []struct {
		about string
		a     public.Action
		moves int
		first public.ChangeKind
	}{
		{"none at first", late, 1, public.DeadlineSet},
		{"none at all", never, 0, public.DeadlineSet},
		{"one from the beginning", moved, 2, public.DeadlineMoved},
	} {
		if got := c.a.Moves(); got != c.moves || c.a.RevisionKind(0) != c.first || c.a.RevisionKind(1) != public.DeadlineMoved {
			t.Errorf("%s: moved %d times, first %s", c.about, got, c.a.RevisionKind(0))
		}
	}
	change := public.Change{Kind: public.DeadlineSet, Date: agreed, Action: late.ID}
	s := public.Site{Actions: []public.Action{late, never}, Periods: []public.Period{{Changes: []public.Change{change}}}}
	if got := periodsOf(s)[0].Changes[0].Detail; got != "now December 2019" {
		t.Errorf("the change says %q", got)
	}
}
