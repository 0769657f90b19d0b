package main

import (
	"testing"
	"time"
)

// TestWorkBesideAPhaseIsTheLaterOnes: what of the scan is done while Hugo still renders
// counts as the scan, and once.
func TestWorkBesideAPhaseIsTheLaterOnes(t *testing.T) {
	t.Setenv("OPENSPACE_PHASES", "1")
	p := newPhases()
	p.end("data")
	work := p.beside("scan", func(string, []byte) { time.Sleep(20 * time.Millisecond) })
	work("a.html", nil)
	p.end("render")
	p.end("scan")
	p.end("write")
	render, scan, write := p.Phase[1], p.Phase[2], p.Phase[3]
	if render.CPU > 0 || scan.CPU < 20*time.Millisecond || write.CPU < 0 {
		t.Errorf("render %v, scan %v, write %v of CPU time, with 20ms of the scan's work beside the render", render.CPU, scan.CPU, write.CPU)
	}
}
