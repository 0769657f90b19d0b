package preview

import (
	"bytes"
	"html"
	"strings"
	"testing"

	"openspace/internal/diag"
	"openspace/internal/leakscan"
)

func leak() diag.Problem {
	id, _ := diag.OpaqueID("org-07")
	return diag.ProtectedTerm.At(diag.Place{File: "404.html", Line: 1, Col: 9}, diag.Word("plain")).About(id)
}

// TestBreakingAndMending tells one afternoon: what a page and its version show
// after each build.
func TestBreakingAndMending(t *testing.T) {
	s := newServer(ownPort)
	steps := []struct {
		about       string
		built       Built
		shown       bool
		status      int
		says, says2 string // the text of the problem, and of the site
	}{
		{"broken from the start", broken(problemAt("process.toml")), false, 503, "process.toml:3:5", ""},
		{"mended", good(t), true, 200, "", "<h1>Home</h1>"},
		{"broken", broken(problemAt("actions.toml"), problemAt("papers.toml")), false, 200, "papers.toml:3:5: error: this is not an id [bad-id]", "<h1>Home</h1>"},
		{"a leak", broken(leak()), false, 200, "[C9] (org-07)", "<h1>Home</h1>"},
		{"a site without a scan", Built{Base: "/harbour/"}, false, 200, "[preview-unchecked]", "<h1>Home</h1>"},
		{"mended again", good(t), true, 200, "", "<h1>Home</h1>"},
		{"a note stops nothing", Built{Site: good(t).Site, Base: "/harbour/", Problems: []diag.Problem{diag.NameReplaced.At(diag.Place{File: "x"})}}, true, 200, "", "<h1>Home</h1>"},
	}
	for _, c := range steps {
		if o := s.show(c.built); o.Shown != c.shown || o.Shown == diag.Stops(o.Problems) {
			t.Errorf("%s: shown %v with %q", c.about, o.Shown, printed(o.Problems))
		}
		w := s.get("/harbour/")
		page := w.Body.String()
		if w.Code != c.status || !strings.Contains(page, html.EscapeString(c.says)) || !strings.Contains(page, c.says2) {
			t.Errorf("%s: %d\n%s", c.about, w.Code, page)
		}
		if panel := strings.Contains(page, "openspace-problems"); panel == c.shown {
			t.Errorf("%s: a panel is there: %v", c.about, panel)
		}
	}
}

func TestALeakIsToldAsOne(t *testing.T) {
	for about, c := range map[string]struct {
		problem diag.Problem
		says    string
	}{
		"a leak":    {leak(), "The last check found what must not be published"},
		"a mistake": {problemAt("x"), "The records or the site folder have a problem"},
	} {
		if page := serving(good(t), broken(c.problem)).get("/harbour/").Body.String(); !strings.Contains(page, c.says) {
			t.Errorf("%s:\n%s", about, page)
		}
	}
}

// TestARefusedSiteIsNeverLookedAt: a build that stops hands over nothing, even if
// it hands something over.
func TestARefusedSiteIsNeverLookedAt(t *testing.T) {
	other := Built{Site: scanned(t, map[string]string{"index.html": "<!doctype html><title>x</title><body>refused bytes"}), Base: "/other/", Problems: []diag.Problem{leak()}}
	for about, s := range map[string]*server{"from the start": serving(other), "after a good one": serving(good(t), other)} {
		for _, path := range []string{"/", "/harbour/", "/other/", "/index.html"} {
			if w := s.get(path); strings.Contains(w.Body.String(), "refused bytes") || strings.Contains(w.Header().Get("Location"), "other") {
				t.Errorf("%s, %s: %s", about, path, w.Body)
			}
		}
	}
}

func TestProblemsAreEscaped(t *testing.T) {
	evil := problemAt(`</pre><script>alert("x")</script><img src=x onerror='y'>&amp;`)
	for about, s := range map[string]*server{"in a page": serving(good(t), broken(evil)), "alone": serving(broken(evil))} {
		page := s.get("/harbour/").Body.String()
		if strings.Contains(page, "<script>alert") || strings.Contains(page, "<img") || strings.Contains(page, "onerror='") {
			t.Errorf("%s:\n%s", about, page)
		}
		if !strings.Contains(html.UnescapeString(page), printed([]diag.Problem{evil})[0]) {
			t.Errorf("%s: the text is not what a terminal gets:\n%s", about, page)
		}
	}
}

