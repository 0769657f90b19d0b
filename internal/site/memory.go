package site

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/afero"
)

// untilDone is a file system that refuses to make files once its context is done,
// which is what brings a running build to its end.
type untilDone struct {
	afero.Fs
	ctx context.Context
}

func (u untilDone) Create(name string) (afero.File, error) {
	if err := u.ctx.Err(); err != nil {
		return nil, err
	}
	return u.Fs.Create(name)
}

func (u untilDone) OpenFile(name string, flag int, perm os.FileMode) (afero.File, error) {
	if err := u.ctx.Err(); err != nil {
		return nil, err
	}
	return u.Fs.OpenFile(name, flag, perm)
}

// published reads what Hugo has written, by slash path below the output folder.
func published(memory afero.Fs) (map[string][]byte, error) {
	pages, root := map[string][]byte{}, filepath.Join(workingDir, publishDir)
	err := afero.Walk(memory, root, func(name string, info fs.FileInfo, err error) error {
		if err != nil || info.IsDir() {
			return err
		}
		text, err := afero.ReadFile(memory, name)
		if err != nil {
			return err
		}
		below, err := filepath.Rel(root, name)
		pages[filepath.ToSlash(below)] = text
		return err
	})
	return pages, err
}
