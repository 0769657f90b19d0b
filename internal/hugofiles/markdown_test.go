package hugofiles

import (
	"fmt"
	"math/rand/v2"
	"net/url"
	"strings"
	"testing"

	"openspace/internal/public"
)

// grower makes prose out of bytes, so that a fuzzer can steer it. When the bytes
// run out it makes the smallest thing.
type grower struct{ bytes []byte }

func (g *grower) below(n int) int {
	if len(g.bytes) == 0 {
		return 0
	}
	b := g.bytes[0]
	g.bytes = g.bytes[1:]
	return int(b) % n
}

// nasty is text that means something to Markdown, HTML or Hugo.
var nasty = []string{
	"word", "a", "Zoë", "two words", " ", "", "  spaced  out  ", "tab\there", "line\nbreak", "\n", "12", "3",
	"{{< param x >}}", "{{% x %}}", "{{ .Site }}", "{.x}", "{#id}", "&#69;", "&amp;", "&", "&lt;b&gt;", "<b>", "</p>", "<!-- c -->", "<?x", "<http://a.example>",
	"# ", "#", "###### x", "1. ", "1)", "- ", "-", "+ ", "* ", "*", "**", "***", "_", "__", "_a_", "*a*", "> ", ">", "|", "| a | b |", "\\|", "---", "===", "~~~", "~~x~~", "\x60", "\x60\x60\x60", "    code",
	"\\", "\\\\", "\\*", "\\\n", "ends in two  ", "[a](b)", "[a]: https://x.example", "![a](b)", "[", "]", "](", "[^1]", "(", ")", "[ ]", "[x]",
	"http://bare.example", "www.bare.example", "a@b.example", "mailto:a@b.example", ":smile:", ":", "\"", "'", "“q”", "‘q’", "--", "...", "$$x$$", "\\(x\\)", "==m==", "^s^", "H~2~O",
	".", ",", ";", "!", "?", "/", "%", "@", "=", "~", "^", "€", "©", "–", "…",
	"👩🏽‍⚖️", "مرحبا", "\u200f", "\u200b", "\u00a0", "\u00ad", "e\u0301", "\u2028", "\u3000", "\ufeff", "ﬀ",
}

func (g *grower) text() public.Text {
	var b strings.Builder
	for range 1 + g.below(3) {
		b.WriteString(nasty[g.below(len(nasty))])
	}
	return public.TextClearedByDisclosure(b.String())
}

var targets = []string{
	"https://a.example/", "https://a.example/?a=1&b=2&amp;c=3", "https://a.example/(x)_y_*z*", "mailto:a@b.example",
	"https://a.example/a|b", "https://a.example/<x>", "https://a.example/{{x}}", "https://a.example/\x60x", "https://a.example/a\\b", "https://ä.example/ö?x=é",
}

func (g *grower) inlines(depth int) public.Inlines {
	var out public.Inlines
	for range 1 + g.below(4) {
		n := public.Inline{Kind: public.InlineKind(g.below(7) % 5)}
		if depth == 0 && n.Kind != public.LineBreak {
			n.Kind = public.Run
		}
		switch n.Kind {
		case public.Run:
			n.Text = g.text()
		case public.LinkTo:
			n.Target = public.LinkClearedByDisclosure(targets[g.below(len(targets))])
			fallthrough
		case public.Emphasis, public.Strong:
			n.Children = g.inlines(depth - 1)
		}
		out = append(out, n)
	}
	return out
}

func (g *grower) prose(depth int) public.Prose {
	var out public.Prose
	for range 1 + g.below(3) {
		out = append(out, g.block(depth))
	}
	return out
}

func (g *grower) block(depth int) public.Block {
	b := public.Block{Kind: public.BlockKind(g.below(5))}
	if depth == 0 {
		b.Kind = public.Paragraph
	}
	switch b.Kind {
	case public.Paragraph:
		b.Inline = g.inlines(3)
	case public.Quotation:
		b.Items = []public.Prose{g.prose(depth - 1)}
	case public.Table:
		columns := 1 + g.below(3)
		for range 1 + g.below(3) {
			var row []public.Inlines
			for range columns {
				row = append(row, g.inlines(2))
			}
			b.Rows = append(b.Rows, row)
		}
	default:
		for range 1 + g.below(3) {
			b.Items = append(b.Items, g.prose(depth-1))
		}
	}
	return b
}

