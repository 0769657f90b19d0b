package htmlcheck

import (
	"strings"
	"testing"
)

// good has none of the faults below.
const good = `<!doctype html>
<html lang="en-GB"><head><title>A page</title>
<meta name="description" content="What is here.">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="canonical" href="https://forum.example/a/">
<link rel="stylesheet" href="/css/base.css"></head>
<body><a href="#main">Skip to the content</a>
<header><nav aria-label="Main"><a href="/a/">A</a></nav></header>
<main id="main"><article><header><h1>A page</h1></header>
<h2 id="part">Part</h2><h3>Detail</h3><h2>Other part</h2>
<p>It is <b>due</b>
   in May. See <a href="https://elsewhere.example/">elsewhere</a>.</p>
<section aria-labelledby="part"><table><caption>Numbers</caption>
<tr><th scope="col">Year</th></tr><tr><td>2026</td></tr></table></section>
<div role="region" aria-label="Table"><table><tr><th scope="row">Year</th><td>2026</td></tr></table></div>
<svg aria-hidden="true"><title>Nothing</title></svg><img src="/a.png" alt="">
<dl><dt>Owner</dt><dd>Not stated</dd></dl></article></main>
<nav aria-label="More"><a href="/b/"><svg role="img" aria-label="B"></svg>B</a></nav>
<footer><h2>Who</h2></footer></body></html>`

