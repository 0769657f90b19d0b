package preview

import (
	"net/http"
	"strings"
	"testing"
)

func TestPathsAreAnsweredAsByAStaticHost(t *testing.T) {
	s := serving(good(t))
	for _, c := range []struct {
		path, says string
		status     int
		to         string
	}{
		{"/", "", 307, "/harbour/"},
		{"/harbour", "", 307, "/harbour/"},
		{"/harbour?q=1", "", 307, "/harbour/?q=1"},
		{"/harbour/", "<h1>Home</h1>", 200, ""},
		{"/harbour/index.html", "<h1>Home</h1>", 200, ""},
		{"/harbour/actions", "", 307, "/harbour/actions/"},
		{"/harbour/actions/", "<h1>Actions</h1>", 200, ""},
		{"/harbour/actions/w2-01/", "<h1>Action 1</h1>", 200, ""},
		{"/harbour/css/base.css", "a { color: inherit }", 200, ""},
		{"/harbour/css/", "No such page of the site", 404, ""},
		{"/harbour/css/base.css/", "No such page of the site", 404, ""},
		{"/harbour/nothing/", "No such page of the site", 404, ""},
		{"/actions/", "No such page of the site", 404, ""},
		{"/harbours/", "No such page of the site", 404, ""},
		{"/favicon.ico", "No such page of the site", 404, ""},
		{"/harbour/../harbour/", "No such page of the site", 404, ""},
		{"/harbour//actions/", "No such page of the site", 404, ""},
		{"/harbour/%2e%2e/etc/passwd", "No such page of the site", 404, ""},
		{"/harbour/Actions/", "No such page of the site", 404, ""},
		{"//evil.example/", "No such page of the site", 404, ""},
		{"//evil.example", "No such page of the site", 404, ""},
	} {
		w := s.get(c.path)
		if w.Code != c.status || w.Header().Get("Location") != c.to || !strings.Contains(w.Body.String(), c.says) {
			t.Errorf("%s: %d, to %q\n%s", c.path, w.Code, w.Header().Get("Location"), w.Body)
		}
	}
}

func TestAnAddressWithoutAPath(t *testing.T) {
	for _, base := range []string{"/", "", "//"} {
		b := good(t)
		b.Base = base
		s := serving(b)
		for path, status := range map[string]int{"/": 200, "/actions/": 200, "/actions": 307, "/nothing": 404, "//": 404} {
			if w := s.get(path); w.Code != status {
				t.Errorf("base %q, %s: %d, want %d", base, path, w.Code, status)
			}
		}
	}
}

func TestNoRedirectionLeavesThisMachine(t *testing.T) {
	b := good(t)
	b.Base = "//evil.example/"
	s := serving(b)
	for _, path := range []string{"/", "/evil.example", "//evil.example", "/evil.example/actions", "//evil.example/actions"} {
		if to := s.get(path).Header().Get("Location"); strings.HasPrefix(to, "//") || strings.Contains(to, ":") {
			t.Errorf("%s leads to %s", path, to)
		}
	}
}

func TestASiteWithoutA404Page(t *testing.T) {
	s := serving(Built{Site: scanned(t, map[string]string{"index.html": "<!doctype html><title>x</title><p>x"}), Base: "/"})
	if w := s.get("/nothing/"); w.Code != 404 || !strings.Contains(w.Body.String(), "There is no page here") {
		t.Errorf("%d\n%s", w.Code, w.Body)
	}
}

func TestTypesAreNotGuessed(t *testing.T) {
	s := serving(good(t))
	for file, want := range map[string]string{
		"": "text/html; charset=utf-8", "css/base.css": "text/css; charset=utf-8", "data.json": "application/json",
		"robots.txt": "text/plain; charset=utf-8", "favicon.svg": "image/svg+xml; charset=utf-8", "nothing.css": "text/html; charset=utf-8",
	} {
		if got := s.get("/harbour/" + file).Header().Get("Content-Type"); got != want {
			t.Errorf("%s is %s", file, got)
		}
	}
	for name, want := range map[string]string{"LICENSE": "application/octet-stream", "a.exe": "application/octet-stream", "A.CSS": types[".css"]} {
		if got := typeOf(name); got != want {
			t.Errorf("%s is %s", name, got)
		}
	}
}

// TestFilesAreTheScannedBytes: what is no page is sent as it is, and a page differs
// by nothing but what the preview puts into it.
func TestFilesAreTheScannedBytes(t *testing.T) {
	s := serving(good(t))
	inside := string(s.view().panel().render("inside"))
	for name, text := range smallSite {
		if name == "404.html" {
			continue
		}
		got := s.get("/harbour/" + name).Body.String()
		if strings.HasSuffix(name, ".html") {
			if strings.Count(got, inside) != 1 {
				t.Errorf("%s does not hold the script once:\n%s", name, got)
			}
			got = strings.Replace(got, inside, "", 1)
		}
		if got != text {
			t.Errorf("%s was sent as %q", name, got)
		}
	}
}

func TestOtherBytesThanTheScannedAreNotSent(t *testing.T) {
	b := good(t)
	s := serving(b)
	b.Site.Bytes("actions/index.html")[60]++
	b.Site.Bytes("robots.txt")[0]++
	for _, path := range []string{"/harbour/actions/", "/harbour/robots.txt"} {
		w := s.get(path)
		if w.Code != http.StatusInternalServerError || strings.Contains(w.Body.String(), "Actions") || strings.Contains(w.Body.String(), "agent") {
			t.Errorf("%s: %d\n%s", path, w.Code, w.Body)
		}
	}
	if w := s.get("/harbour/"); w.Code != 200 {
		t.Errorf("the home page, whose bytes are right: %d", w.Code)
	}
}

func TestHeadHasEverythingButTheBody(t *testing.T) {
	s := serving(good(t))
	get, head := s.get("/harbour/"), s.ask("HEAD", "/harbour/", nil)
	for name := range get.Header() {
		if g, h := get.Header().Get(name), head.Header().Get(name); g != h {
			t.Errorf("%s: %q, with HEAD %q", name, g, h)
		}
	}
	if w := s.ask("HEAD", "/.openspace/events", nil); w.Code != 200 || w.Body.Len() > 0 {
		t.Errorf("HEAD of the events: %d %q", w.Code, w.Body)
	}
}
