package main

import (
	"encoding/json"
	"os"
	"time"
)

// phases measures a command for the benchmark program, which sets
// OPENSPACE_PHASES=1: one line of JSON on stderr says what each phase of the flow
// took. It holds names of phases and numbers, nothing of the records. A nil
// *phases measures nothing.
type phases struct {
	wall  time.Time
	cpu   time.Duration
	Phase []phase `json:"phases"`
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
	p.Phase = append(p.Phase, phase{name, wall.Sub(p.wall), cpu - p.cpu, peak})
	p.wall, p.cpu = wall, cpu
}

// sayPhases prints the line, after everything else.
func (o *options) sayPhases() {
	if o.phases != nil {
		_ = json.NewEncoder(o.stderr).Encode(o.phases)
	}
}
