package disclosure

import (
	"html"
	"slices"
	"strings"

	"openspace/internal/diag"
	"openspace/internal/fold"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
	"openspace/internal/public"
)

// passage rebuilds prose on the public side, with neutral wording for names.
func (d *discloser) passage(p records.Passage) public.Prose { return d.blocks(p.Blocks) }

func (d *discloser) blocks(in []records.Block) public.Prose {
	var out public.Prose
	for _, b := range in {
		if held, ok := d.point([]records.Block{b}); ok {
			out = append(out, held...)
			continue
		}
		out = append(out, d.block(b))
	}
	return out
}

// item rebuilds one item of a list. A marking at its start holds the whole item
// with all that is nested in it.
func (d *discloser) item(in []records.Block) public.Prose {
	if held, ok := d.point(in); ok {
		return held
	}
	return d.blocks(in)
}

// point returns a marker in place of a point that is marked as withheld, and one that
// has been released without its marking; ok is false for any other.
func (d *discloser) point(in []records.Block) (public.Prose, bool) {
	m, marked := markedPoint(in)
	if !marked {
		return nil, false
	}
	key := pointKey(in)
	if marker := d.hold(m, public.PointItem, key); marker != nil {
		return public.Prose{{Kind: public.HeldPoint, Marker: marker}}, true
	}
	out := d.blocks(unmarked(in))
	if out[0].Kind == public.Paragraph {
		out[0].Inline = append(withoutColon(out[0].Inline), public.ReleasedOn(d.releases[key])...)
	}
	return out, true
}

// unmarked takes the marking off a point.
func unmarked(in []records.Block) []records.Block {
	out := slices.Clone(in)
	out[0].Inline = out[0].Inline[1:]
	return out
}

// withoutColon takes off what stood between a marking and its point.
func withoutColon(in public.Inlines) public.Inlines {
	if len(in) == 0 || in[0].Kind != public.Run {
		return in
	}
	out := slices.Clone(in)
	out[0].Text = public.TextClearedByDisclosure(strings.TrimLeft(in[0].Text.String(), ": "))
	return out
}

var blockKinds = map[records.BlockKind]public.BlockKind{
	records.Paragraph:    public.Paragraph,
	records.BulletList:   public.BulletList,
	records.NumberedList: public.NumberedList,
	records.Quotation:    public.Quotation,
	records.Table:        public.Table,
}

var sides = map[records.Side]public.Side{
	records.ToLeft:   public.ToLeft,
	records.ToCenter: public.ToCenter,
	records.ToRight:  public.ToRight,
}

func (d *discloser) block(b records.Block) public.Block {
	out := public.Block{Kind: blockKinds[b.Kind], Inline: d.inlines(b.Inline)}
	for _, item := range b.Items {
		out.Items = append(out.Items, d.item(item))
	}
	for _, side := range b.Sides {
		out.Sides = append(out.Sides, sides[side])
	}
	for _, row := range b.Rows {
		var cells []public.Inlines
		for _, cell := range row {
			cells = append(cells, d.inlines(cell))
		}
		out.Rows = append(out.Rows, cells)
	}
	return out
}

// inlines clears what stands in one paragraph or cell. A name may be spread over
// several nodes (**Example** Network), so the text is looked at as a whole: its
// runs are joined, the names in it replaced, and each run is given what is left of
// it. The first run that a name touches holds the neutral wording.
func (d *discloser) inlines(in []records.Inline) public.Inlines {
	if len(in) == 0 {
		return nil
	}
	runs := joined(in)
	edits, unsure := d.edits(runs)
	c := cursor{edits: edits, d: d}
	out := c.rebuild(in)
	if !d.passes(runs, edits, unsure, in[0].At) && d.less {
		return nil
	}
	return out
}

// passes asks every rule about what a paragraph would say on the site.
func (d *discloser) passes(f flat, edits []edit, unsure []fold.Hit, at diag.Place) bool {
	text := f.apply(edits)
	d.unsureOf(unsure, f, edits, text)
	certain := slices.DeleteFunc(d.unnamed(text), func(h fold.Hit) bool { return h.Ambiguous })
	place := func(offset int) diag.Place { return f.place(before(edits, offset)) }
	return d.examine(text, place) && d.none(certain, at) && d.spelledOut(text, at)
}

