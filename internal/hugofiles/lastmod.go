package hugofiles

import (
	"strings"

	"openspace/internal/calendar"
	"openspace/internal/public"
)

// newest holds for every page, by its path below the site's address, the latest of the
// dates of what is told on it: as precise as the date is known, which is what the
// sitemap's lastmod may be (W3C, "Date and Time Formats"). A page on which nothing
// has a date is not in it. What is only derived from the day of the build, such as
// that an action is overdue, has no date.
type newest map[string]calendar.Date

func newestOf(s public.Site, lists []listGroup) newest {
	n := newest{}
	actions := map[public.Slug]public.Action{}
	for _, a := range s.Actions {
		actions[a.ID] = a
	}
	byAction := map[public.Slug]calendar.Date{}
	for _, p := range s.Periods {
		for _, c := range p.Changes {
			n.change(c, actions[c.Action])
			if !c.Action.Empty() && c.Date.FirstDay() > byAction[c.Action].FirstDay() {
				byAction[c.Action] = c.Date
			}
		}
	}
	for _, c := range s.Corrections {
		n.add(c.Date, relative(c.Page))
	}
	for _, g := range lists {
		for _, l := range g.Lists {
			for _, id := range l.Actions {
				n.add(byAction[id], l.Path)
			}
		}
	}
	for _, p := range spansOf(s) {
		for _, i := range p.Periods {
			for _, c := range s.Periods[i].Changes {
				n.add(c.Date, p.Path)
			}
		}
	}
	return n
}

// change dates the pages that tell of a change.
func (n newest) change(c public.Change, a public.Action) {
	at := relative(c.Page)
	section, _, _ := strings.Cut(at, "/")
	n.add(c.Date, "", "changes/", "data/", at, section+"/")
	if !c.Action.Empty() {
		n.add(c.Date, "workshops/"+a.Workshop.String()+"/")
		for _, area := range a.Areas {
			n.add(c.Date, "areas/"+area.String()+"/", "areas/")
		}
	}
}

func (n newest) add(d calendar.Date, pages ...string) {
	for _, p := range pages {
		if d.Stated() && d.FirstDay() > n[p].FirstDay() {
			n[p] = d
		}
	}
}

// relative is a page's path below the site's address, without a fragment.
func relative(page public.Text) string {
	at, _, _ := strings.Cut(strings.TrimPrefix(page.String(), "/"), "#")
	return at
}
