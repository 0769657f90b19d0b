package disclosure

import (
	"html"
	"slices"

	"openspace/internal/diag"
	"openspace/internal/fold"
	"openspace/internal/private/internal/records"
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
