package site

import (
	"net/url"
	"path"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"openspace/internal/public"
)

// htmlPages renders the fixture and parses each page.
func htmlPages(t *testing.T, s public.Site) map[string]*html.Node {
	t.Helper()
	parsedPages := map[string]*html.Node{}
	for name, text := range rendered(t, s) {
		if strings.HasSuffix(name, ".html") {
			parsedPages[name] = parsed(t, text)
		}
	}
	return parsedPages
}

func TestEveryPageIsGoodHTML(t *testing.T) {
	titles := map[string]string{}
	for name, root := range htmlPages(t, fixture()) {
		checkHead(t, name, root)
		checkBody(t, name, root)
		checkNothingForeign(t, name, root)
		title := words(elements(root, "title")[0])
		// Actions of the same wording, as the fixture has, differ by their number.
		if other, taken := titles[title]; taken {
			t.Errorf("%s and %s have the same title", name, other)
		}
		titles[title] = name
	}
}

func checkHead(t *testing.T, name string, root *html.Node) {
	t.Helper()
	if lang := attr(elements(root, "html")[0], "lang"); lang != "en-GB" {
		t.Errorf("%s: lang %q", name, lang)
	}
	if title := words(elements(root, "title")[0]); name != "index.html" && !strings.HasSuffix(title, " – River Open Space") {
		t.Errorf("%s: title %q", name, title)
	}
	descriptions, canonical := 0, ""
	for _, n := range elements(root, "meta", "link") {
		if attr(n, "name") == "description" && len(attr(n, "content")) > 20 {
			descriptions++
		}
		if attr(n, "rel") == "canonical" {
			canonical = attr(n, "href")
		}
	}
	if descriptions != 1 {
		t.Errorf("%s: %d descriptions", name, descriptions)
	}
	if want := "https://river.example/open-space/" + strings.TrimSuffix(name, "index.html"); name != "404.html" && canonical != want {
		t.Errorf("%s: canonical %q", name, canonical)
	}
}

func checkBody(t *testing.T, name string, root *html.Node) {
	t.Helper()
	for _, landmark := range []string{"h1", "main", "title"} {
		if n := len(elements(root, landmark)); n != 1 {
			t.Errorf("%s: %d of %s", name, n, landmark)
		}
	}
	level := 1
	for _, h := range elements(elements(root, "main")[0], "h1", "h2", "h3", "h4") {
		now := int(h.Data[1] - '0')
		if now > level+1 {
			t.Errorf("%s: %s %q comes after level %d", name, h.Data, words(h), level)
		}
		level = now
	}
	text := words(elements(root, "body")[0])
	for _, must := range []string{
		"Skip to the main content", "not a government website", "facilitated by the Weir Foundation",
		"This site is a demonstration.", "as at 31 March 2019", "run to February 2019",
		"Tell us if something here should not be public",
	} {
		if !strings.Contains(text, must) {
			t.Errorf("%s: does not say %q", name, must)
		}
	}
	ids := map[string]bool{}
	for _, n := range elements(root) {
		if id := attr(n, "id"); id != "" {
			if ids[id] {
				t.Errorf("%s: two elements with id %q", name, id)
			}
			ids[id] = true
		}
		for _, ref := range strings.Fields(attr(n, "aria-labelledby")) {
			if !slices.ContainsFunc(elements(root), func(n *html.Node) bool { return attr(n, "id") == ref }) {
				t.Errorf("%s: labelled by %q, which is not there", name, ref)
			}
		}
	}
	for _, table := range elements(root, "table") {
		if len(elements(table, "th")) == 0 || slices.ContainsFunc(elements(table, "th"), func(n *html.Node) bool { return attr(n, "scope") == "" }) {
			t.Errorf("%s: a table whose headings have no scope", name)
		}
	}
	for _, n := range elements(root, "nav", "aside") {
		if attr(n, "aria-label") == "" && attr(n, "aria-labelledby") == "" {
			t.Errorf("%s: a %s without a name", name, n.Data)
		}
	}
	if name != "404.html" && name != "index.html" && len(current(root)) == 0 {
		t.Errorf("%s: nothing is marked as the current page", name)
	}
}

