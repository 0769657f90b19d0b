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

// personLabel stands for a registered person. People take part for organisations,
// so that a label of the organisation's would narrow down who it was.
const personLabel = "a participant"

// labels returns the neutral wording of every registered id: the broader label of
// the organisation's sector.
func labels(reg records.Register) map[string]string {
	broader := map[string]string{}
	for _, s := range reg.Sectors {
		broader[secret.Reveal(s.ID.Text)] = secret.Reveal(s.Broader.Text)
	}
	all := map[string]string{}
	for _, o := range reg.Organisations {
		all[o.ID.String()] = broader[secret.Reveal(o.Sector.Text)]
	}
	for _, p := range reg.People {
		all[p.ID.String()] = personLabel
	}
	return all
}
