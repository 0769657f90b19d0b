package site

import (
	"context"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/bep/clocks"
	"github.com/gohugoio/hugo/common/htime"
	"github.com/gohugoio/hugo/config"
	"github.com/gohugoio/hugo/config/allconfig"
	"github.com/gohugoio/hugo/deps"
	"github.com/gohugoio/hugo/hugofs"
	"github.com/gohugoio/hugo/hugolib"
	"github.com/spf13/afero"

	"openspace/internal/hugofiles"
)

// sameFiles reports every difference between two sets of files.
func sameFiles(t *testing.T, what string, got, want map[string][]byte) {
	t.Helper()
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if string(got[name]) != string(want[name]) {
			t.Errorf("%s: %s differs", what, name)
		}
	}
	for name := range got {
		if _, ok := want[name]; !ok {
			t.Errorf("%s: %s is new", what, name)
		}
	}
}

// The same source gives the same bytes in any zone, on any day, whatever the
// environment says and however many processors there are.
func TestSameSourceSameBytes(t *testing.T) {
	want := rendered(t, fixture())
	t.Run("another zone", func(t *testing.T) {
		home := time.Local
		defer func() { time.Local = home }()
		for _, hours := range []int{-11, 1, 14} {
			time.Local = time.FixedZone("elsewhere", hours*3600)
			sameFiles(t, time.Local.String(), rendered(t, fixture()), want)
		}
	})
	t.Run("another day", func(t *testing.T) {
		clock := htime.Clock
		defer func() { htime.Clock = clock }()
		for _, year := range []int{1980, 2099} {
			htime.Clock = clocks.Start(time.Date(year, 2, 28, 23, 59, 59, 0, time.UTC))
			sameFiles(t, "the clock", rendered(t, fixture()), want)
		}
	})
	t.Run("another environment", func(t *testing.T) {
		for name, value := range map[string]string{
			"HUGO_BASEURL": "https://elsewhere.example/", "HUGO_MARKUP_GOLDMARK_RENDERER_UNSAFE": "true",
			"HUGO_ENVIRONMENT": "development", "HUGO_MINIFY": "true", "HUGO_PUBLISHDIR": "elsewhere", "HUGO_NUMWORKERMULTIPLIER": "7",
			"HUGO_DISABLEKINDS": "page", "HUGO_CACHEDIR": t.TempDir(), "NETLIFY": "true", "TZ": "Africa/Lagos",
		} {
			t.Setenv(name, value)
		}
		sameFiles(t, "the environment", rendered(t, fixture()), want)
	})
	t.Run("one processor", func(t *testing.T) {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
		sameFiles(t, "one processor", rendered(t, fixture()), want)
	})
}

func TestRendersAtOnceDoNotDisturbEachOther(t *testing.T) {
	want := rendered(t, fixture())
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			pages, found := Render(t.Context(), source(t, fixture()))
			if len(found) > 0 {
				t.Errorf("%q", codes(found))
			}
			sameFiles(t, "at once", pages, want)
		})
	}
	all.Wait()
}

