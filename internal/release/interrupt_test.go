package release

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"openspace/internal/diag"
	"openspace/internal/leakscan"
)

// The sites before and after each interruption. Together they have every kind of
// step: new, changed and obsolete files, folders made and emptied, files and
// folders that change places, capitals that change.
var (
	before = tree{"same.txt": "same", "changed.txt": "old text", "gone/a.txt": "1", "gone/deep/b.txt": "2",
		"swap.txt": "a file", "turn.txt/x.txt": "in a folder", "Case.txt/y.txt": "capital", "Case.txt/z.txt": "capital"}
	after = tree{"same.txt": "same", "changed.txt": "new text", "new/c.txt": "3", "new/deep/d.txt": "4",
		"swap.txt/page.txt": "in a folder", "turn.txt": "a file", "case.txt/y.txt": "small"}
	third   = tree{"changed.txt": "third text", "gone/a.txt": "3", "turn.txt": "a file", "CASE.txt": "a file"}
	foreign = tree{"gone/notes.md": "mine", "mine/e.txt": "mine", "mine/empty/": ""}
)

// disk makes the folder below which a test releases.
type disk func(dir string) folder

func tellsCapitals(dir string) folder { f, _ := openFolder(dir); return f }
func ignoresCase(dir string) folder   { return uncasedFolder{tellsCapitals(dir)} }

var disks = map[string]disk{"tells capitals apart": tellsCapitals, "does not": ignoresCase}

// attempt releases a site with a fault in the disk.
func attempt(on disk, around string, site leakscan.Verified, f *fault) (Report, []diag.Problem) {
	return attemptUntil(context.Background(), on, around, site, f)
}

func attemptUntil(ctx context.Context, on disk, around string, site leakscan.Verified, f *fault) (Report, []diag.Problem) {
	beside := faulty{on(around), f}
	defer beside.Close()
	to := target(filepath.Join(around, "public"))
	p, _ := locate(to.Out)
	return write(ctx, beside, p, to, site)
}

func TestStoppedAfterAnyOperation(t *testing.T) {
	for name, on := range disks {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			stopEverywhere(t, on, half, before)
			stopEverywhere(t, on, half, after)
			stopEverywhere(t, on, half, third)
			stopEverywhere(t, on, all, after)
		})
	}
}

// stopEverywhere kills the release from before to after at each operation in turn
// and lets the next release, which may be of any site, find its way.
func stopEverywhere(t *testing.T, on disk, how effect, next tree) {
	first, second, last := scanned(t, before), scanned(t, after), scanned(t, next)
	for at := 1; ; at++ {
		around := t.TempDir()
		out := filepath.Join(around, "public")
		attempt(on, around, first, &fault{})
		put(t, out, foreign)

		stop := &fault{at: at, err: errKilled, how: how, dies: true}
		_, ps := attempt(on, around, second, stop)
		if stop.count < at {
			if len(ps) > 0 || at < 20 {
				t.Fatalf("%d operations, problems %v", stop.count, codes(ps))
			}
			return
		}
		eachFileOldOrNew(t, out, before, after)
		if _, ps := attempt(on, around, last, &fault{}); ps != nil {
			t.Fatalf("stopped at operation %d: the next release failed: %v at %v", at, codes(ps), ps[0].Place())
		}
		holds(t, out, with(next, foreign))
		nothingBeside(t, around)
		if t.Failed() {
			t.Fatalf("stopped at operation %d, effect %d", at, how)
		}
	}
}

// eachFileOldOrNew looks at an interrupted folder: no path of either site may hold
// anything but its old or new text, or nothing if a site has nothing there or
// another spelling of the same name is on its way.
func eachFileOldOrNew(t *testing.T, out string, old, next tree) {
	t.Helper()
	found := contents(t, out)
	for p, text := range found {
		if was, ok := old[p]; ok && text == was {
			continue
		}
		if is, ok := next[p]; ok && text == is {
			continue
		}
		if strings.HasSuffix(p, temporary) || strings.HasSuffix(p, "/") {
			continue
		}
		if mine, ok := foreign[p]; !ok || text != mine {
			t.Errorf("%s holds %q, neither old nor new", p, text)
		}
	}
	for p := range foreign {
		if _, ok := found[p]; !ok {
			t.Errorf("%s, which is not ours, is gone", p)
		}
	}
	for p := range old {
		if _, both := next[p]; both && found[p] == "" {
			t.Errorf("%s is gone, though both sites have it", p)
		}
	}
}

