package public

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

func TestTextComesBackFromJSON(t *testing.T) {
	for _, s := range []string{
		"", "plain", `"quoted" \ back`, "two\nlines\tand a tab", "<b>&amp;</b>", "{{< param >}}", "Zoë Tŷ-gwyn 👩🏽‍⚖️", "\u2028\u2029\u200f\x00",
	} {
		for about, v := range map[string]any{"text": Text{s}, "slug": Slug{s}, "link": Link{s}} {
			data, err := json.Marshal(map[string]any{"v": v})
			var back map[string]string
			if err == nil {
				err = json.Unmarshal(data, &back)
			}
			if err != nil || back["v"] != s {
				t.Errorf("%s %q: %s, %v", about, s, data, err)
			}
		}
	}
}

func TestTextIsWhatItWasGiven(t *testing.T) {
	if Const("x").String() != "x" || TextClearedByDisclosure("x") != Const("x") || SlugClearedByDisclosure("a-1").String() != "a-1" ||
		LinkClearedByDisclosure("https://a.example/").String() != "https://a.example/" {
		t.Error("a constructor changes its text")
	}
	if !(Text{}).Empty() || !(Slug{}).Empty() || !(Link{}).Empty() || Const(" ").Empty() {
		t.Error("only the empty text is empty")
	}
}

// TestNothingDecodesIntoText: text is made by its constructors only, so that no
// file can put one into a site.
func TestNothingDecodesIntoText(t *testing.T) {
	var site Site
	err := json.Unmarshal([]byte(`{"Process":{"Title":"x"}}`), &site)
	if err == nil || !site.Process.Title.Empty() {
		t.Errorf("%v, %q", err, site.Process.Title)
	}
	var holder struct{ Text Text }
	if err := json.Unmarshal([]byte(`{"Text":{"s":"x"}}`), &holder); err != nil || !holder.Text.Empty() {
		t.Errorf("%v, %q", err, holder.Text)
	}
}

// TestEveryFixedWordHasAWording reads the package's own source: a constant without
// a wording would leave a hole on a page.
func TestEveryFixedWordHasAWording(t *testing.T) {
	constants := fixedWords(t)
	if len(constants) < 12 {
		t.Fatalf("only %d fixed words were found in the source", len(constants))
	}
	worded := map[string]bool{}
	for kind, terms := range Wording() {
		for term, w := range terms {
			worded[term] = true
			if w.Label.Empty() || !strings.HasSuffix(w.Meaning.String(), ".") && !w.Meaning.Empty() {
				t.Errorf("%s %s: label %q, meaning %q", kind, term, w.Label, w.Meaning)
			}
			if _, ok := constants[term]; !ok {
				t.Errorf("%s %s is worded and no constant", kind, term)
			}
		}
	}
	for term, typ := range constants {
		if !worded[term] {
			t.Errorf("%s %q has no wording", typ, term)
		}
	}
}

// fixedWords maps the value of every typed constant of this package to its type.
func fixedWords(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool { gather(all, n); return true })
	}
	return all
}

func gather(all map[string]string, n ast.Node) {
	spec, ok := n.(*ast.ValueSpec)
	if !ok || spec.Type == nil || len(spec.Values) != 1 {
		return
	}
	if lit, ok := spec.Values[0].(*ast.BasicLit); ok && lit.Kind == token.STRING {
		term, _ := strconv.Unquote(lit.Value)
		all[term] = fmt.Sprint(spec.Type)
	}
}