// spelledOut looks at a text once more with its entities resolved: a reader who sees
// them as they stand can resolve them too.
func (d *discloser) spelledOut(text string, at diag.Place) bool {
	plain := html.UnescapeString(text)
	return plain == text || d.none(d.unnamed(plain), at)
}

// phrase clears prose without markup.
func (d *discloser) phrase(p records.Phrase) public.Text {
	runs := joined([]records.Inline{{Text: p.Text, At: p.At}})
	edits, unsure := d.edits(runs)
	if !d.passes(runs, edits, unsure, p.At) && d.less {
		return public.Text{}
	}
	return public.TextClearedByDisclosure(runs.apply(edits))
}

// flat is the text of a paragraph's runs with the place of each.
type flat struct {
	text   string
	starts []int
	nodes  []records.Inline
}

func joined(in []records.Inline) flat {
	if len(in) == 1 && in[0].Kind == records.Run {
		return flat{secret.Reveal(in[0].Text), []int{0}, in}
	}
	var f flat
	var b strings.Builder
	var walk func([]records.Inline)
	walk = func(list []records.Inline) {
		for _, n := range list {
			f.starts, f.nodes = append(f.starts, b.Len()), append(f.nodes, n)
			b.WriteString(textOf(n))
			walk(n.Children)
		}
	}
	walk(in)
	f.text = b.String()
	return f
}

// textOfAll is the text alone.
func textOfAll(in []records.Inline) string { return joined(in).text }

// textOf is what a node adds to its paragraph's text.
func textOf(n records.Inline) string {
	switch n.Kind {
	case records.Run:
		return secret.Reveal(n.Text)
	case records.LineBreak:
		return "\n"
	}
	return ""
}

// place returns where the byte at an offset stands, or the run that it falls into if
// that was written in another way.
func (f flat) place(offset int) diag.Place {
	at := diag.Place{}
	for i, start := range f.starts {
		if start > offset {
			break
		}
		if at = f.nodes[i].At; f.nodes[i].Exact {
			at.Col, at.Offset = at.Col+offset-start, at.Offset+offset-start
		}
	}
	return at
}

func (f flat) apply(edits []edit) string {
	var b strings.Builder
	last := 0
	for _, e := range edits {
		b.WriteString(f.text[last:e.start] + e.text)
		last = e.end
	}
	return b.String() + f.text[last:]
}

// cursor walks a paragraph's nodes and its edits side by side.
type cursor struct {
	d     *discloser
	edits []edit
	pos   int // offset in the joined text
	next  int // the first edit that is not finished
}

func (c *cursor) rebuild(in []records.Inline) public.Inlines {
	var out public.Inlines
	for _, n := range in {
		switch n.Kind {
		case records.Run:
			if text := c.take(textOf(n)); text != "" {
				out = append(out, public.Inline{Text: public.TextClearedByDisclosure(text)})
			}
		case records.LineBreak:
			if c.take("\n") == "\n" {
				out = append(out, public.Inline{Kind: public.LineBreak})
			}
		case records.Emphasis, records.Strong:
			if inner := c.rebuild(n.Children); len(inner) > 0 {
				out = append(out, public.Inline{Kind: inlineKinds[n.Kind], Children: inner})
			}
		case records.LinkTo:
			target := c.d.address(n.Target, n.At, "")
			if inner := c.rebuild(n.Children); len(inner) > 0 && !target.Empty() {
				out = append(out, public.Inline{Kind: public.LinkTo, Target: target, Children: inner})
			}
		}
	}
	return out
}

var inlineKinds = map[records.InlineKind]public.InlineKind{
	records.Emphasis: public.Emphasis,
	records.Strong:   public.Strong,
}

// take returns what the edits leave of the next run.
func (c *cursor) take(run string) string {
	var b strings.Builder
	end := c.pos + len(run)
	for at := c.pos; at < end; {
		if c.next == len(c.edits) || c.edits[c.next].start >= end {
			b.WriteString(run[at-c.pos:])
			break
		}
		e := c.edits[c.next]
		if e.start >= at {
			b.WriteString(run[at-c.pos:e.start-c.pos] + e.text)
		}
		at = min(e.end, end)
		if e.end <= end {
			c.next++
		}
	}
	c.pos = end
	return b.String()
}
