package site

import (
	"fmt"
	"runtime"
	"sync"
	"testing"

	"github.com/spf13/afero"
)

// looks notes which pages were looked at, and what they held.
type looks struct {
	mu   sync.Mutex
	seen map[string][][]byte
}

func (l *looks) look(name string, page []byte) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.seen == nil {
		l.seen = map[string][][]byte{}
	}
	l.seen[name] = append(l.seen[name], page)
}

func expectsPages(n int) func() expected { return func() expected { return expected{pages: n} } }

func shelved(pages map[string]int) *shelf {
	s := newShelf(afero.NewMemMapFs(), &ballast{percent: -1})
	for name, size := range pages {
		s.pages[name] = make([]byte, size)
	}
	return s
}

// TestPagesAreLookedAtOnceTheLastHasBegun: not before, each once, and none that is large.
func TestPagesAreLookedAtOnceTheLastHasBegun(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(3))
	pages := map[string]int{"large.html": largest + 1, "edge.html": largest}
	for i := range 50 {
		pages[fmt.Sprintf("%d.html", i)] = i
	}
	var seen looks
	l := &lull{ctx: t.Context(), look: seen.look, expected: expectsPages(2), shelf: shelved(pages)}
	l.pageBegun()
	if seen.seen != nil {
		t.Fatal("looked at while a page was still to begin")
	}
	l.pageBegun()
	l.hands.Wait()
	l.end()
	if len(seen.seen) != len(pages)-1 || seen.seen["large.html"] != nil {
		t.Errorf("%d of %d pages, the large one %d times", len(seen.seen), len(pages), len(seen.seen["large.html"]))
	}
	for name, times := range seen.seen {
		if len(times) != 1 {
			t.Errorf("%s was looked at %d times", name, len(times))
		}
	}
}

// TestNobodyLooksAfterTheEnd: what is left when Hugo has done is the caller's.
func TestNobodyLooksAfterTheEnd(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2))
	var l *lull
	looked, ended := 0, make(chan bool)
	l = &lull{ctx: t.Context(), expected: expectsPages(1), shelf: shelved(map[string]int{"a.html": 1, "b.html": 1, "c.html": 1}), look: func(string, []byte) {
		looked++
		l.over.Store(true)
	}}
	l.pageBegun()
	go func() { l.end(); close(ended) }()
	<-ended
	if looked > 1 {
		t.Errorf("%d pages were looked at after the end", looked-1)
	}
	new(lull).pageBegun() // nobody wants to look
}

// TestEarlyPagesAreThoseThatComeOut: with the real Hugo.
func TestEarlyPagesAreThoseThatComeOut(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2))
	var seen looks
	s := source(t, fixture())
	s.Early = seen.look
	pages, found := Render(t.Context(), s)
	fatalIf(t, found)
	if len(seen.seen) == 0 {
		t.Error("no page was looked at early")
	}
	for name, times := range seen.seen {
		if page := pages[name]; len(times) != 1 || len(page) == 0 || &page[0] != &times[0][0] {
			t.Errorf("%s: looked at %d times, or not what came out", name, len(times))
		}
	}
}
