package site

import (
	"context"
	"testing"

	"github.com/gohugoio/hugo/hugolib/segments"
)

func page(output string) segments.SegmentQuery { return segments.SegmentQuery{Output: output} }

func fullGate() (*gate, chan bool) {
	failed := make(chan bool)
	g := newGate(context.Background())
	g.room, g.failed = 2, failed
	return g, failed
}

func TestGateLetsPagesPassWhileThereIsRoom(t *testing.T) {
	g, _ := fullGate()
	for range 2 {
		if g.ShouldExcludeFine(page("html")) {
			t.Fatal("held although there was room")
		}
	}
	for range 100 {
		tracer{gate: g}.Trace(func() string { return `rendering outputFormat "html" kind "page"` })
		if g.ShouldExcludeFine(page("html")) {
			t.Fatal("held although a page had begun")
		}
	}
	if waiting := g.passed - g.begun.Load(); waiting != 2 {
		t.Errorf("%d pages are waiting, want 2", waiting)
	}
}

func TestGateShutsWhenHugoGivesUp(t *testing.T) {
	g, failed := fullGate()
	g.ShouldExcludeFine(page("html"))
	g.ShouldExcludeFine(page("html"))
	close(failed)
	if !g.ShouldExcludeFine(page("html")) {
		t.Error("a page passed into a full channel that nobody reads")
	}
}

func TestGateShutsWhenTheContextEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	g := newGate(ctx)
	cancel()
	if !g.ShouldExcludeFine(page("html")) || !g.ShouldExcludeFine(page("rss")) || !g.ShouldExcludeCoarse(page("html")) {
		t.Error("something passed")
	}
}

// What Hugo skips in silence must not stop the rest, and other trace lines must
// not count as pages begun.
func TestGateLosesPatienceRatherThanStop(t *testing.T) {
	g, _ := fullGate()
	for range 7 {
		tracer{gate: g}.Trace(func() string { return "something else" })
		if g.ShouldExcludeFine(page("html")) {
			t.Fatal("held for good")
		}
	}
	if g.begun.Load() != 0 {
		t.Error("another line counted as a page begun")
	}
}
