package preview

import (
	"context"
	"time"
)

// rebuild is the one goroutine that builds. A change during a build is seen after
// it, because what it is held against was seen before.
type rebuild struct {
	Options
	show shower
}

type shower interface{ show(Built) Outcome }

// until builds, and again after every change, until ctx ends.
func (b rebuild) until(ctx context.Context) {
	for {
		seen := look(b.Watch)
		built := b.Build(ctx)
		if ctx.Err() != nil {
			return // what a stopped build says is no news
		}
		b.Report(b.show.show(built))
		if !b.changed(ctx, seen) {
			return
		}
	}
}

// patience is for how many looks a folder may go on changing before it is built
// from all the same.
const patience = 20

// changed waits for a change that has settled. It is false if ctx ended first.
func (b rebuild) changed(ctx context.Context, seen stamp) bool {
	for last, left := seen, patience; rest(ctx, b.pause()); {
		now := look(b.Watch)
		if now != seen {
			left--
		}
		if now != seen && (now == last || left == 0) {
			return true
		}
		last = now
	}
	return false
}

func (b rebuild) pause() time.Duration {
	if b.Pause > 0 {
		return b.Pause
	}
	return Pause
}

// rest waits, and is false if ctx ended first.
func rest(ctx context.Context, d time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}