func current(root *html.Node) (out []*html.Node) {
	for _, n := range elements(root) {
		if has(n, "aria-current") {
			out = append(out, n)
		}
	}
	return out
}

// checkNothingForeign: no script, no inline style, no handler, no request to
// anybody else, no cookie, no trace of the tool.
func checkNothingForeign(t *testing.T, name string, root *html.Node) {
	t.Helper()
	for _, n := range elements(root) {
		switch n.Data {
		case "script": // only one in a file of its own, and what it fetches is looked at below
			if n.FirstChild != nil || !has(n, "src") {
				t.Errorf("%s: a script in the page", name)
			}
		case "style", "iframe", "form", "object", "embed", "base", "img", "video", "audio":
			t.Errorf("%s: a %s", name, n.Data)
		}
		for _, a := range n.Attr {
			if a.Key == "style" || strings.HasPrefix(a.Key, "on") {
				t.Errorf("%s: attribute %s", name, a.Key)
			}
			fetches := a.Key == "src" || a.Key == "srcset" || a.Key == "href" && n.Data == "link" && attr(n, "rel") != "canonical"
			if fetches && !strings.HasPrefix(a.Val, "/open-space/") {
				t.Errorf("%s: %s fetches %q", name, n.Data, a.Val)
			}
		}
		if n.Data == "meta" && attr(n, "name") == "generator" {
			t.Errorf("%s: names its generator", name)
		}
	}
}

// No link and no fragment within the site leads nowhere.
func TestEveryLinkLeadsSomewhere(t *testing.T) {
	files := rendered(t, fixture())
	pages := htmlPages(t, fixture())
	followed := 0
	for name, root := range pages {
		for _, n := range elements(root, "a", "link") {
			to, err := url.Parse(attr(n, "href"))
			if err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			if to.IsAbs() {
				continue
			}
			followed++
			target := name
			if to.Path != "" {
				below, ok := strings.CutPrefix(to.Path, "/open-space/")
				if !ok {
					t.Errorf("%s: link to %q leaves the site's own path", name, to)
				}
				target = strings.TrimSuffix(path.Join(below, "index.html"), "/")
				if path.Ext(below) != "" {
					target = below
				}
			}
			if files[target] == nil {
				t.Errorf("%s: link to %q leads nowhere", name, to)
			} else if to.Fragment != "" && !slices.ContainsFunc(elements(pages[target]), func(n *html.Node) bool { return attr(n, "id") == to.Fragment }) {
				t.Errorf("%s: %q is not on %s", name, to.Fragment, target)
			}
		}
	}
	if followed < 1000 {
		t.Errorf("only %d links followed", followed)
	}
}

// An action's page says all that the records say, and says what they do not.
func TestActionPage(t *testing.T) {
	pages := htmlPages(t, fixture())
	first := words(elements(pages["actions/w2-01/index.html"], "main")[0])
	for _, must := range []string{
		"Action 1 · Workshop 2", "Share the high-level findings", "Not known", "Owner Avonside Council", "Deadline October 2018",
		"Asked at Workshop 2, 4 October 2018", "Topic Where the programme has got to", "Scope areas Governance and oversight", "Next: action 2",
	} {
		if !strings.Contains(first, must) {
			t.Errorf("action 1 does not say %q", must)
		}
	}
	if strings.Contains(first, "Before:") {
		t.Error("the first action has one before it")
	}
	last := words(elements(pages["actions/w2-33/index.html"], "main")[0])
	for _, must := range []string{"Owner Not stated", "Deadline Not stated", "Before: action 32"} {
		if !strings.Contains(last, must) {
			t.Errorf("action 33 does not say %q", must)
		}
	}
	if strings.Contains(last, "Next:") {
		t.Error("the last action has one after it")
	}
}

