package site

import (
	"slices"
	"strings"
	"testing"

	"openspace/internal/diag"
)

func TestShippedTemplatesUseOnlyWhatIsAllowed(t *testing.T) {
	files, _ := readFolder(siteFolder(t), nil)
	for _, f := range files {
		if !strings.HasPrefix(f.path, "static/") && f.path != configFile {
			fatalIf(t, checkTemplate(f))
		}
	}
}

func TestWhatTemplatesMayUse(t *testing.T) {
	pass := []string{
		`{{ .Title }}{{ .Params.action.due.text }}`,
		`{{ range $i, $a := hugo.Data.actions }}{{ if gt $i 0 }}, {{ end }}{{ $a.text }}{{ end }}`,
		`{{ with index hugo.Data.words.standing "not-known" }}{{ .label }}{{ else }}none{{ end }}`,
		`{{ site.Home.RenderString (dict "display" "block") .notice }}`,
		`{{ define "main" }}{{ partial "x.html" (dict "now" true) }}{{ end }}`,
		`{{/* now, getenv and os.ReadFile in a comment */}}`,
		`<p>now getenv .Site.Data {{ "now" }}</p>`,
	}
	for _, text := range pass {
		fatalIf(t, checkTemplate(siteFile{"layouts/x.html", []byte(text)}))
	}

	caught := []struct{ text, want string }{
		{`{{ now }}`, "layout-function"},
		{`{{ now.Year }}`, "layout-function"},
		{`{{ (now).Year }}`, "layout-function layout-member"},
		{`{{ time.Now }}`, "layout-function"},
		{`{{ dateFormat "2006" .Date }}`, "layout-function layout-member"},
		{`{{ getenv "HOME" }}`, "layout-function"},
		{`{{ os.Getenv "HOME" }}`, "layout-function"},
		{`{{ os.ReadFile "x" }}`, "layout-function"},
		{`{{ readFile "records/register.toml" }}`, "layout-function"},
		{`{{ range os.ReadDir "." }}{{ end }}`, "layout-function"},
		{`{{ resources.GetRemote "https://example.org" }}`, "layout-function"},
		{`{{ $r := resources.Get "x" }}{{ $r.Content }}`, "layout-function"},
		{`{{ getJSON "https://example.org" }}`, "layout-function"},
		{`{{ shuffle hugo.Data.actions }}`, "layout-function"},
		{`{{ math.Rand }}`, "layout-function"},
		{`{{ .notice | safeHTML }}`, "layout-function"},
		{`{{ safeURL "javascript:x" }}`, "layout-function"},
		{`{{ hugo.BuildDate }}`, "layout-function"},
		{`{{ hugo.Environment }}`, "layout-function"},
		{`{{ $h := hugo }}{{ $h.Hostname }}`, "layout-function layout-member"},
		{`{{ site.Data.actions }}`, "layout-function"},
		{`{{ .Site.Data.actions }}`, "layout-member"},
		{`{{ $.Site.Data.actions }}`, "layout-member"},
		{`{{ .Permalink }}`, "layout-member"},
		{`{{ .Page.RelPermalink }}`, "layout-member"},
		{`{{ .Lastmod }}`, "layout-member"},
		{`{{ .GitInfo.Hash }}`, "layout-member"},
		{`{{ .File.Path }}`, "layout-member"},
		{`{{ relURL "x" }}`, "layout-function"},
		{`{{ if now }}{{ end }}`, "layout-function"},
		{`{{ if true }}{{ else }}{{ now }}{{ end }}`, "layout-function"},
		{`{{ with "x" }}{{ else with now }}{{ end }}`, "layout-function"},
		{`{{ range slice 1 }}{{ else }}{{ now }}{{ end }}`, "layout-function"},
		{`{{ block "main" now }}{{ end }}`, "layout-function"},
		{`{{ define "x" }}{{ now }}{{ end }}`, "layout-function"},
		{`{{ partial "x" (dict "a" (printf "%v" now)) }}`, "layout-function"},
		{`{{ template "x" now }}`, "layout-function"},
		{`{{ aFunctionOfTheFuture }}`, "layout-function"},
	}
	for _, tt := range caught {
		var got []string
		for _, p := range checkTemplate(siteFile{"layouts/x.html", []byte(tt.text)}) {
			got = append(got, p.Code())
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestTemplateProblemsPointAtTheLine(t *testing.T) {
	tests := []struct{ text, want string }{
		{"<p>\n  {{ now }}</p>", "layout-function layouts/x.html:2:6"},
		{"{{ define \"a\" }}\n\n{{ .Permalink }}{{ end }}", "layout-member layouts/x.html:3:4"},
		{"\n\n{{ if .x }}", "layout-syntax layouts/x.html:3"},
		{"{{ end }}", "layout-syntax layouts/x.html:1"},
	}
	for _, tt := range tests {
		if got := codes(checkTemplate(siteFile{"layouts/x.html", []byte(tt.text)})); !slices.Equal(got, []string{tt.want}) {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

// What a refused function is called must not be repeated: a name is free text.
func TestTemplateProblemsQuoteNothing(t *testing.T) {
	for _, p := range checkTemplate(siteFile{"layouts/x.html", []byte("{{ SECRETNAME }}{{ .SECRETNAME }}{{ secretname.Other }}")}) {
		if said := strings.ToLower(p.Message() + p.Hint()); strings.Contains(said, "secretname") {
			t.Errorf("%s quotes the template", p.Code())
		}
	}
}

func FuzzTemplate(f *testing.F) {
	f.Add(`{{ now }}`)
	f.Add(`{{ $x := 1 }}{{ ($x).Y.z }}{{ break }}`)
	f.Add(`{{ "a" | printf "%s" .B | c.D.E }}{{ template "x" }}`)
	f.Fuzz(func(t *testing.T, text string) {
		for _, p := range checkTemplate(siteFile{"layouts/x.html", []byte(text)}) {
			if p.Severity() != diag.Error || p.Place().Line < 0 {
				t.Errorf("%v at %v", p.Severity(), p.Place())
			}
		}
	})
}
