package site

import (
	"io/fs"
	"path/filepath"

	"github.com/spf13/afero"
)

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
