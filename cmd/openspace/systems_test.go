package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestBuildsForOtherSystems: facilitators have Windows and macOS, and the program
// needs no C compiler for either. The first bytes tell what was built.
func TestBuildsForOtherSystems(t *testing.T) {
	needsLong(t)
	for _, s := range []struct {
		system, machine string
		begins          []byte
	}{
		{"windows", "amd64", []byte("MZ")},
		{"darwin", "arm64", []byte{0xcf, 0xfa, 0xed, 0xfe}},
	} {
		t.Run(s.system, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "openspace")
			build := exec.Command("go", "build", "-o", file, ".")
			build.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+s.system, "GOARCH="+s.machine)
			if said, err := build.CombinedOutput(); err != nil {
				t.Fatalf("%v\n%s", err, said)
			}
			program, err := os.ReadFile(file)
			if err != nil || !bytes.HasPrefix(program, s.begins) {
				t.Errorf("this is no program for %s: %v", s.system, err)
			}
		})
	}
}
