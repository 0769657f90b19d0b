package hugofiles

import (
	"bytes"
	"runtime"
	"slices"
	"testing"
	"weak"

	"openspace/internal/public"
)

func TestMakingGivesTheSameEachTime(t *testing.T) {
	site := fixture(t)
	want := Files(site)
	data, outputs := Making(site)
	for range 2 {
		for name, text := range data {
			if !bytes.Equal(text(), want[name]) {
				t.Errorf("%s is another file the next time", name)
			}
		}
	}
	if len(data) != len(want) || !slices.Equal(outputs(), Outputs(site)) {
		t.Errorf("%d files, want %d; %d outputs", len(data), len(want), len(outputs()))
	}
}

// TestOneFileCanBeAskedForFirst: whichever is asked for first comes, also the one that
// rests on what is in others.
func TestOneFileCanBeAskedForFirst(t *testing.T) {
	site := fixture(t)
	want := Files(site)
	for name := range want {
		data, _ := Making(site)
		if !bytes.Equal(data[name](), want[name]) {
			t.Errorf("%s differs when it is asked for first", name)
		}
	}
}

// TestPublicValuesAreLetGoOf: nobody has to ask for a file for that.
func TestPublicValuesAreLetGoOf(t *testing.T) {
	action, data := begun(fixture(t))
	for action.Value() != nil {
		runtime.GC() // until every file is made; the test's own time limit ends it otherwise
	}
	if len(data["data/actions.json"]()) == 0 {
		t.Error("the files are gone with the values")
	}
}

// begun begins to make a site's files and keeps nothing of the site.
func begun(site public.Site) (weak.Pointer[public.Action], map[string]func() []byte) {
	data, _ := Making(site)
	return weak.Make(&site.Actions[0]), data
}
