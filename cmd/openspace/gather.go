package main

import (
	"io/fs"
	"os"
	"path/filepath"

	"openspace/internal/diag"
	"openspace/internal/fold"
)

// maxScanned is the largest file that scan reads, in bytes.
const maxScanned = 256 << 20

// gather reads the files to scan. What cannot be read is a problem, not a pass.
func gather(paths []string, find func(string) []fold.Hit) (map[string][]byte, []diag.Problem) {
	files := map[string][]byte{}
	var ps []diag.Problem
	for _, path := range paths {
		err := filepath.WalkDir(path, func(file string, e fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case e.IsDir():
				return nil
			}
			data, problem := readScanned(file, e)
			if problem != nil {
				ps = append(ps, problem.At(place(file, find), diag.Number(maxScanned>>20)))
				return nil
			}
			files[filepath.ToSlash(file)] = data
			return nil
		})
		if err != nil {
			ps = append(ps, diag.ScanNothing.At(place(path, find)))
		}
	}
	return files, ps
}

// asWarnings makes warnings of what was found and could not be read; what is not there
// stays an error.
func asWarnings(ps []diag.Problem) []diag.Problem {
	for i, p := range ps {
		switch p.Code() {
		case diag.ScanLarge.Code:
			ps[i] = diag.UnreadableWarning.At(p.Place(), diag.Word("it is larger than 256 megabytes"))
		case diag.ScanLink.Code:
			ps[i] = diag.UnreadableWarning.At(p.Place(), diag.Word("it is a link or a special file, which is not followed"))
		}
	}
	return ps
}

func place(file string, find func(string) []fold.Hit) diag.Place {
	return diag.Place{File: masked(file, find)}
}

func readScanned(file string, e fs.DirEntry) ([]byte, *diag.Entry) {
	info, err := e.Info()
	switch {
	case err != nil:
		return nil, diag.Unreadable
	case !info.Mode().IsRegular():
		return nil, diag.ScanLink
	case info.Size() > maxScanned:
		return nil, diag.ScanLarge
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, diag.Unreadable
	}
	return data, nil
}
