package release

import (
	"context"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"openspace/internal/diag"
	"openspace/internal/fold"
	"openspace/internal/leakscan"
)

// tree is a folder's files: slash path to content.
type tree map[string]string

// scanned brings a site through a scan that protects no name.
func scanned(t testing.TB, files tree) leakscan.Verified {
	t.Helper()
	site := map[string][]byte{}
	for p, text := range files {
		site[p] = []byte(text)
	}
	nobody := leakscan.Terms{Names: fold.Search{Find: func(string) []fold.Hit { return nil }}}
	v, ps := leakscan.Scan(context.Background(), site, nobody, leakscan.Options{})
	if len(ps) > 0 {
		t.Fatalf("scan of the test's own site: %v", codes(ps))
	}
	return v
}

func codes(ps []diag.Problem) (cs []string) {
	for _, p := range ps {
		cs = append(cs, p.Code())
	}
	return cs
}

func sameCodes(ps []diag.Problem, want ...string) bool { return slices.Equal(codes(ps), want) }

// target is the release that tests ask for unless they say otherwise.
func target(out string) Target { return Target{Out: out, Process: "leds-hob", AsOf: "2018-10-04"} }

// released writes a site and fails the test if that is refused.
func released(t testing.TB, to Target, files tree) Report {
	t.Helper()
	r, ps := Write(context.Background(), to, scanned(t, files))
	if len(ps) > 0 {
		t.Fatalf("Write: %v at %v", codes(ps), ps[0].Place())
	}
	return r
}

// holds fails the test unless the folder holds exactly these files. Folders count
// with a slash at their end if they are empty; a link counts by where it leads.
func holds(t testing.TB, dir string, want tree) {
	t.Helper()
	if got := contents(t, dir); !maps.Equal(got, want) {
		t.Errorf("%s holds %v, want %v", filepath.Base(dir), got, want)
	}
}

func contents(t testing.TB, dir string) tree {
	t.Helper()
	found := tree{}
	err := filepath.WalkDir(dir, func(name string, e fs.DirEntry, err error) error {
		if err != nil || name == dir {
			return err
		}
		rel, _ := filepath.Rel(dir, name)
		rel = filepath.ToSlash(rel)
		if e.IsDir() {
			inner, err := os.ReadDir(name)
			if len(inner) == 0 {
				found[rel+"/"] = ""
			}
			return err
		}
		if e.Type()&fs.ModeSymlink != 0 {
			found[rel], err = os.Readlink(name)
			return err
		}
		data, err := os.ReadFile(name)
		found[rel] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// put makes files by hand, as somebody other than openspace would.
func put(t testing.TB, dir string, files tree) {
	t.Helper()
	for p, text := range files {
		name := filepath.Join(dir, filepath.FromSlash(p))
		if strings.HasSuffix(p, "/") {
			must(t, os.MkdirAll(name, 0o755))
			continue
		}
		must(t, os.MkdirAll(filepath.Dir(name), 0o755))
		must(t, os.WriteFile(name, []byte(text), 0o644))
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func with(a, b tree) tree {
	both := maps.Clone(a)
	maps.Copy(both, b)
	return both
}
