package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"openspace/internal/diag"
	"openspace/internal/fold"
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
	return below(strings.ToLower(a), strings.ToLower(b)) || below(strings.ToLower(b), strings.ToLower(a))
}

func below(path, dir string) bool {
	rest, err := filepath.Rel(dir, path)
	return err == nil && rest != ".." && !strings.HasPrefix(rest, ".."+string(os.PathSeparator))
}

// masked returns a path, with slashes, in which every part is replaced that a
// registered name stands in: what the user typed may end up in a public log.
func masked(path string, find func(string) []fold.Hit) string {
	path = filepath.ToSlash(path)
	hits := find(path)
	parts := strings.Split(path, "/")
	start := 0
	for i, part := range parts {
		end := start + len(part)
		if slices.ContainsFunc(hits, func(h fold.Hit) bool { return h.Start < end && h.End > start }) {
			parts[i] = "…"
		}
		start = end + 1
	}
	return strings.Join(parts, "/")
}

// maskedAll does the same to the places of problems.
func maskedAll(ps []diag.Problem, find func(string) []fold.Hit) []diag.Problem {
	for i, p := range ps {
		ps[i] = p.In(masked(p.Place().File, find))
	}
	return ps
}
