package release

import (
	"bytes"
	"context"
	"encoding/hex"
	"path"
	"slices"
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
		old: old, next: manifestOf(t, v), now: old}
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
// folders around them. Once one fails no other is begun; of several that failed, the
// problems of the first in the order of paths are told.
func (w *writer) writeChanged(ctx context.Context) []diag.Problem {
	runs := slices.Collect(slices.Chunk(w.plan.changed, filesAtOnce))
	problems := make([][]diag.Problem, len(runs))
	var written atomic.Int64
	var failed atomic.Bool
	cores.Each(len(runs), 1, func(i int) {
		inwards := wayFrom(w.inside)
		defer inwards.back(0)
		for _, p := range runs[i] {
			if failed.Load() || ctx.Err() != nil {
				return
			}
			if problems[i] = w.writeFile(inwards, p); problems[i] != nil {
				failed.Store(true)
				return
			}
			written.Add(1)
		}
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

func (w *writer) writeFile(inwards *way, p string) []diag.Problem {
	data := w.site.Bytes(p)
	if !intact(data, w.site.Digest(p)) {
		return []diag.Problem{diag.ReleaseUnchecked.At(shown(p))}
	}
	dir, name := path.Split(p)
	into, err := inwards.to(path.Clean(dir))
	if err != nil {
		return failed(err, shown(p), diag.Word("making a folder"))
	}
	if err := replace(into, name, data, false); err != nil {
		return failed(err, shown(p), diag.Word("writing"))
	}
	return nil
}

func (w *writer) stopped() []diag.Problem {
	return []diag.Problem{diag.ReleaseStopped.At(w.place.out())}
}
