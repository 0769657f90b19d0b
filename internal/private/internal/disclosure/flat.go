package disclosure

import (
	"strings"

	"openspace/internal/diag"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

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
