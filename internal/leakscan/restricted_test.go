package leakscan

import (
	"context"
	"encoding/hex"
	stdhtml "html"
	"slices"
	"strings"
	"testing"
	"unicode"

	"openspace/internal/diag"
	"openspace/internal/fold"
)

// runWords is how many words in a row make a run, as the private side has it.
const runWords = 8

// withheldText is an invented paper.
const withheldText = "The second phase of the harbour scheme will be put off until " +
	"the auditors have weighed its price against a cheaper ferry."

// restricted finds runs of the paper's words, case and punctuation aside.
func restricted(text string) (hits []fold.Hit) {
	paper := wordsOf(withheldText)
	words := wordsOf(text)
	for i := 0; i+runWords <= len(words); i++ {
		for k := 0; k+runWords <= len(paper); k++ {
			if sameWords(words[i:i+runWords], paper[k:k+runWords]) {
				return []fold.Hit{{Start: words[i].start, End: words[i+runWords-1].end, ID: "doc-1"}}
			}
		}
	}
	return nil
}

// withheld finds them and skims for them.
var withheld = fold.Search{Find: restricted, Skim: skimWithheld, Least: runWords}

// skimWithheld counts the words at both ends of a text that the paper has.
func skimWithheld(text string) fold.Skimmed {
	paper, words := wordsOf(withheldText), wordsOf(text)
	other := func(w placedWord) bool {
		return !slices.ContainsFunc(paper, func(p placedWord) bool { return p.text == w.text })
	}
	head := slices.IndexFunc(words, other)
	if head < 0 {
		return fold.Skimmed{Clear: len(restricted(text)) == 0, Head: len(words), Tail: len(words), Whole: true}
	}
	tail := 0
	for !other(words[len(words)-1-tail]) {
		tail++
	}
	return fold.Skimmed{Clear: len(restricted(text)) == 0, Head: head, Tail: tail}
}

type placedWord struct {
	text       string
	start, end int
}

func wordsOf(s string) (words []placedWord) {
	start := -1
	for i, r := range s + " " {
		switch letter := unicode.IsLetter(r); {
		case letter && start < 0:
			start = i
		case !letter && start >= 0:
			words = append(words, placedWord{strings.ToLower(s[start:i]), start, i})
			start = -1
		}
	}
	return words
}

func sameWords(a, b []placedWord) bool {
	for i := range a {
		if a[i].text != b[i].text {
			return false
		}
	}
	return true
}

// scanRestricted scans with a permission for everything: none covers withheld text.
func scanRestricted(name string, data []byte) (Verified, []diag.Problem) {
	everything := func(string, string) bool { return true }
	terms := Terms{Names: terms().Names, Restricted: withheld, Allowed: everything}
	return Scan(context.Background(), map[string][]byte{name: data}, terms, Options{Workers: 1})
}

// run is nine words of the paper, and brief is seven.
const (
	run9   = "put off until the auditors have weighed its price"
	brief7 = "off until the auditors have weighed its"
)

// TestRestrictedTextInEveryFile plants a run in every kind of file, as it is and in
// every encoding: one of eight words is found, one of seven is none.
func TestRestrictedTextInEveryFile(t *testing.T) {
	for _, c := range append(append([]container{}, textContainers...), binaryContainers...) {
		if c.name == "zip, member's name" {
			continue
		}
		data := c.wrap("so " + run9 + " again")
		if v, problems := scanRestricted(c.file, data); v.Valid() || !strings.Contains(codes(problems), diag.RestrictedText.Code) {
			t.Errorf("%s, %s: %s", c.group, c.name, show(problems))
		}
		if _, problems := scanRestricted(c.file, c.wrap("so "+brief7+" again")); strings.Contains(codes(problems), diag.RestrictedText.Code) {
			t.Errorf("%s, %s: seven words are no run: %s", c.group, c.name, show(problems))
		}
	}
}

func TestRestrictedTextInEveryEncoding(t *testing.T) {
	for _, e := range encodings {
		text := e.apply("so " + run9 + " again")
		if text == "" {
			continue
		}
		if _, problems := scanRestricted("a.html", []byte("<p>x "+text+" y")); !strings.Contains(codes(problems), diag.RestrictedText.Code) {
			t.Errorf("%s: %s", e.name, show(problems))
		}
	}
}

func TestRestrictedTextInParts(t *testing.T) {
	spans := strings.ReplaceAll(run9, " ", "</b> <b>")
	halves := strings.ReplaceAll(run9, "auditors", "aud<i>itors</i>")
	for about, c := range map[string]struct{ name, content, want string }{
		"text across tags":       {"index.html", "<p>so <b>" + spans + "</b>", "C5-output:doc-1@:1:10"},
		"a word across tags":     {"index.html", "<p>" + halves, "C5-output:doc-1@:1:4"},
		"over lines":             {"index.html", "<p>" + strings.ReplaceAll(run9, " ", "\n  "), "C5-output:doc-1@:1:4"},
		"attribute":              {"index.html", `<img alt="` + run9 + `">`, "C5-output:doc-1@:1:11"},
		"comment":                {"index.html", "<!-- " + run9 + " -->", "C5-output:doc-1@:1:6"},
		"description":            {"index.html", `<meta name="description" content="` + run9 + `">`, "C5-output:doc-1@:1:35"},
		"search index":           {"index.json", `{"t":"` + strings.ReplaceAll(run9, " ", `\u0020`) + `"}`, "C5-output:doc-1@:1:7"},
		"feed, escaped":          {"feed.xml", "<content>" + stdhtml.EscapeString("<p>"+spans) + "</content>", "C5-output:doc-1@:1:19"},
		"cell":                   {"a.csv", "1,\"" + run9 + "\"", "C5-output:doc-1@:1:4"},
		"case and punctuation":   {"a.txt", strings.ToUpper(strings.ReplaceAll(run9, " ", ", ")), "C5-output:doc-1@:1:1"},
		"hexadecimal":            {"a.txt", hex.EncodeToString([]byte(run9)), "C5-output:doc-1@:1:1"},
		"in a path":              {strings.ReplaceAll(run9, " ", "-") + ".txt", "x", "C5-output:doc-1@"},
		"seven words":            {"index.html", "<p>" + brief7, ""},
		"eight with one changed": {"index.html", "<p>" + strings.ReplaceAll(run9, "auditors", "experts"), ""},
		"across two paragraphs":  {"index.html", "<p>put off until the</p><p>auditors have weighed its price</p>", "C5-output:doc-1@:1:4"},
	} {
		if _, problems := scanRestricted(c.name, []byte(c.content)); codesAt(problems) != c.want {
			t.Errorf("%s: got %q, want %q", about, codesAt(problems), c.want)
		}
	}
}

func codes(problems []diag.Problem) string {
	var all []string
	for _, p := range problems {
		all = append(all, p.Code())
	}
	return strings.Join(all, " ")
}

func codesAt(problems []diag.Problem) string {
	var all []string
	for _, p := range problems {
		place := strings.TrimPrefix(p.Place().String(), p.Place().File)
		all = append(all, p.Code()+":"+p.ID().String()+"@"+place)
	}
	return strings.Join(all, " ")
}
