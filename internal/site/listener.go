package site

import (
	"errors"
	"io"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/bep/logg"
	"github.com/gohugoio/hugo/common/herrors"
	"github.com/gohugoio/hugo/common/loggers"

	"openspace/internal/diag"
)

// listener turns what Hugo says into problems. From Hugo's sentences it takes
// nothing but the name of a file that was handed in, and a line and a column.
type listener struct {
	in     map[string]bool // the paths of the files handed in
	logger loggers.Logger

	mu    sync.Mutex
	found []diag.Problem
}

func newListener(files map[string][]byte, data Data) *listener {
	l := &listener{in: map[string]bool{}}
	for name := range files {
		l.in[name] = true
	}
	for name := range data {
		l.in[name] = true
	}
	l.logger = loggers.New(loggers.Options{
		Level:       logg.LevelWarn,
		StdOut:      io.Discard,
		StdErr:      io.Discard,
		HandlerPost: l.logged,
	})
	return l
}

// logged takes a line of Hugo's log. Any warning counts.
func (l *listener) logged(e *logg.Entry) error {
	if e.Level >= logg.LevelError {
		l.add(diag.LayoutFailed.At(l.placeIn(e.Message), kindOf(e.Message)))
	} else if e.Level >= logg.LevelWarn {
		l.add(diag.HugoWarned.At(l.placeIn(e.Message), kindOf(e.Message)))
	}
	return nil
}

// failed takes the error that Hugo returned, which may be several joined.
func (l *listener) failed(err error) {
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range joined.Unwrap() {
			l.failed(e)
		}
		return
	}
	place := l.placeIn(err.Error())
	var fe herrors.FileError
	if errors.As(err, &fe) {
		if at := fe.Position(); l.known(at.Filename) != "" {
			place = diag.Place{File: l.known(at.Filename), Line: at.LineNumber, Col: max(at.ColumnNumber, 0)}
		}
	}
	l.add(diag.LayoutFailed.At(place, kindOf(err.Error())))
}

func (l *listener) add(p diag.Problem) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.found = append(l.found, p)
}

// problems returns what was heard. The count of errors logged is asked for as
// well, because Hugo can log one and go on.
func (l *listener) problems() []diag.Problem {
	l.mu.Lock()
	defer l.mu.Unlock()
	if len(l.found) == 0 && l.logger.LoggCount(logg.LevelError)+l.logger.LoggCount(logg.LevelWarn) > 0 {
		return []diag.Problem{diag.LayoutFailed.At(diag.Place{}, diag.Word("it did not say why"))}
	}
	return diag.Sort(l.found)
}

// filePlace finds "layouts/actions/page.html:12:3" and the like in a sentence.
var filePlace = regexp.MustCompile(`([a-z0-9_./\\-]+\.(?:html|xml|txt|csv|ics|gotmpl|json))(?::(\d+))?(?::(\d+))?`)

func (l *listener) placeIn(sentence string) diag.Place {
	var best diag.Place
	for _, m := range filePlace.FindAllStringSubmatch(sentence, -1) {
		file := l.known(m[1])
		if file == "" || best.File != "" && m[2] == "" {
			continue
		}
		line, _ := strconv.Atoi(m[2])
		col, _ := strconv.Atoi(m[3])
		best = diag.Place{File: file, Line: line, Col: col}
	}
	return best
}

// known returns the path of the file handed in that name stands for, or "". Hugo
// shows a template by its path below layouts/, and other files in full.
func (l *listener) known(name string) string {
	name = strings.TrimPrefix(strings.ReplaceAll(name, `\`, "/"), workingDir+"/")
	for _, candidate := range []string{name, "layouts/" + name, "data/" + name} {
		if l.in[candidate] {
			return candidate
		}
	}
	return ""
}

// kindOf says in one of our own words what sort of complaint a sentence is.
func kindOf(sentence string) diag.Arg {
	has := func(part string) bool { return strings.Contains(sentence, part) }
	switch {
	case has("a shortcode was called"), has("shortcode"):
		return diag.Word("a shortcode was called: an escape is missing")
	case has("found no layout file"):
		return diag.Word("a kind of page has no template")
	case has("deprecated"):
		return diag.Word("it uses something that Hugo is giving up")
	case has("parse failed"), has("failed to parse"), has("unmarshal"):
		return diag.Word("it cannot be read")
	case has("execute of template failed"), has("executing"):
		return diag.Word("it failed while a page was made")
	case has("timed out"), has("timeout"):
		return diag.Word("it took too long")
	}
	return diag.Word("for a reason that Hugo did not classify")
}
