package release

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"io/fs"
	"path"
	"slices"
	"sync"
	"sync/atomic"

	"openspace/internal/cores"
	"openspace/internal/diag"
	"openspace/internal/leakscan"
)

// writer carries one release out.
type writer struct {
	beside folder
	inside folder // nil until the output folder exists
	place  place
	site   leakscan.Verified
	old    manifest // the last release's
	next   manifest // the one to be
	now    manifest // the one on the disk
	plan   plan
	making sync.Mutex
	made   map[string]bool // folders that stand
	report Report
}

// write does what Write promises, in a folder that is locked for it.
func write(ctx context.Context, beside folder, p place, t Target, v leakscan.Verified) (Report, []diag.Problem) {
	old, ps := admit(beside, p, t)
	if ps != nil {
		return Report{}, ps
	}
	inside, ps := enter(beside, p)
	if ps != nil {
		return Report{}, ps
	}
	w := &writer{beside: beside, inside: inside, place: p, site: v,
		old: old, next: manifestOf(t, v), now: old, made: map[string]bool{}}
	defer w.close()
	return w.run(ctx)
}

func manifestOf(t Target, v leakscan.Verified) manifest {
	m := manifest{formatVersion, t.Process, t.AsOf, complete, map[string]string{}}
	for _, p := range v.Paths() {
		digest := v.Digest(p)
		m.Files[p] = hex.EncodeToString(digest[:])
	}
	return m
}

func (w *writer) close() {
	if w.inside != nil {
		w.inside.Close()
	}
}

func (w *writer) run(ctx context.Context) (Report, []diag.Problem) {
	var ps []diag.Problem
	if w.plan, ps = surveyOf(ctx, w.inside, w.place, w.old, w.next, w.site); ps != nil {
		return Report{}, ps
	}
	w.report.Unchanged = len(w.next.Files) - len(w.plan.changed)
	if len(w.plan.changed) == 0 && bytes.Equal(w.old.encode(), w.next.encode()) {
		return w.report, w.tidy()
	}
	steps := []func(context.Context) []diag.Problem{w.begin, w.sweep, w.clearWay, w.writeChanged, w.removeObsolete, w.finish}
	for _, step := range steps {
		if ps := step(ctx); ps != nil {
			return w.report, ps
		}
	}
	return w.report, nil
}

// tidy removes the one file that may be left over when there is nothing to do: a
// manifest that a stopped build had not yet put in place.
func (w *writer) tidy() []diag.Problem {
	if _, err := removeFile(w.beside, temporaryFor(w.place.manifest())); err != nil {
		return failed(err, w.place.line(0), diag.Word("removing"))
	}
	return nil
}

// begin makes the output folder and the manifest that covers both sites. If the
// manifest cannot be written, a folder made for it goes again.
func (w *writer) begin(ctx context.Context) []diag.Problem {
	if ctx.Err() != nil {
		return w.stopped()
	}
	fresh := w.inside == nil
	if fresh {
		if ps := w.makeOut(); ps != nil {
			return ps
		}
	}
	ps := w.record(w.old.with(w.next))
	if ps != nil && fresh {
		w.beside.Remove(w.place.name) // fails if it is no longer empty, as it should
	}
	return ps
}

func (w *writer) makeOut() []diag.Problem {
	if err := w.beside.Mkdir(w.place.name); err != nil {
		return failed(err, w.place.out(), diag.Word("making a folder"))
	}
	var ps []diag.Problem
	w.inside, ps = enter(w.beside, w.place)
	return ps
}

func (w *writer) record(m manifest) []diag.Problem {
	if err := replace(w.beside, w.place.manifest(), m.encode(), true); err != nil {
		return failed(err, w.place.line(0), diag.Word("writing"))
	}
	w.now = m
	return nil
}

func (w *writer) finish(ctx context.Context) []diag.Problem {
	if ctx.Err() != nil {
		return w.stopped()
	}
	return w.record(w.next)
}

// filesAtOnce is how many files a core takes at a time. A site that has no more is
// written by one core.
const filesAtOnce = 32

// writeChanged writes the changed files on every core. No two touch one path but the
// folders around them, which are made one at a time. Once one fails no other is begun;
// of several that failed, the problems of the first in the order of paths are told.
func (w *writer) writeChanged(ctx context.Context) []diag.Problem {
	problems := make([][]diag.Problem, len(w.plan.changed))
	var written atomic.Int64
	var failed atomic.Bool
	cores.Each(len(w.plan.changed), filesAtOnce, func(i int) {
		if failed.Load() || ctx.Err() != nil {
			return
		}
		if problems[i] = w.writeFile(w.plan.changed[i]); problems[i] != nil {
			failed.Store(true)
			return
		}
		written.Add(1)
	})
	w.report.Written = int(written.Load())
	if failed.Load() {
		return problems[slices.IndexFunc(problems, func(ps []diag.Problem) bool { return ps != nil })]
	}
	if ctx.Err() != nil && w.report.Written < len(w.plan.changed) {
		return w.stopped()
	}
	return nil
}

func (w *writer) writeFile(p string) []diag.Problem {
	data := w.site.Bytes(p)
	if !intact(data, w.site.Digest(p)) {
		return []diag.Problem{diag.ReleaseUnchecked.At(shown(p))}
	}
	if err := w.makeWay(path.Dir(p)); err != nil {
		return failed(err, shown(p), diag.Word("making a folder"))
	}
	if err := replace(w.inside, p, data, false); err != nil {
		return failed(err, shown(p), diag.Word("writing"))
	}
	return nil
}

func (w *writer) makeWay(dir string) error {
	w.making.Lock()
	defer w.making.Unlock()
	for prefix := range prefixes(dir) {
		if prefix == "." || w.made[prefix] {
			continue
		}
		if err := w.inside.Mkdir(prefix); err != nil && !errors.Is(err, fs.ErrExist) {
			return err
		}
		w.made[prefix] = true
	}
	return nil
}

func (w *writer) stopped() []diag.Problem {
	return []diag.Problem{diag.ReleaseStopped.At(w.place.out())}
}
