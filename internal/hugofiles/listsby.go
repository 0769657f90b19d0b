package hugofiles

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"openspace/internal/calendar"
	"openspace/internal/public"
)

func open(a public.Action) bool { return a.Marker == nil }

func byStanding(s public.Site) (lists []actionList) {
	for _, st := range public.Standings {
		w := public.Wording()["standing"][string(st)]
		lists = append(lists, actionList{ID: string(st), Title: w.Label.String(), Heading: fmt.Sprintf(listStanding, lower(w.Label)), Meaning: w.Meaning.String(),
			Actions: those(s, func(a public.Action) bool { return open(a) && a.Standing == st })})
	}
	return append(lists, actionList{ID: "withheld", Title: sayWithheld, Heading: listWithheld, Meaning: meansWithheld,
		Actions: those(s, func(a public.Action) bool { return !open(a) })})
}

func byTiming(s public.Site) (lists []actionList) {
	for _, timing := range []public.Timing{public.Overdue, public.DueSoon} {
		w := public.Wording()["timing"][string(timing)]
		lists = append(lists, actionList{ID: string(timing), Title: w.Label.String(), Heading: fmt.Sprintf(listStanding, lower(w.Label)), Meaning: w.Meaning.String(),
			Actions: those(s, func(a public.Action) bool { return open(a) && a.Timing == timing })})
	}
	return lists
}

func lower(t public.Text) string { return strings.ToLower(t.String()) }

// actionsBy sorts the actions by what keys tells of them, those of each key in the
// site's order. It reads every action once, however many keys there are.
func actionsBy[K comparable](s public.Site, keys func(public.Action) []K) map[K][]public.Slug {
	by := map[K][]public.Slug{}
	for _, a := range s.Actions {
		for _, k := range keys(a) {
			by[k] = append(by[k], a.ID)
		}
	}
	return by
}

func byOwner(s public.Site) (lists []actionList) {
	by := actionsBy(s, ownersOf)
	for _, a := range s.Actions {
		if a.Owner == nil || by[a.Owner.ID] == nil {
			continue
		}
		lists = append(lists, actionList{ID: a.Owner.ID.String(), Title: a.Owner.Name.String(), Heading: fmt.Sprintf(listOwner, a.Owner.InText),
			Actions: by[a.Owner.ID]})
		delete(by, a.Owner.ID)
	}
	return append(lists, actionList{ID: notStated, Title: sayNotStated, Heading: listNoOwner,
		Actions: those(s, func(a public.Action) bool { return open(a) && a.Owner == nil })})
}

func ownersOf(a public.Action) []public.Slug {
	if a.Owner == nil {
		return nil
	}
	return []public.Slug{a.Owner.ID}
}

func byArea(s public.Site) (lists []actionList) {
	by := actionsBy(s, func(a public.Action) []public.Slug { return a.Areas })
	for _, area := range s.Areas {
		lists = append(lists, actionList{ID: area.ID.String(), Title: area.Title.String(), Heading: fmt.Sprintf(listArea, area.Title),
			Actions: by[area.ID]})
	}
	return append(lists, actionList{ID: notStated, Title: sayNotStated, Heading: listNoArea,
		Actions: those(s, func(a public.Action) bool { return open(a) && len(a.Areas) == 0 })})
}

func byWorkshop(s public.Site) (lists []actionList) {
	by := actionsBy(s, func(a public.Action) []public.Slug { return []public.Slug{a.Workshop} })
	for _, w := range s.Workshops {
		lists = append(lists, actionList{ID: w.ID.String(), Title: w.Title.String(), Heading: fmt.Sprintf(listWorkshop, w.Title), Actions: by[w.ID]})
	}
	return lists
}

// deadline is the day or period by which an action is due as things stand.
func deadline(a public.Action) calendar.Date {
	if a.Deadline.Stated() {
		return a.Deadline
	}
	return a.Due
}

// month is the month of a date, or its year where no more is known.
func month(d calendar.Date) calendar.Date {
	m, _ := calendar.Parse(d.ISO()[:min(len(d.ISO()), len("2006-01"))])
	return m
}

func byDeadline(s public.Site) (lists []actionList) {
	by := actionsBy(s, func(a public.Action) []calendar.Date { return []calendar.Date{month(deadline(a))} })
	for _, m := range slices.SortedFunc(maps.Keys(by), byISO) {
		if m.Stated() {
			lists = append(lists, actionList{ID: m.ISO(), Title: m.Words(), Heading: fmt.Sprintf(listDeadline, m.Words()), Actions: by[m]})
		}
	}
	return append(lists, actionList{ID: notStated, Title: sayNotStated, Heading: listNoDeadline,
		Actions: those(s, func(a public.Action) bool { return open(a) && !deadline(a).Stated() })})
}

func byISO(a, b calendar.Date) int { return strings.Compare(a.ISO(), b.ISO()) }
