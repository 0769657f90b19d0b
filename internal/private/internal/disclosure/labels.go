package disclosure

import (
	"maps"
	"slices"

	"openspace/internal/policy"
	"openspace/internal/private/internal/positions"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

// personLabel stands for a registered person. People take part for organisations,
// so that a label of the organisation's would narrow down who it was.
const personLabel = "a participant"

// labels are the neutral wordings (rule C7).
type labels struct {
	of     map[string]string // by id: the label that covers enough; "" if none does
	covers map[string]int    // by label: how many registered organisations it covers
}

// newLabels chooses each participant's label: the sector's own if it covers enough
// registered organisations, otherwise the broader one if that does. Labels are
// counted by equal text, because that is how a reader sees them.
func newLabels(reg records.Register, p policy.Policy) labels {
	l := labels{map[string]string{}, map[string]int{}}
	sectors := map[string]records.Sector{}
	for _, s := range reg.Sectors {
		sectors[secret.Reveal(s.ID.Text)] = s
	}
	for _, o := range reg.Organisations {
		s := sectors[secret.Reveal(o.Sector.Text)]
		own, broader := secret.Reveal(s.Label.Text), secret.Reveal(s.Broader.Text)
		l.covers[own]++
		if broader != own {
			l.covers[broader]++
		}
	}
	for _, o := range reg.Organisations {
		s := sectors[secret.Reveal(o.Sector.Text)]
		l.of[o.ID.String()] = l.first(p.LabelCovers, secret.Reveal(s.Label.Text), secret.Reveal(s.Broader.Text))
	}
	l.covers[personLabel] = len(reg.Organisations) + len(reg.People)
	for _, x := range reg.People {
		l.of[x.ID.String()] = l.first(p.LabelCovers, personLabel)
	}
	return l
}

// first returns the first of the candidates that covers at least need.
func (l labels) first(need int, candidates ...string) string {
	for _, c := range candidates {
		if l.covers[c] >= need {
			return c
		}
	}
	return ""
}

// all lists the labels with what they cover, for the rule about positions. Where nobody
// is registered, "a participant" stands for nobody's name.
func (l labels) all() []positions.Label {
	var list []positions.Label
	for _, text := range slices.Sorted(maps.Keys(l.covers)) {
		if text == personLabel && l.covers[text] == 0 {
			continue
		}
		list = append(list, positions.Label{Text: text, Covers: l.covers[text]})
	}
	return list
}
