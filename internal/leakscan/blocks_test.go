package leakscan

import (
	"context"
	"encoding/base64"
	"math/rand/v2"
	"strings"
	"testing"

	"openspace/internal/fold"
)

// blockTerms are what blocks are looked at for.
var blockTerms = Terms{Names: fold.NewMatcher(register).Search(), Restricted: withheld}

// isPlain reports whether a page is passed over for its blocks, by a scan that remembers
// what it has seen of others.
func isPlain(m *memory, page string) bool {
	f := newFile(context.Background(), "a.html", []byte(page), blockTerms, Options{}.withDefaults())
	f.known = m
	return f.plainPage(page)
}

// anything gives what a scan of a page as a whole finds.
func anything(page string) string {
	return messages(scanAfresh(map[string][]byte{"a.html": []byte(page)}))
}

// TestBlocks cuts pages into blocks; a stroke stands where one ends.
func TestBlocks(t *testing.T) {
	for _, want := range []string{
		"<p>one</p>\n|<p>two</p>\n|",
		"<!doctype html>\n|<html>\n|<head>\n|\n|<title>x</title>\n|<link href=\"y\">\n|</head>\n|",
		"<p>a line\nand another\n</p>\n|\n|<p>more",
		"<tr><td>1</td>\n<td>2</td></tr>\n|<tr>\n|<td>3</td>\n</tr>\n|",
		"<p title=\"\n\n\">x</p>\n|",
		"<!--\n<p>\n-->\n|<p>x</p>\n|",
		"<script>\nlet a\n</script>\n|x\n",
		"<p>\n|<ruby>a<rt>\nb</rt></ruby>\n</p>\n|",
		"<p>x</p>y\n<p>z</p>\n|",
		"<p>x</p>\n|<!-- never ended\n<p>\n",
		"<p>x</p>" + strings.Repeat("<b> </b>", mostBlank+1) + "\n<p>y</p>\n|",
		strings.Repeat("<b> </b>", mostBlank+1) + "\n<p>y</p>\n|",
	} {
		page, got := strings.ReplaceAll(want, "|", ""), ""
		for at := 0; at < len(page); {
			m, end, whole := nextBlock(page, at)
			m.done()
			got += page[at:end]
			if at = end; whole {
				got += "|"
			}
		}
		if got != want {
			t.Errorf("got  %q\nwant %q", got, want)
		}
	}
}

// TestPlainPages: pages that most pages are like are passed over.
func TestPlainPages(t *testing.T) {
	files, _ := sitePages(20)
	for path, page := range files {
		if !isPlain(newMemory(), string(page)) {
			t.Errorf("%s is looked at as a whole", path)
		}
	}
	for _, page := range []string{
		"", "\n", "<p>one</p>\n<p>two</p>\n", "<ul>\n<li>Harbour</li>\n<li>Kitchen</li>\n</ul>\n",
		"<p>put off until the</p>\n<p>next month</p>\n", "<p>72</p>\n<p>83</p>\n<p>times</p>\n",
		"<title>A &amp; B</title>\n<p>as at 24 April 2000</p>\n<p>24 May</p>",
		"<p title=\"a path: /actions/of/the/second/workshop/and/of/the/third\">x</p>\n<p title=\"y\">z</p>\n",
	} {
		if !isPlain(newMemory(), page) {
			t.Errorf("%q is looked at as a whole", page)
		}
	}
}

// TestWhatIsNoPlainPage: a name, a run of a withheld paper's words, or what decodes to them is
// found wherever lines end in it, in pages that have been seen before and in new ones.
func TestWhatIsNoPlainPage(t *testing.T) {
	packed := base64.StdEncoding.EncodeToString([]byte(strings.Repeat("\x01\xfe\x90", 9) + "Harbour Survivors Network"))
	small := strings.Repeat("of the ", 60) // which a title writes small, and a name may go on over
	seen := newMemory()
	for _, page := range []string{
		"<p>Harbour Survivors Network</p>\n",
		"<ul>\n<li>Harbour</li>\n<li>Survivors</li>\n<li>Network</li>\n</ul>\n",
		"<p>Harbour Survivors</p>\n\n\n<hr>\n<p>Network</p>\n",
		"<p title=\"Harbour\">x</p>\n<p title=\"Survivors Network\">y</p>\n",
		"<p>put off until</p>\n<p>the auditors have</p>\n<p>weighed its price</p>\n",
		"<p>put</p>\n<p>off</p>\n<p>until</p>\n<p>the</p>\n<p>auditors</p>\n<p>have</p>\n<p>weighed</p>\n<p>its</p>\n",
		"<ul>\n<li>Harbour</li>\n" + strings.Repeat("<li>of</li>\n", mostOver+1) + "</ul>\n<p>HSN</p>\n",
		"<p>Harbour Survivors</p>\n<p>" + small + "</p>\n<p>of the Network</p>\n",
		"<p title=\"Harbour Survivors\">x</p>\n<p title=\"" + small + "\">x</p>\n<p title=\"of the Network\">x</p>\n",
		"<p>72</p>\n<p>83</p>\n<p>78</p>\n",
		"<p>so 72</p>\n<p>83, 78</p>\n",
		"<p>" + packed[:lineLetters] + "</p>\n<p>" + packed[lineLetters:] + "</p>\n",
		"<p>\"Womangu\"</p>\n<p>+ \"ard\"</p>\n",
		"<p>\"Womangu\" +</p>\n<p>\"ard\"</p>\n",
		"<p>x</p>\n<!-- Harbour\n\n\nSurvivors Network",
		"<p>x</p>\n<p>&#72;SN</p>\n",
		"<p>x</p>\n<title>Harbour Survivors Network</title>\n",
		"<p>x</p>\n<script>\"Womangu\" +\n\"ard\"</script>\n",
		"<p>x</p>\n<p>see data:text/plain,%48%53%4e</p>\n",
		"<p>Womangu\u00adard</p>\n",
		"<p>&lt;b title=Womanguard&gt;</p>\n",
		"<p>&lt;b </p>\n<p>title=Womangu&#x26;#97;rd&gt;</p>\n",
	} {
		if anything(page) == "" {
			t.Errorf("nothing is found in %q: the test is wrong", page)
		}
		for _, m := range []*memory{newMemory(), seen, seen} {
			for _, line := range strings.SplitAfter(page, "\n") {
				isPlain(m, line)
			}
			if isPlain(m, page) {
				t.Errorf("passed over: %q", page)
			}
		}
	}
}

