package browser

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
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

// remarks runs the checker over the pages below a folder.
func remarks(t *testing.T, dir string) []remark {
	t.Helper()
	vnu := checker()
	if vnu == nil {
		missing(t, "Nu HTML checker", "install Java and the npm package vnu-jar, and name its build/dist/vnu.jar in VNU_JAR")
	}
	c := exec.Command(vnu[0], append(vnu[1:], "--format", "json", "--exit-zero-always", "--stdout", "--skip-non-html", dir)...)
	text, err := c.Output()
	if err != nil {
		t.Fatalf("the Nu checker does not run: %v", err)
	}
	var said struct{ Messages []remark }
	if err := json.Unmarshal(text, &said); err != nil {
		t.Fatalf("the Nu checker answers no JSON: %v", err)
	}
	return said.Messages
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
	needsLong(t)
	for _, s := range sites(t) {
		for _, r := range remarks(t, s.dir) {
			if r.guessed() {
				continue
			}
			t.Errorf("%s: %s, line %d: %s %s: %s: %s", s.name, filepath.Base(filepath.Dir(r.URL)), r.LastLine, r.Type, r.SubType, r.Message, r.Extract)
		}
	}
}

func TestTheCheckerCatches(t *testing.T) {
	needsLong(t)
	dir := t.TempDir()
	bad := `<!doctype html><html lang="en"><title>x</title><ul><p>not in a list</ul><img src="a.png"><div id="a"></div><div id="a"></div>`
	if err := os.WriteFile(filepath.Join(dir, "bad.html"), []byte(bad), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := remarks(t, dir); len(got) < 3 {
		t.Errorf("three faults were planted, told: %v", got)
	}
}
