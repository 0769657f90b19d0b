package load

import (
	"bytes"
	"net/url"
	"regexp"
	"strings"
	"sync"

	"github.com/yuin/goldmark/ast"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"

	"openspace/internal/diag"
	"openspace/internal/markup"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

// A mark is one piece of Markdown being turned into a passage: its source and how
// an offset in it becomes a place.
type mark struct {
	*reader
	source []byte
	place  func(offset int) diag.Place
	file   bool // the source is a file of its own, so that its offsets are the file's
}

// passage reads Markdown that stands in a TOML value. Its parts have the value's
// place: TOML's escapes leave no simple way from an offset to the file.
func (r *reader) passage(s string, at diag.Place) []records.Block {
	m := mark{r, []byte(s), func(int) diag.Place { return at }, false}
	doc := m.parse()
	return m.blocks(children(doc))
}

// braces finds what Hugo would take for a shortcode or a template action.
var braces = regexp.MustCompile(`\{\{|\}\}`)

func (m mark) parse() ast.Node {
	if bytes.Contains(m.source, []byte("{{")) || bytes.Contains(m.source, []byte("}}")) {
		for _, at := range braces.FindAllIndex(m.source, -1) {
			m.report(diag.ProseShortcode, m.place(at[0]))
		}
	}
	return markdown().Parse(text.NewReader(m.source))
}

// markdown is the parser. It keeps nothing of what it parses, so that one serves all.
var markdown = sync.OnceValue(func() parser.Parser { return markup.Parser().Parser() })

func children(n ast.Node) []ast.Node {
	all := make([]ast.Node, 0, n.ChildCount())
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		all = append(all, c)
	}
	return all
}

// at returns a node's place. A node without a position of its own stands where its
// first child stands.
func (m mark) at(n ast.Node) diag.Place {
	for c := n; c != nil; c = c.FirstChild() {
		if pos := c.Pos(); pos >= 0 && pos <= len(m.source) {
			return m.place(pos)
		}
	}
	return m.place(0)
}

func (m mark) blocks(nodes []ast.Node) []records.Block {
	var out []records.Block
	for _, n := range nodes {
		if b, ok := m.block(n); ok {
			out = append(out, b)
		}
	}
	return out
}

// block builds one block anew, or reports why it may not be published.
func (m mark) block(n ast.Node) (records.Block, bool) {
	b := records.Block{At: m.at(n)}
	switch n := n.(type) {
	case *ast.Paragraph, *ast.TextBlock:
		b.Kind, b.Inline = records.Paragraph, m.inlines(n)
		return b, len(b.Inline) > 0
	case *ast.List:
		b.Kind = records.BulletList
		if n.IsOrdered() {
			b.Kind = records.NumberedList
		}
		for _, item := range children(n) {
			b.Items = append(b.Items, m.blocks(children(item)))
		}
		return b, true
	case *ast.Blockquote:
		b.Kind, b.Items = records.Quotation, [][]records.Block{m.blocks(children(n))}
		return b, true
	case *extast.Table:
		b.Kind, b.Rows, b.Sides = records.Table, m.rows(n), sides(n)
		return b, true
	}
	m.report(refusedBlock(n), b.At)
	return b, false
}

func refusedBlock(n ast.Node) *diag.Entry {
	switch n.Kind() {
	case ast.KindHTMLBlock:
		return diag.ProseHTML
	case ast.KindLinkReferenceDefinition:
		return diag.ProseDefinition
	case ast.KindCodeBlock, ast.KindFencedCodeBlock:
		return diag.ProseCode
	case ast.KindThematicBreak:
		return diag.ProseRule
	case ast.KindHeading:
		return diag.ProseHeading
	}
	return diag.ProseUnknown
}

// sides reads to which side each of a table's columns stands.
func sides(table *extast.Table) []records.Side {
	var all []records.Side
	for _, a := range table.Alignments {
		all = append(all, map[extast.Alignment]records.Side{
			extast.AlignLeft: records.ToLeft, extast.AlignCenter: records.ToCenter, extast.AlignRight: records.ToRight,
		}[a])
	}
	return all
}

// rows reads a table's cells; the header is the first row.
func (m mark) rows(table ast.Node) [][][]records.Inline {
	var rows [][][]records.Inline
	for _, row := range children(table) {
		var cells [][]records.Inline
		for _, cell := range children(row) {
			cells = append(cells, m.inlines(cell))
		}
		rows = append(rows, cells)
	}
	return rows
}

func (m mark) inlines(parent ast.Node) []records.Inline {
	var out []records.Inline
	for _, n := range children(parent) {
		out = append(out, m.inline(n)...)
	}
	return out
}

// inline builds one inline node anew, or reports why it may not be published.
func (m mark) inline(n ast.Node) []records.Inline {
	at := m.at(n)
	switch n := n.(type) {
	case *ast.Text:
		return m.run(n, at)
	case *ast.Emphasis:
		kind := records.Emphasis
		if n.Level == 2 {
			kind = records.Strong
		}
		return []records.Inline{{Kind: kind, Children: m.inlines(n), At: at}}
	case *ast.Link:
		if len(n.Title) > 0 {
			m.report(diag.ProseLinkTitle, at)
		}
		return m.link(string(n.Destination), m.inlines(n), at)
	case *ast.AutoLink:
		label := string(n.Label(m.source))
		return m.link(string(n.URL(m.source)), []records.Inline{{Text: secret.New(label), At: at}}, at)
	}
	m.report(refusedInline(n), at)
	return nil
}

func refusedInline(n ast.Node) *diag.Entry {
	switch n.Kind() {
	case ast.KindRawHTML:
		return diag.ProseHTML
	case ast.KindImage:
		return diag.ProseImage
	case ast.KindCodeSpan:
		return diag.ProseCode
	}
	return diag.ProseUnknown
}

// run decodes a run of text. A line's end inside a paragraph is a space.
func (m mark) run(n *ast.Text, at diag.Place) []records.Inline {
	raw := n.Segment.Value(m.source)
	text := plainText(raw)
	out := []records.Inline{{Text: secret.New(text), At: at, Exact: m.file && text == string(raw)}}
	switch {
	case n.HardLineBreak():
		out = append(out, records.Inline{Kind: records.LineBreak, At: at})
	case n.SoftLineBreak():
		out = append(out, records.Inline{Text: secret.New(" "), At: at})
	}
	return out
}

// link accepts addresses on the web and of e-mail.
func (m mark) link(target string, label []records.Inline, at diag.Place) []records.Inline {
	target = plainText([]byte(target))
	u, err := url.Parse(target)
	if err != nil || (u.Scheme != "mailto" && !webAddress(target)) || strings.ContainsAny(target, " <>\"`\\{}\n") {
		m.report(diag.ProseLink, at)
		return label
	}
	return []records.Inline{{Kind: records.LinkTo, Target: secret.New(target), Children: label, At: at}}
}

// plainOf joins the text of inline nodes, with white space as single spaces.
func plainOf(list []records.Inline) string {
	var b bytes.Buffer
	gather(&b, list)
	return strings.Join(strings.Fields(b.String()), " ")
}

func gather(b *bytes.Buffer, list []records.Inline) {
	for _, n := range list {
		b.WriteString(secret.Reveal(n.Text))
		gather(b, n.Children)
	}
}
