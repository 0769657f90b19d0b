package release

import (
	"path/filepath"

	"openspace/internal/diag"
)

// place is where an output folder and what is kept beside it stand.
type place struct {
	parent string // absolute
	name   string // the output folder's own name
}

func (p place) out() diag.Place       { return diag.Place{File: p.name} }
func (p place) manifest() string      { return p.name + ".manifest.json" }
func (p place) lockFile() string      { return filepath.Join(p.parent, "."+p.name+".openspace-lock") }
func (p place) line(n int) diag.Place { return diag.Place{File: p.manifest(), Line: n} }

func locate(out string) (place, []diag.Problem) {
	abs, err := filepath.Abs(out)
	if err != nil {
		return place{}, failed(err, diag.Place{}, diag.Word("reading"))
	}
	p := place{filepath.Dir(abs), filepath.Base(abs)}
	if out == "" || p.parent == abs {
		return place{}, []diag.Problem{diag.OutNotFolder.At(diag.Place{})}
	}
	return p, nil
}
