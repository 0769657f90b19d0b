package leakscan

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"openspace/internal/diag"
	"openspace/internal/fold"
)

// register holds invented names of every shape.
var register = []fold.Term{
	{ID: "org-01", Text: "Harbour Survivors Network", Kind: fold.Organisation},
	{ID: "org-01", Text: "HSN", Kind: fold.Alias},
	{ID: "org-02", Text: "Womanguard", Kind: fold.Organisation},
	{ID: "org-03", Text: "Hope", Kind: fold.Organisation},
	{ID: "p-01", Text: "Zoë Tregarthen", Kind: fold.Person},
}

func terms() Terms {
	return Terms{Names: fold.NewMatcher(register).Search()}
}

func scan(t *testing.T, name, content string) (Verified, []diag.Problem) {
	t.Helper()
	return Scan(context.Background(), map[string][]byte{name: []byte(content)}, terms(), Options{})
}

// show writes problems as id@line:col or code@place, in order.
func show(problems []diag.Problem) string {
	var all []string
	for _, p := range problems {
		what := p.ID().String()
		if what == "" || p.Severity() != diag.Error {
			what = p.Code() + ":" + what
		}
		all = append(all, what+"@"+strings.TrimPrefix(p.Place().String(), p.Place().File))
	}
	return strings.Join(all, " ")
}

func TestPlaces(t *testing.T) {
	for _, c := range []struct{ about, name, content, want string }{
		{"clean page", "a/index.html", "<!doctype html><p>We hope for the best.</p>", ""},
		{"text", "index.html", "<p>\nthe <b>HSN</b> said", "org-01@:2:8"},
		{"split by tags", "index.html", "<p>H<b>S</b><wbr>N said", "org-01@:1:4"},
		{"entities", "index.html", "<p>Harbour &#83;urvivors&nbsp;Network", "org-01@:1:4"},
		{"attribute", "index.html", `<img alt="a boat of Womanguard">`, "org-02@:1:21"},
		{"data attribute's name", "index.html", `<p data-womanguard>`, "org-02@:1:9"},
		{"comment", "index.html", "<!-- ask HSN -->", "org-01@:1:10"},
		{"script string", "index.html", `<script>var a = "\x48\u0053N"</script>`, "org-01@:1:18"},
		{"joined strings", "a.js", `x = "Harbour Sur" + "vivors Network"`, "org-01@:1:6"},
		{"style", "a.css", `a::after { content: "\48 SN" }`, "org-01@:1:22"},
		{"feed, escaped twice", "a.xml", `<content>&lt;p&gt;H&lt;b&gt;SN&lt;/b&gt;</content>`, "org-01@:1:19"},
		{"feed, CDATA", "a.xml", `<content><![CDATA[<p>H<b>SN</b>]]></content>`, "org-01@:1:22"},
		{"search index", "index.json", `{"t":"a line\nHSN\nnext"}`, "org-01@:1:15"},
		{"percent", "_redirects", `/a /orgs/H%53N/ 301`, "org-01@:1:10"},
		{"percent twice", "_redirects", `/a /orgs/H%2553N/ 301`, "org-01@:1:10"},
		{"base64", "a.txt", `token SGFyYm91ciBTdXJ2aXZvcnMgTmV0d29yaw== end`, "org-01@:1:7"},
		{"cell with a line break", "a.csv", "n,\"Harbour\nSurvivors Network\"", "org-01@:1:4"},
		{"folded line", "a.ics", "SUMMARY:Har\r\n bour Survivors Network", "org-01@:1:9"},
		{"person", "a.txt", "Zoe\u0308 Tregarthen", "p-01@:1:1"},
		{"ambiguous", "a.txt", "Hope said no", "C9-ambiguous:org-03@:1:1"},
		{"ordinary", "a.txt", "Hope is not a plan", ""},
		{"unknown type", "a.xyz", "abc", "unreadable:@:1:1"},
	} {
		t.Run(c.about, func(t *testing.T) {
			v, problems := scan(t, c.name, c.content)
			if got := show(problems); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			if v.Valid() == diag.Stops(problems) {
				t.Errorf("valid is %t with %q", v.Valid(), show(problems))
			}
		})
	}
}

func TestPathsAreScannedAndMasked(t *testing.T) {
	for _, c := range []struct{ path, want string }{
		{"actions/harbour-survivors-network/index.html", "actions/…/index.html"},
		{"actions/HSN.html", "actions/…"},
		{"actions/h%73n/index.html", "actions/…/index.html"},
	} {
		_, problems := scan(t, c.path, "<p>and HSN here")
		if len(problems) != 2 {
			t.Errorf("%d problems: %s", len(problems), show(problems))
		}
		for _, p := range problems {
			if p.Place().File != c.want {
				t.Errorf("shown as %s, want %s", p.Place().File, c.want)
			}
		}
	}
}

func TestAllowancesAreByIdAndPath(t *testing.T) {
	files := map[string][]byte{"a/index.html": []byte("<p>HSN"), "b/index.html": []byte("<p>HSN and Womanguard")}
	allow := terms()
	allow.Allowed = func(id, path string) bool { return id == "org-01" && path == "b/index.html" }
	_, problems := Scan(context.Background(), files, allow, Options{})
	if got := show(problems); got != "org-01@:1:4 org-02@:1:12" {
		t.Errorf("got %q", got)
	}
}

func TestVerifiedHoldsWhatWasScanned(t *testing.T) {
	var zero Verified
	if zero.Valid() {
		t.Error("the zero value is valid")
	}
	v, _ := scan(t, "b.txt", "nothing here")
	if !v.Valid() || fmt.Sprint(v.Paths()) != "[b.txt]" || string(v.Bytes("b.txt")) != "nothing here" {
		t.Errorf("%v %v", v.Valid(), v.Paths())
	}
}

func TestStoppedScanVerifiesNothing(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	v, problems := Scan(ctx, map[string][]byte{"a.txt": []byte("clean")}, terms(), Options{})
	if v.Valid() || len(problems) == 0 {
		t.Errorf("valid %t, %v", v.Valid(), problems)
	}
}

func TestProblemsNeverCarryTheName(t *testing.T) {
	for _, content := range []string{"Harbour Survivors Network", "HSN", "Zoë Tregarthen", "<a title='Womanguard'>"} {
		_, problems := scan(t, "x/"+content+".html", content)
		if len(problems) == 0 {
			t.Errorf("nothing found in %q", content)
		}
		for _, p := range problems {
			line, _ := json.Marshal([]string{p.Place().String(), p.Message(), p.Hint(), p.ID().String()})
			if len(terms().Names.Find(string(line))) > 0 {
				t.Errorf("the problem names it: %s", line)
			}
		}
	}
}

func scanBytes(name string, data []byte) (Verified, []diag.Problem) {
	return Scan(context.Background(), map[string][]byte{name: data}, terms(), Options{})
}

func messages(problems []diag.Problem) string {
	var all []string
	for _, p := range problems {
		all = append(all, p.Place().String()+": "+p.Message())
	}
	return strings.Join(all, "; ")
}
