package hugofiles

import (
	"maps"
	"slices"
	"strings"

	"openspace/internal/calendar"
	"openspace/internal/public"
)

// listGroup holds the lists of actions that answer one question, such as who owns
// them. An action can be in several lists of a group, or in none.
type listGroup struct {
	ID    string       `json:"id"`
	Title string       `json:"title"`
	Lists []actionList `json:"lists"`
}

// actionList is a page that lists some of the actions. There is none without one.
type actionList struct {
	ID      string        `json:"id"`
	Title   string        `json:"title"`   // beside the group's
	Heading string        `json:"heading"` // on its own
	Meaning string        `json:"meaning"`
	Path    string        `json:"path"`
	Count   int           `json:"count"`
	Parts   []listPart    `json:"parts"` // by workshop
	Actions []public.Slug `json:"-"`
}

type listPart struct {
	Workshop public.Slug   `json:"workshop"`
	Actions  []public.Slug `json:"actions"`
}

// listsOf makes every list of every group, in the order in which they are shown.
func listsOf(s public.Site) []listGroup {
	workshops := map[public.Slug]public.Slug{}
	for _, a := range s.Actions {
		workshops[a.ID] = a.Workshop
	}
	groups := []listGroup{
		grouped(workshops, "standing", "Where they stand", byStanding(s)),
		grouped(workshops, "timing", "Late or nearly due", byTiming(s)),
		grouped(workshops, "owner", "Owner", byOwner(s)),
		grouped(workshops, "area", "Scope area", byArea(s)),
		grouped(workshops, "workshop", "Workshop", byWorkshop(s)),
		grouped(workshops, "deadline", "Deadline", byDeadline(s)),
	}
	return slices.DeleteFunc(groups, func(g listGroup) bool { return len(g.Lists) == 0 })
}

// parted parts actions, which are in the site's order, by workshop.
func parted(ids []public.Slug, workshops map[public.Slug]public.Slug) (parts []listPart) {
	for _, id := range ids {
		if n := len(parts); n == 0 || parts[n-1].Workshop != workshops[id] {
			parts = append(parts, listPart{Workshop: workshops[id]})
		}
		last := &parts[len(parts)-1]
		last.Actions = append(last.Actions, id)
	}
	return parts
}

func grouped(workshops map[public.Slug]public.Slug, id, title string, lists []actionList) listGroup {
	full := slices.DeleteFunc(lists, func(l actionList) bool { return len(l.Actions) == 0 })
	for i := range full {
		full[i].Path = "actions/by/" + id + "/" + full[i].ID + "/"
		full[i].Count, full[i].Parts = len(full[i].Actions), parted(full[i].Actions, workshops)
	}
	return listGroup{id, title, full}
}

// notStated is the id of a list of what is not stated. Two hyphens side by side are in
// no id of the records, so that no owner and no area can have it.
const notStated = "not--stated"

// those are the actions for which keep holds, in the site's order.
func those(s public.Site, keep func(public.Action) bool) []public.Slug {
	var ids []public.Slug
	for _, a := range s.Actions {
		if keep(a) {
			ids = append(ids, a.ID)
		}
	}
	return ids
}

func open(a public.Action) bool { return a.Marker == nil }

func byStanding(s public.Site) (lists []actionList) {
	for _, st := range public.Standings {
		w := public.Wording()["standing"][string(st)]
		lists = append(lists, actionList{ID: string(st), Title: w.Label.String(), Heading: "Actions: " + lower(w.Label), Meaning: w.Meaning.String(),
			Actions: those(s, func(a public.Action) bool { return open(a) && a.Standing == st })})
	}
	return append(lists, actionList{ID: "withheld", Title: "Withheld", Heading: "Actions: withheld", Meaning: "These actions exist and are not published.",
		Actions: those(s, func(a public.Action) bool { return !open(a) })})
}

func byTiming(s public.Site) (lists []actionList) {
	for _, timing := range []public.Timing{public.Overdue, public.DueSoon} {
		w := public.Wording()["timing"][string(timing)]
		lists = append(lists, actionList{ID: string(timing), Title: w.Label.String(), Heading: "Actions: " + lower(w.Label), Meaning: w.Meaning.String(),
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
		lists = append(lists, actionList{ID: a.Owner.ID.String(), Title: a.Owner.Name.String(), Heading: "Actions owned by " + a.Owner.InText.String(),
			Actions: by[a.Owner.ID]})
		delete(by, a.Owner.ID)
	}
	return append(lists, actionList{ID: notStated, Title: "Not stated", Heading: "Actions whose owner is not stated",
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
		lists = append(lists, actionList{ID: area.ID.String(), Title: area.Title.String(), Heading: "Actions on the scope area " + area.Title.String(),
			Actions: by[area.ID]})
	}
	return append(lists, actionList{ID: notStated, Title: "Not stated", Heading: "Actions whose scope area is not stated",
		Actions: those(s, func(a public.Action) bool { return open(a) && len(a.Areas) == 0 })})
}

func byWorkshop(s public.Site) (lists []actionList) {
	by := actionsBy(s, func(a public.Action) []public.Slug { return []public.Slug{a.Workshop} })
	for _, w := range s.Workshops {
		lists = append(lists, actionList{ID: w.ID.String(), Title: w.Title.String(), Heading: "Actions of " + w.Title.String(), Actions: by[w.ID]})
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
			lists = append(lists, actionList{ID: m.ISO(), Title: m.Words(), Heading: "Actions due in " + m.Words(), Actions: by[m]})
		}
	}
	return append(lists, actionList{ID: notStated, Title: "Not stated", Heading: "Actions whose deadline is not stated",
		Actions: those(s, func(a public.Action) bool { return open(a) && !deadline(a).Stated() })})
}

func byISO(a, b calendar.Date) int { return strings.Compare(a.ISO(), b.ISO()) }
