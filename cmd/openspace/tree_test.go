package main

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// tree is a folder's files by slash path.
type tree map[string]string

// readTree reads every file below dir. A folder that is not there has none.
func readTree(dir string) (tree, error) {
	files := tree{}
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		rel, relErr := filepath.Rel(dir, path)
		if err == nil {
			err = relErr
		}
		files[filepath.ToSlash(rel)] = string(data)
		return err
	})
	if os.IsNotExist(err) {
		return files, nil
	}
	return files, err
}

func mustReadTree(t testing.TB, dir string) tree {
	t.Helper()
	files, err := readTree(dir)
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// differences lists what is in only one of two trees, or has other bytes.
func differences(a, b tree) []string {
	var list []string
	for path, text := range a {
		other, there := b[path]
		switch {
		case !there:
			list = append(list, path+": only in the first")
		case other != text:
			list = append(list, path+": differs"+firstDifference(text, other))
		}
	}
	for path := range b {
		if _, there := a[path]; !there {
			list = append(list, path+": only in the second")
		}
	}
	slices.Sort(list)
	return list
}

func firstDifference(a, b string) string {
	i := 0
	for i < min(len(a), len(b)) && a[i] == b[i] {
		i++
	}
	around := func(s string) string { return s[max(0, i-40):min(len(s), i+40)] }
	return "\n\t" + around(a) + "\n\t" + around(b)
}

// beneath returns the files below a folder of the tree, by path from there.
func (f tree) beneath(dir string) tree {
	out := tree{}
	for path, text := range f {
		if rest, ok := strings.CutPrefix(path, dir+"/"); ok {
			out[rest] = text
		}
	}
	return out
}

func (f tree) paths() []string { return slices.Sorted(maps.Keys(f)) }
