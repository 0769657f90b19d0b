package release

import (
	"context"
	"crypto/sha256"
	"errors"
	"os"

	"openspace/internal/cores"
	"openspace/internal/diag"
	"openspace/internal/leakscan"
)

// Target says what is released where.
type Target struct {
	Out     string // the output folder; it need not exist
	Process string // the process's id, such as leds-hob
	AsOf    string // the day the site speaks for, YYYY-MM-DD
}

// Report counts files.
type Report struct {
	Written   int      // new, or with other bytes than before
	Unchanged int      // already on the disk with the same bytes
	Removed   []string // obsolete, by slash path
}

var errBusy = errors.New("release: locked by another process")

// Last returns the day of the last release into out, or "" if there was none. A
// release that was stopped counts: some of its files may be published.
func Last(out string) (asOf string, ps []diag.Problem) {
	p, ps := locate(out)
	if ps != nil {
		return "", ps
	}
	beside, ps := open(p)
	if beside == nil {
		return "", ps
	}
	defer beside.Close()
	m, _, ps := readManifest(beside, p)
	return m.AsOf, ps
}

// Check makes every refusal that needs no site, so that a build that could not be
// written need not be started. It changes nothing.
func Check(t Target) []diag.Problem {
	p, ps := locate(t.Out)
	if ps != nil {
		return ps
	}
	if !isProcess(t.Process) || !isDay(t.AsOf) {
		return []diag.Problem{diag.ReleaseTarget.At(p.out())}
	}
	beside, ps := open(p)
	if beside == nil {
		return ps
	}
	defer beside.Close()
	_, ps = admit(beside, p, t)
	return ps
}

// open opens the folder that holds the output folder. If it is missing, both
// results are nil.
func open(p place) (folder, []diag.Problem) {
	beside, err := openFolder(p.parent)
	switch {
	case err == nil:
		return beside, nil
	case missing(err):
		return nil, nil
	}
	return nil, failed(err, p.out(), diag.Word("reading"))
}

// Write brings the target's folder to the verified site, as the package comment
// promises. With problems, the report counts what was done all the same.
func Write(ctx context.Context, t Target, v leakscan.Verified) (Report, []diag.Problem) {
	if ps := accept(v); ps != nil {
		return Report{}, ps
	}
	if ps := Check(t); ps != nil {
		return Report{}, ps
	}
	p, ps := locate(t.Out)
	if ps != nil {
		return Report{}, ps
	}
	beside, unlock, ps := claim(p)
	if ps != nil {
		return Report{}, ps
	}
	defer unlock()
	defer beside.Close()
	return write(ctx, beside, p, t, v)
}

// claim makes the folder around the output folder if it is missing, and locks it
// for this output folder against other builds.
func claim(p place) (folder, func(), []diag.Problem) {
	if err := os.MkdirAll(p.parent, 0o755); err != nil {
		return nil, nil, failed(err, p.out(), diag.Word("making a folder"))
	}
	unlock, err := lock(p.lockFile())
	if errors.Is(err, errBusy) {
		return nil, nil, []diag.Problem{diag.OutBusy.At(p.out())}
	}
	if err != nil {
		return nil, nil, failed(err, p.out(), diag.Word("locking"))
	}
	beside, err := openFolder(p.parent)
	if err != nil {
		unlock()
		return nil, nil, failed(err, p.out(), diag.Word("reading"))
	}
	return beside, unlock, nil
}

// accept refuses what did not come out of a scan unchanged, or cannot be kept in
// a folder.
func accept(v leakscan.Verified) []diag.Problem {
	if !v.Valid() {
		return []diag.Problem{diag.ReleaseUnchecked.At(diag.Place{})}
	}
	paths := v.Paths()
	if len(paths) == 0 {
		return []diag.Problem{diag.ReleaseEmpty.At(diag.Place{})}
	}
	whole := make([]bool, len(paths))
	cores.Each(len(paths), filesAtOnce, func(i int) { whole[i] = intact(v.Bytes(paths[i]), v.Digest(paths[i])) })
	var ps []diag.Problem
	for i, p := range paths {
		if reason, ok := portable(p); !ok {
			ps = append(ps, diag.PathNotPortable.At(shown(p), reason))
		}
		if !whole[i] {
			ps = append(ps, diag.ReleaseUnchecked.At(shown(p)))
		}
	}
	_, clashes := outlineOf(paths)
	for _, p := range clashes {
		ps = append(ps, diag.PathClash.At(shown(p)))
	}
	return ps
}

func intact(data []byte, digest [sha256.Size]byte) bool { return sha256.Sum256(data) == digest }
