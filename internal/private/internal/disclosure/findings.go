package disclosure

import (
	"openspace/internal/fold"
	"openspace/internal/private/internal/counts"
	"openspace/internal/private/internal/names"
	"openspace/internal/private/internal/positions"
	"openspace/internal/private/internal/words"
)

// findings is what the rules find in a text. They know nothing but the text: where it
// stands, who may be named there and what a person has decided is for the caller to
// ask, each time.
type findings struct {
	registered []fold.Hit          // C1, in prose: see [Names.InProse]
	names      []names.Name        // C2
	positions  []positions.Finding // C3
	reused     []fold.Hit          // C5
	counts     []counts.Span       // C6
}

// nothing is what is found in most texts.
var nothing = &findings{}

// of returns what the rules find in a text. The same words stand in many places (the
// titles of topics, "No change since the last report."), and several rules and steps
// ask about each, so that the answer is kept for as long as the disclosure takes. It is
// not to be changed.
func (e *examiner) of(text string) *findings {
	f := e.seen[text]
	if f == nil {
		f = e.look(text)
		e.seen[text] = f
	}
	return f
}

// look takes a text apart once and asks every rule. It may be called by several
// goroutines at once.
func (e *examiner) look(text string) *findings {
	t, hits := words.Of(text), e.registered.Find(text)
	f := &findings{
		registered: e.registered.inProse(text, hits),
		names:      e.names.Find(t, hits),
		positions:  e.positions.Find(t, hits),
		reused:     e.reuse.Find(text),
		counts:     counts.InProse(t),
	}
	if f.empty() {
		return nothing
	}
	return f
}

func (f *findings) empty() bool {
	return len(f.registered)+len(f.names)+len(f.positions)+len(f.reused)+len(f.counts) == 0
}
