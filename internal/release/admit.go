package release

import (
	"errors"
	"io/fs"
	"os"
	"syscall"

	"openspace/internal/diag"
)

// kind is what stands at a path.
type kind int

const (
	absent kind = iota
	regular
	directory
	link
	other // a device, a pipe, a Windows mount point
)

// look says what stands at a path. The info is nil if the path is absent.
func look(d folder, name string) (kind, fs.FileInfo, error) {
	info, err := d.Lstat(name)
	switch {
	case missing(err):
		return absent, nil, nil
	case err != nil:
		return other, nil, err
	case info.Mode().IsRegular():
		return regular, info, nil
	case info.IsDir():
		return directory, info, nil
	case info.Mode()&fs.ModeSymlink != 0:
		return link, info, nil
	}
	return other, info, nil
}

// missing reports whether err says that a path, or a folder on the way, is absent.
func missing(err error) bool {
	return errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR)
}

// admit reads the manifest of the last release, the zero value if there was none,
// and refuses a folder that is not ours to fill for this process and this day.
func admit(beside folder, p place, t Target) (manifest, []diag.Problem) {
	stands, _, err := look(beside, p.name)
	if err != nil {
		return manifest{}, failed(err, p.out(), diag.Word("reading"))
	}
	if stands != absent && stands != directory {
		return manifest{}, []diag.Problem{diag.OutNotFolder.At(p.out())}
	}
	m, found, ps := readManifest(beside, p)
	switch {
	case ps != nil:
		return manifest{}, ps
	case !found && stands == directory:
		return manifest{}, mustBeEmpty(beside, p)
	case !found:
		return manifest{}, nil
	case m.Process != t.Process:
		return manifest{}, []diag.Problem{diag.OutOtherProcess.At(p.line(processLine))}
	case t.AsOf < m.AsOf:
		return manifest{}, []diag.Problem{diag.OutLaterRelease.At(p.line(asOfLine))}
	}
	return m, nil
}

func readManifest(beside folder, p place) (m manifest, found bool, ps []diag.Problem) {
	stands, _, err := look(beside, p.manifest())
	if err != nil {
		return manifest{}, false, failed(err, p.line(0), diag.Word("reading"))
	}
	switch stands {
	case absent:
		return manifest{}, false, nil
	case regular:
	default:
		return manifest{}, true, []diag.Problem{diag.ManifestUnreadable.At(p.line(0))}
	}
	data, err := beside.ReadFile(p.manifest())
	if err != nil {
		return manifest{}, true, failed(err, p.line(0), diag.Word("reading"))
	}
	m, ps = decode(p.manifest(), data)
	return m, true, ps
}

func mustBeEmpty(beside folder, p place) []diag.Problem {
	entries, err := beside.List(p.name, 1)
	if err != nil {
		return failed(err, p.out(), diag.Word("reading"))
	}
	if len(entries) > 0 {
		return []diag.Problem{diag.OutNotOurs.At(p.out())}
	}
	return nil
}

// enter opens the output folder, or returns nil if there is none yet. What was
// opened must be what was looked at, lest a link has taken its place.
func enter(beside folder, p place) (folder, []diag.Problem) {
	stands, before, err := look(beside, p.name)
	if err != nil {
		return nil, failed(err, p.out(), diag.Word("reading"))
	}
	if stands == absent {
		return nil, nil
	}
	inside, err := beside.Sub(p.name)
	if err != nil {
		return nil, failed(err, p.out(), diag.Word("reading"))
	}
	if after, err := inside.Lstat("."); err != nil || !os.SameFile(before, after) {
		inside.Close()
		return nil, []diag.Problem{diag.OutNotFolder.At(p.out())}
	}
	return inside, nil
}
