package hugofiles

import (
	"slices"

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
		grouped(workshops, "standing", groupStanding, byStanding(s)),
		grouped(workshops, "timing", groupTiming, byTiming(s)),
		grouped(workshops, "owner", groupOwner, byOwner(s)),
		grouped(workshops, "area", groupArea, byArea(s)),
		grouped(workshops, "workshop", groupWorkshop, byWorkshop(s)),
		grouped(workshops, "deadline", groupDeadline, byDeadline(s)),
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
