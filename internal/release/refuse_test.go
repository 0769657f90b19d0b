package release

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"openspace/internal/diag"
)

// Each case breaks one thing in a release that would pass, and nothing on the disk
// may have changed afterwards.
func TestRefusals(t *testing.T) {
	cases := []struct {
		name  string
		spoil func(t *testing.T, out string)
		to    func(*Target)
		next  tree
		code  string
		place string
	}{
		{name: "not ours", code: "out-not-ours", place: "public",
			spoil: func(t *testing.T, out string) { must(t, os.Remove(out+".manifest.json")) }},
		{name: "another process", code: "out-other-process", place: "public.manifest.json:3",
			to: func(to *Target) { to.Process = "riverside" }},
		{name: "an earlier day", code: "out-later-release", place: "public.manifest.json:4",
			to: func(to *Target) { to.AsOf = "2018-10-03" }},
		{name: "no process", code: "release-target", place: "public", to: func(to *Target) { to.Process = "" }},
		{name: "no id", code: "release-target", place: "public", to: func(to *Target) { to.Process = "Leds Hob" }},
		{name: "no day", code: "release-target", place: "public", to: func(to *Target) { to.AsOf = "2018-10" }},
		{name: "no folder", code: "out-not-a-folder", to: func(to *Target) { to.Out = "" }},
		{name: "the top", code: "out-not-a-folder", to: func(to *Target) { to.Out = "/" }},
		{name: "a file", code: "out-not-a-folder", place: "public",
			spoil: func(t *testing.T, out string) { must(t, os.RemoveAll(out)); must(t, os.WriteFile(out, nil, 0o644)) }},
		{name: "a link", code: "out-not-a-folder", place: "public",
			spoil: func(t *testing.T, out string) { must(t, os.Rename(out, out+"2")); symlink(t, out+"2", out) }},
		{name: "a link to nothing", code: "out-not-a-folder", place: "public",
			spoil: func(t *testing.T, out string) { must(t, os.RemoveAll(out)); symlink(t, "nowhere", out) }},
		{name: "manifest is a folder", code: "manifest-unreadable", place: "public.manifest.json",
			spoil: func(t *testing.T, out string) {
				must(t, os.Remove(out+".manifest.json"))
				must(t, os.Mkdir(out+".manifest.json", 0o755))
			}},
		{name: "a file of ours became a link", code: "out-link-inside", place: "kept.txt",
			spoil: func(t *testing.T, out string) { swapForLink(t, out, "kept.txt") }},
		{name: "a folder of ours became a link", code: "out-link-inside", place: "dir/kept.txt",
			spoil: func(t *testing.T, out string) { swapForLink(t, out, "dir") }},
		{name: "a folder to clear became a link", code: "out-link-inside", place: "public.manifest.json:9",
			spoil: func(t *testing.T, out string) { swapForLink(t, out, "old.txt") }},
		{name: "a new folder's place is taken by a link", code: "out-link-inside", place: "new/page.txt",
			spoil: func(t *testing.T, out string) { symlink(t, filepath.Dir(out), filepath.Join(out, "new")) },
			next:  tree{"new/page.txt": "1"}},
		{name: "a foreign file in a page's place", code: "out-foreign", place: "new.txt",
			spoil: func(t *testing.T, out string) { put(t, out, tree{"new.txt": "mine"}) },
			next:  tree{"new.txt": "1"}},
		{name: "a foreign file that one of ours has the name of in other capitals", code: "out-foreign", place: "old.txt/PAGE.txt",
			spoil: func(t *testing.T, out string) {
				mustTellCapitals(t, out)
				put(t, out, tree{"old.txt/PAGE.txt": "mine"})
			},
			next: tree{"old.txt/PAGE.txt": "1"}},
		{name: "a foreign file in a folder's place", code: "out-foreign", place: "new/page.txt",
			spoil: func(t *testing.T, out string) { put(t, out, tree{"new": "mine"}) },
			next:  tree{"new/page.txt": "1"}},
		{name: "a foreign folder in a page's place", code: "out-foreign", place: "new.txt",
			spoil: func(t *testing.T, out string) { put(t, out, tree{"new.txt/": ""}) },
			next:  tree{"new.txt": "1"}},
		{name: "a foreign file in a folder that must go", code: "out-foreign", place: "old.txt",
			spoil: func(t *testing.T, out string) { put(t, out, tree{"old.txt/mine.txt": "mine"}) },
			next:  tree{"old.txt": "1"}},
		{name: "a hidden foreign file in a folder that must go", code: "out-foreign", place: "old.txt",
			spoil: func(t *testing.T, out string) { put(t, out, tree{"old.txt/.page.txt": "mine"}) },
			next:  tree{"old.txt": "1"}},
		{name: "a foreign folder in a folder that must go", code: "out-foreign", place: "old.txt",
			spoil: func(t *testing.T, out string) { put(t, out, tree{"old.txt/mine/": ""}) },
			next:  tree{"old.txt": "1"}},
		{name: "a path for Windows' devices", code: "path-not-portable", place: "Con.txt", next: tree{"Con.txt": "1"}},
		{name: "two capitals", code: "path-clash", place: "dir/kept.txt", next: tree{"Dir/new.txt": "1"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			around := t.TempDir()
			to := target(filepath.Join(around, "public"))
			released(t, to, tree{"kept.txt": "1", "dir/kept.txt": "2", "old.txt/page.txt": "3"})
			if c.spoil != nil {
				c.spoil(t, to.Out)
			}
			if c.to != nil {
				c.to(&to)
			}
			next := with(tree{"kept.txt": "1", "dir/kept.txt": "2 changed"}, c.next)
			before := contents(t, around)
			_, ps := Write(context.Background(), to, scanned(t, next))
			if !sameCodes(ps, c.code) {
				t.Fatalf("problems %v, want %s", codes(ps), c.code)
			}
			if got := ps[0].Place().String(); got != c.place {
				t.Errorf("place %q, want %q", got, c.place)
			}
			holds(t, around, before)
		})
	}
}

