package main

import (
	"os"
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

func BenchmarkDisclose(b *testing.B) {
	r, ps := private.Open(os.DirFS(recordsOf(b)), "records")
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
