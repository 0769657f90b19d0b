package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"openspace/internal/calendar"
	"openspace/internal/private"
)

// actionsProfiled is enough that what every build does once (word lists, the register's
// matcher) does not hide what each action costs.
const actionsProfiled = 1000

// The two phases of a build on the private side, for a profile of each:
//
//	go test ./internal/bench -run '^$' -bench Disclose -cpuprofile cpu.out
func BenchmarkLoad(b *testing.B) {
	dir := recordsOf(b)
	for b.Loop() {
		if r, ps := private.Open(os.DirFS(dir), "records"); r == nil {
			b.Fatalf("the records do not open: %v", ps)
		}
	}
}

// BenchmarkDisclose has the records as they are measured, whose points repeat each
// other, and records in which no two points are alike.
func BenchmarkDisclose(b *testing.B) {
	b.Run("repeated", func(b *testing.B) { benchDisclose(b, recordsOf(b)) })
	b.Run("distinct", func(b *testing.B) {
		dir := recordsOf(b)
		if err := tellApart(dir); err != nil {
			b.Fatal(err)
		}
		benchDisclose(b, dir)
	})
}

func benchDisclose(b *testing.B, dir string) {
	r, ps := private.Open(os.DirFS(dir), "records")
	if r == nil {
		b.Fatalf("the records do not open: %v", ps)
	}
	day, _ := calendar.Parse(asOf)
	for b.Loop() {
		if d, ps := r.Disclose(day); len(d.Site.Actions) != actionsProfiled {
			b.Fatalf("the records are not disclosed: %v", ps)
		}
	}
}

func recordsOf(b *testing.B) string {
	dir := b.TempDir()
	if err := makeRecords(dir, actionsProfiled); err != nil {
		b.Fatal(err)
	}
	return dir
}

// tellApart gives each point of the write-ups a number of its own.
func tellApart(dir string) error {
	points := 0
	return filepath.WalkDir(filepath.Join(dir, "workshops"), func(path string, e fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".md" {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		var out bytes.Buffer
		for line := range bytes.Lines(text) {
			if point, ok := bytes.CutSuffix(line, []byte(".\n")); ok {
				points++
				fmt.Fprintf(&out, "%s, on page %d.\n", point, points)
				continue
			}
			out.Write(line)
		}
		return os.WriteFile(path, out.Bytes(), 0o644)
	})
}
