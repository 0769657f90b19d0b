package browser

import (
	"context"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
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

// violations runs every rule that axe-core has on by default and says what each one
// that is broken found, and where.
const violations = `(async () => (await axe.run(document, {resultTypes: ['violations']})).violations
	.map(v => v.id + ': ' + v.help + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + (n.any[0] || n.all[0] || n.none[0] || {message: ''}).message).join(' | ')))()`

// accessible opens a page as it looks in one of the two colour schemes and asks axe.
// The policy of the page has to be passed over for that, as no script of another may
// run in it.
func accessible(t *testing.T, ctx context.Context, source, address, scheme string) []string {
	t.Helper()
	feature := &emulation.MediaFeature{Name: "prefers-color-scheme", Value: scheme}
	do(t, ctx,
		order(page.SetBypassCSP, page.SetBypassCSPParams{Enabled: true}),
		order(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{feature}}))
	load(t, ctx, address)
	ask[bool](t, ctx, source+"; true")
	return ask[[]string](t, ctx, opened+";"+violations)
}

// TestPagesAreAccessible asks axe-core about one page of each kind, light and dark.
// What no program can tell, such as whether words make sense, it does not tell.
func TestPagesAreAccessible(t *testing.T) {
	needsLong(t)
	source := axe(t)
	for _, s := range sites(t) {
		home := s.served(t)
		ctx := tab(t)
		for _, p := range s.kinds() {
			for _, scheme := range []string{"light", "dark"} {
				for _, v := range accessible(t, ctx, source, home+p, scheme) {
					t.Errorf("%s: %s, %s: %s", s.name, orHome(p), scheme, v)
				}
			}
		}
	}
}

func TestAxeCatches(t *testing.T) {
	needsLong(t)
	source := axe(t)
	s := finished{base: "/", files: map[string]string{"index.html": `<!doctype html><html><title>x</title>
		<style>@media (prefers-color-scheme: dark) { p { color: #ddd; background: #eee } }</style><main><h1>x</h1><img src="a.png"><p>Pale</p></main>`}}
	home := s.served(t)
	ctx := tab(t)
	light := strings.Join(accessible(t, ctx, source, home, "light"), "\n")
	dark := strings.Join(accessible(t, ctx, source, home, "dark"), "\n")
	if !strings.Contains(light, "image-alt") || !strings.Contains(light, "html-has-lang") || strings.Contains(light, "color-contrast") || !strings.Contains(dark, "color-contrast") {
		t.Errorf("planted: a picture without words, a page without a language, and in the dark pale text; told:\n%s\nand in the dark:\n%s", light, dark)
	}
}
