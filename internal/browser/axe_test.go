package browser

import (
	"context"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// axe is the source of axe-core. AXE_JS names its file, which the npm package
// axe-core brings along.
func axe(t *testing.T) string {
	t.Helper()
	name := os.Getenv("AXE_JS")
	if name == "" {
		missing(t, "axe-core", "install the npm package axe-core, and name its axe.min.js in AXE_JS")
	}
	source, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(source)
}

// violations runs rules of axe-core and says what each one that is broken found, and
// where. A rule that could not be tried is one that is broken.
const violations = `async only => {
	const found = await axe.run(document, {...only, resultTypes: ['violations', 'incomplete']});
	const untried = found.incomplete.filter(v => v.nodes.some(n => [...n.any, ...n.all, ...n.none].some(c => c.id === 'error-occurred')));
	if (found.passes.length === 0) return ['no rule found anything to look at'];
	return [...found.violations, ...untried].map(v => v.id + ': ' + v.help + ': ' +
		v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + (n.any[0] || n.all[0] || n.none[0] || {message: ''}).message).join(' | '));
}`

// The rules that are asked about: all that axe-core has on by default, those of them
// that can come out otherwise when nothing but colours changes, and all others. To work
// out every contrast takes longer than everything else.
const (
	allRules    = `{}`
	ofColours   = `{runOnly: ['color-contrast', 'link-in-text-block']}`
	butOfColour = `{rules: {'color-contrast': {enabled: false}}}`
)

// examiner is a tab that brings axe into every page, to be asked about it. Their policy has to be passed
// over for that, as no script of another may run in them.
type examiner struct {
	t   *testing.T
	ctx context.Context
}

func examine(t *testing.T, source string) examiner {
	t.Helper()
	e := examiner{t, tab(t)}
	do(t, e.ctx, order(page.SetBypassCSP, page.SetBypassCSPParams{Enabled: true}))
	if _, err := chromedp.Call(e.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: source}); err != nil {
		t.Fatal(err)
	}
	return e
}

// opens shows a page, with everything on it that can be opened.
func (e examiner) opens(address string) {
	e.t.Helper()
	load(e.t, e.ctx, address)
	rests(e.t, e.ctx)
	ask[bool](e.t, e.ctx, opened+"; true")
}

// finds asks about the page as it looks in one of the two colour schemes.
func (e examiner) finds(scheme, rules string) []string {
	e.t.Helper()
	shownAs(e.t, e.ctx, "", wish("prefers-color-scheme", scheme))
	return ask[[]string](e.t, e.ctx, "("+violations+")("+rules+")")
}

// TestPagesAreAccessible asks axe-core about every page, and about the contrasts on one
// of each kind, light and dark. What no program can tell, such as whether words make
// sense, it does not tell.
func TestPagesAreAccessible(t *testing.T) {
	needsLong(t)
	source := axe(t)
	for _, s := range sites(t) {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			home := s.served(t)
			e, coloured := examine(t, source), s.oneOfEach()
			do(t, e.ctx, order(emulation.SetDeviceMetricsOverride, screen(1280, 900)))
			for _, p := range s.pages() {
				e.opens(home + p)
				if !slices.Contains(coloured, p) {
					e.accepts(p, "light", butOfColour)
					continue
				}
				e.accepts(p, "light", allRules)
				e.accepts(p, "dark", ofColours)
			}
		})
	}
}

func (e examiner) accepts(page, scheme, rules string) {
	e.t.Helper()
	for _, v := range e.finds(scheme, rules) {
		e.t.Errorf("%s, %s: %s", orHome(page), scheme, v)
	}
}

func TestAxeCatches(t *testing.T) {
	needsLong(t)
	s := finished{base: "/", files: map[string]string{"index.html": `<!doctype html><html><title>x</title>
		<style>@media (prefers-color-scheme: dark) { p { color: #ddd; background: #eee } }</style><main><h1>x</h1><img src="a.png"><p>Pale</p></main>`}}
	e := examine(t, axe(t))
	e.opens(s.served(t))
	light, dark := strings.Join(e.finds("light", allRules), "\n"), strings.Join(e.finds("dark", ofColours), "\n")
	if !strings.Contains(light, "image-alt") || !strings.Contains(light, "html-has-lang") || strings.Contains(light, "color-contrast") || !strings.Contains(dark, "color-contrast") {
		t.Errorf("planted: a picture without words, a page without a language, and in the dark pale text; told:\n%s\nand in the dark:\n%s", light, dark)
	}
}