// differences lists where what is rendered is not what was meant. Emphasis may be
// missing, but not stand where it should not.
func differences(got, want []seen) string {
	if len(got) != len(want) {
		return fmt.Sprintf("%d blocks, want %d", len(got), len(want))
	}
	for i, g := range got {
		w := want[i]
		if g.kind != w.kind {
			return fmt.Sprintf("%s, want %s", g.kind, w.kind)
		}
		if d := glyphDifference(g.glyphs, w.glyphs); d != "" {
			return g.kind + ": " + d
		}
		if d := differences(g.inside, w.inside); d != "" {
			return g.kind + " > " + d
		}
	}
	return ""
}

func glyphDifference(got, want []glyph) string {
	if plain(got) != plain(want) {
		return fmt.Sprintf("text %+q, want %+q", plain(got), plain(want))
	}
	for i, g := range got {
		if w := want[i]; g.set&^w.set != 0 || decoded(g.link) != decoded(w.link) {
			return fmt.Sprintf("%q at %d is set %d in the link %q, want %d in %q", g.r, i, g.set, g.link, w.set, w.link)
		}
	}
	return ""
}

func plain(gs []glyph) string {
	var b strings.Builder
	for _, g := range gs {
		b.WriteRune(g.r)
	}
	return b.String()
}

// decoded takes percent signs away, which an address may gain on its way.
func decoded(address string) string {
	if s, err := url.PathUnescape(address); err == nil {
		return s
	}
	return address
}

// survives reports what a reader would see wrongly of a prose tree, "" if nothing.
func survives(p public.Prose) string {
	got, err := rendered(new(explainer).markdown(p))
	if err != nil {
		return err.Error()
	}
	return differences(got, wanted(p))
}

func TestProseSurvivesMarkdown(t *testing.T) {
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 0))
	for range 3000 {
		bytes := make([]byte, 8+random.IntN(120))
		for i := range bytes {
			bytes[i] = byte(random.Uint32())
		}
		g := grower{bytes}
		p := g.prose(3)
		if d := survives(p); d != "" {
			t.Fatalf("seed %d: %s\n%s", seed, d, new(explainer).markdown(p))
		}
	}
}

func FuzzProseSurvivesMarkdown(f *testing.F) {
	f.Add([]byte(nil))
	for i := range nasty {
		f.Add([]byte{0, 0, 3, byte(i), 1, 0, byte(i), 0, 2, byte(i), byte(i)})
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		g := grower{data}
		p := g.prose(3)
		if d := survives(p); d != "" {
			t.Errorf("%s\n%s", d, new(explainer).markdown(p))
		}
	})
}

