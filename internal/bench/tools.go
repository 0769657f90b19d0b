package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

// tools are the two programs, built from this module.
type tools struct{ openspace, hugo string }

// buildTools builds openspace, and Hugo of the version that go.mod pins as a tool.
func buildTools(dir string) (tools, error) {
	t := tools{filepath.Join(dir, "openspace"+exe()), filepath.Join(dir, "hugo"+exe())}
	if err := goBuild(t.openspace, "openspace/cmd/openspace"); err != nil {
		return t, err
	}
	return t, goBuild(t.hugo, "github.com/gohugoio/hugo")
}

func exe() string {
	if runtime.GOOS == "windows" {
		return ".exe"
	}
	return ""
}

func goBuild(file, pkg string) error {
	c := exec.Command("go", "build", "-o", file, pkg)
	c.Env = append(os.Environ(), "CGO_ENABLED=0")
	if said, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("building %s: %w\n%s", pkg, err, said)
	}
	return nil
}

// environment is what both programs run in: this one's, without what would change
// how Hugo builds.
func environment() []string {
	var kept []string
	for _, e := range os.Environ() {
		if !strings.HasPrefix(e, "HUGO") {
			kept = append(kept, e)
		}
	}
	return append(kept, "OPENSPACE_PHASES=1")
}
