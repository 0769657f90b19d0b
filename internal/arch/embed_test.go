package arch

import (
	"io/fs"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"openspace"
)

// TestEmbeddedFilesAreTheTrackedOnes: a file that git does not track would be in
// this machine's program and nobody else's, and one that go:embed drops would be
// missing from everybody's.
func TestEmbeddedFilesAreTheTrackedOnes(t *testing.T) {
	for _, c := range []struct {
		name     string
		embedded fs.FS
		tracked  []string
	}{
		{"Site", openspace.Site, []string{"config.toml", "content", "layouts", "static"}},
		{"Examples", openspace.Examples, []string{"examples"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, fault := range differ(filesOf(t, c.embedded), trackedBelow(t, c.tracked)) {
				t.Error(fault)
			}
		})
	}
}

func filesOf(t *testing.T, fsys fs.FS) []string {
	t.Helper()
	var all []string
	err := fs.WalkDir(fsys, ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			all = append(all, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// trackedBelow asks git; a copy of the source without git's folder has nothing to
// compare with.
func trackedBelow(t *testing.T, roots []string) []string {
	t.Helper()
	cmd := exec.Command("git", append([]string{"ls-files", "-z", "--"}, roots...)...)
	cmd.Dir = "../.."
	out, err := cmd.Output()
	if err != nil {
		t.Skip("this is not a git checkout, or git is missing: nothing to compare with")
	}
	return strings.Split(strings.TrimRight(string(out), "\x00"), "\x00")
}

func differ(embedded, tracked []string) []string {
	var faults []string
	for _, f := range embedded {
		if !slices.Contains(tracked, f) {
			faults = append(faults, f+" is embedded, and git does not track it")
		}
	}
	for _, f := range tracked {
		if !slices.Contains(embedded, f) {
			faults = append(faults, f+" is tracked by git and is not embedded")
		}
	}
	return faults
}

func TestTheEmbedCheckerCatches(t *testing.T) {
	if got := differ([]string{"a", "b"}, []string{"a", "_partials/c"}); len(got) != 2 {
		t.Errorf("one file too many and one too few, told: %v", got)
	}
	if got := differ([]string{"b", "a"}, []string{"a", "b"}); len(got) != 0 {
		t.Errorf("the same files in another order: %v", got)
	}
}
