package private_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"openspace/internal/diag"
	"openspace/internal/private"
	"openspace/internal/recordstest"
)

// TestNothingIsTakenForHarmlessWithoutTheRegister: while it cannot be read, any path may
// name somebody, that of the folder itself too.
func TestNothingIsTakenForHarmlessWithoutTheRegister(t *testing.T) {
	dir := recordstest.Valid(t)
	recordstest.Edit(t, dir, "register.toml", "[[person]]", "[[person")
	recordstest.Write(t, dir, "pages/heron-watch.md", "no fields")
	recordstest.Write(t, dir, "heron-watch.txt", "x")
	site := t.TempDir()
	recordstest.Write(t, site, "content/pages/heron-watch.md", "no fields")
	folder := private.SiteFolder(os.DirFS(site), "work/heron-watch/site")
	for what, open := range map[string]func() []diag.Problem{
		"Open":         func() []diag.Problem { _, ps := private.Open(os.DirFS(dir), "work/heron-watch", folder); return ps },
		"OpenRegister": func() []diag.Problem { _, ps := private.OpenRegister(os.DirFS(dir), "work/heron-watch"); return ps },
	} {
		problems := open()
		if len(problems) == 0 {
			t.Errorf("%s: no problem", what)
		}
		for _, p := range problems {
			if strings.Contains(p.Place().String(), "heron") {
				t.Errorf("%s: %s", what, p.Place())
			}
		}
	}
}

// TestAPageOfASiteFolderIsToldThere: its place has the site folder's label, and only the
// part that names somebody is masked.
func TestAPageOfASiteFolderIsToldThere(t *testing.T) {
	site := t.TempDir()
	recordstest.Write(t, site, "content/pages/rooms.md", "no fields")
	recordstest.Write(t, site, "content/pages/zephyr-survivors-network.md", "no fields")
	_, problems := private.Open(os.DirFS(recordstest.Valid(t)), "records", private.SiteFolder(os.DirFS(site), "my-site"))
	var got []string
	for _, p := range problems {
		got = append(got, p.Place().String())
	}
	slices.Sort(got)
	if !slices.Equal(got, []string{"my-site/content/pages/#2:1:1", "my-site/content/pages/rooms.md:1:1"}) {
		t.Errorf("told %q", got)
	}
}
