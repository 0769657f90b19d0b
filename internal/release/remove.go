package release

import (
	"context"
	"maps"
	"path"
	"slices"

	"openspace/internal/diag"
)

// sweep removes what a stopped build left half-written. A build that was brought
// to its end left nothing.
func (w *writer) sweep(ctx context.Context) []diag.Problem {
	if w.old.State != writing {
		return nil
	}
	for _, p := range slices.Sorted(maps.Keys(w.old.Files)) {
		if ctx.Err() != nil {
			return w.stopped()
		}
		if _, err := removeFile(w.inside, temporaryFor(p)); err != nil {
			return w.failedAt(p, err)
		}
	}
	return nil
}

func (w *writer) clearWay(ctx context.Context) []diag.Problem {
	return w.remove(ctx, w.plan.displaced)
}

func (w *writer) removeObsolete(ctx context.Context) []diag.Problem {
	return w.remove(ctx, w.plan.obsolete)
}

func (w *writer) remove(ctx context.Context, obsolete []string) []diag.Problem {
	for _, p := range obsolete {
		if ctx.Err() != nil {
			return w.stopped()
		}
		removed, err := removeFile(w.inside, p)
		if err == nil {
			err = w.prune(path.Dir(p))
		}
		if err != nil {
			return w.failedAt(p, err)
		}
		if removed {
			w.report.Removed = append(w.report.Removed, p)
		}
	}
	return nil
}

// removeFile removes a regular file, if one stands at p.
func removeFile(d folder, p string) (removed bool, err error) {
	stands, _, err := look(d, p)
	if err != nil || stands != regular {
		return false, err
	}
	return true, d.Remove(p)
}

// prune removes dir and the folders around it as long as they are empty. A stopped
// build may have removed the inner ones. What the site needs again is made again.
func (w *writer) prune(dir string) error {
	for ; dir != "."; dir = path.Dir(dir) {
		stands, _, err := look(w.inside, dir)
		if err != nil || stands == regular || stands == link || stands == other {
			return err
		}
		if stands == absent {
			continue
		}
		entries, err := w.inside.List(dir, 1)
		if err != nil || len(entries) > 0 {
			return err
		}
		if err := w.inside.Remove(dir); err != nil {
			return err
		}
	}
	return nil
}

// failedAt reports a failed removal by the manifest's line: see the package
// comment's last paragraph.
func (w *writer) failedAt(p string, err error) []diag.Problem {
	return failed(err, w.place.line(w.now.line(p)), diag.Word("removing"))
}
