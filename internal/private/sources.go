package private

import (
	"io/fs"
	"strings"

	"openspace/internal/private/internal/records/load"
)

// With adds something to the records that are opened.
type With func(*sources)

// sources is where records come from, and how each folder is called in problems.
type sources struct {
	records, site fs.FS
	label, siteAs string
}

// SiteFolder adds the pages written by hand that a site folder holds below
// content/pages. label is how the folder is called in problems.
func SiteFolder(fsys fs.FS, label string) With {
	return func(s *sources) { s.site, s.siteAs = fsys, label }
}

func from(fsys fs.FS, label string, with []With) sources {
	s := sources{records: fsys, label: label}
	for _, add := range with {
		add(&s)
	}
	return s
}

// of returns the folder that the file of a place lies in, and its label.
func (s sources) of(file string) (fs.FS, string) {
	if s.site != nil && strings.HasPrefix(file, load.SitePages+"/") {
		return s.site, s.siteAs
	}
	return s.records, s.label
}
