package site

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
)

// ballast says how far the heap may grow while Hugo runs. The collector lets a heap
// grow by a share of all that lives on it (GOGC, by default as much again). Finished
// pages live until the build is over, hold no pointers and cost the collector
// nothing, yet each of their bytes would let another byte of garbage stand beside it.
//
// So the heap's limit is taken of the rest alone, as plain Hugo has it, and pages stand
// within it. Garbage may stand freely while there are few pages; the nearer the end,
// the more often the collector runs. BENCHMARKS.md has the peak that comes of it.
//
// The smaller a heap, the oftener it fills up. So there is some room more, the same for
// every site (see [spare]).
type ballast struct {
	mu      sync.Mutex
	percent int   // as the process was started with
	spare   int64 // room for garbage beside the share, in bytes
	guests  bool  // others than Hugo use memory too
	held    int64 // bytes of finished pages
	settled int64 // what was held when the share was last set, in bytes
	live    int64 // what lived at the last collection known, pages included, in bytes
	own     int64 // the same without pages
}

// step is how much more has to be held before the share is set anew, which stops
// the program for a moment.
const step = 1 << 20

// spare is room for an eighth more garbage at 1,000 actions, where that saves one collection in
// ten, and is lost in what there is anyway at 10,000.
const spare = 8 << 20

func newBallast() *ballast {
	b := &ballast{percent: debug.SetGCPercent(100), spare: spare}
	b.collected(living())
	debug.SetGCPercent(b.share())
	return b
}

// hold says that n more bytes are held.
func (b *ballast) hold(n int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.held += int64(n); b.held-b.settled < step {
		return
	}
	b.settled = b.held
	b.collected(living())
	debug.SetGCPercent(b.share())
}

// receive takes a quarter of the room for garbage away: somebody looks at pages while Hugo
// makes the last ones, which take the most memory.
func (b *ballast) receive() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.guests = true
	b.collected(living())
	debug.SetGCPercent(b.share())
}

// collected takes what the last collection found alive. What Hugo holds is worked out
// once a collection, because pages that came after it are not in its count.
func (b *ballast) collected(live int64) {
	if live != b.live {
		b.live, b.own = live, max(live-b.held, 0)
	}
}

// share is the percentage of live bytes that lets the heap grow to its limit, but
// never less than a fifth of percent: where pages outweigh the rest, the collector
// would otherwise never rest.
func (b *ballast) share() int {
	if b.percent <= 0 {
		return b.percent
	}
	if b.live <= 0 {
		return b.percent
	}
	garbage := b.own * int64(b.percent) / 100
	if b.guests {
		garbage = garbage * 3 / 4
	}
	limit := b.own + garbage + b.spare
	return max(int((limit-b.live)*100/b.live), (b.percent+4)/5)
}

// drop ends it: the collector is as it was. It collects first, because the next
// collection would be due when twice of what lived with Hugo is reached.
func (b *ballast) drop() {
	runtime.GC()
	debug.SetGCPercent(b.percent)
}

// living is what the last collection found alive, in bytes.
func living() int64 {
	sample := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(sample)
	if sample[0].Value.Kind() != metrics.KindUint64 {
		return 0
	}
	return int64(sample[0].Value.Uint64())
}
