package hugofiles

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"openspace/internal/markup"
	"openspace/internal/public"
)

// What is written is read back by the parser that the project and Hugo share, and
// by an HTML parser behind it: what a reader sees is compared, not the Markdown.

// glyph is one character as a reader sees it: with its setting and its link.
type glyph struct {
	r    rune
	set  setting
	link string
}

// seen is a block as a reader sees it.
type seen struct {
	kind   string
	glyphs []glyph
	inside []seen // items, quoted blocks, rows, cells
}

// rendered reads the HTML that Markdown makes.
func rendered(markdown string) ([]seen, error) {
	var b bytes.Buffer
	if err := markup.Parser().Convert([]byte(markdown), &b); err != nil {
		return nil, err
	}
	root := &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div}
	nodes, err := html.ParseFragment(&b, root)
	if err != nil {
		return nil, err
	}
	return blocksSeen(nodes)
}

var blockNames = map[string]bool{"p": true, "ul": true, "ol": true, "li": true, "blockquote": true, "table": true, "thead": true, "tbody": true, "tr": true, "th": true, "td": true}

func children(n *html.Node) []*html.Node {
	var all []*html.Node
	for c := range n.ChildNodes() {
		all = append(all, c)
	}
	return all
}

// blocksSeen reads blocks. Text that stands beside them, as in an item of a list
// without empty lines, is a paragraph.
func blocksSeen(nodes []*html.Node) ([]seen, error) {
	var out []seen
	loose := false
	for _, n := range nodes {
		if !blockNames[n.Data] || n.Type == html.TextNode {
			if !loose {
				out = append(out, seen{kind: "p"})
			}
			loose = true
			var err error
			last := &out[len(out)-1]
			if last.glyphs, err = read(last.glyphs, n, glyph{}); err != nil {
				return nil, err
			}
			continue
		}
		loose = false
		b, err := blockSeen(n)
		if err != nil {
			return nil, err
		}
		out = append(out, b...)
	}
	return tidied(out), nil
}

func blockSeen(n *html.Node) ([]seen, error) {
	switch n.Data {
	case "p", "th", "td":
		b := seen{kind: map[bool]string{true: "p", false: "cell"}[n.Data == "p"]}
		for _, c := range children(n) {
			var err error
			if b.glyphs, err = read(b.glyphs, c, glyph{}); err != nil {
				return nil, err
			}
		}
		return []seen{b}, nil
	case "thead", "tbody":
		return blocksSeen(children(n))
	}
	inside, err := blocksSeen(children(n))
	return []seen{{kind: n.Data, inside: inside}}, err
}

// read appends what an inline node shows.
func read(out []glyph, n *html.Node, in glyph) ([]glyph, error) {
	if n.Type == html.TextNode {
		for _, r := range strings.ReplaceAll(n.Data, "\n", " ") {
			out = append(out, glyph{r, in.set, in.link})
		}
		return out, nil
	}
	switch n.Data {
	case "em":
		in.set |= emphasis
	case "strong":
		in.set |= strong
	case "a":
		if len(n.Attr) != 1 || n.Attr[0].Key != "href" {
			return nil, fmt.Errorf("a link with the attributes %v", n.Attr)
		}
		in.link = n.Attr[0].Val
	case "br":
		return append(out, glyph{'\n', 0, in.link}), nil
	default:
		return nil, fmt.Errorf("an element %s", n.Data)
	}
	var err error
	for _, c := range children(n) {
		if out, err = read(out, c, in); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// wanted is what the reader of a prose tree should see. It is written here anew,
// from the tree, and shares nothing with the writer.
func wanted(p public.Prose) []seen {
	var out []seen
	for _, b := range p {
		w := seen{kind: map[public.BlockKind]string{public.Paragraph: "p", public.BulletList: "ul", public.NumberedList: "ol", public.Quotation: "blockquote", public.Table: "table"}[b.Kind]}
		w.glyphs = glyphsOf(nil, b.Inline, glyph{}, '\n')
		for _, item := range b.Items {
			if inside := wanted(item); len(inside) > 0 && b.Kind != public.Quotation {
				w.inside = append(w.inside, seen{kind: "li", inside: inside})
			} else {
				w.inside = append(w.inside, inside...)
			}
		}
		for _, row := range b.Rows {
			r := seen{kind: "tr"}
			for _, cell := range row {
				r.inside = append(r.inside, seen{kind: "cell", glyphs: glyphsOf(nil, cell, glyph{}, ' ')})
			}
			r.inside = tidied(r.inside)
			w.inside = append(w.inside, r)
		}
		out = append(out, w)
	}
	return tidied(out)
}

func glyphsOf(out []glyph, list public.Inlines, in glyph, br rune) []glyph {
	for _, n := range list {
		inner := in
		switch n.Kind {
		case public.Run:
			for _, r := range n.Text.String() {
				if r == '\n' {
					r = ' '
				}
				out = append(out, glyph{r, in.set, in.link})
			}
			continue
		case public.LineBreak:
			out = append(out, glyph{br, 0, in.link})
			continue
		case public.Emphasis:
			inner.set |= emphasis
		case public.Strong:
			inner.set |= strong
		case public.LinkTo:
			if in.link == "" {
				inner.link = n.Target.String()
			}
		}
		out = glyphsOf(out, n.Children, inner, br)
	}
	return out
}

// tidied applies the contract's white space, and leaves out blocks with nothing in
// them.
func tidied(in []seen) []seen {
	var out []seen
	for _, b := range in {
		b.glyphs = tidiedGlyphs(b.glyphs)
		empty := len(b.glyphs) == 0 && len(b.inside) == 0
		if b.kind == "cell" || !empty {
			out = append(out, b)
		}
	}
	return out
}

func tidiedGlyphs(in []glyph) []glyph {
	var out []glyph
	for _, g := range in {
		last := '\n'
		if len(out) > 0 {
			last = out[len(out)-1].r
		}
		white := strings.ContainsRune(" \t\r\f", g.r)
		switch {
		case white && (last == ' ' || last == '\n'):
			continue
		case white:
			g.r = ' '
		case g.r == '\n' && last == ' ':
			out = out[:len(out)-1]
		}
		if g.r == '\n' && len(out) == 0 {
			continue
		}
		if unicode.IsSpace(g.r) {
			g.set, g.link = 0, ""
		}
		out = append(out, g)
	}
	for len(out) > 0 && (out[len(out)-1].r == ' ' || out[len(out)-1].r == '\n') {
		out = out[:len(out)-1]
	}
	return out
}
