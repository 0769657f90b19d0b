package site

import (
	"io"
	"testing"

	"github.com/spf13/afero"
)

func TestADataFileIsReadOnce(t *testing.T) {
	l, err := newLarder(map[string][]byte{"data/actions.json": []byte("[1]"), "layouts/home.html": []byte("home")})
	if err != nil {
		t.Fatal(err)
	}
	const data, layout = workingDir + "/data/actions.json", workingDir + "/layouts/home.html"
	looked, err := l.Open(data) // as Hugo does before it reads
	if err != nil {
		t.Fatal(err)
	}
	if got := readAll(t, l, data); got != "[1]" {
		t.Errorf("%q is in the data file", got)
	}
	looked.Close()
	if _, err := l.Open(data); err == nil {
		t.Error("it opened again: what is empty by now would pass for data")
	}
	for range 2 {
		if got := readAll(t, l, layout); got != "home" {
			t.Errorf("%q is in the layout", got)
		}
	}
	if entries, err := afero.ReadDir(l, workingDir+"/data"); err != nil || len(entries) != 1 {
		t.Errorf("the folder lists %d files: %v", len(entries), err)
	}
}

func readAll(t *testing.T, from afero.Fs, name string) string {
	t.Helper()
	f, err := from.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	text, err := io.ReadAll(f)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestADataFileIsReadFromItsBeginning(t *testing.T) {
	l, err := newLarder(map[string][]byte{"data/actions.json": []byte("[1]")})
	if err != nil {
		t.Fatal(err)
	}
	f, err := l.Open(workingDir + "/data/actions.json")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := f.Seek(1, io.SeekStart); err == nil {
		t.Error("it can be read from elsewhere, where there is nothing")
	}
	if _, err := f.ReadAt(make([]byte, 1), 1); err == nil {
		t.Error("it can be read elsewhere, where there is nothing")
	}
}

func TestAPageInPieces(t *testing.T) {
	s := newShelf(afero.NewMemMapFs(), &ballast{percent: -1})
	f, err := s.Create(workingDir + "/public/a/index.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, piece := range []string{"<p>", "in", "", " pieces</p>\n"} {
		if n, err := f.WriteString(piece); n != len(piece) || err != nil {
			t.Fatalf("%q: %d, %v", piece, n, err)
		}
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	if got := string(s.pages["a/index.html"]); got != "<p>in pieces</p>\n" {
		t.Errorf("%q was kept", got)
	}
}
