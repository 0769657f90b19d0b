package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"openspace"
)

func TestLayered(t *testing.T) {
	under := fstest.MapFS{
		"config.toml":           {Data: []byte("under")},
		"static/css/tokens.css": {Data: []byte("under")},
		"static/css/base.css":   {Data: []byte("under")},
		"layouts/home.html":     {Data: []byte("under")},
	}
	over := fstest.MapFS{
		"static/css/tokens.css": {Data: []byte("over")},
		"static/logo.svg":       {Data: []byte("over")},
	}
	l := layered{over, under}
	for name, want := range map[string]string{
		"config.toml": "under", "static/css/tokens.css": "over", "static/css/base.css": "under", "static/logo.svg": "over", "layouts/home.html": "under",
	} {
		if got, err := fs.ReadFile(l, name); err != nil || string(got) != want {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	for name, want := range map[string][]string{"static": {"css", "logo.svg"}, "static/css": {"base.css", "tokens.css"}, "layouts": {"home.html"}} {
		entries, err := fs.ReadDir(l, name)
		var got []string
		for _, e := range entries {
			got = append(got, e.Name())
		}
		if err != nil || len(got) != len(want) || got[0] != want[0] || got[len(got)-1] != want[len(want)-1] {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	if _, err := fs.ReadDir(l, "content"); err == nil {
		t.Error("a folder that neither has was read")
	}
}

// TestOnlyAPartOfASiteIsLaidOver: a whole site stays as it is, and a folder that is
// no site at all is not taken for one.
func TestOnlyAPartOfASiteIsLaidOver(t *testing.T) {
	for about, c := range map[string]struct {
		file string
		part bool
	}{
		"a style":           {"static/css/tokens.css", true},
		"a layout":          {"layouts/home.html", true},
		"a whole site":      {"config.toml", false},
		"something else":    {"letters/one.txt", false},
		"a file of no kind": {"notes.txt", false},
	} {
		t.Run(about, func(t *testing.T) {
			dir := t.TempDir()
			file := filepath.Join(dir, filepath.FromSlash(c.file))
			if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, []byte("x"), 0o600); err != nil {
				t.Fatal(err)
			}
			folder, ps := (&options{site: dir}).siteFolder()
			if _, is := folder.(layered); is != c.part || len(ps) > 0 || folder == fs.FS(openspace.Site) {
				t.Errorf("laid over the built-in site: %v, %v", is, ps)
			}
		})
	}
}
