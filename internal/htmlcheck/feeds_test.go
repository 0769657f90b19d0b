package htmlcheck

import (
	"slices"
	"strings"
	"testing"
)

const forum = "https://host.example/forum/"

// machines is a small site at /forum/ with a file of every kind for machines.
func machines() map[string]string {
	return map[string]string{
		"index.html":   `<title>Home</title>`,
		"a/index.html": `<title>A</title><h2 id="part">Part</h2>`,
		"feed.xml": `<feed xmlns="http://www.w3.org/2005/Atom"><id>https://host.example/forum/</id><link href="https://host.example/forum/feed.xml"/>
			<entry><id>https://host.example/forum/a/#part</id><title>https://not.an/address</title><link href="https://host.example/forum/a/"/></entry></feed>`,
		"sitemap.xml":           `<urlset><url><loc>https://host.example/forum/a/</loc></url></urlset>`,
		"robots.txt":            "User-agent: *\nSitemap: https://host.example/forum/sitemap.xml\n",
		"calendar.ics":          "BEGIN:VEVENT\r\nURL;VALUE=URI:https://host.example/fo\r\n rum/a/\r\nEND:VEVENT\r\n",
		"data/datapackage.json": `{"homepage": "https://host.example/forum/", "resources": [{"path": "a.csv"}]}`,
		"data/a.csv":            "a\r\n",
	}
}

func TestPublished(t *testing.T) {
	for name, want := range map[string]int{
		"feed.xml": 4, "sitemap.xml": 1, "robots.txt": 1, "calendar.ics": 1, "data/datapackage.json": 2, "data/a.csv": 0, "index.html": 0,
	} {
		got, err := Published(name, machines()[name])
		if err != nil || len(got) != want {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	if got, _ := Published("calendar.ics", machines()["calendar.ics"]); !slices.Equal(got, []string{forum + "a/"}) {
		t.Errorf("a folded line is read as %q", got)
	}
}

func TestDeadEntries(t *testing.T) {
	for _, c := range []struct{ name, file, find, put, want string }{
		{"nothing", "", "", "", ""},
		{"a link of a feed", "feed.xml", "forum/a/\"", "forum/b/\"", "no such file"},
		{"a fragment of an id", "feed.xml", "#part", "#party", "no such fragment"},
		{"another host", "feed.xml", "https://host.example/forum/a/\"", "https://other.example/forum/a/\"", "leads out of the site"},
		{"plain http", "sitemap.xml", "https:", "http:", "leads out of the site"},
		{"a path that forgets where the site stands", "sitemap.xml", "forum/", "", "leads out of the site"},
		{"a place of the site map", "sitemap.xml", "/a/", "/b/", "no such file"},
		{"an event's page", "calendar.ics", "rum/a/", "rum/b/", "no such file"},
		{"the site map of robots.txt", "robots.txt", "sitemap.xml", "map.xml", "no such file"},
		{"a table of the data package", "data/datapackage.json", "a.csv", "b.csv", "no such file"},
		{"a feed that is none", "feed.xml", "</entry>", "", "no XML"},
		{"a package that is none", "data/datapackage.json", "}]", "]", "no data package"},
		{"an empty place", "data/datapackage.json", "a.csv", "", "no address"},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := machines()
			files[c.file] = strings.ReplaceAll(files[c.file], c.find, c.put)
			faults, err := Site{Files: files, Base: "/forum/"}.DeadEntries(forum)
			switch {
			case err != nil:
				t.Fatal(err)
			case c.want == "" && len(faults) > 0:
				t.Errorf("found %q", faults)
			case c.want != "" && (len(faults) != 1 || !strings.Contains(faults[0], c.want)):
				t.Errorf("found %q, want one with %q", faults, c.want)
			}
		})
	}
}
