package preview

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// watched is a folder that is built from under a clock of the test's own.
type watched struct {
	t       *testing.T
	dir     string
	builds  atomic.Int64
	running atomic.Int64
	lasts   time.Duration // of a build
}

func (w *watched) write(name, text string) {
	w.t.Helper()
	if err := os.WriteFile(filepath.Join(w.dir, name), []byte(text), 0o600); err != nil {
		w.t.Fatal(err)
	}
}

func (w *watched) show(Built) Outcome { return Outcome{} }

func (w *watched) build(context.Context) Built {
	if w.running.Add(1) > 1 {
		w.t.Error("two builds ran at once")
	}
	time.Sleep(w.lasts)
	w.running.Add(-1)
	w.builds.Add(1)
	return Built{}
}

// watching runs the loop and then the story, in which time passes only when
// everybody waits.
func watching(t *testing.T, lasts time.Duration, story func(*watched)) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		w := &watched{t: t, dir: dir, lasts: lasts}
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan struct{})
		go func() {
			defer close(done)
			rebuild{Options{Watch: []string{dir}, Build: w.build, Report: func(Outcome) {}}, w}.until(ctx)
		}()
		story(w)
		cancel()
		<-done
	})
}

// passes lets a number of looks go by.
func passes(looks float64) {
	time.Sleep(time.Duration(looks * float64(Pause)))
	synctest.Wait()
}

func (w *watched) want(builds int64, about string) {
	w.t.Helper()
	if got := w.builds.Load(); got != builds {
		w.t.Errorf("%s: %d builds, want %d", about, got, builds)
	}
}

func TestAChangeIsBuiltOnceItHasSettled(t *testing.T) {
	watching(t, 0, func(w *watched) {
		passes(10.5)
		w.want(1, "nothing changed")
		w.write("a", "1")
		passes(1)
		w.write("a", "12")
		passes(1)
		w.want(1, "it is still changing")
		passes(1)
		w.want(2, "it has settled")
		passes(10)
		w.want(2, "nothing changed since")
	})
}

func TestAFolderThatNeverRestsIsBuiltFromAllTheSame(t *testing.T) {
	watching(t, 0, func(w *watched) {
		passes(0.5)
		for i := range patience + 1 {
			w.write("log", strconv.Itoa(i)+"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"[:i+1])
			passes(1)
		}
		w.want(2, "after its patience")
	})
}

func TestChangesDuringABuildMakeOneMore(t *testing.T) {
	watching(t, 10*Pause, func(w *watched) {
		passes(2.5)
		for i := range 5 {
			w.write("b"+strconv.Itoa(i), "x")
			passes(1)
		}
		w.want(0, "the first is still going on")
		passes(40)
		w.want(2, "one for the start and one for five changes")
	})
}

func TestWhatIsSeenAsAChange(t *testing.T) {
	dir := t.TempDir()
	w := &watched{t: t, dir: dir}
	w.write("a", "1")
	w.write("b", "1")
	seen := map[stamp]string{look([]string{dir}): "the beginning"}
	for _, c := range []struct {
		about  string
		change func() error
		differ bool
	}{
		{"nothing", func() error { return nil }, false},
		{"a longer text", func() error { return os.WriteFile(filepath.Join(dir, "a"), []byte("12"), 0o600) }, true},
		{"the same size at another time", func() error { return os.Chtimes(filepath.Join(dir, "a"), time.Time{}, time.Unix(1e9, 0)) }, true},
		{"a new file", func() error { return os.WriteFile(filepath.Join(dir, "c"), nil, 0o600) }, true},
		{"another name", func() error { return os.Rename(filepath.Join(dir, "c"), filepath.Join(dir, "d")) }, true},
		{"an empty folder", func() error { return os.Mkdir(filepath.Join(dir, "f"), 0o700) }, true},
		{"a file in it", func() error { return os.WriteFile(filepath.Join(dir, "f", "g"), nil, 0o600) }, true},
		{"what git does", func() error { return os.MkdirAll(filepath.Join(dir, ".git", "objects"), 0o700) }, false},
		{"a file that goes", func() error { return os.Remove(filepath.Join(dir, "b")) }, true},
		{"everything gone", func() error { return os.RemoveAll(dir) }, true},
	} {
		if err := c.change(); err != nil {
			t.Fatal(err)
		}
		now := look([]string{dir})
		if _, known := seen[now]; known == c.differ {
			t.Errorf("%s: seen as a change: %v", c.about, !known)
		}
		seen[now] = c.about
	}
}
