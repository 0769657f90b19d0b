package disclosure

import (
	"maps"
	"slices"
)

// allowed is the scanner's question: may this id be named in this file.
func (d *discloser) allowed(id, file string) bool {
	return d.allowances[allowance{id, file}] || d.allowances[allowance{id, anyFile}]
}

// namings lists which files name whom, in order.
func (d *discloser) namings() []Naming {
	files := map[string][]string{}
	for a := range d.allowances {
		files[a.id] = append(files[a.id], a.file)
	}
	var all []Naming
	for _, id := range slices.Sorted(maps.Keys(files)) {
		slices.Sort(files[id])
		all = append(all, Naming{id, files[id]})
	}
	return all
}
