package browser

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
)

// asOf is the day for which the examples' records are written.
const asOf = "2026-11-21"

const repository = "../.."

// long switches on what takes minutes: every page and not one of each kind, and the
// checkers of others.
var long = flag.Bool("long", os.Getenv("OPENSPACE_LONG") != "", "look at every page, and run the checkers of others")

var update = flag.Bool("update", false, "take the screenshots in docs/screenshots anew")

// examples are the sites that are looked at, by folder, with where they will stand.
var examples = map[string]string{
	"leds-hob":  "https://leds-hob.example/",
	"riverside": "https://riverside.example/sensors-forum/",
}

// finished is one example's site as the command wrote it.
type finished struct {
	name  string
	dir   string
	base  string            // the path at which its links expect it
	files map[string]string // by slash path
}

// scratch is removed when all tests have run.
var scratch string

func TestMain(m *testing.M) {
	flag.Parse()
	var err error
	if scratch, err = os.MkdirTemp("", "openspace-browser-"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	code := m.Run()
	closeChromium()
	_ = os.RemoveAll(scratch)
	os.Exit(code)
}

// sites builds both examples, once for all tests.
func sites(t *testing.T) []finished {
	t.Helper()
	all, err := built()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

var built = sync.OnceValues(func() ([]finished, error) {
	program := filepath.Join(scratch, "openspace")
	if runtime.GOOS == "windows" {
		program += ".exe"
	}
	if err := quietly(exec.Command("go", "build", "-o", program, repository+"/cmd/openspace")); err != nil {
		return nil, err
	}
	var all []finished
	for name, address := range examples {
		s, err := build(program, name, address)
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
	slices.SortFunc(all, func(a, b finished) int { return strings.Compare(a.name, b.name) })
	return all, nil
})

// build works on a copy of the records, because a build writes its ledger there.
func build(program, name, address string) (finished, error) {
	records, out := filepath.Join(scratch, name, "records"), filepath.Join(scratch, name, "public")
	if err := os.CopyFS(records, os.DirFS(filepath.Join(repository, "examples", name))); err != nil {
		return finished{}, err
	}
	if err := quietly(exec.Command(program, "build", "--records", records, "--out", out, "--as-of", asOf)); err != nil {
		return finished{}, err
	}
	u, err := url.Parse(address)
	if err != nil {
		return finished{}, err
	}
	files, err := readAll(out)
	return finished{name, out, u.Path, files}, err
}

func quietly(c *exec.Cmd) error {
	if said, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", c, err, said)
	}
	return nil
}

func readAll(dir string) (map[string]string, error) {
	files := map[string]string{}
	fsys := os.DirFS(dir)
	err := fs.WalkDir(fsys, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		text, err := fs.ReadFile(fsys, name)
		files[name] = string(text)
		return err
	})
	if err == nil && len(files) < 20 {
		err = errors.New("the site has hardly any file")
	}
	return files, err
}

// served puts the site on loopback, below its path and nowhere else, as a plain
// host does: a folder's address shows its index, and what is not there its own page
// with status 404. It returns the address of its home page.
func (s finished) served(t *testing.T) string {
	t.Helper()
	server := httptest.NewServer(http.StripPrefix(strings.TrimSuffix(s.base, "/"), http.HandlerFunc(s.answer)))
	t.Cleanup(server.Close)
	return server.URL + s.base
}

func (s finished) answer(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(r.URL.Path, "/")
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	text, there := s.files[name]
	if !there {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.WriteHeader(http.StatusNotFound)
		text = s.files["404.html"]
	} else if kind, known := kindsOfFile[path.Ext(name)]; known {
		w.Header().Set("Content-Type", kind)
	}
	_, _ = w.Write([]byte(text))
}

// kindsOfFile does not leave to the machine's own tables what a file is sent as.
var kindsOfFile = map[string]string{
	".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
	".svg": "image/svg+xml", ".json": "application/json", ".xml": "application/xml", ".atom": "application/atom+xml",
	".ics": "text/calendar; charset=utf-8", ".csv": "text/csv; charset=utf-8", ".txt": "text/plain; charset=utf-8",
}
