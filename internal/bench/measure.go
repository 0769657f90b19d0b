package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os/exec"
	"regexp"
	"strconv"
	"time"
)

// sample is what one run of a program took. A number that the system does not give
// is 0.
type sample struct {
	wall, cpu time.Duration
	peak      int64 // bytes
	phases    []phase
	written   int // files, for our own builds
}

// phase is one of the numbers that openspace prints with OPENSPACE_PHASES=1.
type phase struct {
	Name string        `json:"name"`
	Wall time.Duration `json:"wall_ns"`
	CPU  time.Duration `json:"cpu_ns"`
	Peak int64         `json:"peak_bytes"`
}

// run runs a program to its end. What it prints is only shown if it fails.
func run(program string, args ...string) (sample, error) {
	c := exec.Command(program, args...)
	c.Env = environment()
	var said bytes.Buffer
	c.Stderr = &said
	began := time.Now()
	err := c.Run()
	s := sample{wall: time.Since(began)}
	if err != nil {
		return s, fmt.Errorf("%w\n%s", err, tail(said.Bytes(), 2000))
	}
	s.cpu = c.ProcessState.UserTime() + c.ProcessState.SystemTime()
	s.peak = peak(c.ProcessState)
	s.phases, s.written = reading(said.Bytes())
	return s, nil
}

func tail(text []byte, n int) []byte { return text[max(0, len(text)-n):] }

var writtenFiles = regexp.MustCompile(`: (\d+) written, `)

// reading takes the phases and the count of written files out of what openspace
// prints.
func reading(said []byte) (phases []phase, written int) {
	if m := writtenFiles.FindSubmatch(said); m != nil {
		written, _ = strconv.Atoi(string(m[1]))
	}
	last := bytes.TrimSpace(said)
	last = last[bytes.LastIndexByte(last, '\n')+1:]
	var line struct{ Phases []phase }
	if json.Unmarshal(last, &line) != nil {
		return nil, written
	}
	return line.Phases, written
}
