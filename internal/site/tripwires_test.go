package site

import (
	"context"
	"fmt"
	gobuild "go/build"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"openspace/internal/public"
)

func TestEveryShortcodeOfHugoHasATripwire(t *testing.T) {
	hugo, err := gobuild.Import("github.com/gohugoio/hugo/tpl/tplimpl", ".", gobuild.FindOnly)
	if err != nil {
		t.Fatal(err)
	}
	files, err := os.ReadDir(filepath.Join(hugo.Dir, "embedded", "templates", "_shortcodes"))
	if err != nil {
		t.Fatal(err)
	}
	var theirs []string
	for _, f := range files {
		theirs = append(theirs, strings.TrimSuffix(f.Name(), ".html"))
	}
	if slices.Sort(theirs); !slices.Equal(theirs, slices.Sorted(slices.Values(shortcodes))) {
		t.Errorf("Hugo has %q\nwe have  %q", theirs, shortcodes)
	}
}

// Should an escape ever be missing, the build stops, whatever shortcode is called.
func TestCalledShortcodeStopsTheBuild(t *testing.T) {
	for _, call := range []string{`{{< param x >}}`, `{{% param x %}}`, `{{< highlight go >}}x{{< /highlight >}}`, `{{< unheardof >}}`} {
		s := source(t, fixture())
		s.Data["data/process.json"] = made(strings.Replace(string(s.Data["data/process.json"]()),
			`"introduction":"`, `"introduction":"`+call+` `, 1))
		pages, found := Render(context.Background(), s)
		if pages != nil || len(found) == 0 {
			t.Errorf("%s: %d pages, %q", call, len(pages), codes(found))
			continue
		}
		if !strings.Contains(found[0].Message(), "shortcode") {
			t.Errorf("%s: %s", call, found[0].Message())
		}
	}
}

// The way that prose really goes: everything that Markdown, HTML or Hugo could
// take for an instruction arrives as the letters that it is.
func TestProseArrivesLiterally(t *testing.T) {
	hostile := []string{
		`{{< param title >}}`, `{{% ref "x" %}}`, `{{</* x */>}}`, `{{ .Site.Title }}`,
		`&#69;SN`, `&lt;b&gt;`, `&amp;amp;`, `<b>bold</b>`, `<script>alert(1)</script>`, `<!-- hidden -->`,
		`# not a heading {#id .class}`, `{.class onclick="x"}`, `[label]: https://example.org "hidden"`,
		`[link](javascript:alert(1))`, `![image](x.png)`, `*a* _b_ **c** ` + "`d`", `~~e~~`, `1. not a list`, `- nor this`,
		`> nor a quotation`, `www.example.org and https://example.org/`, `a \ b`, `:smile:`, `"quotes" -- and ...`, `| a | b |`,
		`$$x$$`, `[^1]`, `==m==`, `---`, `    four spaces`, "HUGOSHORTCODE-1", "hahahugoshortcode0s0hbhb",
	}
	s := fixture()
	s.Process.Principles, s.Glossary = nil, nil
	for i, text := range hostile {
		id := slug(fmt.Sprintf("h-%d", i))
		s.Process.Principles = append(s.Process.Principles, public.Point{ID: id, Title: free(text), Text: append(para(free(text)), bullets(free(text))...)})
		s.Glossary = append(s.Glossary, public.Term{ID: id, Name: free(text), Meaning: free(text)})
	}
	pages := rendered(t, s)
	glossary := visible(t, pages["glossary/index.html"])
	for i, text := range hostile {
		want := strings.Join(strings.Fields(text), " ")
		seen := visible(t, pages[fmt.Sprintf("principles/h-%d/index.html", i)])
		if n := strings.Count(seen, want); n < 3 {
			t.Errorf("%q arrived as it is %d times of 3 on its own page", text, n)
		}
		if !strings.Contains(glossary, want) {
			t.Errorf("%q did not arrive as it is in the glossary", text)
		}
	}
}
