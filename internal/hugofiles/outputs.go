package hugofiles

import "openspace/internal/public"

// Outputs lists every file that Hugo may publish from the site's data, by slash
// path below the output folder, in the order of the site. What is rendered and
// not listed here, or listed and not rendered, stops the build.
func Outputs(s public.Site) []string {
	paths := []string{"404.html"}
	page := func(parts ...string) {
		path := ""
		for _, p := range parts {
			path += p + "/"
		}
		paths = append(paths, path+"index.html")
	}
	for _, fixed := range [][]string{{}, {"about"}, {"principles"}, {"areas"}, {"workshops"}, {"actions"}, {"glossary"}, {"withheld"}} {
		page(fixed...)
	}
	for _, p := range s.Process.Principles {
		page("principles", p.ID.String())
	}
	for _, a := range s.Areas {
		page("areas", a.ID.String())
	}
	for _, w := range s.Workshops {
		page("workshops", w.ID.String())
	}
	for _, a := range s.Actions {
		page("actions", a.ID.String())
	}
	return paths
}
