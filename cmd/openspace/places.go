package main

import (
	"os"
	"path/filepath"
	"strings"

	"openspace/internal/diag"
)

// checkPlaces refuses folders that lie inside one another: a record must not lie
// where the site is written, and the output must not be read as input.
func (o *options) checkPlaces() []diag.Problem {
	type place struct {
		path string
		flag diag.Arg
	}
	places := []place{{o.out, diag.Word("--out")}}
	if !o.usesExample() {
		places = append(places, place{o.records, diag.Word("--records")})
	}
	if o.site != "" {
		places = append(places, place{o.site, diag.Word("--site")})
	}
	var ps []diag.Problem
	for i, a := range places {
		for _, b := range places[:i] {
			if a.path != "" && b.path != "" && overlap(real(a.path), real(b.path)) {
				ps = append(ps, diag.PlacesOverlap.At(diag.Place{}, b.flag, a.flag))
			}
		}
	}
	return ps
}

// real returns a path without links, as far as it exists.
func real(path string) string {
	abs, err := filepath.Abs(path)
	if err != nil {
		return filepath.Clean(path)
	}
	rest := ""
	for dir := abs; ; dir = filepath.Dir(dir) {
		if resolved, err := filepath.EvalSymlinks(dir); err == nil {
			return filepath.Join(resolved, rest)
		}
		if dir == filepath.Dir(dir) {
			return abs
		}
		rest = filepath.Join(filepath.Base(dir), rest)
	}
}

// overlap reports whether one path is the other or lies below it. Case is folded,
// because two spellings are one folder on Windows and macOS.
func overlap(a, b string) bool {
	a, b = strings.ToLower(a)+string(os.PathSeparator), strings.ToLower(b)+string(os.PathSeparator)
	a, b = strings.ReplaceAll(a, "//", "/"), strings.ReplaceAll(b, "//", "/")
	return strings.HasPrefix(a, b) || strings.HasPrefix(b, a)
}
