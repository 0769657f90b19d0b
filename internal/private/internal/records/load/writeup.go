package load

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"openspace/internal/diag"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

// The headings of a write-up besides its topics' titles.
const (
	headIntroduction = "Introduction"
	headFocus        = "Areas of focus"
	headNextSteps    = "Next steps"
	headTakeAways    = "Take-aways"

	partClarifications = "Clarifications"
	partTaken          = "Points to be taken into account"
	partFurther        = "Points for further consideration"
)

// writeUp reads a write-up and takes it apart by its headings: the second level
// divides it into sections, the third divides a topic into parts.
func (r *reader) writeUp(file string, topics []records.Topic) records.WriteUp {
	w := records.WriteUp{At: diag.Place{File: file}, Topics: make([]records.TopicText, len(topics))}
	data, ok := r.text(file)
	if !ok {
		return w
	}
	lines := lineStarts(data)
	m := mark{r, data, func(offset int) diag.Place { return placeIn(file, lines, offset) }, true}
	s := sections{mark: m, into: &w, topics: topics, order: order(topics), seen: map[string]bool{}, last: -1}
	for _, n := range children(m.parse()) {
		s.take(n)
	}
	s.flush()
	s.missing()
	return w
}

// order is the write-up's sections as they have to follow one another.
func order(topics []records.Topic) []string {
	all := []string{headIntroduction, headFocus}
	for _, t := range topics {
		all = append(all, spaced(secret.Reveal(t.Title.Text)))
	}
	return append(all, headNextSteps, headTakeAways)
}

func spaced(s string) string { return strings.Join(strings.Fields(s), " ") }

// sections goes through a write-up's blocks in order and hands each run of them to
// the passage that its headings name.
type sections struct {
	mark
	into    *records.WriteUp
	topics  []records.Topic
	order   []string
	seen    map[string]bool
	last    int // index in order of the section that is open, -1 before the first
	part    string
	lost    bool // the open heading was not understood; what follows it is not placed
	astray  bool // nor was that of the section it is in; its parts are told with it
	pending []ast.Node
}

func (s *sections) take(n ast.Node) {
	h, ok := n.(*ast.Heading)
	if !ok {
		s.pending = append(s.pending, n)
		return
	}
	s.flush()
	title := plainOf(s.inlines(h))
	switch {
	case h.Level == 2:
		s.open(title, s.at(h))
	case h.Level == 3 && s.astray:
	case h.Level == 3 && s.topic() >= 0:
		s.openPart(title, s.at(h))
	default:
		s.report(diag.ProseHeading, s.at(h))
		s.lost = true
	}
}

func (s *sections) open(title string, at diag.Place) {
	i := slices.Index(s.order, title)
	s.part, s.lost, s.astray = "", i < 0, i < 0
	switch {
	case i < 0:
		s.report(diag.HeadingUnknown, at)
		return
	case s.seen[title]:
		s.report(diag.HeadingTwice, at)
	case i < s.last:
		s.report(diag.HeadingOrder, at)
	}
	s.seen[title], s.last = true, i
}

func (s *sections) openPart(title string, at diag.Place) {
	key := s.order[s.last] + "\n" + title
	s.part, s.lost = title, false
	switch {
	case title != partClarifications && title != partTaken && title != partFurther:
		s.report(diag.PartUnknown, at)
		s.lost = true
	case s.seen[key]:
		s.report(diag.HeadingTwice, at)
	}
	s.seen[key] = true
}

// topic returns the index of the topic that is open, or -1.
func (s *sections) topic() int {
	if i := s.last - 2; i >= 0 && i < len(s.topics) {
		return i
	}
	return -1
}

// flush turns the blocks since the last heading into a passage.
func (s *sections) flush() {
	nodes := s.pending
	s.pending = nil
	if len(nodes) == 0 {
		return
	}
	at := s.at(nodes[0])
	blocks := s.blocks(nodes)
	switch p := s.target(); {
	case p != nil:
		*p = records.Passage{Blocks: append(p.Blocks, blocks...), At: at}
	case !s.lost && len(blocks) > 0:
		s.report(diag.TextOutside, at)
	}
}

func (s *sections) target() *records.Passage {
	if s.lost || s.last < 0 {
		return nil
	}
	switch s.order[s.last] {
	case headIntroduction:
		return &s.into.Introduction
	case headFocus:
		return &s.into.Focus
	case headNextSteps:
		return &s.into.NextSteps
	case headTakeAways:
		return &s.into.TakeAways
	}
	t := &s.into.Topics[s.topic()]
	switch s.part {
	case partClarifications:
		return &t.Clarifications
	case partTaken:
		return &t.TakenIntoAccount
	case partFurther:
		return &t.FurtherConsideration
	}
	return &t.Introduction
}

// missing reports topics without a section, at the topic's own entry.
func (s *sections) missing() {
	for _, t := range s.topics {
		if !s.seen[spaced(secret.Reveal(t.Title.Text))] {
			s.report(diag.TopicMissing, t.At)
		}
	}
}
