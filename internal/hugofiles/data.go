package hugofiles

import (
	"openspace/internal/cores"
	"openspace/internal/public"
)

// Files returns Hugo's data files by path below the site folder, such as
// data/actions.json. Each ends in a line break.
func Files(s public.Site) map[string][]byte {
	g := glossaryOf(s)
	made := sideBySide([]dataFile{ // those that take longest first
		{"workshops", func() any { return explained(g, s.Workshops, workshopPath, (*explainer).workshop) }},
		{"actions", func() any { return explained(g, s.Actions, actionPath, actionOf(s)) }},
		{"tables", func() any { return downloadsOf(s) }},
		{"changes", func() any { return periodsOf(s) }},
		{"pages", func() any { return dated(s) }},
		{"events", func() any { return eventsOf(s) }},
		{"lists", func() any { return each(listsOf(s), same) }},
		{"updates", func() any { return explained(g, s.Updates, updatePath, (*explainer).update) }},
		{"process", func() any { return processOf(s, g) }},
		{"policy", func() any { return policyOf(s.Policy) }},
		{"words", func() any { return wordsOf() }},
		{"areas", func() any { return explained(g, s.Areas, areaPath, (*explainer).area) }},
		{"papers", func() any { return each(s.Papers, paperOf) }},
		{"glossary", func() any { return each(s.Glossary, termOf) }},
		{"withheld", func() any { return each(s.Withheld, withheldOf) }},
		{"members", func() any { return each(s.Members, memberOf) }},
		{"join", func() any { return joinOf(s.Join, g) }},
		{"reports", func() any { return explained(g, s.Reports, reportPath, (*explainer).report) }},
		{"corrections", func() any { return each(s.Corrections, correctionOf) }},
		{"spans", func() any { return spansOf(s) }},
		{"handwritten", func() any { return explained(g, s.Pages, handwrittenPath, (*explainer).handwritten) }},
		{"files", func() any { return each(otherFiles(), same) }},
	})
	g.keepsLists(s)
	made["data/abbreviations.json"] = encode(g.lists())
	return made
}

// dataFile is one of Hugo's data files, by its name without folder and ending.
type dataFile struct {
	name string
	made func() any
}

// sideBySide makes and encodes files on every core, by path.
func sideBySide(files []dataFile) map[string][]byte {
	encoded := make([][]byte, len(files))
	cores.Each(len(files), 1, func(i int) { encoded[i] = encode(files[i].made()) })
	byPath := map[string][]byte{}
	for i, f := range files {
		byPath["data/"+f.name+".json"] = encoded[i]
	}
	return byPath
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
