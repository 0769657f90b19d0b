package leakscan

import (
	"context"
	"encoding/base64"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"openspace/internal/diag"
	"openspace/internal/fold"
)

// scanAfresh scans each file by itself and as a whole: no page is cut into blocks, and
// nothing is remembered.
func scanAfresh(files map[string][]byte) []diag.Problem {
	var all []diag.Problem
	for path, data := range files {
		f := newFile(context.Background(), path, data, blockTerms, Options{}.withDefaults())
		f.path()
		f.content()
		all = append(all, f.problems()...)
	}
	return diag.Sort(all)
}

// morsels are what paragraphs are made of: names and runs of a withheld paper, whole and
// in parts; what decodes to them; and what makes something of what stands behind it.
var morsels = func() []string {
	list := strings.Fields(`Harbour Survivors Network of the HSN Womanguard Hope said Tregarthen, 2018-12-03 72 83 78 0x48 quay
		class-name /actions/w2-05/ application/atom+xml a=b "x" "x" + + " ' ` + "`" + ` \ = =48 &#72; &amp; %48 < <b> > SFNO`)
	list = append(list, "Harbour Survivors Network", "Zoë Tregarthen", "put off until the", "auditors have weighed its price",
		"x \"Harbour Sur\" +", "\"vivors Network\"", `"Womangu"`, `+ "ard"`, "72, 83,", "78, 79", "\u202e", "Women", "\\48 SN", "#")
	packed := base64.StdEncoding.EncodeToString([]byte("and then they asked the Harbour Survivors Network for a word about it"))
	list = append(list, packed[:44], packed[44:], packed)
	for _, e := range encodings {
		for _, s := range []string{"HSN", "Harbour", run9} {
			if to := e.apply(s); to != "" {
				list = append(list, to)
			}
		}
	}
	return list
}()

// layouts set paragraphs one behind the other.
var layouts = []struct{ name, before, between, after string }{
	{"a.txt", "", "\n\n", "\n"},
	{"b.html", "<!doctype html><p>", "</p>\n<p>", "</p>"},
	{"c.html", `<p title="`, `" lang="en"><p title="`, `">x`},
	{"d.html", "<p>x<!-- ", " --><!-- ", " --></p>"},
	{"e.xml", "<feed><content>", "</content><content>", "</content></feed>"},
	{"f.js", "/* ", "\n\n\n", " */"},
	{"h.html", "<!doctype html>\n<p>", "</p>\n<p>", "</p>\n"},
	{"i.html", "<ul>\n<li title=\"x\">", "</li>\n\n<li class=y>", "</li>\n</ul>\n"},
	{"j.html", "<table>\n<tr><td>", "</td>\n<td>", "</td></tr>\n</table>"},
	{"k.html", "<div>\n<i title=\"", "\">\n</i>\n</div>\n<i lang=\"", "\"></i>\n"},
	{"g.ics", "BEGIN:VCALENDAR\n\nSUMMARY:", "\n\n", "\nEND:VCALENDAR"},
}

// sharing makes files that have paragraphs in common, next to others in each.
func sharing(r *rand.Rand, more string) map[string][]byte {
	known := []string{more}
	for range 12 {
		var words []string
		for range 1 + r.IntN(4) {
			words = append(words, morsels[r.IntN(len(morsels))])
		}
		known = append(known, strings.Join(words, " "))
	}
	files := map[string][]byte{}
	for n := range 3 + r.IntN(6) {
		l := layouts[r.IntN(len(layouts))]
		var list []string
		for range 1 + r.IntN(12) {
			list = append(list, known[r.IntN(len(known))])
		}
		if r.IntN(2) == 0 { // longer than what a matcher remembers nothing of
			list = append(list, strings.Repeat("why it is so, ", 40))
		}
		files[fmt.Sprintf("%d/%s", n, l.name)] = []byte(l.before + strings.Join(list, l.between) + l.after)
	}
	return files
}

// differsAfresh scans files together, where what one has taught is remembered for the
// next, and each afresh, and gives both accounts if they differ.
func differsAfresh(files map[string][]byte, workers int) (together, afresh string) {
	_, problems := Scan(context.Background(), files, blockTerms, Options{Workers: workers})
	together, afresh = messages(problems), messages(scanAfresh(files))
	if together == afresh {
		return "", ""
	}
	return together, afresh
}

// TestWhatIsRememberedHidesNothing: a site's files scanned together give what each of them
// gives by itself, to the place and the chain of decodings.
func TestWhatIsRememberedHidesNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 300 {
		files := sharing(r, "why it is so")
		if together, afresh := differsAfresh(files, 1+r.IntN(2)); together != afresh {
			t.Fatalf("%q\ntogether %s\nafresh   %s", files, together, afresh)
		}
	}
}

// FuzzRemembered does the same with a paragraph that the fuzzer writes among the others.
func FuzzRemembered(f *testing.F) {
	for i, s := range []string{"Harbour", "\"Womangu\"", "+ \"ard\"", "put off until the", "U0ZO", "&#x48;", "72, 83", "of the\n\nNetwork"} {
		f.Add(uint64(i), s)
	}
	f.Fuzz(func(t *testing.T, seed uint64, paragraph string) {
		paragraph = paragraph[:min(len(paragraph), 2000)] // or one input would take as long as hundreds of others
		files := sharing(rand.New(rand.NewPCG(seed, 9)), paragraph)
		if together, afresh := differsAfresh(files, 1); together != afresh {
			t.Errorf("%q\ntogether %s\nafresh   %s", files, together, afresh)
		}
	})
}

// TestAStretchIsRememberedForItself: digits that say nothing behind the point of a decimal
// fraction are a name where no point is before them, in whatever order the two are seen.
func TestAStretchIsRememberedForItself(t *testing.T) {
	name := Terms{Names: fold.NewMatcher([]fold.Term{{ID: "org-30", Text: "Haifa", Kind: fold.Organisation}}).Search()}
	files := map[string][]byte{"a.txt": []byte("so 0.4861696661 of it"), "b.txt": []byte("so 4861696661 of it"), "c.html": []byte("<p>1.4861696661</p>\n<p>4861696661</p>\n")}
	if _, problems := Scan(t.Context(), files, name, Options{Workers: 1}); !strings.Contains(messages(problems), "b.txt") || !strings.Contains(messages(problems), "c.html:2") || strings.Contains(messages(problems), "a.txt") {
		t.Errorf("%s", messages(problems))
	}
}

// TestLinesAreNeverRemembered: a line of base64 that says nothing alone is the beginning of
// a name where others follow it, over a blank line too.
func TestLinesAreNeverRemembered(t *testing.T) {
	packed := base64.StdEncoding.EncodeToString([]byte(strings.Repeat("\x01\xfe\x90", 9) + "Harbour Survivors Network"))
	first, rest := packed[:lineLetters], packed[lineLetters:]
	alone := map[string][]byte{"a.txt": []byte(first + "\n\nwhy it is so")}
	if _, problems := Scan(t.Context(), alone, terms(), Options{}); len(problems) > 0 {
		t.Fatalf("the first line alone: %s", show(problems))
	}
	alone["b.txt"] = []byte("why it is so\n\n" + first + "\n\n" + rest)
	if together, afresh := differsAfresh(alone, 1); together != afresh || !strings.Contains(messages(scanAfresh(alone)), "b.txt") {
		t.Errorf("together %s\nafresh   %s\n%s", together, afresh, messages(scanAfresh(alone)))
	}
}
