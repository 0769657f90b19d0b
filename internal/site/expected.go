package site

import (
	"path"
	"strings"
	"sync"
)

// expected is what Hugo will be asked for, as far as it tells which pages it begins.
type expected struct {
	pages int             // HTML pages of which it tells
	files map[string]bool // by Hugo's path: pages that stand for a file, and have no HTML
}

// expect works out what to expect of the outputs, once they are known.
func expect(outputs func() []string) func() expected {
	return sync.OnceValue(func() expected {
		e := expected{files: map[string]bool{}}
		for _, name := range outputs() {
			switch {
			case name == "404.html": // has an output format of its own
			case path.Ext(name) == ".html":
				e.pages++
			default:
				e.files[pageForFile(name)] = true
			}
		}
		return e
	})
}

// pageForFile is the path of the page that the content adapter makes for a file that is no
// page. Where another adapter calls it something else, nothing is lost but time; what it
// calls so itself is made in its other formats, and not as HTML.
func pageForFile(name string) string {
	return "/file-" + strings.NewReplacer(".", "-", "/", "-").Replace(name)
}
