package main

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"openspace/internal/recordstest"
)

// Nothing that the program says on any way out holds a registered name: not a message
// in any format, not an answer of the preview, not a file outside the records. Every
// verb is run on records that are in order and on records that are broken, with
// names planted wherever something can be written. Only review shows private text,
// and only to whom it was asked to.

// said is everything that came out of one situation.
type said struct {
	t     *testing.T
	about string
	heard int
}

// hears holds an utterance to every form of every name.
func (s *said) hears(what, text string) {
	s.t.Helper()
	if text != "" {
		s.heard++
	}
	for _, p := range participants {
		if p.word == nil && seen(text, p) {
			s.t.Errorf("%s: %s names the %s", s.about, what, p.what)
		}
	}
}

// verbsToHear are the command lines that end by themselves. %R stands for the folders
// and the day, %O for a folder to write to, %T for a text and %F for a folder of files.
var verbsToHear = []string{
	"build %R --out %O/public", "check %R", "check %R --text %T", "data %R --out %O/data-site",
	"review %R", "withdraw org-01 %R --out %O/public", "withdraw org-99 %R --out %O/public", "withdraw Zephyr %R --out %O/public",
	"scan --records %D %F", "scan --records %D --unreadable=warn --allow-permitted %F",
}

func TestNoVerbNamesAnybody(t *testing.T) {
	t.Setenv("OPENSPACE_PHASES", "1")
	for _, s := range situations {
		t.Run(s.about, func(t *testing.T) {
			dir := t.TempDir()
			at := folders{filepath.Join(dir, slugOf(planted.name), "records"), filepath.Join(dir, "my-site")}
			namesInProse(t, at.records)
			s.make(t, at)
			text := filepath.Join(dir, "minutes.txt")
			recordstest.Write(t, dir, "minutes.txt", planted.name+" said that it was too late.\n")
			recordstest.Write(t, dir, "found/"+slugOf(planted.name)+".html", "<p>"+planted.name+"</p>")
			heard := &said{t: t, about: s.about}
			for i, verb := range verbsToHear {
				for _, format := range []string{"text", "json", "sarif", "github"} {
					if !worthRunning(i, format) {
						continue
					}
					out := filepath.Join(dir, "out")
					args := filledIn(verb, at, out, text, filepath.Join(dir, "found"))
					r := run(append(args, "--format", format)...)
					heard.hears(verb+" --format "+format+", standard output,", r.stdout)
					heard.hears(verb+" --format "+format+", standard error,", r.stderr)
					for file, content := range mustReadTree(t, out) {
						heard.hears(verb+", the file "+file, file+"\n"+content)
					}
				}
			}
			heard.serving(at)
			if heard.heard < 20 {
				t.Errorf("only %d utterances were heard", heard.heard)
			}
		})
	}
}

// worthRunning leaves out what is the same in another format: check is run in every
// one, the others in two.
func worthRunning(verb int, format string) bool {
	return verb == 1 || format == "json" || format == "text"
}

func filledIn(verb string, at folders, out, text, files string) []string {
	var args []string
	for _, word := range strings.Fields(verb) {
		if word == "%R" {
			args = append(args, at.inputs()...)
			continue
		}
		args = append(args, strings.NewReplacer("%O", out, "%T", text, "%D", at.records, "%F", files).Replace(word))
	}
	return args
}

// buffer is written to by a preview while the test reads it.
type buffer struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}

var previewAt = regexp.MustCompile(`http://127\.0\.0\.1:[0-9]+/\S*`)

// serving hears what the preview says, and what it answers.
func (s *said) serving(at folders) {
	s.t.Helper()
	ctx, cancel := context.WithTimeout(s.t.Context(), atMost)
	defer cancel()
	var stdout, stderr buffer
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		Run(ctx, append([]string{"serve", "--port", "0"}, at.inputs()...), &stdout, &stderr)
	}()
	address := ""
	for address == "" && ctx.Err() == nil {
		address = previewAt.FindString(stderr.String())
		time.Sleep(20 * time.Millisecond)
	}
	for _, path := range []string{"", "about/", "workshops/w1/", "search/", "data/actions.json", "nothing/", slugOf(planted.name)} {
		s.hears("serve's answer to "+path, answer(s.t, address+path))
	}
	cancel()
	<-ended
	s.hears("serve, standard output,", stdout.String())
	s.hears("serve, standard error,", stderr.String())
}

