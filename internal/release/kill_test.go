package release

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"openspace/internal/leakscan"
)

// Set to an output folder, it makes this test program release into that folder,
// one site and then the other, until it is killed.
const releaseForEver = "OPENSPACE_TEST_RELEASE_INTO"

func TestReleaseForEver(t *testing.T) {
	out := os.Getenv(releaseForEver)
	if out == "" {
		t.Skip("runs as a child of TestKilledAtRandom only")
	}
	sites := []leakscan.Verified{scanned(t, bigSite(0)), scanned(t, bigSite(1))}
	fmt.Println("ready")
	for turn := 0; ; turn++ {
		if _, ps := Write(context.Background(), target(out), sites[turn%2]); ps != nil {
			t.Fatalf("%v at %v", codes(ps), ps[0].Place())
		}
	}
}

// bigSite has files that both sites have, with other text, and files of its own.
func bigSite(n int) tree {
	site := tree{}
	for i := range 30 {
		text := strings.Repeat(fmt.Sprintf("site %d page %d. ", n, i), 1+i*100)
		site[fmt.Sprintf("pages/p%d/index.txt", i)] = text
		site[fmt.Sprintf("only%d/p%d.txt", n, i)] = text
	}
	return site
}

// A release killed by the system, again and again in the same folder. Besides the
// files this is a test of the lock: what a killed process held must not block.
func TestKilledAtRandom(t *testing.T) {
	around := t.TempDir()
	out := filepath.Join(around, "public")
	released(t, target(out), bigSite(1))
	put(t, out, foreign)
	for round := range 12 {
		killed(t, out, time.Duration(rand.IntN(40))*time.Millisecond)
		eachFileOldOrNew(t, out, bigSite(0), bigSite(1))
		if t.Failed() {
			t.Fatalf("in round %d", round)
		}
	}
	released(t, target(out), bigSite(0))
	holds(t, out, with(bigSite(0), foreign))
	nothingBeside(t, around)
}

// killed starts a child that releases for ever and kills it after a while.
func killed(t *testing.T, out string, after time.Duration) {
	t.Helper()
	child := exec.Command(os.Args[0], "-test.run=^TestReleaseForEver$")
	child.Env = append(os.Environ(), releaseForEver+"="+out)
	said, err := child.StdoutPipe()
	must(t, err)
	must(t, child.Start())
	line, _ := bufio.NewReader(said).ReadString('\n')
	time.Sleep(after)
	child.Process.Kill()
	child.Wait()
	if strings.TrimSpace(line) != "ready" {
		t.Fatalf("the child said %q", line)
	}
	if child.ProcessState.Exited() && child.ProcessState.ExitCode() == 1 {
		t.Fatal("the child's release was refused")
	}
}
