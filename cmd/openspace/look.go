package main

import (
	"errors"
	"io/fs"
	"os"
	"slices"
	"strings"

	"openspace"
	"openspace/internal/diag"
)

// siteFolder is the site that the pages are made with: the one built in, a whole one
// of the facilitator's own, or one that holds only what is to look different.
func (o *options) siteFolder() (fs.FS, []diag.Problem) {
	if o.site == "" {
		return openspace.Site, nil
	}
	if info, err := os.Stat(o.site); err != nil || !info.IsDir() {
		return nil, []diag.Problem{diag.SiteUnreadable.At(diag.Place{})}
	}
	own := os.DirFS(o.site)
	if isPart(own) {
		return layered{own, openspace.Site}, nil
	}
	return own, nil
}

// isPart reports whether a folder holds a part of a site. A whole one has a
// configuration; a folder with neither got there by mistake.
func isPart(folder fs.FS) bool {
	there := func(name string) bool { _, err := fs.Stat(folder, name); return err == nil }
	return !there("config.toml") && (there("static") || there("layouts") || there("content"))
}

// layered lays one folder over another: a file is the upper one's if it has one of
// that name, and a folder holds what both hold. So a colour can be changed without a
// copy of everything, which the next version of the program would not fit.
type layered struct{ over, under fs.FS }

func (l layered) Open(name string) (fs.File, error) {
	f, err := l.over.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return l.under.Open(name)
	}
	return f, err
}

func (l layered) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(l.over, name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	more, underErr := fs.ReadDir(l.under, name)
	if err != nil {
		return more, underErr
	}
	for _, e := range more {
		if !slices.ContainsFunc(entries, func(x fs.DirEntry) bool { return x.Name() == e.Name() }) {
			entries = append(entries, e)
		}
	}
	slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return entries, nil
}
