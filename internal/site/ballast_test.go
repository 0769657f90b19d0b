package site

import (
	"runtime/debug"
	"testing"
)

func TestPagesEarnNoGarbage(t *testing.T) {
	for _, c := range []struct {
		story                   string
		percent                 int
		live, held, spare, want int
	}{
		{"no collection has been yet", 100, 0, 0, 0, 100},
		{"no page is finished", 100, 80, 0, 0, 100},
		{"a quarter of what lives are pages: the limit is 120", 100, 80, 20, 0, 50},
		{"the same, of a share that the user asked for", 200, 80, 20, 0, 125},
		{"half of what lives are pages: they reach the limit", 100, 80, 40, 0, 20},
		{"they are past it", 100, 80, 60, 0, 20},
		{"more is held than lived when it was counted", 100, 80, 90, 0, 20},
		{"the user has switched the collector off", -1, 80, 40, 0, -1},
		{"little lives, and the spare room counts for more", 100, 10, 0, 30, 400},
	} {
		b := ballast{percent: c.percent, held: int64(c.held), spare: int64(c.spare)}
		b.collected(int64(c.live))
		if got := b.share(); got != c.want {
			t.Errorf("%s: %d, want %d", c.story, got, c.want)
		}
	}
}

// Pages that came after a collection are not in its count, so that they are not taken
// from it either.
func TestWhatHugoHoldsIsWorkedOutOnceACollection(t *testing.T) {
	b := ballast{percent: 100, held: 20}
	b.collected(80)
	b.held = 70
	if b.collected(80); b.own != 60 {
		t.Errorf("Hugo holds %d, want 60", b.own)
	}
}

// While pages are looked at, a quarter less garbage may stand beside what Hugo holds.
func TestGuestsTakeRoomFromGarbage(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(100))
	b := ballast{percent: 100, live: living()}
	b.own = b.live
	b.receive()
	if got := b.share(); got != 75 {
		t.Errorf("garbage may be %d%% of what lives, want 75%%", got)
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
