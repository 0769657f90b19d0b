package disclosure

import (
	"openspace/internal/fold"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

// Protected returns a matcher for every registered name and alias.
func Protected(reg records.Register) *fold.Matcher {
	var terms []fold.Term
	add := func(id string, kind fold.Kind, name records.Line, aliases []records.Line) {
		terms = append(terms, fold.Term{ID: id, Kind: kind, Text: secret.Reveal(name.Text)})
		for _, a := range aliases {
			terms = append(terms, fold.Term{ID: id, Kind: fold.Alias, Text: secret.Reveal(a.Text)})
		}
	}
	for _, o := range reg.Organisations {
		add(o.ID.String(), fold.Organisation, o.Name, o.Aliases)
	}
	for _, p := range reg.People {
		add(p.ID.String(), fold.Person, p.Name, p.Aliases)
	}
	return fold.NewMatcher(terms)
}
