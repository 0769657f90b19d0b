package hugofiles

import (
	"strconv"
	"strings"

	"openspace/internal/calendar"
	"openspace/internal/public"
)

type period struct {
	From    public.Slug `json:"from"`
	To      public.Slug `json:"to"`
	Changes []change    `json:"changes"`
	Kinds   []kindCount `json:"kinds"`
}

type change struct {
	ID     string            `json:"id"`  // a fragment, stable from build to build
	Day    string            `json:"day"` // the first day of its date, for the feed
	Date   *date             `json:"date"`
	Kind   public.ChangeKind `json:"kind"`
	Detail string            `json:"detail"` // to what it changed: a standing, a view, a deadline; or empty
	Action public.Slug       `json:"action"`
	Page   public.Text       `json:"page"`
	Title  public.Text       `json:"title"`
}

// periodsOf gives every change an id of its own: its kind, what it is about and its
// date, with a number from the second of a kind on.
func periodsOf(s public.Site) []period {
	seen, detail := map[string]int{}, detailsOf(s)
	return each(s.Periods, func(p public.Period) period {
		return period{p.From, p.To, each(p.Changes, func(c public.Change) change {
			id := changeID(c)
			if seen[id]++; seen[id] > 1 {
				id += "-" + strconv.Itoa(seen[id])
			}
			return change{id, c.Date.FirstDay(), dateOf(c.Date), c.Kind, detail(c), c.Action, c.Page, c.Title}
		}), kindsOf(p.Changes)}
	})
}

func changeID(c public.Change) string {
	about := c.Action.String()
	if about == "" {
		about = strings.ReplaceAll(strings.Trim(strings.TrimRight(c.Page.String(), "/"), "/"), "/", "-")
	}
	return inID.Replace(string(c.Kind) + "-" + about + "-" + c.Date.ISO())
}

var inID = strings.NewReplacer("#", "-", "--", "-")

// detailsOf returns what says to what an action changed. Of several changes of one
// kind and date to one action, each call is about the next.
func detailsOf(s public.Site) func(public.Change) string {
	type key struct {
		action public.Slug
		kind   public.ChangeKind
		date   calendar.Date
	}
	details := map[key][]string{}
	add := func(a public.Action, kind public.ChangeKind, d calendar.Date, detail string) {
		k := key{a.ID, kind, d}
		details[k] = append(details[k], detail)
	}
	for _, a := range s.Actions {
		for i, r := range a.Revisions {
			add(a, a.RevisionKind(i), r.Agreed, "now "+r.Due.Words())
		}
		for _, u := range a.Updates {
			if u.Marker == nil {
				add(a, public.OwnerReported, u.Date, lower(public.Wording()["standing"][string(u.Status)].Label))
			}
		}
		for _, v := range a.Views {
			add(a, public.ViewGiven, v.Date, lower(public.Wording()["opinion"][string(v.View)].Label))
		}
	}
	return func(c public.Change) string {
		k := key{c.Action, c.Kind, c.Date}
		if len(details[k]) == 0 {
			return ""
		}
		first := details[k][0]
		details[k] = details[k][1:]
		return first
	}
}
