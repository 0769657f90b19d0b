package release

import (
	"bytes"
	"io/fs"
	"os"
	"path"
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
		return s.foreignUnless(s.onlyOurs(p))
	case stands == other:
		return false, diag.OutForeign, nil
	case stop != p:
		return s.foreignUnless(s.ours(stop, info) && s.way[fold(stop)], nil)
	case !s.ours(p, info):
		return false, diag.OutForeign, nil
	case s.way[fold(p)] || info.Size() != int64(len(data)):
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

// ours reports whether the file found at p was written by us. On a disk that does
// not tell capitals apart it may have been written under another spelling.
func (s *survey) ours(p string, info fs.FileInfo) bool {
	for _, spelling := range s.spellings[fold(p)] {
		if spelling == p {
			return true
		}
		if same, err := s.inside.Lstat(spelling); err == nil && os.SameFile(same, info) {
			return true
		}
	}
	return false
}

// onlyOurs reports whether a folder, which has to make room for a file, holds
// nothing but what will be removed before that file is written.
func (s *survey) onlyOurs(dir string) (bool, error) {
	if !s.folders[dir] {
		return false, nil
	}
	entries, err := s.inside.List(dir, -1)
	if err != nil {
		return false, err
	}
	for _, e := range entries {
		ours, child := false, path.Join(dir, e.Name())
		if e.IsDir() {
			ours, err = s.onlyOurs(child)
		} else {
			ours = e.Type().IsRegular() && s.removable(child)
		}
		if err != nil || !ours {
			return false, err
		}
	}
	return true, nil
}

// removable reports whether a file is an old one of ours or left over from one.
func (s *survey) removable(p string) bool {
	if dir, name := path.Split(p); strings.HasSuffix(name, temporary) {
		p = dir + strings.TrimPrefix(strings.TrimSuffix(name, temporary), ".")
	}
	_, ours := s.old.Files[p]
	return ours
}
