package hugofiles

import (
	"maps"
	"sync"

	"openspace/internal/public"
)

// glossary explains the abbreviations of the public glossary where they first stand
// on a page. The texts stay those that the wall built: nothing is added to them but
// a mark round the abbreviation, and the meaning comes from the glossary.
type glossary struct {
	terms   []public.Term // those that have an abbreviation, in the order of the glossary
	mu      sync.Mutex    // files are made side by side, and each keeps what is on its pages
	pages   map[string]*explainer
	actions map[public.Slug]*explainer // what stands in the words of each action
}

func glossaryOf(s public.Site) *glossary {
	g := &glossary{pages: map[string]*explainer{}, actions: map[public.Slug]*explainer{}}
	for _, t := range s.Glossary {
		if !t.Abbreviation.Empty() {
			g.terms = append(g.terms, t)
		}
	}
	for _, a := range s.Actions {
		g.actions[a.ID] = g.explainer()
		g.actions[a.ID].sees(a.Text)
	}
	return g
}

// explainer explains the abbreviations of one page, each once. The zero value
// explains nothing.
type explainer struct {
	terms []public.Term
	done  map[public.Slug]bool // marked
	found map[public.Slug]bool // marked, or seen where no mark can stand
}

func (g *glossary) explainer() *explainer {
	return &explainer{g.terms, map[public.Slug]bool{}, map[public.Slug]bool{}}
}

// stretch is a part of a text. Term is the id of the abbreviation that it is, and
// empty for what stands between two of them.
type stretch struct {
	Text string      `json:"text"`
	Term public.Slug `json:"term"`
}

// stretches parts a text at the abbreviations that are not explained yet.
func (x *explainer) stretches(text string) []stretch {
	out := []stretch{}
	for text != "" {
		start, term := x.next(text)
		if start > 0 {
			out = append(out, stretch{Text: text[:start]})
		}
		if text = text[start:]; text == "" {
			break
		}
		n := len(term.Abbreviation.String())
		out = append(out, stretch{text[:n], term.ID})
		x.done[term.ID], x.found[term.ID] = true, true
		text = text[n:]
	}
	return out
}

// next finds the first abbreviation that is not explained yet, of two at one place
// the longer; without one, start is the text's length.
func (x *explainer) next(text string) (start int, term public.Term) {
	start = len(text)
	for _, t := range x.terms {
		if x.done[t.ID] {
			continue
		}
		at := wordAt(text, t.Abbreviation.String())
		longer := len(t.Abbreviation.String()) > len(term.Abbreviation.String())
		if at >= 0 && (at < start || at == start && longer) {
			start, term = at, t
		}
	}
	return start, term
}

// sees takes note of the abbreviations in a text in which none can be marked.
func (x *explainer) sees(texts ...public.Text) {
	for _, text := range texts {
		for _, t := range x.terms {
			if !x.found[t.ID] && wordAt(text.String(), t.Abbreviation.String()) >= 0 {
				x.found[t.ID] = true
			}
		}
	}
}

// keeps writes down what a page has in it, for the list at its end.
func (g *glossary) keeps(path string, from ...*explainer) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.pages[path] == nil {
		g.pages[path] = g.explainer()
	}
	for _, x := range from {
		if x != nil {
			maps.Copy(g.pages[path].found, x.found)
		}
	}
}

// lists are the ids of the abbreviations on each page, in the order of the glossary.
func (g *glossary) lists() map[string][]public.Slug {
	all := map[string][]public.Slug{}
	for path, x := range g.pages {
		for _, t := range g.terms {
			if x.found[t.ID] {
				all[path] = append(all[path], t.ID)
			}
		}
	}
	return all
}

// keepsLists writes down what stands in the words of the actions that a page lists.
func (g *glossary) keepsLists(s public.Site, lists []listGroup) {
	list := func(path string, ids []public.Slug) {
		g.keeps(path, each(ids, func(id public.Slug) *explainer { return g.actions[id] })...)
	}
	list("actions/", those(s, func(public.Action) bool { return true }))
	for _, w := range s.Workshops {
		list(workshopPath(w), w.Actions)
	}
	for _, a := range s.Areas {
		list(areaPath(a), a.Actions)
	}
	for _, group := range lists {
		for _, l := range group.Lists {
			list(l.Path, l.Actions)
		}
	}
}

// explained converts entries that have pages of their own, each with an explainer.
func explained[T, U any](g *glossary, in []T, path func(T) string, f func(*explainer, T) U) []U {
	return each(in, func(v T) U {
		x := g.explainer()
		u := f(x, v)
		g.keeps(path(v), x)
		return u
	})
}
