package browser

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

func needsLong(t *testing.T) {
	t.Helper()
	if !*long {
		t.Skip("takes long; run it with: go test ./internal/browser -long")
	}
}

// checker is the Nu HTML checker, as a command line; nil if it is not installed.
// VNU_JAR names its jar, which the npm package vnu-jar brings along.
func checker() []string {
	if jar := os.Getenv("VNU_JAR"); jar != "" {
		if java, err := exec.LookPath("java"); err == nil {
			return []string{java, "-Xss4m", "-jar", jar}
		}
		return nil
	}
	if vnu, err := exec.LookPath("vnu"); err == nil {
		return []string{vnu}
	}
	return nil
}

// remark is one thing that the checker has to say.
type remark struct {
	Type, SubType, Message, Extract, URL string
	LastLine                             int
}

// bad is a page with faults planted, which the checker is given beside the sites.
const bad = `<!doctype html><html lang="en"><title>x</title><ul><p>not in a list</ul><img src="a.png"><div id="a"></div><div id="a"></div>`

// remarks are what the checker has to say, by the name of the example, and about the
// bad page by "bad". It is asked once about all: its start takes longer than many pages.
var remarks = sync.OnceValues(func() (map[string][]remark, error) {
	all, err := built()
	if err != nil {
		return nil, err
	}
	dirs := map[string]string{"bad": filepath.Join(scratch, "bad")}
	if err := errors.Join(os.Mkdir(dirs["bad"], 0o700), os.WriteFile(filepath.Join(dirs["bad"], "bad.html"), []byte(bad), 0o600)); err != nil {
		return nil, err
	}
	for _, s := range all {
		dirs[s.name] = s.dir
	}
	messages, err := asked(slices.Sorted(maps.Values(dirs)))
	said := map[string][]remark{}
	for _, r := range messages {
		for name, dir := range dirs {
			if strings.Contains(r.URL, filepath.ToSlash(dir)+"/") {
				said[name] = append(said[name], r)
			}
		}
	}
	return said, err
})

// asked runs the checker over the pages below the folders.
func asked(dirs []string) ([]remark, error) {
	vnu := checker()
	c := exec.Command(vnu[0], slices.Concat(vnu[1:], []string{"--format", "json", "--exit-zero-always", "--stdout", "--skip-non-html"}, dirs)...)
	text, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("the Nu checker does not run: %w", err)
	}
	var said struct{ Messages []remark }
	if err := json.Unmarshal(text, &said); err != nil {
		return nil, fmt.Errorf("the Nu checker answers no JSON: %w", err)
	}
	for _, r := range said.Messages {
		if r.URL == "" || r.Type == "non-document-error" {
			return nil, fmt.Errorf("the Nu checker could not look at everything: %s", r.Message)
		}
	}
	return said.Messages, nil
}

func remarked(t *testing.T) map[string][]remark {
	t.Helper()
	needsLong(t)
	if checker() == nil {
		missing(t, "Nu HTML checker", "install Java and the npm package vnu-jar, and name its build/dist/vnu.jar in VNU_JAR")
	}
	said, err := remarks()
	if err != nil {
		t.Fatal(err)
	}
	return said
}

// guessed reports whether the checker judges by what it cannot know: it reads files,
// has no host that 'self' in a content security policy could stand for, and so takes
// every style sheet for one of another host. TestPagesLoadClean asks a browser that
// has one.
func (r remark) guessed() bool {
	return r.Type == "info" && strings.HasPrefix(r.Message, "Resource violates Content Security Policy (meta tag)")
}

// TestEveryPageIsValid holds every page of both examples to the HTML standard,
// warnings too.
func TestEveryPageIsValid(t *testing.T) {
	said := remarked(t)
	for _, s := range sites(t) {
		looked := map[string]bool{}
		for _, r := range said[s.name] {
			looked[r.URL] = true
			if !r.guessed() {
				t.Errorf("%s: %s, line %d: %s %s: %s: %s", s.name, r.URL, r.LastLine, r.Type, r.SubType, r.Message, r.Extract)
			}
		}
		if len(looked) != len(s.pages()) {
			t.Errorf("%s: the checker guessed about %d pages, and there are %d", s.name, len(looked), len(s.pages()))
		}
	}
}

func TestTheCheckerCatches(t *testing.T) {
	if got := remarked(t)["bad"]; len(got) < 3 {
		t.Errorf("three faults were planted, told: %v", got)
	}
}