func TestManyProblemsAreCounted(t *testing.T) {
	var ps []diag.Problem
	for range most + 7 {
		ps = append(ps, problemAt("x"), diag.NameReplaced.At(diag.Place{File: "a-note"}))
	}
	page := serving(broken(ps...)).get("/").Body.String()
	if !strings.Contains(page, "57 problems to mend") || !strings.Contains(page, "And 7 more") || strings.Count(page, "<li>") != most {
		t.Errorf("%s", page)
	}
	if strings.Contains(page, "a-note") {
		t.Error("what stopped nothing stands among what stopped the build")
	}
	if page := serving(broken(problemAt("x"))).get("/").Body.String(); !strings.Contains(page, "1 problem to mend") {
		t.Errorf("%s", page)
	}
}

func TestNothingInlineIsAdded(t *testing.T) {
	for _, s := range []*server{serving(good(t)), serving(good(t), broken(problemAt("x"))), serving(broken(problemAt("x")))} {
		page := s.get("/harbour/").Body.String()
		if strings.Contains(page, "<style") || strings.Contains(page, "style=") || strings.Contains(page, " on") && strings.Contains(page, "onclick") ||
			strings.Count(page, "<script") != strings.Count(page, `<script src="/.openspace/`) {
			t.Errorf("the policy would refuse a part of:\n%s", page)
		}
	}
}

func TestWhereTheBodyBegins(t *testing.T) {
	for page, before := range map[string]string{
		`<html><body class="a>b"><p>`:                       `<html><body class="a>b">`,
		`<!-- <body> --><html><BODY ><p>`:                   `<!-- <body> --><html><BODY >`,
		`<title><body></title><body><p>`:                    `<title><body></title><body>`,
		`<script>"<body>"</script><body><body id="second">`: `<script>"<body>"</script><body>`,
		`<p>no body tag</p>`:                                `<p>no body tag</p>`,
		`<p><body`:                                          `<p><body`,
		``:                                                  ``,
		"<title>\xff\x00</title><body>\xfe":                 "<title>\xff\x00</title><body>",
	} {
		if at := bodyStart([]byte(page)); page[:at] != before {
			t.Errorf("%q: behind %q", page, page[:at])
		}
	}
}

// FuzzPages: whatever a page is, it is sent whole and in order, with one thing
// put in.
func FuzzPages(f *testing.F) {
	for _, seed := range []string{smallSite["index.html"], "", "<body>", "<p>x", "<!--", "<title>", "<plaintext><body>", "<svg><body></svg>", "</body><body>"} {
		f.Add([]byte(seed))
	}
	v := firstView().after(Built{Problems: []diag.Problem{problemAt("x")}})
	inside := v.panel().render("inside")
	f.Fuzz(func(t *testing.T, page []byte) {
		sent := v.inPage(page)
		at := bodyStart(page)
		if !bytes.Equal(sent[:at], page[:at]) || !bytes.Equal(sent[at:at+len(inside)], inside) || !bytes.Equal(sent[at+len(inside):], page[at:]) {
			t.Errorf("%q was sent as %q", page, sent)
		}
	})
}

func TestVersions(t *testing.T) {
	other := map[string]string{"index.html": smallSite["index.html"] + "<!-- more -->"}
	states := map[string]Built{
		"the site": good(t), "another": {Site: scanned(t, other), Base: "/harbour/"},
		"elsewhere": {Site: good(t).Site, Base: "/"}, "a problem": broken(problemAt("x")), "another problem": broken(problemAt("y")),
	}
	seen := map[string]string{}
	for about, b := range states {
		version := firstView().after(b).version
		if same := firstView().after(b).version; same != version || version == "" {
			t.Errorf("%s has the versions %s and %s", about, version, same)
		}
		if before, taken := seen[version]; taken {
			t.Errorf("%s and %s have one version", about, before)
		}
		seen[version] = about
	}
	if v := (&view{site: leakscan.Verified{}}); v.has("index.html") || v.has("") {
		t.Error("a site that is none has a file")
	}
}
