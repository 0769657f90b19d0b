package site

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/gohugoio/hugo/config/allconfig"
	gc "github.com/gohugoio/hugo/markup/goldmark/goldmark_config"
	"github.com/spf13/afero"

	"openspace/internal/markup"
)

func hardened(t *testing.T) *allconfig.Configs {
	t.Helper()
	configs, err := configure(afero.NewMemMapFs(), newListener(nil, nil))
	if err != nil {
		t.Fatal(err)
	}
	return configs
}

// Hugo's own reading of our table, field by field, in every copy that it keeps.
func TestHugoIsHardened(t *testing.T) {
	configs := hardened(t)
	copies := append(slices.Collect(maps.Values(configs.LanguageConfigMap)), configs.Base)
	if len(copies) < 2 {
		t.Fatal("no configuration for any language")
	}
	for _, c := range copies {
		s := c.Security
		held := map[string]bool{
			"no program runs":        s.Exec.Allow.Accept("go") || s.Exec.Allow.Accept("git") || s.Exec.Allow.Accept("node"),
			"no environment for one": s.Exec.OsEnv.Accept("PATH"),
			"no environment":         s.Funcs.Getenv.Accept("HUGO_X") || s.Funcs.Getenv.Accept("CI"),
			"no address":             s.HTTP.URLs.Accept("https://example.org/"),
			"no method":              s.HTTP.Methods.Accept("GET"),
			"no HTML content":        s.AllowContent.Accept("text/html"),
			"no org content":         s.AllowContent.Accept("text/org"),
			"no inline shortcode":    s.EnableInlineShortcodes,
			"no raw HTML":            c.Markup.Goldmark.Renderer.Unsafe,
			"no git":                 c.EnableGitInfo,
			"no theme":               len(c.Theme) > 0,
			"no module":              len(c.Module.Imports) > 0,
			"no generator":           !c.DisableHugoGeneratorInject,
			"no clock (future)":      !c.BuildFuture,
			"no clock (expired)":     !c.BuildExpired,
			"no server":              c.Internal.Running || c.Internal.Watch,
		}
		for what, broken := range held {
			if broken {
				t.Errorf("not held: %s", what)
			}
		}
		if !s.AllowContent.Accept("text/markdown") {
			t.Error("Markdown is refused")
		}
	}
	if n := len(configs.Modules); n != 1 {
		t.Errorf("%d modules, want the site alone", n)
	}
}

// Every switch that Hugo has for goldmark stands in the table that the private
// side parses by, so a new one cannot come on unseen.
func TestMarkdownTableNamesEverySwitch(t *testing.T) {
	named := map[string]any{}
	for _, s := range markup.Settings() {
		named[strings.ToLower(s.Key)] = s.Value
	}
	// Switches for which no record can have any use, with what they must be.
	idle := map[string]any{
		"markup.goldmark.duplicateresourcefiles":                 false,
		"markup.goldmark.extensions.cjk.eastasianlinebreaks":     false,
		"markup.goldmark.extensions.cjk.escapedspace":            false,
		"markup.goldmark.extensions.footnote.enableautoidprefix": false,
	}
	effective := reflect.ValueOf(hardened(t).Base.Markup.Goldmark)
	switches := 0
	eachSwitch("markup.goldmark", effective, func(key string, is any) {
		switches++
		want, ok := named[key]
		if !ok {
			want, ok = idle[key]
		}
		if !ok {
			t.Errorf("%s is not in the table", key)
		} else if want != is {
			t.Errorf("%s is %v, the table says %v", key, is, want)
		}
	})
	if switches < 20 {
		t.Errorf("only %d switches found: has Hugo's configuration moved?", switches)
	}
	if mode := hardened(t).Base.Markup.Goldmark.RenderHooks.Link.UseEmbedded; mode != gc.RenderHookUseEmbeddedNever {
		t.Errorf("embedded link hook: %s", mode)
	}
}

func eachSwitch(key string, v reflect.Value, f func(string, any)) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			eachSwitch(key+"."+strings.ToLower(v.Type().Field(i).Name), v.Field(i), f)
		}
	case reflect.Bool:
		f(key, v.Bool())
	}
}

// The same table gives goldmark itself: what one side takes for text, the other
// must not take for markup.
func TestParserTakesTheSameForMarkup(t *testing.T) {
	literal := []string{
		"~~struck~~", "www.example.org", "https://example.org/x", "[x] done", "a[^1]", "\"quoted\" -- text...",
		"Term\n: meaning", ":smile:", "==marked==", "H~2~O", "$$x$$",
	}
	for _, text := range literal {
		var b strings.Builder
		if err := markup.Parser().Convert([]byte(text), &b); err != nil {
			t.Fatal(err)
		}
		if got, want := b.String(), fmt.Sprintf("<p>%s</p>\n", strings.ReplaceAll(text, `"`, "&quot;")); got != want {
			t.Errorf("%q became %q", text, got)
		}
	}
}
