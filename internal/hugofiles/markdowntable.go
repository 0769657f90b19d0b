package hugofiles

import (
	"strings"

	"openspace/internal/public"
)

func (w *markdownWriter) table(b public.Block, indent string) {
	for i, row := range b.Rows {
		if i > 0 {
			w.WriteString("\n" + indent)
		}
		w.WriteString("|")
		for _, cell := range row {
			w.WriteString(" " + inline(w.explain.pieces(unbroken(cell)), indent) + " |")
		}
		if i == 0 {
			w.WriteString("\n" + indent + "|" + underline(b))
		}
	}
}

// underline is the line below a table's headings, with the side that each column stands
// to. Columns of numbers for which none is stated stand to the right.
func underline(b public.Block) string {
	var out strings.Builder
	for col := range b.Rows[0] {
		side := public.SideNotStated
		if col < len(b.Sides) {
			side = b.Sides[col]
		}
		if side == public.SideNotStated && numeric(b.Rows[1:], col) {
			side = public.ToRight
		}
		out.WriteString(map[public.Side]string{
			public.SideNotStated: " --- |", public.ToLeft: " :--- |", public.ToCenter: " :---: |", public.ToRight: " ---: |",
		}[side])
	}
	return out.String()
}

// numeric reports whether every cell of a column that is not empty is a number, and
// one is.
func numeric(rows [][]public.Inlines, col int) bool {
	found := false
	for _, row := range rows {
		cell := ""
		for _, p := range pieces(row[col]) {
			cell += p.text
		}
		if cell = strings.Trim(cell, " \u00a0%£€$+-−.,"); cell == "" {
			continue
		}
		if strings.Trim(cell, "0123456789., \u00a0") != "" {
			return false
		}
		found = true
	}
	return found
}

// unbroken has a space for every line break.
func unbroken(list public.Inlines) public.Inlines {
	var out public.Inlines
	for _, n := range list {
		if n.Kind == public.LineBreak {
			n = public.Inline{Text: public.Const(" ")}
		}
		n.Children = unbroken(n.Children)
		out = append(out, n)
	}
	return out
}