// TestMarkdown shows what is written, and that emphasis is kept wherever
// CommonMark can say it.
func TestMarkdown(t *testing.T) {
	run := func(s string) public.Inline { return public.Inline{Text: public.TextClearedByDisclosure(s)} }
	em := func(in ...public.Inline) public.Inline { return public.Inline{Kind: public.Emphasis, Children: in} }
	strong := func(in ...public.Inline) public.Inline { return public.Inline{Kind: public.Strong, Children: in} }
	link := func(in ...public.Inline) public.Inline {
		return public.Inline{Kind: public.LinkTo, Target: public.LinkClearedByDisclosure("https://a.example/"), Children: in}
	}
	br := public.Inline{Kind: public.LineBreak}
	paragraph := func(in ...public.Inline) public.Block { return public.Block{Inline: in} }
	list := func(kind public.BlockKind, items ...public.Prose) public.Block {
		return public.Block{Kind: kind, Items: items}
	}
	for _, c := range []struct {
		about string
		prose public.Prose
		want  string
	}{
		{"nothing", nil, ""},
		{"words", public.Prose{paragraph(run("Two words"))}, `Two words`},
		{"marks in the text", public.Prose{paragraph(run("1. *a* {{< b >}} &#69; <i>"))}, `1\. \*a\* \{\{\< b \>\}\} \&\#69; \<i\>`},
		{"white space", public.Prose{paragraph(run("  a \t b\n"), run(" c "))}, `a b c`},

		{"emphasis", public.Prose{paragraph(run("so "), em(run("it")), run(" is"))}, `so *it* is`},
		{"emphasis inside a word", public.Prose{paragraph(run("un"), em(run("believ")), run("able"))}, `un*believ*able`},
		{"emphasis with its full stop", public.Prose{paragraph(em(run("Why?")), run(" So."))}, `*Why?* So\.`},
		{"white space inside goes out", public.Prose{paragraph(run("a"), em(run(" b ")), run("c"))}, `a *b* c`},
		{"both kinds", public.Prose{paragraph(em(run("a "), strong(run("b")), run(" c")))}, `*a* ***b*** *c*`},
		{"the same kind twice", public.Prose{paragraph(em(run("a"), em(run("b"))), em(run("c")))}, `*abc*`},
		{"emphasis around a link", public.Prose{paragraph(em(run("see "), link(run("it")), run(".")))}, `*see* [*it*](<https://a.example/>)*\.*`},
		{"nothing in it", public.Prose{paragraph(em(), strong(em()), link(run(" ")), run("a"))}, `a`},

		{"what CommonMark cannot say: punctuation inside, a letter outside", public.Prose{paragraph(em(run("why?")), run("s"))}, `why?s`},
		{"what CommonMark cannot say: side by side", public.Prose{paragraph(em(run("a")), strong(run("b")), run(" c"))}, `*a*b c`},

		{"line breaks", public.Prose{paragraph(br, run("a "), br, run(" b"), br)}, "a\\\nb"},
		{"a line break behind a backslash", public.Prose{paragraph(run(`a\`), br, run("b"))}, "a\\\\  \nb"},
		{"a line break in a cell", public.Prose{{Kind: public.Table, Rows: [][]public.Inlines{{{run("a"), br, run("b|c")}}}}}, "| a b\\|c |\n| --- |"},

		{"columns to a side", public.Prose{{Kind: public.Table, Sides: []public.Side{public.ToLeft, public.ToCenter, public.ToRight},
			Rows: [][]public.Inlines{{{run("a")}, {run("b")}, {run("c")}, {run("n")}, {run("w")}}, {{run("1")}, {run("x")}, {run("y")}, {run("4")}, {run("z")}}}}},
			"| a | b | c | n | w |\n| :--- | :---: | ---: | ---: | --- |\n| 1 | x | y | 4 | z |"},

		{"lists side by side", public.Prose{
			list(public.BulletList, public.Prose{paragraph(run("a"))}), list(public.BulletList, public.Prose{paragraph(run("b"))}), list(public.BulletList, public.Prose{paragraph(run("c"))}),
		}, "- a\n\n* b\n\n- c"},
		{"blocks in an item", public.Prose{list(public.NumberedList, public.Prose{paragraph(run("a")), list(public.Quotation, public.Prose{paragraph(run("b"))})})}, "1. a\n\n   > b"},
		{"empty blocks", public.Prose{paragraph(run(" ")), list(public.BulletList, public.Prose{paragraph()}, public.Prose{paragraph(run("a"))}), {Kind: public.Quotation}, {Kind: public.Table}}, "- a"},
	} {
		t.Run(c.about, func(t *testing.T) {
			if got := new(explainer).markdown(c.prose); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
			if d := survives(c.prose); d != "" {
				t.Error(d)
			}
		})
	}
}

// TestTheReaderSeesDifferences: the test's own eyes.
func TestTheReaderSeesDifferences(t *testing.T) {
	prose := public.Prose{{Inline: public.Inlines{{Text: public.Const("a b")}}}}
	for _, other := range []string{"a c", "a *b*", "[a](https://a.example) b", "- a b", "a b\n\nc", "a\\\nb", "# a b", "a `b`", "> a b", "![a](b) b"} {
		got, err := rendered(other)
		if err == nil && differences(got, wanted(prose)) == "" {
			t.Errorf("%q looks like the paragraph to it", other)
		}
	}
}
