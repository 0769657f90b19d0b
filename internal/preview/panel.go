package preview

import (
	"bytes"
	_ "embed" // for the templates
	"html/template"
	"strings"

	"golang.org/x/net/html"

	"openspace/internal/diag"
)

// most is how many problems a page shows; the terminal has them all.
const most = 50

// notFound is what stands at an address that is not there, on a site without a
// page of its own for that.
var notFound = []byte("<!doctype html><html lang=\"en\"><head><title>Not found</title></head><body><h1>There is no page here</h1></body></html>\n")

//go:embed assets/parts.html
var partsText string

var parts = template.Must(template.New("parts").Parse(partsText))

// panel is what the templates are given.
type panel struct {
	Version string
	Texts   []string // the problems, as they are printed
	Count   int
	More    int
	Leak    bool
	Site    bool // a good site stands below
}

func (v *view) panel() panel {
	errors := mistakes(v.problems)
	texts := printed(errors)
	shown := min(len(texts), most)
	return panel{v.version, texts[:shown], len(texts), len(texts) - shown, diag.Leaks(errors), v.site.Valid()}
}

// mistakes are the problems that stopped the build.
func mistakes(ps []diag.Problem) (errors []diag.Problem) {
	for _, p := range ps {
		if p.Severity() == diag.Error {
			errors = append(errors, p)
		}
	}
	return errors
}

// printed gives each problem's text exactly as a terminal gets it.
func printed(ps []diag.Problem) (texts []string) {
	for _, p := range ps {
		var b strings.Builder
		_ = diag.Write(&b, diag.TextFormat, []diag.Problem{p}) // a strings.Builder takes everything
		texts = append(texts, strings.TrimRight(b.String(), "\n"))
	}
	return texts
}

func (p panel) render(name string) []byte {
	var b bytes.Buffer
	if err := parts.ExecuteTemplate(&b, name, p); err != nil {
		panic("preview: the program's own template is broken")
	}
	return b.Bytes()
}

// alone is a page with the problems and nothing else.
func (v *view) alone() []byte { return v.panel().render("alone") }

// inPage puts the script, and the problems if there are any, at the beginning of
// a page's body. A page that does not write its body tag gets them at its end,
// where they are in the body as well.
func (v *view) inPage(page []byte) []byte {
	at := bodyStart(page)
	return bytes.Join([][]byte{page[:at], v.panel().render("inside"), page[at:]}, nil)
}

// bodyStart is the offset behind the body's opening tag, or the page's end.
func bodyStart(page []byte) int {
	at := 0
	for z := html.NewTokenizer(bytes.NewReader(page)); ; {
		kind := z.Next()
		at += len(z.Raw())
		if kind == html.ErrorToken {
			return len(page)
		}
		if name, _ := z.TagName(); kind == html.StartTagToken && string(name) == "body" {
			return at
		}
	}
}
