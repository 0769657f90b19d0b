package preview

import (
	"bufio"
	"context"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"openspace/internal/diag"
)

// atMost bounds what would otherwise wait for ever.
const atMost = time.Minute

// previewed is a running preview of a folder with one file, whose text is the
// home page; "broken" in it is a problem.
type previewed struct {
	t        *testing.T
	file     string
	outcomes chan Outcome
	end      func() []diag.Problem
}

func start(t *testing.T, text string) *previewed {
	p := &previewed{t: t, file: filepath.Join(t.TempDir(), "record"), outcomes: make(chan Outcome, 100)}
	p.write(text)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan []diag.Problem, 1)
	go func() {
		ended <- Serve(ctx, Options{
			Watch: []string{filepath.Dir(p.file)}, Pause: time.Millisecond,
			Build: func(context.Context) Built { return p.build() }, Report: func(o Outcome) { p.outcomes <- o },
		})
	}()
	p.end = sync.OnceValue(func() []diag.Problem { cancel(); return <-ended })
	t.Cleanup(func() { p.end() })
	return p
}

func (p *previewed) build() Built {
	text, err := os.ReadFile(p.file)
	if err != nil || strings.Contains(string(text), "broken") {
		return broken(problemAt("record"))
	}
	return Built{Site: scanned(p.t, map[string]string{"index.html": "<!doctype html><title>x</title><body>" + string(text)}), Base: "/harbour/"}
}

func (p *previewed) write(text string) {
	p.t.Helper()
	beside := filepath.Join(p.t.TempDir(), "new") // the looks are too quick for a file half written
	if err := os.WriteFile(beside, []byte(text), 0o600); err != nil {
		p.t.Fatal(err)
	}
	if err := os.Rename(beside, p.file); err != nil {
		p.t.Fatal(err)
	}
}

func (p *previewed) next() Outcome {
	p.t.Helper()
	select {
	case o := <-p.outcomes:
		return o
	case <-time.After(atMost):
		p.t.Fatal("nothing was built")
		return Outcome{}
	}
}

func fetch(t *testing.T, address string) (int, string) {
	t.Helper()
	r, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	text, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return r.StatusCode, string(text)
}

// listener is a page that waits for another version.
func listener(t *testing.T, root string) (next func() string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), atMost)
	t.Cleanup(cancel)
	q, err := http.NewRequestWithContext(ctx, "GET", root+".openspace/events", nil)
	if err != nil {
		t.Fatal(err)
	}
	r, err := http.DefaultClient.Do(q)
	if err != nil || r.Header.Get("Content-Type") != "text/event-stream" {
		t.Fatal("no events", err)
	}
	t.Cleanup(func() { _ = r.Body.Close() })
	lines := bufio.NewScanner(r.Body)
	return func() string {
		for lines.Scan() {
			if version, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
				return version
			}
		}
		return ""
	}
}

// TestAnAfternoonWithAPreview: a record is changed, broken and mended, and an open
// page is told each time.
func TestAnAfternoonWithAPreview(t *testing.T) {
	p := start(t, "first text")
	first := p.next()
	root := strings.TrimSuffix(first.Address, "harbour/")
	if !first.Shown || !strings.HasPrefix(root, "http://127.0.0.1:") {
		t.Fatalf("%+v", first)
	}
	version := listener(t, root)
	before := version()
	for _, c := range []struct {
		write, says string
		shown       bool
	}{
		{"second, longer text", "second, longer text", true},
		{"broken", "record:3:5: error", false},
		{"third text, mended", "third text, mended", true},
	} {
		p.write(c.write)
		if o := p.next(); o.Shown != c.shown {
			t.Errorf("%s: %+v", c.write, o)
		}
		after := version()
		_, page := fetch(t, root)
		if after == before || !strings.Contains(page, `data-version="`+after+`"`) || !strings.Contains(page, c.says) {
			t.Errorf("%s: version %s after %s\n%s", c.write, after, before, page)
		}
		if before = after; !c.shown && !strings.Contains(page, "second, longer text") {
			t.Errorf("the last good site is gone:\n%s", page)
		}
	}
	if ps := p.end(); len(ps) > 0 {
		t.Errorf("it ended with %v", printed(ps))
	}
	if version() != "" {
		t.Error("an open page was not let go of")
	}
	if _, err := http.Get(first.Address); err == nil {
		t.Error("it still answers after its end")
	}
}