// answer is a page of the preview with its header. The path asked for may come back
// in an address: whoever asks knows it.
func answer(t *testing.T, address string) string {
	t.Helper()
	r, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	var header strings.Builder
	_ = r.Header.Write(&header) // a strings.Builder does not fail
	return header.String() + string(body)
}

// mistyped are command lines with a name, %N, where none belongs. What somebody typed
// is not repeated.
var mistyped = []string{
	"%N", "--%N", "-%N", "help %N", "completion %N", "completion bash %N", "completion bash --%N", "new --%N", "new a %N",
	"build %N", "build --%N", "build --=%N", "build -%N", "build --as-of %N", "build --format %N", "build --records %N --as-of 2020-01-01", "build --site %N",
	"build --records . --out ./%N", "check --thorough=%N", "check --text %N", "data %N", "data --out", "review --role", "review %N", "serve --port %N",
	"scan --unreadable %N .", "scan --records %N .", "scan %N", "withdraw %N", "withdraw a %N", "__complete %N", "new %N",
}

func filledWith(words []string, name string) []string {
	for i := range words {
		words[i] = strings.ReplaceAll(words[i], "%N", name)
	}
	return words
}

// TestVerbsWithoutRecordsNameNobody: those that read no register, in a folder where one
// lies.
func TestVerbsWithoutRecordsNameNobody(t *testing.T) {
	dir := t.TempDir()
	namesInProse(t, filepath.Join(dir, "records"))
	t.Chdir(dir)
	heard := &said{t: t, about: "beside records"}
	for _, verb := range []string{
		"new", "new records", "new other", "completion bash", "__complete build --records r", "__complete scan rec", "help withdraw", "--help", "--version",
		"build --as-of yesterday", "check --text nothing.txt",
	} {
		r := run(strings.Fields(verb)...)
		heard.hears(verb, r.stdout+r.stderr)
	}
	for _, p := range participants {
		for _, line := range mistyped {
			r := run(filledWith(strings.Fields(line), p.name)...)
			heard.hears(line, r.stdout+r.stderr)
			if r.stdout+r.stderr == "" {
				t.Errorf("%s: nothing is said", line)
			}
		}
	}
	for file, content := range mustReadTree(t, filepath.Join(dir, "other")) {
		heard.hears("new's file "+file, content)
	}
}

// TestThoroughNamesNobody exchanges the names of records that are in order.
func TestThoroughNamesNobody(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "records")
	namesInProse(t, dir)
	heard := &said{t: t, about: "in order"}
	for _, format := range []string{"text", "json"} {
		r := mustRun(t, "check", "--thorough", "--records", dir, "--as-of", asOf, "--format", format)
		heard.hears("check --thorough", r.stdout+r.stderr)
	}
}

// TestReviewShowsWhatItWasAskedTo: if review did not, none of these tests would be
// known to look.
func TestReviewShowsWhatItWasAskedTo(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "records")
	namesInProse(t, dir)
	recordstest.Edit(t, dir, "process.toml", "Takes no side.", "Takes no side, "+planted.name+" said. Then Heron Watch came.")
	r := run("review", "--show-private", "--records", dir, "--as-of", asOf)
	if !strings.Contains(r.stdout, "Heron Watch") {
		t.Errorf("review shows nothing: %d %s", r.code, r.stderr)
	}
	if refused := run("review", "--records", dir, "--as-of", asOf); strings.Contains(refused.stdout+refused.stderr, "Heron") {
		t.Error("review shows private text although this is no terminal")
	}
}
