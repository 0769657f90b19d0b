package main

import (
	"testing"
	"time"
)

// TestWorkBesideAPhaseIsTheLaterOnes: what of the scan is done while Hugo still renders
// counts as the scan, and once. What else the process does meanwhile is the phase's own.
func TestWorkBesideAPhaseIsTheLaterOnes(t *testing.T) {
	t.Setenv("OPENSPACE_PHASES", "1")
	p := newPhases()
	p.end("data")
	work := p.beside("scan", func(string, []byte) { time.Sleep(20 * time.Millisecond) })
	work("a.html", nil)
	moved := time.Duration(p.ahead.Load())
	if moved < 20*time.Millisecond {
		t.Errorf("work of 20ms counts as %v", moved)
	}
	for _, next := range []struct {
		name string
		more time.Duration
	}{{"render", -moved}, {"scan", moved}, {"write", 0}} {
		before := p.cpu
		p.end(next.name)
		if took := p.Phase[len(p.Phase)-1].CPU; took != p.cpu-before+next.more {
			t.Errorf("%s: %v of CPU time, of which the process took %v, and %v was to be added", next.name, took, p.cpu-before, next.more)
		}
	}
}
