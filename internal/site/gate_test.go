package site

import (
	"context"
	"path"
	"testing"
	"time"

	"github.com/gohugoio/hugo/hugolib/segments"
)

func page(output string) segments.SegmentQuery { return segments.SegmentQuery{Output: output} }

func fullGate() (*gate, chan bool) {
	failed := make(chan bool)
	g := newGate(context.Background(), &lull{expected: expectsPages(0)})
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
	g := newGate(ctx, &lull{expected: expectsPages(0)})
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

// A page for a file has no HTML. It never goes to a worker for it, who would not tell of
// it, and whose channel it could find full when the workers have gone.
func TestGateHoldsBackTheHTMLOfFiles(t *testing.T) {
	g, _ := fullGate()
	g.lull.expected = expect(func() []string { return []string{"index.html", "feed.xml", "data/actions.csv"} })
	for _, path := range []string{"/file-feed-xml", "/file-data-actions-csv"} {
		if !g.ShouldExcludeFine(segments.SegmentQuery{Output: "html", Path: path}) {
			t.Errorf("%s passed as HTML", path)
		}
		if g.ShouldExcludeFine(segments.SegmentQuery{Output: "csv", Path: path}) {
			t.Errorf("%s was held as what it is", path)
		}
	}
	if g.passed != 0 {
		t.Errorf("%d of them were counted", g.passed)
	}
}

// TestHugoTraces holds the real Hugo to the wording that the gate counts by, and to the
// pages of which it tells. A version that says it in other words, or no longer says it,
// would leave the gate to its patience: slow, and open to the deadlock that it is there
// against. Here the gate has the patience of the whole test.
func TestHugoTraces(t *testing.T) {
	source := source(t, fixture())
	files, found := source.checked()
	fatalIf(t, found)
	in := hugoInput(files)
	listen := newListener(in, source.Data)
	memory, err := newLarder(in, source.Data)
	if err != nil {
		t.Fatal(err)
	}
	weight := newBallast()
	defer weight.drop()
	ctx, stop := context.WithTimeout(t.Context(), 5*time.Minute)
	defer stop()
	out, g := newShelf(memory, weight), newGate(ctx, &lull{expected: expect(source.Outputs)})
	g.patience = time.Hour
	if err := hugo(g, memory, out, listen); err != nil {
		t.Fatal(err)
	}
	fatalIf(t, listen.problems())
	pages := int64(0)
	for name := range out.pages {
		if path.Ext(name) == ".html" && name != "404.html" { // which has an output format of its own
			pages++
		}
	}
	if g.begun.Load() != pages || pages == 0 {
		t.Errorf("%d pages came out, and Hugo told of %d", pages, g.begun.Load())
	}
	if g.passed != pages {
		t.Errorf("%d pages came out, and %d passed the gate", pages, g.passed)
	}
}
