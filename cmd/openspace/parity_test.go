package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"openspace/internal/recordstest"
)

// Parity: what openspace data hands out is a stock Hugo site. Plain Hugo, of the
// version that go.mod pins, builds from it the very files that openspace build
// writes. Plain Hugo is run as "go tool hugo" with
//
//	--source DIR --destination OUT    where from and where to
//	--noBuildLock --cacheDir TEMP     nothing is left in the site folder
//	--panicOnWarning                  a warning is a failure
//
// and with the environment of the test less every HUGO_ variable: those change
// what plain Hugo builds, and openspace does not read them. No flag touches the
// output; what is rendered depends on the site folder alone.
func plainHugo(t *testing.T, source string) tree {
	t.Helper()
	out := filepath.Join(t.TempDir(), "plain")
	hugo := exec.Command("go", "tool", "hugo", "--source", source, "--destination", out,
		"--noBuildLock", "--cacheDir", t.TempDir(), "--panicOnWarning", "--quiet")
	hugo.Env = slices.DeleteFunc(os.Environ(), func(v string) bool { return strings.HasPrefix(v, "HUGO_") })
	if said, err := hugo.CombinedOutput(); err != nil {
		t.Fatalf("plain Hugo: %v\n%s", err, said)
	}
	return mustReadTree(t, out)
}

// ours is what openspace build writes.
func ours(t *testing.T, args ...string) tree {
	t.Helper()
	out := filepath.Join(t.TempDir(), "public")
	mustRun(t, append([]string{"build", "--out", out}, args...)...)
	return mustReadTree(t, out)
}

func TestPlainHugoBuildsTheSame(t *testing.T) {
	needsLong(t)
	for name, args := range map[string][]string{
		"the example":                   {"--as-of", asOf},
		"the example on another day":    {"--as-of", "2018-10-05"},
		"records whose site has a path": {"--as-of", asOf, "--records", recordstest.Valid(t)},
	} {
		t.Run(name, func(t *testing.T) {
			source := filepath.Join(t.TempDir(), "site")
			mustRun(t, append([]string{"data", "--out", source}, args...)...)
			sameSite(t, ours(t, args...), plainHugo(t, source))
		})
	}
}

func sameSite(t *testing.T, ours, plain tree) {
	t.Helper()
	if len(ours) < 20 {
		t.Errorf("only %d files", len(ours))
	}
	if list := differences(ours, plain); len(list) > 0 {
		t.Errorf("openspace (first) and plain Hugo (second) differ:\n%s", strings.Join(list, "\n"))
	}
}

// TestTheRepositoryIsAHugoSite: plain Hugo in a clone builds the example as
// openspace does for the day that the committed data files carry.
func TestTheRepositoryIsAHugoSite(t *testing.T) {
	needsLong(t)
	source := t.TempDir()
	for _, name := range []string{"content", "layouts", "static", "data"} {
		if err := os.CopyFS(filepath.Join(source, name), os.DirFS(filepath.Join(repository, name))); err != nil {
			t.Fatal(err)
		}
	}
	config, err := os.ReadFile(filepath.Join(repository, "config.toml"))
	if err == nil {
		err = os.WriteFile(filepath.Join(source, "config.toml"), config, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
	sameSite(t, ours(t, "--as-of", committedDay(t)), plainHugo(t, source))
}

// TestAssembledIsTheRepository: without records and site of one's own, the site
// folder that data writes is the repository's, byte for byte.
func TestAssembledIsTheRepository(t *testing.T) {
	source := filepath.Join(t.TempDir(), "site")
	mustRun(t, "data", "--out", source, "--as-of", committedDay(t))
	for _, name := range []string{"content", "layouts", "static", "data"} {
		committed, handed := mustReadTree(t, filepath.Join(repository, name)), mustReadTree(t, filepath.Join(source, name))
		if list := differences(committed, handed); len(list) > 0 {
			t.Errorf("%s: in the repository (first) and handed out (second): %q", name, list)
		}
	}
}