// No file is left anywhere that Hugo is known to write to: not in the temporary
// folder, not in a cache, not in the folder that the program was started in.
func TestNothingIsWrittenToDisk(t *testing.T) {
	s, broken := source(t, fixture()), siteFolder(t)
	s.Folder = siteFolder(t)
	watched := t.TempDir()
	for _, name := range []string{"TMPDIR", "TMP", "TEMP", "HOME", "USERPROFILE", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "LocalAppData"} {
		t.Setenv(name, watched)
	}
	t.Chdir(watched)
	if _, found := Render(context.Background(), s); len(found) > 0 {
		t.Fatalf("%q", codes(found))
	}
	s.Data = source(t, fixture()).Data // the first took it
	broken["layouts/home.html"] = &fstest.MapFile{Data: []byte(`{{ define "main" }}{{ errorf "x" }}{{ end }}`)}
	s.Folder = broken
	if pages, _ := Render(context.Background(), s); pages != nil {
		t.Error("a broken layout rendered")
	}
	err := filepath.WalkDir(watched, func(name string, _ os.DirEntry, err error) error {
		if name != watched {
			t.Errorf("left behind: %s", name)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

// endsAfter is a context that ends when it has been asked often enough.
type endsAfter struct {
	context.Context
	mu   sync.Mutex
	left int
	done chan struct{}
}

func (c *endsAfter) Done() <-chan struct{} { return c.done }

func (c *endsAfter) Err() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.left--; c.left == 0 {
		close(c.done)
	}
	if c.left <= 0 {
		return context.Canceled
	}
	return nil
}

func TestInterrupted(t *testing.T) {
	for _, asked := range []int{1, 2, 20} {
		ctx := &endsAfter{Context: context.Background(), left: asked, done: make(chan struct{})}
		pages, found := Render(ctx, source(t, fixture()))
		if pages != nil || !slices.Equal(codes(found), []string{"hugo-stopped "}) {
			t.Errorf("after %d: %d files, %q", asked, len(pages), codes(found))
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if pages, found := Render(ctx, source(t, fixture())); pages != nil || len(found) != 1 {
		t.Errorf("before it began: %d files, %q", len(pages), codes(found))
	}
	rendered(t, fixture()) // and the next build is as good as ever
}

// A mistake in the template of a large section fails many pages at once, on which
// Hugo by itself hangs.
func TestManyFailedPagesDoNotHang(t *testing.T) {
	folder := siteFolder(t)
	folder["layouts/actions/page.html"] = &fstest.MapFile{Data: []byte("{{ define \"main\" }}\n{{ .Params.action.text.nope }}{{ end }}")}
	for range 5 {
		s := source(t, fixture())
		s.Folder = folder
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		_, found := Render(ctx, s)
		cancel()
		if got := codes(found); !slices.Equal(got, []string{"layout-failed layouts/actions/page.html:2:10"}) {
			t.Fatalf("got %q", got)
		}
	}
}

// What a user with plain Hugo gets from the assembled folder is what Render gives.
// Here Hugo reads config.toml itself, with nothing set in code.
func TestAssembledFolderBuildsTheSamePages(t *testing.T) {
	all, found := Assemble(source(t, fixture()))
	fatalIf(t, found)
	want := rendered(t, fixture())
	memory := afero.NewMemMapFs()
	for name, text := range all {
		if err := afero.WriteFile(memory, filepath.Join(workingDir, filepath.FromSlash(name)), text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	told := config.New()
	told.Set("workingDir", workingDir)
	told.Set("publishDir", publishDir)
	configs, err := allconfig.LoadConfig(allconfig.ConfigSourceDescriptor{
		Fs: memory, Filename: configFile, Flags: told, Environ: []string{"OPENSPACE=1"},
	})
	if err != nil {
		t.Fatal(err)
	}
	h, err := hugolib.NewHugoSites(deps.DepsCfg{Fs: hugofs.NewFromSourceAndDestination(memory, memory, configs.LoadingInfo.Cfg), Configs: configs})
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	if err := h.Build(hugolib.BuildCfg{NoBuildLock: true}); err != nil {
		t.Fatal(err)
	}
	got, err := published(memory)
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range all {
		if below, ok := strings.CutPrefix(name, "static/"); ok {
			got[below] = text // Hugo's command copies these; its library does not
		}
	}
	sameFiles(t, "plain Hugo", got, want)
}

func TestAssembleHoldsTheFolderAndTheData(t *testing.T) {
	s := source(t, fixture())
	s.Folder = siteFolder(t)
	all, found := Assemble(s)
	fatalIf(t, found)
	if want := len(siteFolder(t)) + len(hugofiles.Files(fixture())); len(all) != want {
		t.Errorf("%d files, want %d", len(all), want)
	}
	for name := range all {
		if strings.Contains(name, "_shortcodes") {
			t.Errorf("%s is ours alone and must not be handed out", name)
		}
	}
}

// published reads what Hugo has written into a plain memory file system, by slash
// path below the output folder.
func published(memory afero.Fs) (map[string][]byte, error) {
	pages, root := map[string][]byte{}, filepath.Join(workingDir, publishDir)
	err := afero.Walk(memory, root, func(name string, info fs.FileInfo, err error) error {
		if err != nil || info.IsDir() {
			return err
		}
		below, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		pages[filepath.ToSlash(below)], err = afero.ReadFile(memory, name)
		return err
	})
	return pages, err
}
