package site

import (
	"context"
	"strings"
	"sync/atomic"
	"time"

	"github.com/bep/logg"
	"github.com/gohugoio/hugo/common/loggers"
	"github.com/gohugoio/hugo/config"
	"github.com/gohugoio/hugo/config/allconfig"
	"github.com/gohugoio/hugo/hugolib/segments"
)

// gate stands where Hugo asks, page by page, whether to render it. It does
// three things that Hugo does not.
//
// It ends a build whose context has ended: no further page passes.
//
// It keeps Hugo from hanging. Hugo hands pages to its workers over a channel with
// room for one a worker; after ten failed pages the workers go home, and the
// hand that is about to put a page into a full channel waits for ever. One
// mistake in the template of a large section is enough. So a page passes only
// when there is room, which is known by counting pages that passed against pages
// that a worker has begun; Hugo tells of the latter in its trace log.
//
// It holds back the HTML of pages that stand for a file, which have none: a worker would
// take them without a word, and the gate would wait for it in vain.
type gate struct {
	ctx    context.Context
	failed <-chan bool // closed by Hugo when it gives up
	room   int64       // pages that may wait for a worker

	passed int64 // only Hugo's walking goroutine changes it
	begun  atomic.Int64
	news   chan struct{} // told when begun has grown
	lull   *lull

	// patience is how long to wait for a page to begin before letting the next one
	// pass all the same. It only ever runs out for pages that Hugo skips in silence,
	// or takes very long over.
	patience time.Duration
}

func newGate(ctx context.Context, l *lull) *gate {
	return &gate{ctx: ctx, room: int64(config.GetNumWorkerMultiplier()), news: make(chan struct{}, 1),
		lull: l, patience: 50 * time.Millisecond}
}

// stands puts the gate into every copy of a configuration.
func (g *gate) stands(configs *allconfig.Configs) {
	configs.Base.Segments.Config.SegmentFilter = g
	for _, c := range configs.LanguageConfigMap {
		c.Segments.Config.SegmentFilter = g
	}
}

// ShouldExcludeCoarse is asked about whole output formats.
func (g *gate) ShouldExcludeCoarse(segments.SegmentQuery) bool { return g.ctx.Err() != nil }

// ShouldExcludeFine is asked about each page by the one goroutine that hands
// pages out.
func (g *gate) ShouldExcludeFine(q segments.SegmentQuery) bool {
	if g.ctx.Err() != nil {
		return true
	}
	if q.Output != "html" {
		// Most pages have no other format; Hugo skips those without a word.
		return false
	}
	if g.lull.expected().files[q.Path] {
		return true
	}
	for g.passed-g.begun.Load() >= g.room {
		select {
		case <-g.news:
			continue
		case <-g.failed:
			return true
		case <-g.ctx.Done():
			return true
		case <-time.After(g.patience):
		}
		g.passed = g.begun.Load()
	}
	g.passed++
	return false
}

// tracer is Hugo's logger with an ear on what the workers trace.
type tracer struct {
	hugoLogger
	gate *gate
}

// hugoLogger has another name because the interface has a method Logger.
type hugoLogger = loggers.Logger

// Trace is called by a worker that begins a page, among others.
func (t tracer) Trace(s logg.StringFunc) {
	if strings.HasPrefix(s.String(), `rendering outputFormat "html"`) {
		t.gate.begun.Add(1)
		t.gate.lull.pageBegun()
		select {
		case t.gate.news <- struct{}{}:
		default:
		}
	}
}
