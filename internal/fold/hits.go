package fold

import (
	"cmp"
	"slices"
	"strings"
)

// hit decides whether an occurrence of a form's letters is the name.
func (m *Matcher) hit(o occurrence, atWord bool) (Hit, bool) {
	kind, ok := o.fits(atWord)
	if !ok {
		return Hit{}, false
	}
	v := o.judge()
	if v == no {
		return Hit{}, false
	}
	return m.report(o, kind, v), true
}

func (m *Matcher) report(o occurrence, kind Form, v verdict) Hit {
	h := Hit{Start: o.start(), End: o.end(), ID: m.terms[o.f.term].ID, Form: kind, Ambiguous: v == unsure, Ordinary: o.f.ordinary}
	if o.f.bare {
		h = o.besideSurname(h, m.terms[o.f.term])
	}
	h.End -= possessive(o.text[h.Start:h.End], m.terms[o.f.term].Text)
	return h
}

// possessive returns how many bytes at a hit's end are a possessive 's that was
// taken for a plural, because folding squashes the apostrophe. A name that itself
// ends so keeps it.
func possessive(hit, name string) int {
	ending := func(s string) string {
		for _, apostrophe := range [...]string{"'", "\u2019", "\u02bc", "\u00b4", "`"} {
			if strings.HasSuffix(s, apostrophe+"s") || strings.HasSuffix(s, apostrophe+"S") {
				return apostrophe + "s"
			}
		}
		return ""
	}
	if ending(name) != "" {
		return 0
	}
	return len(ending(hit))
}

// resolve keeps certain hits leftmost-longest, then ambiguous ones that touch none.
func resolve(found []Hit) []Hit {
	if len(found) < 2 {
		return found
	}
	slices.SortStableFunc(found, func(a, b Hit) int {
		return cmp.Or(a.Start-b.Start, b.End-a.End, cmp.Compare(a.ID, b.ID))
	})
	kept := sweep(nil, found, false)
	kept = sweep(kept, found, true)
	slices.SortFunc(kept, func(a, b Hit) int { return a.Start - b.Start })
	return kept
}

// sweep adds the hits of one sort that do not overlap those kept before.
func sweep(kept, found []Hit, ambiguous bool) []Hit {
	sure := kept
	end, next := 0, 0
	for _, h := range found {
		if h.Ambiguous != ambiguous {
			continue
		}
		for next < len(sure) && sure[next].End <= h.Start {
			next++
		}
		switch {
		case next < len(sure) && sure[next].Start < h.End:
		case h.Start >= end:
			kept = append(kept, h)
			end = h.End
		default:
			noteOther(&kept[len(kept)-1], h)
		}
	}
	return kept
}

// noteOther keeps the id of a hit on the same stretch by another term.
func noteOther(kept *Hit, other Hit) {
	if kept.Start == other.Start && kept.End == other.End && kept.ID != other.ID && !slices.Contains(kept.Also, other.ID) {
		kept.Also = append(kept.Also, other.ID)
	}
}
