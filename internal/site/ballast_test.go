package site

import (
	"runtime/debug"
	"testing"
)

func TestWhatIsHeldEarnsNoGarbage(t *testing.T) {
	for _, c := range []struct {
		story      string
		percent    int
		held, live int64
		want       int
	}{
		{"nothing is held", 100, 0, 80, 60},
		{"half of what lives is held", 100, 40, 80, 30},
		{"the same, of a share that the user asked for", 200, 40, 80, 60},
		{"what lives was counted before the pages came", 100, 90, 80, 20},
		{"no collection has been yet", 100, 40, 0, 60},
		{"the user has switched the collector off", -1, 40, 80, -1},
	} {
		b := ballast{percent: c.percent, held: c.held}
		if got := b.share(c.live); got != c.want {
			t.Errorf("%s: %d, want %d", c.story, got, c.want)
		}
	}
}

func TestTheCollectorIsAsItWasAfterABuild(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(83))
	b := newBallast()
	b.hold(2 * step)
	b.drop()
	if got := debug.SetGCPercent(83); got != 83 {
		t.Errorf("the share is %d afterwards", got)
	}
}
