package release

import (
	"context"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"openspace/internal/diag"
)

// manyFiles are enough for every core to write some, with folders that files of
// several cores share.
func manyFiles(text string) tree {
	site := tree{}
	for i := range 8 * filesAtOnce {
		site[fmt.Sprintf("a/%d/b/%d.txt", i%7, i)] = text + strings.Repeat("x", i)
	}
	return site
}

func TestManyFilesStoppedAnywhere(t *testing.T) {
	old, next := manyFiles("old"), manyFiles("new")
	first, second := scanned(t, old), scanned(t, next)
	r := rand.New(rand.NewPCG(1, 2))
	for range 12 {
		around := t.TempDir()
		out := filepath.Join(around, "public")
		attempt(tellsCapitals, around, first, &fault{})
		put(t, out, foreign)
		stop := &fault{at: 1 + r.IntN(2*len(next)), err: errKilled, how: effect(r.IntN(3)), dies: true}
		if _, ps := attempt(tellsCapitals, around, second, stop); len(ps) != 1 {
			t.Fatalf("stopped at operation %d: %v", stop.at, codes(ps))
		}
		eachFileOldOrNew(t, out, old, next)
		if _, ps := attempt(tellsCapitals, around, second, &fault{}); ps != nil {
			t.Fatalf("stopped at operation %d: the next release failed: %v", stop.at, codes(ps))
		}
		holds(t, out, with(next, foreign))
		nothingBeside(t, around)
	}
}

func TestManyFilesOnAFullDisk(t *testing.T) {
	next := manyFiles("new")
	around := t.TempDir()
	out := filepath.Join(around, "public")
	report, ps := attempt(tellsCapitals, around, scanned(t, next), &fault{at: 100, err: noRoom[0], how: half})
	if !sameCodes(ps, "disk-full") || !diag.Unfinished(ps) || report.Written == 0 {
		t.Errorf("%v, %+v", codes(ps), report)
	}
	files := 0
	for p := range contents(t, out) {
		if strings.HasSuffix(p, temporary) {
			t.Errorf("%s was left", p)
		}
		if !strings.HasSuffix(p, "/") { // a folder may wait for the file that no longer fitted
			files++
		}
	}
	if report.Written != files {
		t.Errorf("%d written, and %d are there", report.Written, files)
	}
	if released(t, target(out), next); report.Written == len(next) {
		t.Error("it went on to the end")
	}
	holds(t, out, next)
}

func TestManyFilesAskedToStop(t *testing.T) {
	next := manyFiles("new")
	around := t.TempDir()
	ctx, stop := context.WithCancel(context.Background())
	report, ps := attemptUntil(ctx, tellsCapitals, around, scanned(t, next), &fault{at: 100, then: stop})
	if !sameCodes(ps, "release-stopped") || report.Written == 0 || report.Written > 100 {
		t.Errorf("%v, %+v", codes(ps), report)
	}
	released(t, target(filepath.Join(around, "public")), next)
	holds(t, filepath.Join(around, "public"), next)
}

func BenchmarkWrite(b *testing.B) {
	site := tree{}
	for i := range 3000 {
		site[fmt.Sprintf("actions/w%d-%d/index.html", i%100, i)] = strings.Repeat("<p>words</p>\n", 1200)
	}
	v := scanned(b, site)
	for b.Loop() {
		if _, ps := Write(context.Background(), target(filepath.Join(b.TempDir(), "public")), v); ps != nil {
			b.Fatal(codes(ps))
		}
	}
}
