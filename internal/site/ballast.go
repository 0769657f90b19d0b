package site

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"sync"
)

// ballast keeps what a build only holds from earning garbage. The collector lets a
// heap grow by a share of all that lives on it (GOGC, by default as much again).
// Data files and finished pages live until the build is over, hold no pointers and
// cost the collector nothing, yet each of their bytes would let another byte of
// garbage stand beside it. So the share is taken of the rest alone, and three
// fifths of it, which costs some work to keep memory low; BENCHMARKS.md has both.
type ballast struct {
	mu      sync.Mutex
	percent int   // as the process was started with
	held    int64 // bytes
	settled int64 // what was held when the share was last set, in bytes
}

// step is how much more has to be held before the share is set anew, which stops
// the program for a moment.
const step = 4 << 20

func newBallast() *ballast {
	b := &ballast{percent: debug.SetGCPercent(100)}
	debug.SetGCPercent(b.share(0))
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
	debug.SetGCPercent(b.share(living()))
}

// share is the percentage of live bytes that allows as much garbage as three
// fifths of percent do of those not held. It is never less than a fifth of
// percent: what lives was counted at the last collection, and may be too low.
func (b *ballast) share(live int64) int {
	if b.percent <= 0 {
		return b.percent
	}
	thrifty := int64(b.percent) * 3 / 5
	if live <= 0 {
		return int(thrifty)
	}
	return max(int(thrifty*(live-b.held)/live), (b.percent+4)/5)
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
