package htmlcheck

import (
	"maps"
	"strings"
	"testing"
)

// sound is a small site at /forum/ without a dead link.
func sound() map[string]string {
	return map[string]string{
		"index.html": `<title>Home</title><link href="/forum/css/a.css" rel="stylesheet"><a href="/forum/">Home</a>
			<a href="/forum/a/#part">A</a> <a href="a/">A</a> <a href="https://elsewhere.example/x">Out</a> <a href="mailto:a@b.example">Post</a>`,
		"a/index.html": `<title>A</title><h2 id="part">Part</h2><a href="../">Home</a> <a href="#part">Part</a> <a href="?q=1">Again</a>`,
		"css/a.css":    `@font-face { src: url(../f.woff2) }`,
		"f.woff2":      "",
	}
}

func TestDeadLinks(t *testing.T) {
	for _, c := range []struct{ name, file, find, put, want string }{
		{"nothing", "", "", "", ""},
		{"a page that is not there", "index.html", `"a/"`, `"b/"`, "no such file"},
		{"a fragment that is not there", "index.html", "#part", "#party", "no such fragment"},
		{"a fragment of the same page", "a/index.html", `"#part"`, `"#top"`, "no such fragment"},
		{"a folder without its slash", "index.html", `"a/"`, `"a"`, "no such file"},
		{"an address that forgets where the site stands", "index.html", `"/forum/"`, `"/"`, "leads out of the site"},
		{"a way up out of the site", "a/index.html", `"../"`, `"../../"`, "leads out of the site"},
		{"a style sheet", "index.html", "css/a.css", "css/b.css", "no such file"},
		{"a font in a style sheet", "css/a.css", "f.woff2", "g.woff2", "no such file"},
		{"no address at all", "index.html", `"a/"`, `"http://[::1"`, "no address"},
		{"an escaped address", "index.html", `"a/"`, `"%61/"`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			files := sound()
			files[c.file] = strings.ReplaceAll(files[c.file], c.find, c.put)
			faults, err := Site{Files: files, Base: "/forum/"}.DeadLinks()
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

func TestSharedTitles(t *testing.T) {
	pages, err := Site{Files: sound(), Base: "/forum/"}.Pages()
	if err != nil || len(pages) != 2 {
		t.Fatal(len(pages), err)
	}
	if faults := SharedTitles(pages); len(faults) > 0 {
		t.Errorf("found %q", faults)
	}
	files := maps.Clone(sound())
	files["b/index.html"] = "<title>Home</title>"
	if pages, err = (Site{Files: files, Base: "/forum/"}).Pages(); err != nil {
		t.Fatal(err)
	}
	if faults := SharedTitles(pages); len(faults) != 1 {
		t.Errorf("found %q, want one", faults)
	}
}
