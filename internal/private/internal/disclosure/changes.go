package disclosure

import (
	"slices"
	"strings"

	"openspace/internal/public"
)

// periods sorts everything dated on the site by the workshops between which it
// fell, newest first. It reads nothing but public values.
func periods(s public.Site) []public.Period {
	held := slices.DeleteFunc(slices.Clone(s.Workshops), func(w public.Workshop) bool { return !w.State.TookPlace() })
	slices.SortStableFunc(held, func(a, b public.Workshop) int { return strings.Compare(a.Date.FirstDay(), b.Date.FirstDay()) })
	out := make([]public.Period, len(held)+1)
	for i, w := range held {
		out[i].To, out[i+1].From = w.ID, w.ID
	}
	for _, c := range changes(s) {
		i, _ := slices.BinarySearchFunc(held, c.Date.FirstDay(), func(w public.Workshop, day string) int {
			if w.Date.FirstDay() <= day {
				return -1
			}
			return 1
		})
		out[i].Changes = append(out[i].Changes, c)
	}
	for i := range out {
		slices.SortStableFunc(out[i].Changes, func(a, b public.Change) int { return strings.Compare(b.Date.FirstDay(), a.Date.FirstDay()) })
	}
	out = slices.DeleteFunc(out, func(p public.Period) bool { return len(p.Changes) == 0 })
	slices.Reverse(out)
	return out
}

// changes lists what changed, in the order of the site.
func changes(s public.Site) []public.Change {
	var all []public.Change
	asked := map[public.Slug]public.Workshop{}
	for _, w := range s.Workshops {
		asked[w.ID] = w
		if w.State.TookPlace() {
			all = append(all, public.Change{Date: w.Date, Kind: public.WriteUpOut, Page: page("workshops", w.ID), Title: w.Title})
		}
	}
	for _, a := range s.Actions {
		all = append(all, actionChanges(a, asked[a.Workshop])...)
	}
	for _, u := range s.Updates {
		all = append(all, public.Change{Date: u.Date, Kind: public.UpdateOut, Page: page("updates", u.ID), Title: u.Title})
	}
	for _, r := range s.Reports {
		if r.Published.Stated() {
			all = append(all, public.Change{Date: r.Published, Kind: public.ReportOut, Page: page("reports", r.ID), Title: r.Title})
		}
	}
	for _, c := range s.Corrections {
		all = append(all, public.Change{Date: c.Date, Kind: public.PageCorrected, Page: public.Const("/corrections/")})
	}
	for _, w := range s.Withheld {
		if w.Released.Stated() {
			all = append(all, public.Change{Date: w.Released, Kind: public.ItemReleased, Page: public.Const("/withheld/"), Title: w.Title})
		}
	}
	return all
}

func actionChanges(a public.Action, w public.Workshop) []public.Change {
	if a.Marker != nil {
		return nil
	}
	at := page("actions", a.ID)
	all := []public.Change{{Date: w.Date, Kind: public.ActionAsked, Action: a.ID, Page: at}}
	for i, r := range a.Revisions {
		all = append(all, public.Change{Date: r.Agreed, Kind: a.RevisionKind(i), Action: a.ID, Page: at})
	}
	for _, u := range a.Updates {
		if u.Marker == nil {
			all = append(all, public.Change{Date: u.Date, Kind: public.OwnerReported, Action: a.ID, Page: at})
		}
	}
	for _, v := range a.Views {
		all = append(all, public.Change{Date: v.Date, Kind: public.ViewGiven, Action: a.ID, Page: at})
	}
	return all
}

// page is the address of a page below the site's own.
func page(section string, id public.Slug) public.Text {
	return public.TextClearedByDisclosure("/" + section + "/" + id.String() + "/")
}