// swapping opens another folder than the one that was looked at.
type swapping struct{ folder }

func (s swapping) Sub(string) (folder, error) { return s.folder.Sub("elsewhere") }

func TestFolderSwappedWhileOpening(t *testing.T) {
	around := t.TempDir()
	to := target(filepath.Join(around, "public"))
	released(t, to, tree{"a.txt": "1"})
	put(t, around, tree{"elsewhere/a.txt": "mine"})
	p, _ := locate(to.Out)
	beside, err := openFolder(around)
	must(t, err)
	defer beside.Close()
	_, ps := write(context.Background(), swapping{beside}, p, to, scanned(t, tree{"a.txt": "2"}))
	if !sameCodes(ps, "out-not-a-folder") {
		t.Errorf("problems: %v", codes(ps))
	}
	holds(t, filepath.Join(around, "elsewhere"), tree{"a.txt": "mine"})
}

func TestCheckRefusesBeforeTheBuild(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	if ps := Check(target(out)); ps != nil {
		t.Errorf("an absent folder: %v", codes(ps))
	}
	must(t, os.Mkdir(out, 0o755))
	if ps := Check(target(out)); ps != nil {
		t.Errorf("an empty folder: %v", codes(ps))
	}
	released(t, target(out), tree{"a.txt": "1"})
	later := target(out)
	later.AsOf = "2019-01-01"
	if ps := Check(later); ps != nil {
		t.Errorf("a later day: %v", codes(ps))
	}
	later.Process = "riverside"
	if ps := Check(later); !sameCodes(ps, "out-other-process") {
		t.Errorf("another process: %v", codes(ps))
	}
}

func symlink(t *testing.T, to, name string) {
	t.Helper()
	if err := os.Symlink(to, name); err != nil {
		t.Skip("this system lets us make no link")
	}
}

func mustTellCapitals(t *testing.T, out string) {
	t.Helper()
	if _, err := os.Lstat(filepath.Join(out, "KEPT.txt")); err == nil {
		t.Skip("this disk does not tell capitals apart")
	}
}

// swapForLink moves something out of the folder and leaves a link to it.
func swapForLink(t *testing.T, out, name string) {
	t.Helper()
	elsewhere := filepath.Join(filepath.Dir(out), "elsewhere")
	must(t, os.Rename(filepath.Join(out, name), elsewhere))
	symlink(t, elsewhere, filepath.Join(out, name))
}

func TestNoSystemErrorsOwnText(t *testing.T) {
	out := filepath.Join(t.TempDir(), "public")
	_, err := os.Open(out)
	for _, p := range failed(err, diag.Place{File: "public"}, diag.Word("reading")) {
		for _, said := range []string{p.Message(), p.Hint(), p.Place().String()} {
			if strings.Contains(said, "no such file") || strings.Contains(said, out) {
				t.Errorf("a system error's text got through: %q", said)
			}
		}
	}
}
