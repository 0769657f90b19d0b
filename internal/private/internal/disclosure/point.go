package disclosure

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"openspace/internal/policy"
	"openspace/internal/private/internal/records"
	"openspace/internal/public"
)

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

// markedPoint returns the marking of a point that begins with one, as in
// "**Confidential:** …".
func markedPoint(blocks []records.Block) (records.Marking, bool) {
	if len(blocks) == 0 || blocks[0].Kind != records.Paragraph {
		return records.Marking{}, false
	}
	inline := blocks[0].Inline
	if len(inline) == 0 || inline[0].Kind != records.Strong {
		return records.Marking{}, false
	}
	word := strings.TrimRight(strings.ToLower(strings.TrimSpace(joined(inline[0].Children).text)), ": .")
	reason, ok := policy.Markings[word]
	return records.Marking{Marked: records.Choice{Word: reason, At: inline[0].At}}, ok
}

// pointKey names a point by a hash of its text.
func pointKey(blocks []records.Block) string {
	h := sha256.New()
	var walk func([]records.Block)
	walk = func(list []records.Block) {
		for _, b := range list {
			h.Write([]byte(joined(b.Inline).text + "\n"))
			for _, item := range b.Items {
				walk(item)
			}
			for _, row := range b.Rows {
				for _, cell := range row {
					h.Write([]byte(joined(cell).text + "\n"))
				}
			}
		}
	}
	walk(blocks)
	return "point:" + hex.EncodeToString(h.Sum(nil)[:8])
}
