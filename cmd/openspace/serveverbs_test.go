package main

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

// previewKey is where a script keeps its running preview.
const previewKey = "preview"

// running is openspace serve in the background of a script.
type running struct {
	command *exec.Cmd
	root    string // the address without the site's path
	version string
	events  *bufio.Scanner
	logged  sync.WaitGroup
}

// atMost bounds what would otherwise wait for ever.
const atMost = 2 * time.Minute

func previewOf(ts *testscript.TestScript) *running { return ts.Value(previewKey).(*running) }

// serving ARGS... starts openspace serve, waits until it shows a first outcome, and
// sets $PORT. What it says goes to serve.log.
func (verbs) serving(ts *testscript.TestScript, _ bool, args []string) {
	p := previewOf(ts)
	ctx, cancel := context.WithTimeout(context.Background(), atMost)
	ts.Defer(func() { cancel(); p.logged.Wait() })
	p.command = exec.CommandContext(ctx, ownProgram(ts), append([]string{"serve"}, args...)...)
	p.command.Dir, p.command.Env = ts.MkAbs("."), append(os.Environ(), "TZ="+ts.Getenv("TZ"))
	said, err := p.command.StderrPipe()
	ts.Check(err)
	ts.Check(p.command.Start())
	p.root = p.log(ts, said)
	ts.Setenv("PORT", p.root[strings.LastIndex(p.root, ":")+1:])
	p.listen(ts, ctx)
	p.version = p.next(ts)
}

// ownProgram is this test program under its name of openspace.
func ownProgram(ts *testscript.TestScript) string {
	for _, dir := range filepath.SplitList(ts.Getenv("PATH")) {
		for _, name := range []string{"openspace", "openspace.exe"} {
			if file := filepath.Join(dir, name); exists(file) {
				return file
			}
		}
	}
	ts.Fatalf("openspace is not on the path")
	return ""
}

func exists(file string) bool {
	_, err := os.Stat(file)
	return err == nil
}

var addressTold = regexp.MustCompile(`(http://127\.0\.0\.1:[0-9]+)/`)

// log copies what a preview says to a file, and returns the address once it is
// said.
func (p *running) log(ts *testscript.TestScript, said io.Reader) string {
	file, err := os.Create(ts.MkAbs("serve.log"))
	ts.Check(err)
	root := make(chan string, 1)
	p.logged.Go(func() {
		defer file.Close()
		defer close(root)
		for lines := bufio.NewScanner(said); lines.Scan(); {
			_, _ = file.WriteString(lines.Text() + "\n")
			if m := addressTold.FindStringSubmatch(lines.Text()); m != nil && len(root) == 0 {
				root <- m[1]
			}
		}
	})
	address, told := <-root
	if !told {
		ts.Fatalf("it ended without an address:\n%s", ts.ReadFile("serve.log"))
	}
	return address
}

// listen is an open page, which is told of every version.
func (p *running) listen(ts *testscript.TestScript, ctx context.Context) {
	q, err := http.NewRequestWithContext(ctx, "GET", p.root+"/.openspace/events", nil)
	ts.Check(err)
	r, err := http.DefaultClient.Do(q)
	ts.Check(err)
	ts.Defer(func() { _ = r.Body.Close() })
	p.events = bufio.NewScanner(r.Body)
}

func (p *running) next(ts *testscript.TestScript) string {
	for p.events.Scan() {
		if version, ok := strings.CutPrefix(p.events.Text(), "data: "); ok {
			return version
		}
	}
	ts.Fatalf("no other version came:\n%s", ts.ReadFile("serve.log"))
	return ""
}

// changes waits until an open page is told to load itself anew.
func (verbs) changes(ts *testscript.TestScript, _ bool, _ []string) {
	p := previewOf(ts)
	for before := p.version; p.version == before; {
		p.version = p.next(ts)
	}
}

// asks STATUS PATH [HOST] asks the preview, and keeps the answer as stdout does:
// in the file answer.
func (verbs) asks(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	q, err := http.NewRequest("GET", previewOf(ts).root+args[1], nil)
	ts.Check(err)
	if len(args) > 2 {
		q.Host = args[2]
	}
	r, err := http.DefaultTransport.RoundTrip(q) // which follows no redirection
	ts.Check(err)
	defer r.Body.Close()
	var text strings.Builder
	ts.Check(r.Header.Write(&text))
	_, err = io.Copy(&text, r.Body)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs("answer"), []byte(text.String()), 0o600))
	if r.StatusCode != want {
		ts.Fatalf("%s: %s, want %d\n%s", args[1], r.Status, want, text.String())
	}
}

// interrupted presses Ctrl-C, on which the preview has to end well. Windows has no
// way to send that to another program; there it is ended.
func (verbs) interrupted(ts *testscript.TestScript, _ bool, _ []string) {
	p := previewOf(ts)
	if runtime.GOOS == "windows" {
		ts.Check(p.command.Process.Kill())
	} else {
		ts.Check(p.command.Process.Signal(os.Interrupt))
	}
	p.logged.Wait()
	if err := p.command.Wait(); err != nil && runtime.GOOS != "windows" {
		ts.Fatalf("it did not end well: %v", err)
	}
}
