package release

import (
	"bytes"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"openspace/internal/diag"
)

// compare says whether p has to be written, and refuses to if that would touch
// what is not ours.
func (s *survey) compare(p string, data []byte) (changed bool, foreign *diag.Entry, err error) {
	stop, stands, info, err := s.walk(p)
	switch {
	case err != nil:
		return false, nil, err
	case stands == absent:
		return true, nil, nil
	case stands == link:
		return false, diag.OutLinkInside, nil
	case stands == directory:
		return s.foreignUnless(s.onlyOurs(p, info))
	case stands == other:
		return false, diag.OutForeign, nil
	case stop != p:
		return s.foreignUnless(s.ours(stop, info) && s.way[uncased(stop)], nil)
	case !s.ours(p, info):
		return false, diag.OutForeign, nil
	case s.way[uncased(p)] || info.Size() != int64(len(data)):
		return true, nil, nil
	}
	now, err := s.inside.ReadFile(p)
	return !bytes.Equal(now, data), nil, err
}

func (s *survey) foreignUnless(ours bool, err error) (bool, *diag.Entry, error) {
	if !ours && err == nil {
		return false, diag.OutForeign, nil
	}
	return true, nil, err
}

// ours reports whether the file found at p was written by us.
func (s *survey) ours(p string, info fs.FileInfo) bool { return s.known(s.files, p, info) }

// known reports whether what was found at p is one of the paths given. A disk that
// does not tell capitals apart may hold it under another spelling.
func (s *survey) known(paths spellings, p string, info fs.FileInfo) bool {
	for _, spelling := range paths[uncased(p)] {
		if spelling == p {
			return true
		}
		if same, err := s.inside.Lstat(spelling); err == nil && os.SameFile(same, info) {
			return true
		}
	}
	return false
}

// onlyOurs reports whether a folder, which has to make room for a file, is ours and
// holds nothing but what will be removed before that file is written.
func (s *survey) onlyOurs(dir string, info fs.FileInfo) (bool, error) {
	if !s.known(s.folders, dir, info) {
		return false, nil
	}
	entries, err := s.inside.List(dir, -1)
	for _, e := range entries {
		if err != nil {
			break
		}
		var ours bool
		if ours, err = s.removable(path.Join(dir, e.Name())); err == nil && !ours {
			return false, nil
		}
	}
	return err == nil, err
}

// removable reports whether what stands at p is an old file of ours, left over
// from writing one, or a folder of such.
func (s *survey) removable(p string) (bool, error) {
	stands, info, err := look(s.inside, p)
	switch {
	case err != nil:
		return false, err
	case stands == directory:
		return s.onlyOurs(p, info)
	}
	return stands == regular && (s.ours(p, info) || s.leftOver(p)), nil
}

func (s *survey) leftOver(p string) bool {
	dir, name := path.Split(p)
	name, isTemporary := strings.CutSuffix(name, temporary)
	return isTemporary && s.files[uncased(dir+strings.TrimPrefix(name, "."))] != nil
}

// spellings holds paths by their uncased form.
type spellings map[string][]string

// add reports whether p was new.
func (s spellings) add(p string) bool {
	key := uncased(p)
	if slices.Contains(s[key], p) {
		return false
	}
	s[key] = append(s[key], p)
	return true
}
