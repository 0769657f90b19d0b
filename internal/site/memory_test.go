package site

import (
	"io"
	"testing"

	"github.com/spf13/afero"
)

func TestADataFileIsReadOnce(t *testing.T) {
	l, err := newLarder(map[string][]byte{"layouts/home.html": []byte("home")}, Data{"data/actions.json": made("[1]")})
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

// made is a data file that is ready.
func made(text string) func() []byte { return func() []byte { return []byte(text) } }

// While one data file is still being made, everything else can be read; whoever opens that
// one gets it as soon as it is there.
func TestADataFileIsWaitedForAlone(t *testing.T) {
	ready, asked := make(chan struct{}), make(chan struct{})
	late := func() []byte {
		close(asked)
		<-ready
		return []byte("[2]")
	}
	l, err := newLarder(map[string][]byte{"layouts/home.html": []byte("home")}, Data{"data/actions.json": late, "data/areas.json": made("[1]")})
	if err != nil {
		t.Fatal(err)
	}
	got := make(chan string)
	go func() { got <- readAll(t, l, workingDir+"/data/actions.json") }()
	<-asked
	for name, want := range map[string]string{"data/areas.json": "[1]", "layouts/home.html": "home"} {
		if text := readAll(t, l, workingDir+"/"+name); text != want {
			t.Errorf("%q is in %s", text, name)
		}
	}
	close(ready)
	if text := <-got; text != "[2]" {
		t.Errorf("%q was made", text)
	}
}

func TestTheLarderTakesTheData(t *testing.T) {
	data := Data{"data/actions.json": made("[1]")}
	if _, err := newLarder(nil, data); err != nil {
		t.Fatal(err)
	}
	if len(data) != 0 {
		t.Error("the data files stand where they stood: nothing lets go of them")
	}
}

func readAll(t *testing.T, from afero.Fs, name string) string {
	t.Helper()
	text, err := afero.ReadFile(from, name)
	if err != nil {
		t.Error(err)
	}
	return string(text)
}

func TestADataFileIsReadFromItsBeginning(t *testing.T) {
	l, err := newLarder(nil, Data{"data/actions.json": made("[1]")})
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
