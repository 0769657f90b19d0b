package disclosure

import (
	"strings"

	"openspace/internal/private/internal/records"
	"openspace/internal/public"
)

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
