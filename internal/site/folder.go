package site

import (
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"openspace/internal/diag"
)

// What Hugo would read at the top of a site folder and must not find there. What
// it would not read, such as a README or a program's source, is left alone.
var (
	hugoFolders = []string{"archetypes", "assets", "i18n", "themes", "_vendor", "config"}
	hugoConfig  = regexp.MustCompile(`^(hugo|config)\.(toml|yaml|yml|json)$`)
	ourFolders  = []string{"content", "layouts", "static"}
)

// handwritten is where a facilitator's own pages lie. They are private until they
// have been checked, so that they are not even read here.
var handwritten = regexp.MustCompile(`^content/pages/[a-z0-9]+(-[a-z0-9]+)*\.md$`)

// Names are in lower case, so that no two files are the same on a file system
// that does not tell capitals apart; they do not begin with a dot.
var (
	staticName  = regexp.MustCompile(`^[a-z0-9][a-z0-9_-]*(\.[a-z0-9_-]+)*$`)
	layoutName  = regexp.MustCompile(`^[a-z0-9_][a-z0-9_-]*(\.[a-z0-9_-]+)*$`)
	staticTypes = []string{".css", ".js", ".svg", ".png", ".ico", ".txt", ".webmanifest", ".woff2"}
	layoutTypes = []string{".html", ".xml", ".txt", ".csv", ".json", ".ics"}
)

// siteFile is a file of the site folder that Hugo may have.
type siteFile struct {
	path string // slash path below the site folder
	text []byte
}

// readFolder reads the allowed files of a site folder, in the order of their
// paths, and reports every other file that Hugo would read.
func readFolder(folder fs.FS, data Data) ([]siteFile, []diag.Problem) {
	r := reader{folder: folder, data: data}
	r.top()
	if !slices.ContainsFunc(r.files, func(f siteFile) bool { return f.path == configFile }) {
		r.report(diag.SiteUnreadable, configFile)
	}
	return r.files, r.found
}

type reader struct {
	folder fs.FS
	data   Data
	files  []siteFile
	found  []diag.Problem
}

func (r *reader) report(e *diag.Entry, name string, args ...diag.Arg) {
	r.found = append(r.found, e.At(diag.Place{File: name}, args...))
}

func (r *reader) top() {
	entries, err := fs.ReadDir(r.folder, ".")
	if err != nil {
		r.report(diag.SiteUnreadable, ".")
		return
	}
	for _, e := range entries {
		switch name := e.Name(); {
		case slices.Contains(hugoFolders, name):
			r.report(diag.SiteFile, name, diag.Word("a folder that Hugo would read"))
		case name == configFile, slices.Contains(ourFolders, name), name == "data":
			r.walk(name)
		case hugoConfig.MatchString(name):
			r.report(diag.SiteFile, name, diag.Word("a second configuration"))
		}
	}
}

// walk goes through one entry of the top. Whatever is not a plain file or a
// folder, such as a symbolic link, is refused unopened.
func (r *reader) walk(top string) {
	entries, _ := fs.ReadDir(r.folder, ".")
	i := slices.IndexFunc(entries, func(e fs.DirEntry) bool { return e.Name() == top })
	if t := entries[i].Type(); t != 0 && t != fs.ModeDir {
		r.report(diag.SiteFile, top, diag.Word("a link or a device"))
		return
	}
	err := fs.WalkDir(r.folder, top, func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			r.report(diag.SiteUnreadable, name)
		case e.IsDir():
		case e.Type() != 0:
			r.report(diag.SiteFile, name, diag.Word("a link or a device"))
		default:
			r.file(name)
		}
		return nil
	})
	if err != nil {
		r.report(diag.SiteUnreadable, top)
	}
}

func (r *reader) file(name string) {
	if strings.HasPrefix(name, "data/") {
		// The data files in a site folder are a copy of what was handed over; they
		// are not read, and nothing else may stand beside them.
		if _, ours := r.data[name]; !ours {
			r.report(diag.SiteFile, name, diag.Word("data written by hand"))
		}
		return
	}
	if handwritten.MatchString(name) {
		return // the private side reads it; Hugo gets what crossed the wall, as data
	}
	if why, ok := refusal(name); !ok {
		r.report(diag.SiteFile, name, why)
		return
	}
	text, err := fs.ReadFile(r.folder, name)
	if err != nil {
		r.report(diag.SiteUnreadable, name)
		return
	}
	r.files = append(r.files, siteFile{name, text})
}

// refusal says why a site folder may not hold the file, or true if it may.
func refusal(name string) (diag.Arg, bool) {
	top, rest, _ := strings.Cut(name, "/")
	switch top {
	case configFile:
		return diag.Arg{}, rest == ""
	case "content":
		return diag.Word("a page outside content/pages, or one whose name is not made of small letters, digits and hyphens"), path.Base(name) == adapter && named(path.Dir(rest), layoutName)
	case "layouts":
		return diag.Word("not a template"), named(rest, layoutName) && slices.Contains(layoutTypes, path.Ext(name))
	case "static":
		return diag.Word("not a static file of an allowed type and name"), named(rest, staticName) && slices.Contains(staticTypes, path.Ext(name))
	}
	return diag.Word("not part of a site"), false
}

// adapter is Hugo's name for a template that makes pages out of data.
const adapter = "_content.gotmpl"

func named(rest string, shape *regexp.Regexp) bool {
	if rest == "." {
		return true
	}
	for part := range strings.SplitSeq(rest, "/") {
		if !shape.MatchString(part) {
			return false
		}
	}
	return true
}
