package hugofiles

import (
	"bytes"
	"encoding/json"
	"fmt"

	"openspace/internal/public"
)

// Files returns Hugo's data files by path below the site folder, such as
// data/actions.json. Each ends in a line break.
func Files(s public.Site) map[string][]byte {
	g := glossaryOf(s)
	files := map[string][]byte{
		"data/process.json":     encode(processOf(s, g)),
		"data/policy.json":      encode(policyOf(s.Policy)),
		"data/words.json":       encode(wordsOf()),
		"data/areas.json":       encode(explained(g, s.Areas, areaPath, (*explainer).area)),
		"data/workshops.json":   encode(explained(g, s.Workshops, workshopPath, (*explainer).workshop)),
		"data/actions.json":     encode(explained(g, s.Actions, actionPath, actionOf(s))),
		"data/papers.json":      encode(each(s.Papers, paperOf)),
		"data/glossary.json":    encode(each(s.Glossary, termOf)),
		"data/withheld.json":    encode(each(s.Withheld, withheldOf)),
		"data/members.json":     encode(each(s.Members, memberOf)),
		"data/join.json":        encode(joinOf(s.Join, g)),
		"data/reports.json":     encode(explained(g, s.Reports, reportPath, (*explainer).report)),
		"data/updates.json":     encode(explained(g, s.Updates, updatePath, (*explainer).update)),
		"data/corrections.json": encode(each(s.Corrections, correctionOf)),
		"data/changes.json":     encode(periodsOf(s)),
		"data/spans.json":       encode(spansOf(s)),
		"data/handwritten.json": encode(explained(g, s.Pages, handwrittenPath, (*explainer).handwritten)),
		"data/lists.json":       encode(each(listsOf(s), same)),
		"data/pages.json":       encode(dated(s)),
		"data/files.json":       encode(each(otherFiles(s), same)),
		"data/tables.json":      encode(downloadsOf(s)),
		"data/events.json":      encode(eventsOf(s)),
	}
	g.keepsLists(s)
	files["data/abbreviations.json"] = encode(g.lists())
	return files
}

// encode writes indented JSON without HTML escapes, so that a person can read a
// data file and a version control system can compare two.
func encode(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		panic(fmt.Sprintf("hugofiles: a value of our own types does not encode: %v", err))
	}
	return b.Bytes()
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
