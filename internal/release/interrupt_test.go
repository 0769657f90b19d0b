package release

import (
	"context"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
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
		"swap.txt": "a file", "turn/x.txt": "in a folder", "Case/y.txt": "capital", "Case/z.txt": "capital"}
	after = tree{"same.txt": "same", "changed.txt": "new text", "new/c.txt": "3", "new/deep/d.txt": "4",
		"swap.txt/page.txt": "in a folder", "turn": "a file", "case/y.txt": "small"}
	third   = tree{"changed.txt": "third text", "gone/a.txt": "3", "turn": "a file", "CASE": "a file"}
	foreign = tree{"gone/notes.md": "mine", "mine/e.txt": "mine", "mine/empty/": ""}
)

// disk makes the folder below which a test releases.
type disk func(dir string) folder

func tellsCapitals(dir string) folder { f, _ := openFolder(dir); return f }
func ignoresCase(dir string) folder   { return uncasedFolder{tellsCapitals(dir)} }

var disks = map[string]disk{"tells capitals apart": tellsCapitals, "does not": ignoresCase}

// attempt releases a site with a fault in the disk.
func attempt(on disk, around string, site leakscan.Verified, f *fault) (Report, []diag.Problem) {
	beside := faulty{on(around), f}
	defer beside.Close()
	to := target(filepath.Join(around, "public"))
	p, _ := locate(to.Out)
	return write(context.Background(), beside, p, to, site)
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

// From any tree to any other, stopped anywhere, and on to a third.
func TestRandomTrees(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 0))
	for range 80 {
		on, mine := tellsCapitals, tree{"mine.md": "mine", "d.txt/mine.md": "mine"}
		if r.IntN(2) == 0 {
			// Somebody else's folder decides there how its name is spelt.
			on, mine = ignoresCase, tree{"mine.md": "mine"}
		}
		around := t.TempDir()
		out := filepath.Join(around, "public")
		sites := []tree{randomSite(r), randomSite(r), randomSite(r)}
		attempt(on, around, scanned(t, sites[0]), &fault{})
		if _, file := sites[0]["d.txt"]; file {
			delete(mine, "d.txt/mine.md")
		}
		put(t, out, mine)
		attempt(on, around, scanned(t, sites[1]), &fault{at: 1 + r.IntN(25), err: errKilled, how: effect(r.IntN(3)), dies: true})
		_, ps := attempt(on, around, scanned(t, sites[2]), &fault{})

		found := contents(t, out)
		for p, text := range mine {
			if found[p] != text {
				t.Errorf("%s, which is not ours, is gone", p)
			}
		}
		// Our own notes may rightly stand in a page's way.
		if sameCodes(ps, slices.Repeat([]string{"out-foreign"}, len(ps))...) && len(ps) > 0 {
			continue
		}
		if ps != nil || !maps.Equal(found, with(sites[2], mine)) {
			t.Fatalf("%v: from %v\nover %v\nto %v\ncame %v", codes(ps), sites[0], sites[1], sites[2], found)
		}
	}
}

// randomSite makes a site of few, short names, so that two of them often meet.
func randomSite(r *rand.Rand) tree {
	names := []string{"a.txt", "b.txt", "B.txt", "d.txt", "D.txt", "e.txt"}
	site, paths := tree{}, []string{"index.txt"}
	for range 1 + r.IntN(12) {
		p := names[r.IntN(len(names))]
		for range r.IntN(3) {
			p += "/" + names[r.IntN(len(names))]
		}
		if _, clashes := outlineOf(append(paths, p)); len(clashes) == 0 {
			paths = append(paths, p)
		}
	}
	for _, p := range paths {
		site[p] = strings.Repeat("text ", r.IntN(4)) + "end"
	}
	return site
}