func page(t *testing.T, text string) *Page {
	t.Helper()
	p, err := Parse("a/index.html", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestChecks makes one fault at a time in a good page: the check for it has to
// catch it, and has to pass the page as it was.
func TestChecks(t *testing.T) {
	for _, c := range []struct {
		name      string
		check     Check
		find, put string
	}{
		{"no h1", OneTopHeading, "h1>", "h2>"},
		{"two h1", OneTopHeading, "<h3>Detail</h3>", "<h1>Again</h1>"},
		{"an empty h1", OneTopHeading, "<h1>A page</h1>", "<h1> </h1>"},
		{"a level left out", HeadingsInOrder, "<h2>Other part</h2>", "<h2>Other</h2><h4>Deep</h4>"},
		{"no h1 before the rest", HeadingsInOrder, "<h1>A page</h1>", ""},
		{"an empty heading", HeadingsInOrder, "<h3>Detail</h3>", "<h3></h3>"},
		{"no main", Landmarks, `<main id="main">`, `<div id="main">`},
		{"two main", Landmarks, "<footer>", "<main>x</main><footer>"},
		{"no header of the page", Landmarks, `<header><nav aria-label="Main"><a href="/a/">A</a></nav></header>`, `<nav aria-label="Main"></nav>`},
		{"two footers of the page", Landmarks, "<footer>", "<footer>Again</footer><footer>"},
		{"no nav", Landmarks, "nav", "div"},
		{"a nav without a label", Landmarks, `<nav aria-label="More">`, "<nav>"},
		{"two navs with one label", Landmarks, `aria-label="More"`, `aria-label="Main"`},
		{"no skip link", SkipLink, `<a href="#main">Skip to the content</a>`, ""},
		{"a skip link that comes second", SkipLink, "<body>", `<body><button>Menu</button>`},
		{"a skip link to nothing", SkipLink, `id="main"`, ""},
		{"a skip link to something else", SkipLink, `href="#main"`, `href="#part"`},
		{"a skip link without words", SkipLink, "Skip to the content", ""},
		{"no language", Language("en-GB"), ` lang="en-GB"`, ""},
		{"another language", Language("en-GB"), "en-GB", "cy"},
		{"no title", Described, "<title>A page</title>", ""},
		{"an empty title", Described, "<title>A page</title>", "<title></title>"},
		{"two titles", Described, "</head>", "<title>B</title></head>"},
		{"no description", Described, `name="description"`, `name="keywords"`},
		{"an empty description", Described, "What is here.", ""},
		{"no canonical address", Canonical("https://forum.example/a/"), `rel="canonical"`, `rel="alternate"`},
		{"another canonical address", Canonical("https://forum.example/a/"), "forum.example/a/", "forum.example/b/"},
		{"two canonical addresses", Canonical("https://forum.example/a/"), "</head>", `<link rel="canonical" href="/x/"></head>`},
		{"no viewport", ForPhones, `name="viewport"`, `name="x"`},
		{"a viewport that cannot be enlarged", ForPhones, "initial-scale=1", "initial-scale=1, user-scalable=no"},
		{"a script", NothingInline, "<footer>", `<script>x()</script><footer>`},
		{"a script beside a file's", NothingInline, "<footer>", `<script src="/a.js">x()</script><footer>`},
		{"a style element", NothingInline, "</head>", "<style>p{}</style></head>"},
		{"a style attribute", NothingInline, "<p>", `<p style="color:red">`},
		{"an event attribute", NothingInline, "<p>", `<p onclick="x()">`},
		{"a javascript: address", NothingInline, `href="/b/"`, `href=" JavaScript:x()"`},
		{"a style sheet from elsewhere", OwnHostOnly, `href="/css/base.css"`, `href="https://cdn.example/base.css"`},
		{"a picture from elsewhere", OwnHostOnly, `src="/a.png"`, `src="//cdn.example/a.png"`},
		{"one of several pictures from elsewhere", OwnHostOnly, `src="/a.png"`, `srcset="/a.png 1x, https://cdn.example/a.png 2x"`},
		{"back slashes", OwnHostOnly, `src="/a.png"`, `src="\\cdn.example/a.png"`},
		{"a picture in a drawing", OwnHostOnly, "<title>Nothing</title>", `<image xlink:href="https://cdn.example/a.png"/>`},
		{"a frame", OwnHostOnly, "<footer>", `<iframe src="https://cdn.example/"></iframe><footer>`},
		{"a preload", OwnHostOnly, "</head>", `<link rel="preconnect" href="https://cdn.example"></head>`},
		{"a style attribute with an address", OwnHostOnly, "<p>", `<p style="background: url('https://cdn.example/a.png')">`},
		{"a refresh", OwnHostOnly, "</head>", `<meta http-equiv="Refresh" content="0; url=https://cdn.example/"></head>`},
		{"a form", OwnHostOnly, "<footer>", `<form action="https://cdn.example/"></form><footer>`},
		{"a base", OwnHostOnly, "</head>", `<base href="https://cdn.example/"></head>`},
		{"a table without a caption", Tables, "<caption>Numbers</caption>", ""},
		{"a table with an empty caption", Tables, "Numbers", " "},
		{"a region without a label", Tables, ` aria-label="Table"`, ""},
		{"a header cell without scope", Tables, ` scope="row"`, ""},
		{"a header cell with a scope there is none of", Tables, `scope="row"`, `scope="line"`},
		{"a table without a header cell", Tables, `<th scope="col">Year</th>`, "<td>Year</td>"},
		{"an id twice", IDs, "<h3>", `<h3 id="part">`},
		{"an empty id", IDs, "<h3>", `<h3 id="">`},
		{"an id with a space", IDs, "<h3>", `<h3 id="a b">`},
		{"a label that is not there", IDs, `aria-labelledby="part"`, `aria-labelledby="party"`},
		{"a picture without alt", Pictures, ` alt=""`, ""},
		{"a drawing that is neither hidden nor named", Pictures, ` aria-hidden="true"`, ""},
		{"a picture button without alt", Pictures, "<footer>", `<input type="image" src="/a.png"><footer>`},
		{"a link without words", Links, ">elsewhere<", "> <"},
		{"a link without an address", Links, `href="/b/"`, ""},
		{"a link with an empty address", Links, `href="/b/"`, `href=""`},
		{"a button without words", Links, "<footer>", `<button></button><footer>`},
		{"a phrase that is missing", Says("It is due in May."), "in May", "in June"},
		{"a phrase that must not be there", NeverSays("overdue"), "<b>due</b>", "<b>Over</b>due"},
		{"one of several checks", All(OneTopHeading, Links), `href="/b/"`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if faults := c.check(page(t, good)); len(faults) > 0 {
				t.Errorf("the good page fails: %q", faults)
			}
			bad := strings.ReplaceAll(good, c.find, c.put)
			if bad == good {
				t.Fatal("the fault was not made")
			}
			if faults := c.check(page(t, bad)); len(faults) == 0 {
				t.Error("not caught")
			}
		})
	}
}

func TestWhatAPageSays(t *testing.T) {
	p := page(t, good)
	if got := p.Facts()["Owner"]; got != "Not stated" {
		t.Errorf("the fact is %q", got)
	}
	if got := p.Rows(); len(got) != 3 || got[2][0] != "Year" || got[2][1] != "2026" {
		t.Errorf("the rows are %q", got)
	}
	if p.Title() != "A page" || p.TextOf("h2") != "Part" || p.TextOf("h6") != "" {
		t.Errorf("title %q, first h2 %q, h6 %q", p.Title(), p.TextOf("h2"), p.TextOf("h6"))
	}
}

func TestForeignStyle(t *testing.T) {
	for css, want := range map[string]int{
		`a { background: url(/a.png) }`:                    0,
		`a { background: url("../a.png") }`:                0,
		`a { background: url( 'https://cdn.example/a' ) }`: 1,
		`a { background: URL(//cdn.example/a) }`:           1,
		`@import "https://cdn.example/a.css";`:             1,
		`@import url(data:text/css,a);`:                    1,
		`a { color: red }`:                                 0,
	} {
		if got := ForeignStyle(css); len(got) != want {
			t.Errorf("%s: %q, want %d", css, got, want)
		}
	}
}
