package leakscan

import (
	"sort"
	"strings"
)

// view is a text to be searched, with the way back to the file.
type view struct {
	text   string
	from   []segment // in order of at
	parent *view     // nil: offsets are of the file
	via    step      // how it was made from its parent
	depth  int       // decodings so far
	prose  bool      // laid out as a reader sees it, so capitals mean something
}

// segment says where a stretch of a view is from. Its bytes are those of the
// parent one by one, or all stand for the one place.
type segment struct {
	at, source int
	fixed      bool
}

// offset gives the place in the file of the view's byte i.
func (v *view) offset(i int) int {
	for ; v != nil; v = v.parent {
		i = v.source(i)
	}
	return i
}

func (v *view) source(i int) int {
	n := sort.Search(len(v.from), func(k int) bool { return v.from[k].at > i })
	if n == 0 {
		return i
	}
	s := v.from[n-1]
	if s.fixed {
		return s.source
	}
	return s.source + i - s.at
}

// builder puts a view together.
type builder struct {
	text strings.Builder
	from []segment
}

// copied appends bytes as they stand at source in the parent.
func (b *builder) copied(s string, source int) {
	if n := len(b.from); n == 0 || b.from[n-1].fixed || b.from[n-1].source+b.text.Len()-b.from[n-1].at != source {
		b.from = append(b.from, segment{at: b.text.Len(), source: source})
	}
	b.text.WriteString(s)
}

// stands appends bytes that all stand for one place in the parent.
func (b *builder) stands(s string, source int) {
	b.from = append(b.from, segment{at: b.text.Len(), source: source, fixed: true})
	b.text.WriteString(s)
}

// view finishes. Prose says that it reads like text and not like markup or code.
func (b *builder) view(parent *view, via step, prose bool) *view {
	depth := 0
	if parent != nil {
		depth = parent.depth + 1
	}
	return &view{text: b.text.String(), from: b.from, parent: parent, via: via, depth: depth, prose: prose}
}

// chain lists the steps from the file to the view, those that say nothing left out.
func (v *view) chain() []step {
	var steps []step
	for ; v != nil; v = v.parent {
		if v.via != asItStands {
			steps = append([]step{v.via}, steps...)
		}
	}
	return steps
}

// inside is the place of something unpacked: every byte of it stands at one offset
// of what it was packed in.
func inside(in *view, via step, offset int) *view {
	v := &view{from: []segment{{source: offset, fixed: true}}, parent: in, via: via, depth: 1}
	if in != nil {
		v.depth = in.depth + 1
	}
	return v
}

// within is the place of a part that stands as it is, from offset on.
func within(in *view, via step, offset int) *view {
	v := inside(in, via, offset)
	v.from[0].fixed = false
	return v
}

// onward is the place of what begins so many bytes further on in v.
func (v *view) onward(by int) *view {
	moved := *v
	moved.from = []segment{{source: v.source(by)}}
	return &moved
}