func TestAFolderThatComesAndGoes(t *testing.T) {
	p := start(t, "a text")
	p.next()
	if err := os.RemoveAll(filepath.Dir(p.file)); err != nil {
		t.Fatal(err)
	}
	if o := p.next(); o.Shown {
		t.Error("a folder that is gone was built from")
	}
	if err := os.Mkdir(filepath.Dir(p.file), 0o700); err != nil {
		t.Fatal(err)
	}
	p.write("another text")
	for !p.next().Shown { // the folder may have been seen before its file
	}
}

func TestAQuestionBeforeTheFirstBuildWaits(t *testing.T) {
	s := newServer(ownPort)
	answered := make(chan int, 1)
	go func() { answered <- s.get("/harbour/").Code }()
	s.show(good(t))
	if code := <-answered; code != 200 {
		t.Errorf("%d", code)
	}
	impatient, cancel := context.WithCancel(t.Context())
	cancel()
	fresh := newServer(ownPort)
	w := fresh.ask("GET", "/", func(r *http.Request) { *r = *r.WithContext(impatient) })
	if w.Body.Len() > 0 {
		t.Errorf("who left was answered: %s", w.Body)
	}
}

func TestPorts(t *testing.T) {
	taken, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	for about, c := range map[string]struct {
		port int
		code string
	}{
		"taken":     {taken.Addr().(*net.TCPAddr).Port, "preview-port-taken"},
		"too large": {65536, "preview-port"},
		"below":     {-1, "preview-port"},
	} {
		ps := Serve(t.Context(), Options{Port: c.port, Build: func(context.Context) Built {
			t.Error("it built, and could not have shown it")
			return Built{}
		}})
		if len(ps) != 1 || ps[0].Code() != c.code {
			t.Errorf("%s: %v", about, printed(ps))
		}
	}
}

// TestOnlyLoopback: the listeners are on this machine's own addresses.
func TestOnlyLoopback(t *testing.T) {
	listeners, port := listen(0)
	if len(listeners) == 0 || port == 0 {
		t.Fatal("no port is free")
	}
	for _, l := range listeners {
		if at := l.Addr().(*net.TCPAddr); !at.IP.IsLoopback() || at.Port != port {
			t.Errorf("it listens on %v", at)
		}
		_ = l.Close()
	}
}

func TestASystemThatEndsIt(t *testing.T) {
	listeners, port := listen(0)
	ctx, stop := context.WithCancelCause(t.Context())
	end := answer(stop, newServer(port), listeners)
	_ = listeners[0].Close()
	select {
	case <-ctx.Done():
	case <-time.After(atMost):
		t.Fatal("it goes on without its listener")
	}
	end()
	if context.Cause(ctx) != errStopped {
		t.Errorf("it ended because of %v", context.Cause(ctx))
	}
}

// TestManyAtOnce is for the race detector: browsers ask while builds come.
func TestManyAtOnce(t *testing.T) {
	s := newServer(ownPort)
	builds := []Built{good(t), broken(problemAt("x")), broken(leak())}
	var work sync.WaitGroup
	var asked atomic.Int64
	for range 4 {
		work.Go(func() {
			for range 50 {
				w := s.get("/harbour/")
				if asked.Add(1); w.Code != 200 && w.Code != 503 {
					t.Errorf("%d", w.Code)
				}
			}
		})
	}
	for i := range 60 {
		s.show(builds[i%len(builds)])
	}
	work.Wait()
	if asked.Load() != 200 {
		t.Errorf("%d were answered", asked.Load())
	}
}

// TestABuildThatWasStoppedIsNoNews: what it says of itself is neither told nor
// shown.
func TestABuildThatWasStoppedIsNoNews(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	ps := Serve(ctx, Options{
		Build:  func(context.Context) Built { cancel(); return broken(problemAt("x")) },
		Report: func(o Outcome) { t.Errorf("it was told: %q", printed(o.Problems)) },
	})
	if len(ps) > 0 {
		t.Errorf("it ended with %q", printed(ps))
	}
}

// TestABuildThatChangesNothingIsNoNews: no open page loads itself anew for it.
func TestABuildThatChangesNothingIsNoNews(t *testing.T) {
	s := serving(good(t))
	before := s.view()
	if o := s.show(good(t)); !o.Shown || s.view() != before {
		t.Errorf("the same site is another view: %+v", o)
	}
	if s.show(broken(leak())); s.view() == before {
		t.Error("a leak is the same view")
	}
}
