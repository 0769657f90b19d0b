package leakscan

// Much of a page is the same on every page: its head, its navigation, its foot. A
// view of a file is therefore cut into units at ends of paragraphs, at places that
// depend only on the text there, and a unit that was searched before with the same
// text on both sides, without a hit of any sort, is not searched again. Permissions
// play no part: a unit with a name in it is searched every time.

// units searches those units of a view that were not found clean before, stretches
// of them together.
func (f *file) units(v *view) {
	var fresh []uint64
	from, start := 0, 0
	for start < len(v.text) {
		end := unitEnd(v.text, start)
		key := f.clean.key(0, v.text[behind(v.text, start):ahead(v.text, end)])
		if f.clean.has(key) {
			f.stretch(v, from, start, fresh)
			from, fresh = end, nil
		} else {
			fresh = append(fresh, key)
		}
		start = end
	}
	f.stretch(v, from, start, fresh)
}

// stretch searches a part of a view, with its margins, and keeps what begins in it.
func (f *file) stretch(v *view, from, to int, keys []uint64) {
	if from >= to {
		return
	}
	low, high := behind(v.text, from), ahead(v.text, to)
	part := &view{text: v.text[low:high], from: []segment{{source: low}}, parent: v, depth: v.depth, prose: v.prose}
	hits := f.hits
	f.from, f.to = v.offset(from), v.offset(to-1)
	f.search(part)
	f.decode(part)
	f.from, f.to = 0, len(f.data)
	if f.hits == hits && len(f.faults) == 0 {
		f.clean.add(keys...)
	}
}

// unitEnd gives the end of the unit at start: the end of a paragraph whose last
// bytes hash to zero, so that equal texts are cut alike wherever they stand.
func unitEnd(s string, start int) int {
	for i := start; ; {
		n := indexParagraph(s, i)
		if n < 0 {
			return len(s)
		}
		i = n
		if tail := s[max(start, i-16):i]; checksum(tail)%16 == 0 {
			return i
		}
	}
}

// indexParagraph gives the end of the paragraph at i, after its two line breaks.
func indexParagraph(s string, i int) int {
	for ; i+1 < len(s); i++ {
		if s[i] == '\n' && s[i+1] == '\n' {
			return i + 2
		}
	}
	return -1
}

func checksum(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h >> 8
}
