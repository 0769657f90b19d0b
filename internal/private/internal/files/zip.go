package files

import (
	"archive/zip"
	"bytes"
	"io/fs"
	"strings"
)

// Zip copies every file below the root of fsys but those in the folder without, each
// changed by change.
func Zip(fsys fs.FS, without string, change func([]byte) []byte) ([]byte, error) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	err := fs.WalkDir(fsys, ".", func(file string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || strings.HasPrefix(file, without+"/") {
			return err
		}
		data, err := fs.ReadFile(fsys, file)
		if err != nil {
			return err
		}
		into, err := w.Create(file)
		if err == nil {
			_, err = into.Write(change(data))
		}
		return err
	})
	if err == nil {
		err = w.Close()
	}
	return b.Bytes(), err
}

// Open opens a copy.
func Open(data []byte) (fs.FS, error) {
	return zip.NewReader(bytes.NewReader(data), int64(len(data)))
}
