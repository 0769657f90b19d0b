package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"sync"
	"time"

	"golang.org/x/term"
)

// progress is one line at the end of a terminal that says what a long run is
// doing. It is written over as the work goes on, and taken away before anything
// else is written. Short work does not show it. A nil *progress is quiet: it is
// what a file, a pipe and a continuous-integration log get.
type progress struct {
	mu      sync.Mutex
	w       io.Writer
	phase   string
	seconds int
	shown   int // the width of the line that stands there
	ticker  *time.Ticker
	stop    chan struct{}
}

// newProgress returns nil unless w is a terminal that can go back in a line.
func newProgress(w io.Writer) *progress {
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) || os.Getenv("TERM") == "dumb" {
		return nil
	}
	return &progress{w: w}
}

// or returns where to write to so that the line is never in the way.
func (p *progress) or(w io.Writer) io.Writer {
	if p == nil {
		return w
	}
	return p
}

// doing begins a phase, in a word or two.
func (p *progress) doing(phase string) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.phase = phase
	if p.ticker == nil {
		p.start()
		return
	}
	if p.shown > 0 {
		p.draw()
	}
}

func (p *progress) start() {
	p.seconds, p.ticker, p.stop = 0, time.NewTicker(time.Second), make(chan struct{})
	go func(tick <-chan time.Time, stop <-chan struct{}) {
		for {
			select {
			case <-tick:
				p.second()
			case <-stop:
				return
			}
		}
	}(p.ticker.C, p.stop)
}

// second is called after each second of work.
func (p *progress) second() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.ticker == nil {
		return // the work ended meanwhile
	}
	p.seconds++
	p.draw()
}

// draw writes the line, over the one before.
func (p *progress) draw() {
	line := fmt.Sprintf("openspace: %s (%d s)", p.phase, p.seconds)
	fmt.Fprintf(p.w, "\r%-*s", p.shown, line)
	p.shown = max(p.shown, len(line))
}

func (p *progress) clear() {
	if p.shown > 0 {
		fmt.Fprintf(p.w, "\r%s\r", strings.Repeat(" ", p.shown))
		p.shown = 0
	}
}

// end takes the line away. The next phase begins another run.
func (p *progress) end() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.clear()
	if p.ticker != nil {
		p.ticker.Stop()
		close(p.stop)
		p.ticker = nil
	}
}

// Write writes something else than the line.
func (p *progress) Write(text []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.clear()
	return p.w.Write(text)
}
