package disclosure

import (
	"slices"
	"strings"

	"openspace/internal/private/internal/records"
	"openspace/internal/public"
)

// glossary is every public name that has a meaning, by name.
func (d *discloser) glossary(n records.Names) []public.Term {
	var all []public.Term
	for _, b := range n.Bodies {
		if !b.Meaning.Empty() {
			all = append(all, public.Term{ID: d.id(b.ID), Name: d.name(b.Name), Abbreviation: d.name(b.Abbreviation), Meaning: d.line(b.Meaning), Link: d.link(b.Link)})
		}
	}
	for _, t := range n.Names {
		all = append(all, public.Term{ID: d.id(t.ID), Name: d.name(t.Name), Abbreviation: d.name(t.Abbreviation), Meaning: d.line(t.Meaning), Link: d.link(t.Link)})
	}
	slices.SortStableFunc(all, func(a, b public.Term) int {
		return strings.Compare(strings.ToLower(a.Name.String()), strings.ToLower(b.Name.String()))
	})
	return all
}
