package hugofiles

import (
	"strconv"
	"strings"

	"openspace/internal/public"
)

// markdown writes prose as CommonMark with GitHub's tables. What Hugo renders of it
// is the same prose:
//
//   - every character of the text is there, in order, but that white space is one
//     space, and none at the ends of a paragraph, a cell or a line;
//   - every link and line break is where it was, but that a table's cell has a space
//     for a line break, which it cannot hold;
//   - every block is what it was; those in which there is nothing are left out;
//   - emphasis and strong stand where they stood, except where CommonMark cannot
//     say so (see [inlineWriter.marks]): there the text stands without. Nothing else
//     is ever set in them;
//   - an abbreviation that x has not explained yet is marked (see [target]).
func (x *explainer) markdown(p public.Prose) string {
	w := markdownWriter{explain: x}
	w.blocks(solid(p), "")
	return w.String()
}

// solid leaves out what there is nothing in, all the way down.
func solid(p public.Prose) public.Prose {
	var out public.Prose
	for _, b := range p {
		var items []public.Prose
		for _, item := range b.Items {
			if item = solid(item); len(item) > 0 {
				items = append(items, item)
			}
		}
		b.Items = items
		if !hollow(b) {
			out = append(out, b)
		}
	}
	return out
}

func hollow(b public.Block) bool {
	switch b.Kind {
	case public.Paragraph:
		return blank(b.Inline)
	case public.Table:
		return len(b.Rows) == 0 || len(b.Rows[0]) == 0
	case public.HeldPoint:
		return b.Marker == nil
	}
	return len(b.Items) == 0
}

type markdownWriter struct {
	strings.Builder
	explain *explainer
}

// blocks writes blocks with an empty line between each two. Every line but the
// first begins with indent.
func (w *markdownWriter) blocks(p public.Prose, indent string) {
	other := false
	for i, b := range p {
		if i > 0 {
			w.WriteString("\n" + strings.TrimRight(indent, " ") + "\n" + indent)
		}
		other = i > 0 && !other && sameList(p[i-1], b)
		w.block(b, indent, other)
	}
}

// sameList reports whether two neighbouring lists would run into one, unless the
// second has another marker than the first.
func sameList(a, b public.Block) bool {
	return a.Kind == b.Kind && (b.Kind == public.BulletList || b.Kind == public.NumberedList)
}

func (w *markdownWriter) block(b public.Block, indent string, otherMarker bool) {
	switch b.Kind {
	case public.Paragraph:
		w.WriteString(inline(w.explain.pieces(b.Inline), indent))
	case public.BulletList, public.NumberedList:
		w.list(b, indent, otherMarker)
	case public.Quotation:
		w.WriteString("> ")
		w.blocks(b.Items[0], indent+"> ")
	case public.HeldPoint:
		w.WriteString(inline(pieces(heldText(b.Marker)), indent))
	case public.Table:
		w.table(b, indent)
	}
}

func (w *markdownWriter) list(b public.Block, indent string, otherMarker bool) {
	for i, item := range b.Items {
		if i > 0 {
			w.WriteString("\n" + indent)
		}
		marker := "- "
		if otherMarker {
			marker = "* "
		}
		if b.Kind == public.NumberedList {
			marker = strconv.Itoa(i+1) + map[bool]string{false: ". ", true: ") "}[otherMarker]
		}
		w.WriteString(marker)
		w.blocks(item, indent+strings.Repeat(" ", len(marker)))
	}
}

// heldText stands where a point is withheld.
func heldText(m *public.Marker) public.Inlines {
	reason := public.Wording()["reason"][string(m.Reason)].Label
	return public.Inlines{{Kind: public.Emphasis, Children: public.Inlines{
		{Text: public.Const("Withheld: ")}, {Text: reason}, {Text: public.Const(".")},
	}}}
}
