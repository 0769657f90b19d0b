package site

import (
	"context"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// Valid by default; each test breaks one thing, and nothing comes out.
func TestOneFaultAndNothingComesOut(t *testing.T) {
	add := func(name, text string) func(fstest.MapFS, *Source) {
		return func(f fstest.MapFS, _ *Source) { f[name] = &fstest.MapFile{Data: []byte(text)} }
	}
	swap := func(name, old, new string) func(fstest.MapFS, *Source) {
		return func(f fstest.MapFS, _ *Source) {
			text := string(f[name].Data)
			if !strings.Contains(text, old) {
				panic(name + " has no " + old)
			}
			f[name] = &fstest.MapFile{Data: []byte(strings.Replace(text, old, new, 1))}
		}
	}
	tests := []struct {
		name  string
		fault func(fstest.MapFS, *Source)
		want  []string
	}{
		{"a page written by hand", add("content/about.md", "# Hello"), []string{"site-file content/about.md"}},
		{"a setting loosened", swap("config.toml", "unsafe = false", "unsafe = true"), []string{"config-value config.toml:84"}},
		{"a layout that looks at the clock", swap("layouts/404.html", "Page not found</h1>", "Page not found {{ now.Year }}</h1>"), []string{"layout-function layouts/404.html:3:47"}},
		{"a layout that is not closed", swap("layouts/404.html", `{{ define "main" }}`, `{{ define "main" }}{{ if true }}`), []string{"layout-syntax layouts/404.html:12"}},
		{"a key that the data has not", swap("layouts/404.html", `<ul>`, `<ul>{{ $base.nope.deeper }}`), []string{"layout-failed layouts/404.html:5:12"}},
		{"a partial that is not there", swap("layouts/404.html", `<ul>`, `<ul>{{ partial "nope.html" . }}`), []string{"layout-failed layouts/404.html:5:7"}},
		{"a layout that gives up", swap("layouts/404.html", `<ul>`, `<ul>{{ errorf "no: %s" "SECRET" }}`), []string{"layout-failed "}},
		{"an adapter that breaks", swap("content/areas/_content.gotmpl", `.title`, `.title.text`), []string{"layout-failed content/areas/_content.gotmpl:2:47"}},
		{"an adapter that adds a page", swap("content/areas/_content.gotmpl", `{{- range`, `{{- $.AddPage (dict "path" "more") }}{{- range`), []string{"output-unlisted areas/more/index.html"}},
		{"an adapter that is gone", func(f fstest.MapFS, _ *Source) { delete(f, "content/principles/_content.gotmpl") }, []string{
			"output-missing principles/principle-1/index.html", "output-missing principles/principle-2/index.html", "output-missing principles/principle-3/index.html",
			"output-missing principles/principle-4/index.html", "output-missing principles/principle-5/index.html", "output-missing principles/principle-6/index.html"}},
		{"a static file in a page's place", add("static/404.txt", "x"), nil},
		{"a template that no kind of page has", func(f fstest.MapFS, _ *Source) { delete(f, "layouts/areas/page.html") }, []string{"hugo-warned "}},
		{"data of another name", func(_ fstest.MapFS, s *Source) { s.Data["data/../content/x.md"] = made("{}") }, []string{"site-data data/../content/x.md"}},
		{"a page that was not asked for", func(_ fstest.MapFS, s *Source) { asked(s, func(o []string) []string { return o[:len(o)-1] }) }, []string{"output-unlisted data/papers.json"}},
		{"a page asked for that nothing makes", func(_ fstest.MapFS, s *Source) {
			asked(s, func(o []string) []string { return append(slices.Clone(o), "more.xml") })
		}, []string{"output-missing more.xml"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, folder := source(t, fixture()), siteFolder(t)
			tt.fault(folder, &s)
			s.Folder = folder
			pages, found := Render(context.Background(), s)
			if got := codes(found); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if (pages == nil) != (len(tt.want) > 0) {
				t.Errorf("%d files came out", len(pages))
			}
			for _, p := range found {
				if said := p.Message() + p.Hint(); strings.Contains(said, "SECRET") || strings.Contains(said, "goroutine") || strings.Contains(said, "{") {
					t.Errorf("%s says %q", p.Code(), said)
				}
			}
		})
	}
}

// Hugo tells of data that it cannot read, and sometimes, depending on which of its hands is
// first, of the template that asked for it as well.
func TestDataThatIsNotJSON(t *testing.T) {
	s := source(t, fixture())
	s.Data["data/areas.json"] = made("[")
	pages, found := Render(context.Background(), s)
	if got := codes(found); pages != nil || !slices.Contains(got, "layout-failed data/areas.json:1:1") {
		t.Errorf("%d pages, %q", len(pages), got)
	}
}

// asked changes what is asked for.
func asked(s *Source, change func([]string) []string) {
	outputs := change(s.Outputs())
	s.Outputs = func() []string { return outputs }
}

func TestStaticFileMayNotTakeAPagesPlace(t *testing.T) {
	_, found := gather(map[string][]byte{"a.txt": nil}, map[string][]byte{"a.txt": nil}, []string{"a.txt"})
	if got := codes(found); !slices.Equal(got, []string{"output-twice a.txt"}) {
		t.Errorf("got %q", got)
	}
}
