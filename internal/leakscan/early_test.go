package leakscan

import (
	"bytes"
	"context"
	"fmt"
	"sync"
	"testing"

	"openspace/internal/fold"
)

// TestEarlyFilesCountAsScanned: what was looked at before all files were there comes out
// as it would have in one go, and is not looked at again.
func TestEarlyFilesCountAsScanned(t *testing.T) {
	files := map[string][]byte{"a.txt": []byte("met Harbour Survivors Network"), "b.txt": []byte("nobody"), "c.txt": []byte("Hope said")}
	_, want := Scan(t.Context(), files, terms(), Options{})

	looks, named := 0, terms()
	find := named.Names.Find
	named.Names.Find = func(s string) []fold.Hit { looks++; return find(s) }
	s := Begin(t.Context(), named, Options{Workers: 1})
	s.File("a.txt", files["a.txt"])
	s.File("c.txt", files["c.txt"])
	before := looks
	v, got := s.Finish(files)
	if show(got) != show(want) || v.Valid() {
		t.Errorf("early\n%s\nin one go\n%s", show(got), show(want))
	}
	if after := looks - before; before == 0 || after >= before {
		t.Errorf("%d looks early, %d at the end for one small file", before, after)
	}
}

// TestEarlyFilesThatChangeAreScannedAgain: a file that was clean early and is another one
// at the end, longer or in other memory, is looked at as it is then.
func TestEarlyFilesThatChangeAreScannedAgain(t *testing.T) {
	clean, named := []byte("met somebody called None Survivors Network"), []byte("met somebody called Harbour Survivors Network")
	for about, last := range map[string][]byte{"other": named, "shorter": named[:len(clean)-1], "longer": append(bytes.Clone(named), '.')} {
		s := Begin(t.Context(), terms(), Options{})
		s.File("a.txt", clean)
		s.File("gone.txt", named)
		v, problems := s.Finish(map[string][]byte{"a.txt": last})
		if wrong := bytes.Contains(last, []byte("Harbour Survivors Network")); v.Valid() == wrong || len(problems) > 0 != wrong {
			t.Errorf("%s: valid %t, %s", about, v.Valid(), show(problems))
		}
	}
}

// TestEarlyFilesOfAStoppedScan: a file that was not read to the end early is no pass.
func TestEarlyFilesOfAStoppedScan(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	stop()
	data := []byte("nobody")
	s := Begin(ctx, terms(), Options{})
	s.File("a.txt", data)
	if v, problems := s.Finish(map[string][]byte{"a.txt": data}); v.Valid() {
		t.Errorf("valid although it was stopped: %s", show(problems))
	}
}

// TestEarlyFilesFromManyHands: several may look at once.
func TestEarlyFilesFromManyHands(t *testing.T) {
	files := map[string][]byte{}
	for i := range 60 {
		files[fmt.Sprintf("%d.txt", i)] = []byte(fmt.Sprintf("nobody %d\n\nwhy it is so", i))
	}
	files["named.txt"] = []byte("met Harbour Survivors Network")
	s := Begin(t.Context(), terms(), Options{})
	var hands sync.WaitGroup
	for path, data := range files {
		hands.Go(func() { s.File(path, data) })
	}
	hands.Wait()
	if v, problems := s.Finish(files); v.Valid() || len(problems) != 1 {
		t.Errorf("valid %t, %s", v.Valid(), show(problems))
	}
}
