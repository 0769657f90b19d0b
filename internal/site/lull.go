package site

import (
	"context"
	"maps"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
)

// lull is the end of a build, when Hugo has begun its last HTML page: what is left to it,
// that page and the tables and the calendar of a large site, it makes one after the other on
// one core. The others may look at what is finished.
type lull struct {
	expected func() expected // waits until the outputs are known
	ctx      context.Context
	look     func(path string, page []byte) // nil if nobody wants to
	begun    atomic.Int64
	shelf    *shelf

	over  atomic.Bool
	hands sync.WaitGroup
}

// pageBegun is told of every HTML page that Hugo begins.
func (l *lull) pageBegun() {
	if l.look != nil && l.begun.Add(1) == int64(l.expected().pages) {
		l.begin()
	}
}

// largest is the size in bytes of the largest page that is looked at early. To look at one
// takes several times its memory, at the very time when a build holds most, and Hugo's end
// would wait for it.
const largest = 256 << 10

// begin has finished pages looked at on all cores but the one that Hugo needs.
func (l *lull) begin() {
	pages := sync.OnceValue(func() []done {
		l.shelf.weight.receive()
		return l.shelf.finished()
	})
	var next atomic.Int64
	for range runtime.GOMAXPROCS(0) - 1 {
		l.hands.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(pages())) && !l.over.Load() && l.ctx.Err() == nil; i = next.Add(1) - 1 {
				p := pages()[i]
				l.look(p.name, p.text)
			}
		})
	}
}

// end returns when nobody looks any more.
func (l *lull) end() {
	l.over.Store(true)
	l.hands.Wait()
}

// done is a page on the shelf.
type done struct {
	name string
	text []byte
}

// finished gives the pages on the shelf that are not too large, in order.
func (s *shelf) finished() (list []done) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, name := range slices.Sorted(maps.Keys(s.pages)) {
		if text := s.pages[name]; len(text) <= largest {
			list = append(list, done{name, text})
		}
	}
	return list
}
