package site

import (
	"context"
	"encoding/json"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"

	"openspace/internal/diag"
)

// Source is what a site is made of.
type Source struct {
	Folder  fs.FS           // a site folder: config.toml, content/ (adapters only), layouts/, static/
	Data    Data            // Hugo's data files
	Outputs func() []string // the pages that must come out, by slash path; static files need not be named

	// Early, if not nil, is called with finished pages while Hugo leaves cores idle, from
	// several goroutines, once for each page; for most of them it is not. They are not yet
	// checked in any way, and nothing may be done with them but to look. After ctx has
	// ended it may be called once more when Render has returned.
	Early func(path string, page []byte)
}

// Data is Hugo's data files by path, such as data/actions.json. A file may still be being
// made; its function waits for it, and gives the same bytes each time.
type Data map[string]func() []byte

// Render builds the site in memory and returns its files by slash path below the
// output folder. It returns no file at all when a problem stops the build: a file
// of the site folder that is not allowed, anything that Hugo warns about, a page
// that was not asked for or did not come, or ctx ending.
//
// It takes the data files out of s.Data, whose map is empty afterwards: they would
// stand in memory beside the site for nothing. It waits for each when Hugo reads it.
func Render(ctx context.Context, s Source) (map[string][]byte, []diag.Problem) {
	files, found := s.checked()
	if diag.Stops(found) {
		return nil, diag.Sort(found)
	}
	data := maps.Clone(s.Data)
	clear(s.Data)
	pages, found := run(ctx, hugoInput(files), data, &lull{look: s.Early, expected: expect(s.Outputs)})
	if diag.Stops(found) {
		return nil, diag.Sort(found)
	}
	out, found := gather(pages, staticFiles(files), s.Outputs())
	if diag.Stops(found) {
		return nil, diag.Sort(found)
	}
	return out, nil
}

// Assemble returns a whole Hugo site folder by slash path: the allowed files of
// the site folder with the data files beside them. Plain Hugo of the same version
// builds from it the pages that [Render] returns.
func Assemble(s Source) (map[string][]byte, []diag.Problem) {
	files, found := s.checked()
	all := map[string][]byte{}
	for name, made := range s.Data {
		all[name] = made()
	}
	if found = append(found, checkData(all)...); diag.Stops(found) {
		return nil, diag.Sort(found)
	}
	for _, f := range files {
		all[f.path] = f.text
	}
	return all, nil
}

// checked reads the site folder and finds everything that is wrong with it.
func (s Source) checked() ([]siteFile, []diag.Problem) {
	files, found := readFolder(s.Folder, s.Data)
	for _, f := range files {
		switch top, _, _ := strings.Cut(f.path, "/"); top {
		case configFile:
			found = append(found, checkConfig(f.text)...)
		case "content", "layouts":
			found = append(found, checkTemplate(f)...)
		}
	}
	for name := range s.Data {
		if !dataName.MatchString(name) {
			found = append(found, diag.SiteData.At(diag.Place{File: name}, diag.Word("its name")))
		}
	}
	return files, found
}

// dataName leaves Hugo no choice but to read a data file as JSON.
var dataName = regexp.MustCompile(`^data/[a-z][a-z0-9-]*\.json$`)

// checkData finds what is not JSON. Where Hugo runs, it finds that itself.
func checkData(data map[string][]byte) (found []diag.Problem) {
	for _, name := range slices.Sorted(maps.Keys(data)) {
		if !json.Valid(data[name]) {
			found = append(found, diag.SiteData.At(diag.Place{File: name}, diag.Word("its content")))
		}
	}
	return found
}

// hugoInput is what Hugo gets to see besides data. It never sees config.toml, whose settings
// come from the table in this package, nor the static files, which need nothing
// done to them.
func hugoInput(files []siteFile) map[string][]byte {
	in := map[string][]byte{}
	for _, f := range files {
		if strings.HasPrefix(f.path, "content/") || strings.HasPrefix(f.path, "layouts/") {
			in[f.path] = f.text
		}
	}
	for name, text := range tripwires() {
		in[name] = text
	}
	return in
}

func staticFiles(files []siteFile) map[string][]byte {
	out := map[string][]byte{}
	for _, f := range files {
		if name, ok := strings.CutPrefix(f.path, "static/"); ok {
			out[name] = f.text
		}
	}
	return out
}

// gather holds what came out against what was asked for.
func gather(pages, static map[string][]byte, outputs []string) (map[string][]byte, []diag.Problem) {
	var found []diag.Problem
	listed := map[string]bool{}
	for _, name := range outputs {
		if _, came := pages[name]; !came {
			found = append(found, diag.OutputMissing.At(diag.Place{File: name}))
		}
		listed[name] = true
	}
	for name := range pages {
		if !listed[name] {
			found = append(found, diag.OutputUnlisted.At(diag.Place{File: name}))
		}
		if _, taken := static[name]; taken {
			found = append(found, diag.OutputTwice.At(diag.Place{File: name}))
		}
	}
	maps.Copy(pages, static)
	return pages, found
}
