package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// onScreen plays what was written on a terminal's lines.
func onScreen(written string) string {
	var lines []string
	for line := range strings.SplitSeq(written, "\n") {
		var cells []byte
		at := 0
		for _, c := range []byte(line) {
			if c == '\r' {
				at = 0
				continue
			}
			if at == len(cells) {
				cells = append(cells, ' ')
			}
			cells[at] = c
			at++
		}
		lines = append(lines, strings.TrimRight(string(cells), " "))
	}
	return strings.Join(lines, "\n")
}

// TestProgress lets work go on under a clock of the test's own, and looks at the
// screen.
func TestProgress(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var written bytes.Buffer
		p := &progress{w: &written}
		wants := func(about, want string) {
			t.Helper()
			synctest.Wait()
			p.mu.Lock()
			defer p.mu.Unlock()
			if got := onScreen(written.String()); got != want {
				t.Errorf("%s: %q, want %q", about, got, want)
			}
		}
		p.doing("reading the records")
		time.Sleep(time.Second / 2)
		p.doing("disclosing")
		wants("the first second", "")
		time.Sleep(time.Second)
		wants("long work", "openspace: disclosing (1 s)")
		p.doing("scanning")
		wants("a shorter word", "openspace: scanning (1 s)")
		if _, err := p.Write([]byte("A sentence.\n")); err != nil {
			t.Error(err)
		}
		wants("something else", "A sentence.\n")
		time.Sleep(time.Second)
		wants("after it", "A sentence.\nopenspace: scanning (2 s)")
		p.end()
		wants("the end", "A sentence.\n")
		time.Sleep(5 * time.Second)
		wants("long after", "A sentence.\n")
		p.doing("reading")
		time.Sleep(time.Second + time.Second/2)
		wants("another run", "A sentence.\nopenspace: reading (1 s)")
		p.end()
		p.end()
		wants("ended twice", "A sentence.\n")
	})
}

// TestQuietWithoutATerminal: a log has no lines that are written over.
func TestQuietWithoutATerminal(t *testing.T) {
	file, err := os.Create(filepath.Join(t.TempDir(), "log"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var b bytes.Buffer
	if newProgress(file) != nil || newProgress(&b) != nil {
		t.Fatal("there is progress without a terminal")
	}
	var none *progress
	none.doing("reading")
	none.end()
	if none.or(&b) != &b || b.Len() > 0 {
		t.Errorf("it is not quiet: %q", b.String())
	}
}
