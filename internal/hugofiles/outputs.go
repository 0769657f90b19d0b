package hugofiles

import "openspace/internal/public"

// Outputs lists every file that Hugo may publish from the site's data, by slash
// path below the output folder, in the order of the site. What is rendered and
// not listed here, or listed and not rendered, stops the build.
func Outputs(s public.Site) []string { return outputsOf(pagesOf(s, listsOf(s))) }

func outputsOf(pages []page) []string {
	paths := []string{"404.html", "index.html"}
	for _, p := range pages {
		paths = append(paths, p.Path+"index.html")
	}
	for _, f := range otherFiles() {
		paths = append(paths, f.Path)
	}
	return paths
}

// otherFile is a file that is no page, with the output format of Hugo and the
// layout that make it.
type otherFile struct {
	Path   string `json:"path"`
	Format string `json:"format"`
	Layout string `json:"layout"`
	Table  string `json:"table"` // the table that is in it, or empty
}

// otherFiles lists them. Of no format are there as many as Hugo takes failures
// before it gives up, ten, so that a mistake in their layouts cannot make it hang;
// the gate in the package that runs Hugo looks after pages alone.
func otherFiles() []otherFile {
	files := []otherFile{
		{"feed.xml", "rss", "feed", ""},
		{"sitemap.xml", "sitemap", "sitemap", ""},
		{"robots.txt", "robots", "robots", ""},
		{"calendar.ics", "calendar", "calendar", ""},
		{"data/datapackage.json", "json", "datapackage", ""},
	}
	for _, t := range tablesOf(public.Site{}) { // the same of every site
		files = append(files,
			otherFile{"data/" + t.Name + ".csv", "csv", "table", t.Name},
			otherFile{"data/" + t.Name + ".json", "json", "table", t.Name})
	}
	return files
}
