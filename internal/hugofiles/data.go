package hugofiles

import (
	"sync"

	"openspace/internal/cores"

	"openspace/internal/public"
)

// dataFile is one of Hugo's data files: its name without folder and ending, and what is
// in it.
type dataFile struct {
	name string
	made func() any
}

// filesOf lists the data files in the order of their paths. lists and pages are those of
// the site.
func filesOf(s public.Site, lists func() []listGroup, pages func() []page) []dataFile {
	g := glossaryOf(s)
	var withPages []func() any // whose texts may have abbreviations in them
	explains := func(name string, made func() any) dataFile {
		once := sync.OnceValue(made)
		withPages = append(withPages, once)
		return dataFile{name, once}
	}
	files := []dataFile{
		explains("actions", func() any { return explained(g, s.Actions, actionPath, actionOf(s)) }),
		explains("areas", func() any { return explained(g, s.Areas, areaPath, (*explainer).area) }),
		{"changes", func() any { return periodsOf(s) }},
		{"corrections", func() any { return each(s.Corrections, correctionOf) }},
		{"events", func() any { return eventsOf(s) }},
		{"files", func() any { return each(otherFiles(), same) }},
		{"glossary", func() any { return each(s.Glossary, termOf) }},
		explains("handwritten", func() any { return explained(g, s.Pages, handwrittenPath, (*explainer).handwritten) }),
		explains("join", func() any { return joinOf(s.Join, g) }),
		{"lists", func() any { return each(lists(), same) }},
		{"members", func() any { return each(s.Members, memberOf) }},
		{"pages", func() any { return dated(pages(), newestOf(s, lists())) }},
		{"papers", func() any { return each(s.Papers, paperOf) }},
		{"policy", func() any { return policyOf(s.Policy) }},
		explains("process", func() any { return processOf(s, g) }),
		explains("reports", func() any { return explained(g, s.Reports, reportPath, (*explainer).report) }),
		{"spans", func() any { return spansOf(s) }},
		{"tables", func() any { return downloadsOf(s) }},
		explains("updates", func() any { return explained(g, s.Updates, updatePath, (*explainer).update) }),
		{"withheld", func() any { return each(s.Withheld, withheldOf) }},
		{"words", func() any { return wordsOf() }},
		explains("workshops", func() any { return explained(g, s.Workshops, workshopPath, (*explainer).workshop) }),
	}
	abbreviations := dataFile{"abbreviations", func() any {
		cores.Each(len(withPages), 1, func(i int) { withPages[i]() })
		g.keepsLists(s, lists())
		return g.lists()
	}}
	return append([]dataFile{abbreviations}, files...)
}

// each maps a list; a nil list becomes an empty one, because a layout that meets
// null cannot range over it.
func each[T, U any](in []T, f func(T) U) []U {
	out := make([]U, 0, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

func same[T any](v T) T { return v }