func nothingBeside(t testing.TB, around string) {
	t.Helper()
	entries, err := os.ReadDir(around)
	must(t, err)
	for _, e := range entries {
		if e.Name() != "public" && e.Name() != "public.manifest.json" {
			t.Errorf("%s was left beside the folder", e.Name())
		}
	}
}

// A full disk at any operation is told as such, leaves nothing half-written and
// stops nothing for ever.
func TestFullDiskAtAnyOperation(t *testing.T) {
	for at := 1; ; at++ {
		around := t.TempDir()
		out := filepath.Join(around, "public")
		attempt(tellsCapitals, around, scanned(t, before), &fault{})
		full := &fault{at: at, err: noRoom[0], how: half}
		_, ps := attempt(tellsCapitals, around, scanned(t, after), full)
		if full.count < at {
			return
		}
		if !sameCodes(ps, "disk-full") || !diag.Unfinished(ps) {
			t.Errorf("operation %d: %v", at, codes(ps))
		}
		for p := range contents(t, out) {
			if strings.HasSuffix(p, temporary) {
				t.Errorf("operation %d: %s was left", at, p)
			}
		}
		released(t, target(out), after)
		holds(t, out, after)
	}
}

// Asked to stop, as by Ctrl-C, a release ends after the file that it is at.
func TestAskedToStopAtAnyOperation(t *testing.T) {
	first, second := scanned(t, before), scanned(t, after)
	for at := 1; ; at++ {
		around := t.TempDir()
		out := filepath.Join(around, "public")
		attempt(tellsCapitals, around, first, &fault{})
		put(t, out, foreign)
		ctx, stop := context.WithCancel(context.Background())
		asked := &fault{at: at, then: stop}
		_, ps := attemptUntil(ctx, tellsCapitals, around, second, asked)
		if ps == nil {
			if at < 20 || asked.count > at+1 {
				t.Fatalf("asked at operation %d of %d, it went on", at, asked.count)
			}
			return
		}
		// A file may still take its folders, its bytes and its name.
		if !sameCodes(ps, "release-stopped") || asked.count > at+3 {
			t.Errorf("operation %d of %d: %v", at, asked.count, codes(ps))
		}
		eachFileOldOrNew(t, out, before, after)
		released(t, target(out), after)
		holds(t, out, with(after, foreign))
	}
}

// A first release that cannot even record what it is about to do leaves nothing.
func TestFailedFirstReleaseLeavesNothing(t *testing.T) {
	for at := 1; at <= 3; at++ { // the folder, the manifest's temporary file, its renaming
		around := t.TempDir()
		_, ps := attempt(tellsCapitals, around, scanned(t, before), &fault{at: at, err: syscall.EROFS, how: nothing})
		if len(ps) != 1 {
			t.Errorf("operation %d: %v", at, codes(ps))
		}
		holds(t, around, tree{})
	}
}

// A refusal is not an unfinished release: a person has to decide, not to try again.
func TestRefusalsAreNotUnfinished(t *testing.T) {
	if diag.Unfinished([]diag.Problem{diag.OutNotOurs.At(diag.Place{}), diag.PathClash.At(diag.Place{})}) {
		t.Error("a refusal counts as unfinished")
	}
	if !diag.Unfinished([]diag.Problem{diag.OutNotOurs.At(diag.Place{}), diag.DiskFull.At(diag.Place{})}) {
		t.Error("a full disk does not count as unfinished")
	}
}

// A removal that fails is told by the manifest's line: the old path may name
// somebody who has since withdrawn.
func TestFailedRemovalDoesNotNameThePath(t *testing.T) {
	around := t.TempDir()
	old := tree{"a.txt": "1", "members/withdrawn-network.txt": "2"}
	attempt(tellsCapitals, around, scanned(t, old), &fault{})
	denied := &fault{at: 3, err: os.ErrPermission} // after the manifest's two operations
	_, ps := attempt(tellsCapitals, around, scanned(t, tree{"a.txt": "1"}), denied)
	if !sameCodes(ps, "disk-permission") || ps[0].Place().String() != "public.manifest.json:8" {
		t.Fatalf("%v at %v", codes(ps), ps[0].Place())
	}
	manifest := strings.Split(contents(t, around)["public.manifest.json"], "\n")
	if !strings.Contains(manifest[8-1], "withdrawn-network") {
		t.Errorf("line 8 of the manifest is %q", manifest[8-1])
	}
}
