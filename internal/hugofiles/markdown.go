package hugofiles

import (
	"strconv"
	"strings"

	"openspace/internal/public"
)

// markdown writes prose as CommonMark with GitHub's tables.
func markdown(p public.Prose) string {
	var w markdownWriter
	w.blocks(p, "")
	return strings.TrimRight(w.String(), "\n")
}

type markdownWriter struct{ strings.Builder }

// blocks writes each block followed by an empty line. Every line but the first
// begins with indent.
func (w *markdownWriter) blocks(p public.Prose, indent string) {
	for i, b := range p {
		if i > 0 {
			w.WriteString("\n" + strings.TrimRight(indent, " ") + "\n" + indent)
		}
		w.block(b, indent, i > 0 && sameList(p[i-1], b))
	}
}

// sameList reports whether two neighbouring lists would run into one.
func sameList(a, b public.Block) bool {
	return a.Kind == b.Kind && (b.Kind == public.BulletList || b.Kind == public.NumberedList)
}

func (w *markdownWriter) block(b public.Block, indent string, otherMarker bool) {
	switch b.Kind {
	case public.Paragraph:
		w.inlines(b.Inline, indent)
	case public.BulletList, public.NumberedList:
		w.list(b, indent, otherMarker)
	case public.Quotation:
		w.WriteString("> ")
		w.blocks(b.Items[0], indent+"> ")
	case public.HeldPoint:
		w.inlines(heldText(b.Marker), indent)
	case public.Table:
		w.table(b.Rows, indent)
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

func (w *markdownWriter) table(rows [][]public.Inlines, indent string) {
	for i, row := range rows {
		if i > 0 {
			w.WriteString("\n" + indent)
		}
		w.WriteString("|")
		for _, cell := range row {
			w.WriteString(" ")
			w.inlines(cell, indent)
			w.WriteString(" |")
		}
		if i == 0 {
			w.WriteString("\n" + indent + "|" + strings.Repeat(" --- |", len(row)))
		}
	}
}

func (w *markdownWriter) inlines(list public.Inlines, indent string) {
	for _, n := range list {
		switch n.Kind {
		case public.Run:
			w.WriteString(escape(n.Text.String()))
		case public.Emphasis:
			w.wrap("*", n.Children, "*", indent)
		case public.Strong:
			w.wrap("**", n.Children, "**", indent)
		case public.LinkTo:
			w.wrap("[", n.Children, "](<"+escapeTarget(n.Target.String())+">)", indent)
		case public.LineBreak:
			w.WriteString("\\\n" + indent)
		}
	}
}

func (w *markdownWriter) wrap(before string, inner public.Inlines, after, indent string) {
	w.WriteString(before)
	w.inlines(inner, indent)
	w.WriteString(after)
}

// heldText stands where a point is withheld.
func heldText(m *public.Marker) public.Inlines {
	reason := public.Wording()["reason"][string(m.Reason)].Label
	return public.Inlines{{Kind: public.Emphasis, Children: public.Inlines{
		{Text: public.Const("Withheld: ")}, {Text: reason}, {Text: public.Const(".")},
	}}}
}