// TestLongRunsOverABorder: however many words make a run, those on both sides of a border
// are counted.
func TestLongRunsOverABorder(t *testing.T) {
	words := func(n int) string { return strings.Repeat("weighed ", n) }
	long := blockTerms
	long.Restricted = fold.Search{Find: restricted, Least: 300, Skim: func(text string) fold.Skimmed {
		n := strings.Count(text, "weighed")
		return fold.Skimmed{Clear: n < 300, Head: n, Tail: n, Whole: true}
	}}
	for page, plain := range map[string]bool{
		"<p>" + words(290) + "</p>\n<p>" + words(9) + "</p>\n":                            true,
		"<p>" + words(290) + "</p>\n<p>" + words(10) + "</p>\n":                           false,
		"<p>" + words(2) + "</p>\n<p>" + words(296) + "</p>\n\n<p>" + words(2) + "</p>\n": false,
	} {
		f := newFile(t.Context(), "a.html", []byte(page), long, Options{}.withDefaults())
		f.known = newMemory()
		if got := f.plainPage(page); got != plain {
			t.Errorf("plain %t, %d bytes", got, len(page))
		}
	}
}

// pieces are what is nothing by itself, but may be something with what stands next to it.
var pieces = append(strings.Fields(`Harbour Survivors Network of the Women in Prison Support Hope said Tregarthen, Zoë 72 83 78, 0x48 48 U0 quay - | + " '
	x /actions/w2-05/ HS N`), "put off until", "the auditors", "have weighed", "its price", "put off until the auditors have", "so\u00ad", "\u200b", "a:b", "dat", "why it is so", "2019",
	"\"Womangu\"", "+ \"ard\"", "+", morsel44[:44], morsel44[44:])

var morsel44 = base64.StdEncoding.EncodeToString([]byte("and then they asked the Harbour Survivors Network for a word about it"))

// lineEnds and lineStarts are markup about the end of a line, some of it with no border.
var lineEnds, lineStarts = []string{"</p>", "</li>", "", "</b>", "</td>", "<hr>", "</p> ", "</p><!-- x -->", "\">"},
	[]string{"<p>", "<li>", "<p title=\"x\">", "<b>", "<td>", "", "<ul><li>", "<p lang=\"", "<rt>"}

// pageOf makes a page of lines, out of pieces and more.
func pageOf(r *rand.Rand, more string) string {
	var b strings.Builder
	for range 1 + r.IntN(9) {
		b.WriteString(lineStarts[r.IntN(len(lineStarts))])
		for range 1 + r.IntN(3) {
			if r.IntN(12) == 0 {
				b.WriteString(more)
			}
			b.WriteString(pieces[r.IntN(len(pieces))] + []string{" ", " ", "", ", "}[r.IntN(4)])
		}
		b.WriteString(lineEnds[r.IntN(len(lineEnds))] + []string{"\n", "\n", "\n\n", "\n\n\n", "\r\n", " \n<hr>\n", ""}[r.IntN(7)])
	}
	return b.String()
}

// TestPlainPagesHaveNothing: in a page that is passed over for its blocks a scan of the
// whole finds nothing.
func TestPlainPagesHaveNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	seen, plain, found := newMemory(), 0, 0
	for range 8000 {
		page := pageOf(r, "why")
		passed, said := isPlain(seen, page), anything(page)
		switch {
		case passed && said != "":
			t.Fatalf("passed over in %q:\n%s", page, said)
		case passed:
			plain++
		case said != "":
			found++
		}
	}
	if plain < 200 || found < 200 {
		t.Errorf("%d plain pages and %d with a finding: too few to tell", plain, found)
	}
}

// FuzzPlain does the same with words that the fuzzer writes among the others.
func FuzzPlain(f *testing.F) {
	for i, s := range []string{"Harbour", "\"Womangu\"", "+ \"ard\"", "put off until the", "U0ZO", "&#x48;", "72, 83", "</p>\n<p>", "<td>", "<!--", "-->", "<title>", "="} {
		f.Add(uint64(i), s)
	}
	f.Fuzz(func(t *testing.T, seed uint64, more string) {
		more = strings.ToValidUTF8(more[:min(len(more), 2000)], "\ufffd") // or one input would take as long as hundreds of others
		r, seen := rand.New(rand.NewPCG(seed, 13)), newMemory()
		for range 4 {
			page := pageOf(r, more)
			isPlain(seen, page)
			if isPlain(seen, page) {
				if said := anything(page); said != "" {
					t.Fatalf("passed over in %q:\n%s", page, said)
				}
			}
		}
	})
}
