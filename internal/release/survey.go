package release

import (
	"context"
	"io/fs"
	"maps"
	"path"
	"slices"

	"openspace/internal/diag"
	"openspace/internal/leakscan"
)

// plan is what has to be done. All lists are sorted.
type plan struct {
	changed   []string // paths to write
	displaced []string // obsolete paths that stand in the way, to remove first
	obsolete  []string // the other obsolete paths
}

// survey looks at the output folder and changes nothing.
type survey struct {
	inside    folder // nil if there is no output folder
	place     place
	old, next manifest
	plan      plan
	way       map[string]bool // displaced paths and the folders on the way to them, uncased
	files     spellings       // the old paths
	folders   spellings       // the folders on the way to them
	seen      map[string]bool // folders found to stand on the disk
	problems  []diag.Problem
}

// look over the whole output folder, at the paths that are or will be ours.
func surveyOf(ctx context.Context, inside folder, p place, old, next manifest, v leakscan.Verified) (plan, []diag.Problem) {
	s := &survey{inside: inside, place: p, old: old, next: next,
		way: map[string]bool{}, files: spellings{}, folders: spellings{}, seen: map[string]bool{}}
	s.sort()
	if inside == nil {
		s.plan.changed = v.Paths()
		return s.plan, nil
	}
	for _, p := range slices.Concat(s.plan.displaced, s.plan.obsolete) {
		s.lookAtObsolete(p)
	}
	for _, p := range v.Paths() {
		if ctx.Err() != nil {
			return plan{}, []diag.Problem{diag.ReleaseStopped.At(s.place.out())}
		}
		s.lookAtNext(p, v.Bytes(p))
	}
	return s.plan, s.problems
}

// sort tells the obsolete paths apart by what the manifests say.
func (s *survey) sort() {
	site, _ := outlineOf(slices.Sorted(maps.Keys(s.next.Files)))
	for _, p := range slices.Sorted(maps.Keys(s.old.Files)) {
		s.files.add(p)
		for dir := path.Dir(p); dir != "." && s.folders.add(dir); dir = path.Dir(dir) {
		}
		switch _, kept := s.next.Files[p]; {
		case kept:
		case site.displaces(p):
			s.plan.displaced = append(s.plan.displaced, p)
			for prefix := range prefixes(p) {
				s.way[uncased(prefix)] = true
			}
		default:
			s.plan.obsolete = append(s.plan.obsolete, p)
		}
	}
}

// walk follows p from the output folder inwards, up to the first thing that is not
// a folder, which may be p itself.
func (s *survey) walk(p string) (stop string, stands kind, info fs.FileInfo, err error) {
	for prefix := range prefixes(p) {
		if prefix != p && s.seen[prefix] {
			continue
		}
		stop = prefix
		stands, info, err = look(s.inside, prefix)
		if err != nil || stands != directory {
			return stop, stands, info, err
		}
		s.seen[prefix] = true
	}
	return stop, stands, info, nil
}

func (s *survey) lookAtObsolete(p string) {
	_, stands, _, err := s.walk(p)
	switch {
	case err != nil:
		s.problems = append(s.problems, failed(err, s.lineOf(p), diag.Word("reading"))...)
	case stands == link:
		s.problems = append(s.problems, diag.OutLinkInside.At(s.lineOf(p)))
	}
}

// lineOf is how problems show an obsolete path: see the package comment's last
// paragraph.
func (s *survey) lineOf(p string) diag.Place { return s.place.line(s.old.line(p)) }

func (s *survey) lookAtNext(p string, data []byte) {
	changed, foreign, err := s.compare(p, data)
	switch {
	case err != nil:
		s.problems = append(s.problems, failed(err, shown(p), diag.Word("reading"))...)
	case foreign != nil:
		s.problems = append(s.problems, foreign.At(shown(p)))
	case changed:
		s.plan.changed = append(s.plan.changed, p)
	}
}
