package main

import (
	"bytes"
	"maps"
	"math/rand/v2"
	"slices"

	"openspace/internal/diag"
	"openspace/internal/hugofiles"
	"openspace/internal/private"
	"openspace/internal/site"
)

// fillings is how often the names are exchanged.
const fillings = 10

// thorough exchanges every protected name for invented ones, several times, and
// reports each data file that comes out different (rule C10).
func (o *options) thorough(d disclosed, data site.Data) []diag.Problem {
	fsys, label, done, ps := o.recordsFolder()
	if diag.Stops(ps) {
		return ps
	}
	defer done()
	folder, _ := o.siteFolder() // it was there a moment ago
	seed := rand.Uint64()
	o.say("Exchanging the names %d times, from seed %d. This cannot see a name that the matcher misses.", fillings, seed)
	for i := range uint64(fillings) {
		r, problems := private.Refill(fsys, label, d.Site.AsAt, seed+i, o.handwritten(folder)...)
		if r == nil {
			return append(ps, onlyErrors(problems)...)
		}
		other, problems := r.Disclose(d.Site.AsAt)
		if diag.Stops(problems) {
			return append(ps, onlyErrors(problems)...)
		}
		filled, _ := hugofiles.Making(other.Site)
		ps = append(ps, differing(data, filled)...)
	}
	return diag.Sort(ps)
}

// onlyErrors are the problems that the exchange itself brought about.
func onlyErrors(ps []diag.Problem) []diag.Problem {
	return slices.DeleteFunc(ps, func(p diag.Problem) bool { return p.Severity() != diag.Error })
}

func differing(a, b site.Data) []diag.Problem {
	var ps []diag.Problem
	for _, path := range slices.Sorted(maps.Keys(a)) {
		if !bytes.Equal(a[path](), b[path]()) {
			ps = append(ps, diag.NamesInterfere.At(diag.Place{File: path}))
		}
	}
	return ps
}