// The owner's account and the Open Space's view stand side by side, the first
// deadline stays, and what is withheld leaves a marker and nothing else.
func TestHistoryAndMarkers(t *testing.T) {
	pages := htmlPages(t, fixture())
	says := map[string][]string{
		"actions/w2-05/index.html": {
			"In progress", "Overdue", "First deadline October 2018", "Deadline now December 2018 moved once", "Deadline moved to December 2018.",
			"The survey of the river took longer", "The map is drawn", "Evidence: “map” at council.example", "Partly satisfied March 2019",
			"leaves out the gaps", "Agreed by at least 5", "Withheld: Members only.",
		},
		"actions/w2-01/index.html": {"No report by the owner is on record", "No view is on record"},
		"actions/w2-32/index.html": {"Deadline now June 2019 moved once", "No deadline was stated.", "Deadline set to April 2019.", "Deadline moved to June 2019."},
		"actions/w2-07/index.html": {"Superseded", "Its place was taken by action 8 of Workshop 2."},
		"actions/w2-09/index.html": {"An action that is withheld", "Withheld: Confidential.", "Owner Withheld", "Topic Withheld", "Deadline Withheld"},
		"actions/index.html":       {"1 is overdue.", "An action that is withheld"},
		"workshops/w2/index.html":  {"A topic that is withheld", "Withheld: Draft.", "agreed to be named as present", "Towpath Walkers", "What the Avonside Council takes away"},
		"workshops/w3/index.html":  {"Planned", "has not taken place yet"},
		"about/index.html":         {"Only those who have agreed to it are named", "Towpath Walkers"},
		"withheld/index.html":      {"A paper", "Members only.", "An action on the survey", "Released 1 March 2019."},
		"index.html":               {"The latest workshop on record Workshop 2", "Next: Workshop 3, May 2019", "sponsored by the Avonside Council", "33 actions have been asked for; 1 of them is withheld"},
	}
	for name, all := range says {
		seen := words(elements(pages[name], "main")[0])
		for _, must := range all {
			if !strings.Contains(seen, must) {
				t.Errorf("%s does not say %q", name, must)
			}
		}
	}
}

// What is empty says so in words; no page breaks for want of records.
func TestSiteWithNothingInIt(t *testing.T) {
	s := public.Site{AsAt: day("2019-03-31"), Process: public.Process{
		ID: slug("new"), Title: text("A new process"), ShortTitle: text("New"), Summary: text("A process that has only just begun."),
		Address: link("https://new.example/"), BasePath: text("/"), Language: text("cy"),
	}}
	says := map[string]string{
		"index.html":            "No action has been asked for yet",
		"about/index.html":      "No aim is recorded",
		"principles/index.html": "No principle has been agreed yet",
		"areas/index.html":      "No scope area has been agreed yet",
		"workshops/index.html":  "No workshop has been held yet",
		"actions/index.html":    "No action has been asked for yet",
		"glossary/index.html":   "No term has been explained yet",
		"withheld/index.html":   "Nothing is withheld at present",
		"changes/index.html":    "Nothing is on record yet",
		// These say the same for every process.
		"confidentiality/index.html": "What this cannot catch",
		"data/index.html":            "The columns of actions",
		"search/index.html":          "About the process",
		"accessibility/index.html":   "Tell us",
		"privacy/index.html":         "It sets no cookies",
	}
	pages := htmlPages(t, s)
	if len(pages) != len(says)+1 {
		t.Errorf("%d pages, want %d", len(pages), len(says)+1)
	}
	for name, must := range says {
		if text := words(elements(pages[name], "main")[0]); !strings.Contains(text, must) {
			t.Errorf("%s does not say %q", name, must)
		}
		if lang := attr(elements(pages[name], "html")[0], "lang"); lang != "cy" {
			t.Errorf("%s: lang %q", name, lang)
		}
	}
}
