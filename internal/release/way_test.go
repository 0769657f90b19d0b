package release

import (
	"slices"
	"testing"
)

// counted is a folder that tells how many are open.
type counted struct {
	folder
	open *int
}

func (c counted) Sub(name string) (folder, error) {
	sub, err := c.folder.Sub(name)
	if err == nil {
		*c.open++
	}
	return counted{sub, c.open}, err
}

func (c counted) Close() error {
	*c.open--
	return c.folder.Close()
}

// A way leads to each folder that it is asked for, from wherever it stands, makes what is
// missing, and keeps no more open than are on the way.
func TestWayLeadsToEachFolder(t *testing.T) {
	dir, open := t.TempDir(), 0
	inwards := wayFrom(counted{tellsCapitals(dir), &open})
	want := tree{}
	for _, step := range []struct {
		to   string
		open int
	}{{".", 0}, {"a", 1}, {"a/b/c", 3}, {"a/b/c", 3}, {"a/bc", 2}, {"a", 1}, {"b/b/c", 3}, {".", 0}, {"a/b", 2}} {
		into, err := inwards.to(step.to)
		must(t, err)
		name := string(rune('a'+len(want))) + ".txt"
		must(t, into.Create(name, []byte(step.to), false))
		want[join(step.to, name)] = step.to
		if open != step.open {
			t.Errorf("%d folders are open on the way to %s", open, step.to)
		}
	}
	if inwards.back(0); open != 0 {
		t.Errorf("%d folders stay open", open)
	}
	holds(t, dir, want)
}

func TestWayIsBarredByAFile(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, tree{"a/b": "a file"})
	inwards := wayFrom(tellsCapitals(dir))
	if _, err := inwards.to("a/b/c"); err == nil {
		t.Error("it leads through a file")
	}
	if !slices.Equal(inwards.names, []string{"a"}) {
		t.Errorf("it stands in %q", inwards.names)
	}
}
