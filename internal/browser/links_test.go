package browser

import (
	"path"
	"testing"

	"openspace/internal/htmlcheck"
)

func (s finished) whole() htmlcheck.Site { return htmlcheck.Site{Files: s.files, Base: s.base} }

// TestNothingLeadsNowhere follows every link, fragment and fetched address of every
// page, and every entry of the files that machines read.
func TestNothingLeadsNowhere(t *testing.T) {
	for _, s := range sites(t) {
		for what, faults := range map[string]func() ([]string, error){
			"a link":   s.whole().DeadLinks,
			"an entry": func() ([]string, error) { return s.whole().DeadEntries(examples[s.name]) },
		} {
			dead, err := faults()
			if err != nil {
				t.Errorf("%s: %v", s.name, err)
			}
			for _, d := range dead {
				t.Errorf("%s: %s leads nowhere: %s", s.name, what, d)
			}
		}
	}
}

// TestMachinesAreToldSomething keeps the test above from passing because nothing is
// named.
func TestMachinesAreToldSomething(t *testing.T) {
	for _, s := range sites(t) {
		for file, least := range map[string]int{
			"sitemap.xml": len(s.pages()) - 1, "feed.xml": 3, "robots.txt": 1, "calendar.ics": 1, "data/datapackage.json": 3,
		} {
			named, err := htmlcheck.Published(file, s.files[file])
			if err != nil || len(named) < least {
				t.Errorf("%s: %s names %d addresses, want %d: %v", s.name, file, len(named), least, err)
			}
		}
		for file := range s.files {
			if _, known := kindsOfFile[path.Ext(file)]; !known {
				t.Errorf("%s: no host would know what %s is", s.name, file)
			}
		}
	}
}
