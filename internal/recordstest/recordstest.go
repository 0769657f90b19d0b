package recordstest

import (
	"embed"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

//go:embed all:testdata
var files embed.FS

// Valid writes records without a problem into a new folder and returns its path.
func Valid(t testing.TB) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "records")
	sub, err := fs.Sub(files, "testdata/valid")
	if err == nil {
		err = os.CopyFS(dir, sub)
	}
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// Fault is one thing that can be wrong.
type Fault struct {
	Name  string
	Place string // file:line:col below the records folder, as far as it is known
	Code  string
	steps map[string]string
}

// Faults returns every fault of the list.
func Faults(t testing.TB) []Fault {
	t.Helper()
	text, err := files.ReadFile("testdata/faults.txt")
	if err != nil {
		t.Fatal(err)
	}
	return parse(t, string(text))
}

// parse reads faults in the notation of faults.txt.
func parse(t testing.TB, text string) []Fault {
	var all []Fault
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if name, ok := strings.CutPrefix(line, "== "); ok {
			all = append(all, Fault{Name: name, steps: map[string]string{}})
			continue
		}
		if line == "" || strings.HasPrefix(line, "#") || len(all) == 0 {
			continue
		}
		key, value, _ := strings.Cut(line, " ")
		f := &all[len(all)-1]
		if key == "want" {
			f.Place, f.Code, _ = strings.Cut(value, " ")
			continue
		}
		f.steps[key] = unescape(value)
	}
	return all
}

func unescape(s string) string {
	return strings.NewReplacer(`\\`, `\`, `\n`, "\n", `\xff`, "\xff", `\x07`, "\x07").Replace(s)
}

// Edit replaces text that stands in a file exactly once.
func Edit(t testing.TB, dir, file, find, put string) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(file))
	old, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(old), find); n != 1 {
		t.Fatalf("%s: the text to replace stands there %d times", file, n)
	}
	Write(t, dir, file, strings.Replace(string(old), find, put, 1))
}

// Write writes a file, and the folders it lies in.
func Write(t testing.TB, dir, file, text string) {
	t.Helper()
	path := filepath.Join(dir, filepath.FromSlash(file))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// Make puts the fault into the records folder dir.
func (f Fault) Make(t testing.TB, dir string) {
	t.Helper()
	if other, text, ok := strings.Cut(f.steps["and"], " "); ok {
		Write(t, dir, other, text)
	}
	file := f.steps["file"]
	path := filepath.Join(dir, filepath.FromSlash(file))
	switch {
	case f.steps["remove"] != "":
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
	case f.steps["link"] != "":
		if err := os.Symlink(f.steps["link"], path); err != nil {
			t.Skip("this system makes no symbolic links here")
		}
	case f.steps["write"] != "":
		Write(t, dir, file, f.steps["write"]+"\n")
	default:
		Edit(t, dir, file, f.steps["find"], f.steps["put"])
	}
}
