package hugofiles

import (
	"sync"

	"openspace/internal/cores"
	"openspace/internal/public"
)

// Making begins to make Hugo's data files and returns at once. They stand by path below
// the site folder, such as data/actions.json. Each function gives one file, JSON on one
// line that ends in a line break; it waits until the file is made. outputs waits for
// what [Outputs] gives.
//
// The files are made in the order in which Hugo reads them, that of their paths, so
// that Hugo can read one while the next is made. All are, whether or not anybody asks:
// afterwards nothing here holds the public values, and nothing a file but its function.
func Making(s public.Site) (data map[string]func() []byte, outputs func() []string) {
	lists := sync.OnceValue(func() []listGroup { return listsOf(s) })
	pages := sync.OnceValue(func() []page { return pagesOf(s, lists()) })
	outputs = sync.OnceValue(func() []string { return outputsOf(pages()) })
	data = map[string]func() []byte{}
	var work []func()
	for _, f := range filesOf(s, lists, pages) {
		text := sync.OnceValue(func() []byte { return encode(f.made()) })
		data["data/"+f.name+".json"] = text
		work = append(work, func() { text() })
	}
	work = append(work, func() { outputs() })
	go cores.Each(len(work), 1, func(i int) { work[i]() })
	return data, outputs
}

// Files makes Hugo's data files and returns them all.
func Files(s public.Site) map[string][]byte {
	made := map[string][]byte{}
	data, _ := Making(s)
	for name, text := range data {
		made[name] = text()
	}
	return made
}
