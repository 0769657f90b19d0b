package main

import (
	"encoding/json"
	"os"
	"sync/atomic"
	"time"
)

// phases measures a command for the benchmark program, which sets
// OPENSPACE_PHASES=1: one line of JSON on stderr says what each phase of the flow
// took. It holds names of phases and numbers, nothing of the records. A nil
// *phases measures nothing.
type phases struct {
	wall  time.Time
	cpu   time.Duration
	ahead atomic.Int64 // nanoseconds that a later phase's work took beside this one
	later string       // that phase
	Phase []phase      `json:"phases"`
}

// phase is one step of the flow. Peak is the greatest memory of the process up to
// the phase's end.
type phase struct {
	Name string        `json:"name"`
	Wall time.Duration `json:"wall_ns"`
	CPU  time.Duration `json:"cpu_ns"`
	Peak int64         `json:"peak_bytes"`
}

// newPhases begins at the process's start as far as CPU goes: what the program
// does before main counts as part of the first phase.
func newPhases() *phases {
	if os.Getenv("OPENSPACE_PHASES") != "1" {
		return nil
	}
	return &phases{wall: time.Now()}
}

// end ends a phase; the next one begins.
func (p *phases) end(name string) {
	if p == nil {
		return
	}
	wall := time.Now()
	cpu, peak := usage()
	took := cpu - p.cpu
	if name == p.later {
		took += time.Duration(p.ahead.Swap(0))
	} else {
		took -= time.Duration(p.ahead.Load())
	}
	p.Phase = append(p.Phase, phase{name, wall.Sub(p.wall), took, peak})
	p.wall, p.cpu = wall, cpu
}

// beside counts what work of the next phase takes while this one is still under way. Its
// time on the clock stands for its CPU time, which is no more than that: so the later
// phase may look dearer than it is, and never cheaper.
func (p *phases) beside(later string, work func(string, []byte)) func(string, []byte) {
	if p == nil {
		return work
	}
	p.later = later
	return func(path string, data []byte) {
		began := time.Now()
		work(path, data)
		p.ahead.Add(int64(time.Since(began)))
	}
}

// sayPhases prints the line, after everything else.
func (o *options) sayPhases() {
	if o.phases != nil {
		_ = json.NewEncoder(o.stderr).Encode(o.phases)
	}
}
