package release

import (
	"strings"
	"testing"
)

func TestPortable(t *testing.T) {
	pass := []string{
		"index.html", "actions/w2-01/index.html", ".nojekyll", ".well-known/security.txt", "_headers", "CNAME",
		"main.min.0af3.css", "con-science/index.html", "com10.txt", "lpt.txt", "nullable.txt", "a..b", "-", "0",
		strings.Repeat("a", longest),
	}
	for _, p := range pass {
		if reason, ok := portable(p); !ok {
			t.Errorf("%q refused: %v", p, reason)
		}
	}
	refuse := []string{
		"", ".", "..", "/a", "a/", "a//b", "./a", "a/./b", "a/../b", "../a", `a\b`, `..\a`, "C:/a", "a:b",
		"a b", "a\nb", "a\x00b", "a\x1b[2Jb", "tŷ", "a*b", "a?b", "a#b", "a%20b", "progra~1", "a\u200bb", "\xff",
		"a.", "a./b", "...", "con", "CON", "Con.txt", "a/nul.tar.gz", "aux/b", "prn.html", "COM1", "lpt9.x", "com0",
		"a.html.openspace-tmp", ".a.OPENSPACE-TMP/b", strings.Repeat("a", longest+1),
	}
	for _, p := range refuse {
		if _, ok := portable(p); ok {
			t.Errorf("%q let through", p)
		}
	}
}

// A temporary name must fit where its file fits, and never be a published path.
func FuzzPortable(f *testing.F) {
	for _, p := range []string{"a", "a/b.html", "CON", "a/../b", `a\b`, "a.", ".x.openspace-tmp", strings.Repeat("a/", 99) + "b"} {
		f.Add(p)
	}
	f.Fuzz(func(t *testing.T, p string) {
		if _, ok := portable(p); !ok {
			return
		}
		tmp := temporaryFor(p)
		if _, ok := portable(tmp); ok {
			t.Errorf("%q may be published and is the temporary name of %q", tmp, p)
		}
		for name := range strings.SplitSeq(tmp, "/") {
			if name == "" || name == "." || name == ".." || len(name) > 255 {
				t.Errorf("%q cannot be made", tmp)
			}
		}
		if got := shown(p).File; got != p {
			t.Errorf("%q is shown as %q", p, got)
		}
	})
}

func TestClashes(t *testing.T) {
	cases := []struct {
		paths string
		clash string
	}{
		{"a.html b.html c/index.html c/d/index.html", ""},
		{"About.html about.html", "about.html"},
		{"A/x.html a/y.html", "a/y.html"},
		{"a a/b", "a/b"},
		{"a A/b", "A/b"},
		{"a/b/c a/b", "a/b"},
	}
	for _, c := range cases {
		_, clashes := outlineOf(strings.Fields(c.paths))
		if got := strings.Join(clashes, " "); got != c.clash {
			t.Errorf("%s: clash %q, want %q", c.paths, got, c.clash)
		}
	}
}

func TestWhatStandsInTheWay(t *testing.T) {
	site, _ := outlineOf([]string{"a.html", "b/c.html", "d/e/f.html"})
	for p, want := range map[string]bool{
		"z.html": false, "b/x.html": false, "d/x/f.html": false, "d/e/g.html": false,
		"A.html": true, "B/x.html": true, "D/x.html": true, "d/E/x.html": true, // other capitals
		"b": true, "d/e": true, // a file where a folder is needed
		"a.html/x": true, "A.html/x": true, "b/c.html/x/y": true, // a folder where a file is needed
	} {
		if got := site.displaces(p); got != want {
			t.Errorf("%s: in the way %v, want %v", p, got, want)
		}
	}
}
