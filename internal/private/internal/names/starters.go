package names

import (
	"embed"
	"slices"
	"strings"
)

//go:embed starters/*.toml
var starters embed.FS

// Starters lists the names of the starter files, in order. Each is in the format of
// names.toml and holds public names of one subject, so that a first write-up does
// not wait for names that every process of the field has.
func Starters() []string {
	entries, err := starters.ReadDir("starters")
	if err != nil {
		panic("names: the embedded starters are damaged")
	}
	var list []string
	for _, e := range entries {
		list = append(list, strings.TrimSuffix(e.Name(), ".toml"))
	}
	slices.Sort(list)
	return list
}

// Starter returns a starter file's content.
func Starter(name string) ([]byte, bool) {
	if !slices.Contains(Starters(), name) {
		return nil, false
	}
	content, err := starters.ReadFile("starters/" + name + ".toml")
	return content, err == nil
}
