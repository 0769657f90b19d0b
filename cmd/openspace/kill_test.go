package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"openspace/internal/recordstest"
)

// program builds the real program once, as a user has it.
func program(t *testing.T) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "openspace")
	if runtime.GOOS == "windows" {
		file += ".exe"
	}
	build := exec.Command("go", "build", "-o", file, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if said, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	return file
}

// manyActions makes records with so many pages that writing them takes a while.
// Every page says the word.
func manyActions(t *testing.T, word string) string {
	records := recordstest.Valid(t)
	recordstest.Edit(t, records, "process.toml", `title = "Harbour Data Forum"`, `title = "Harbour Data Forum, `+word+`"`)
	recordstest.Edit(t, records, "process.toml", `short_title = "Harbour Forum"`, `short_title = "`+word+`"`)
	var b strings.Builder
	for i := range 160 {
		fmt.Fprintf(&b, "[[action]]\nid = \"%s-%03d\"\nnumber = %d\nworkshop = \"w1\"\ntopic = \"footage\"\ntext = \"Publish report %d.\"\ndue = \"2026-05\"\n\n",
			// A quarter of the pages exist in one of the two sites only.
			map[bool]string{true: strings.ToLower(word), false: "w1"}[i%4 == 0], i+1, i+1, i+1)
	}
	recordstest.Write(t, records, "actions.toml", b.String())
	return records
}

// TestKilledWhileBuilding kills the program again and again while it brings a
// folder from one site to another. Each file is the old one, the new one, or not
// there where one of the two sites has none, and the next build completes the rest.
func TestKilledWhileBuilding(t *testing.T) {
	needsLong(t)
	openspace := program(t)
	records := []string{manyActions(t, "First"), manyActions(t, "Second")}
	var sites []tree
	for _, r := range records {
		sites = append(sites, ours(t, "--records", r, "--as-of", asOf))
	}
	around := t.TempDir()
	out := filepath.Join(around, "public")
	mustRun(t, "build", "--records", records[0], "--out", out, "--as-of", asOf)
	mixtures, long := 0, lengthOf(exec.Command(openspace, "check", "--records", records[1], "--as-of", asOf))
	for round := range killings {
		build := exec.Command(openspace, "build", "--records", records[(round+1)%2], "--out", out, "--as-of", asOf)
		killed(t, build, filepath.Join(around, "public.manifest.json"), round%2 == 1, long)
		mixtures += oldOrNew(t, out, sites)
		if t.Failed() {
			t.Fatalf("in round %d", round)
		}
	}
	t.Logf("killed %d times; %d times the folder was a mixture of both sites", killings, mixtures)
	mustRun(t, "build", "--records", records[1], "--out", out, "--as-of", asOf)
	if list := differences(sites[1], mustReadTree(t, out)); len(list) > 0 {
		t.Errorf("the build after the last kill did not repair: %q", list)
	}
	if left := mustReadTree(t, around).beside("public"); len(left) != 1 || left[0] != "public.manifest.json" {
		t.Errorf("beside the site are %q", left)
	}
}

const killings = 20

// lengthOf is how long a command takes here and now.
func lengthOf(c *exec.Cmd) time.Duration {
	start := time.Now()
	_ = c.Run() // what it says is not what is tested
	return time.Since(start)
}

// killed starts a build and kills it: at any moment within its length or, if
// writing is asked for, soon after the manifest was replaced, with which writing
// begins.
func killed(t *testing.T, build *exec.Cmd, manifest string, writing bool, length time.Duration) {
	t.Helper()
	before, err := os.Stat(manifest)
	if err != nil {
		t.Fatal(err)
	}
	if err := build.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() { _ = build.Wait(); close(ended) }()
	wait := rand.N(length)
	if writing {
		for same(before, manifest) && !over(ended, 100*time.Microsecond) {
		}
		wait = rand.N(15 * time.Millisecond)
	}
	over(ended, wait)
	_ = build.Process.Kill() // it may have ended by itself
	<-ended
}

// same reports whether the file has not been replaced. While it is being replaced
// some systems show none.
func same(before os.FileInfo, file string) bool {
	now, err := os.Stat(file)
	return err != nil || os.SameFile(before, now)
}

// over waits for the end, at most for a while, and reports whether it came.
func over(ended chan struct{}, wait time.Duration) bool {
	select {
	case <-ended:
		return true
	case <-time.After(wait):
		return false
	}
}

// oldOrNew holds every file to the two sites. It returns 1 if files of both that
// differ stand side by side, and 0 otherwise.
func oldOrNew(t *testing.T, out string, sites []tree) int {
	t.Helper()
	found := [2]bool{}
	files := mustReadTree(t, out)
	for path, text := range files {
		switch {
		case strings.HasPrefix(filepath.Base(path), ".") || text == sites[0][path] && text == sites[1][path]:
		case text == sites[0][path]:
			found[0] = true
		case text == sites[1][path]:
			found[1] = true
		default:
			t.Errorf("%s is neither the old nor the new file", path)
		}
	}
	for path := range sites[0] {
		if _, both := sites[1][path]; both && files[path] == "" {
			t.Errorf("%s is in both sites and not in the folder", path)
		}
	}
	if found[0] && found[1] {
		return 1
	}
	return 0
}

// beside lists the files that do not lie in dir.
func (f tree) beside(dir string) []string {
	var list []string
	for _, path := range f.paths() {
		if !strings.HasPrefix(path, dir+"/") {
			list = append(list, path)
		}
	}
	return list
}
