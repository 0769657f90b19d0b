package release

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	"openspace/internal/diag"
)

func TestSecondBuildIsRefused(t *testing.T) {
	around := t.TempDir()
	out := filepath.Join(around, "public")
	p, _ := locate(out)
	unlock, err := lock(p.lockFile())
	must(t, err)
	_, ps := Write(context.Background(), target(out), scanned(t, tree{"a.txt": "1"}))
	if !sameCodes(ps, "out-busy") || !diag.Unfinished(ps) {
		t.Errorf("while another build writes: %v", codes(ps))
	}
	if _, err := os.Stat(out); err == nil {
		t.Error("the refused build made the folder")
	}
	released(t, target(out+"-2"), tree{"a.txt": "1"}) // another folder is free
	unlock()
	released(t, target(out), tree{"a.txt": "1"})
}

func TestLockFileLeftBehindDoesNotBlock(t *testing.T) {
	around := t.TempDir()
	put(t, around, tree{".public.openspace-lock": ""})
	released(t, target(filepath.Join(around, "public")), tree{"a.txt": "1"})
	nothingBeside(t, around)
}

// However many ask at once and however often the file is removed under them, one
// holds the lock.
func TestOneHolderAtATime(t *testing.T) {
	name := filepath.Join(t.TempDir(), "lock")
	var holders, together atomic.Int32
	var asking sync.WaitGroup
	for range 8 {
		asking.Go(func() {
			for range 300 {
				unlock, err := lock(name)
				if err != nil {
					if !errors.Is(err, errBusy) {
						t.Error(err)
					}
					continue
				}
				if holders.Add(1) > 1 {
					together.Add(1)
				}
				holders.Add(-1)
				unlock()
			}
		})
	}
	asking.Wait()
	if n := together.Load(); n > 0 {
		t.Errorf("%d times a second one held the lock", n)
	}
}
