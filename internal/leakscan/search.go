package leakscan

import "openspace/internal/fold"

// search asks for the names in a view, a window after the other, and keeps what no
// permission covers.
func (f *file) search(v *view) {
	for from := 0; from < len(v.text); from += windowBytes {
		if from > 0 && !f.inTime(v, from) {
			return
		}
		f.window(v, from, min(len(v.text), from+windowBytes))
	}
}

// windowBytes is how much of a view is searched before the time is looked at again.
const windowBytes = 1 << 20

// window searches a part of a view, with as much on both sides as any form of a name
// spans, and keeps what begins in it.
func (f *file) window(v *view, from, to int) {
	low, high := behind(v.text, from), ahead(v.text, to)
	visit := func(hits []fold.Hit, restricted bool) {
		f.hits += len(hits)
		for _, h := range hits {
			h.Start, h.End = h.Start+low, h.End+low
			if from <= h.Start && h.Start < to && (restricted || !h.Ordinary || v.prose) {
				f.keep(v, h, restricted)
			}
		}
	}
	visit(f.terms.Names.Find(v.text[low:high]), false)
	if f.terms.Restricted.Find != nil {
		visit(f.terms.Restricted.Find(v.text[low:high]), true)
	}
}

func (f *file) keep(v *view, h fold.Hit, restricted bool) {
	if f.pathPart {
		f.inPath = append(f.inPath, fold.Hit{Start: v.offset(h.Start), End: v.offset(h.End-1) + 1})
	}
	for _, id := range append([]string{h.ID}, h.Also...) {
		if !restricted && f.terms.Allowed != nil && f.terms.Allowed(id, f.name) {
			continue
		}
		f.note(spot{v.offset(h.Start), id, f.pathPart, restricted}, finding{v.chain(), h.Ambiguous})
	}
}

// note keeps the plainest account of a finding.
func (f *file) note(s spot, n finding) {
	if f.options.Ambiguous == Ignore && n.ambiguous {
		return
	}
	old, ok := f.found[s]
	if !ok || old.ambiguous && !n.ambiguous || old.ambiguous == n.ambiguous && len(n.chain) < len(old.chain) {
		f.found[s] = n
	}
}
