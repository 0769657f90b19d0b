package disclosure

import (
	"slices"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
	"openspace/internal/public"
)

// actions discloses every action, in order of workshop and number.
func (d *discloser) actions(f records.Folder, bodies map[string]public.Body) []public.Action {
	order := map[string]int{}
	hidden := map[string]bool{} // topics that are withheld
	for i, w := range f.Workshops {
		order[secret.Reveal(w.ID.Text)] = i
		whole := d.held(w.Marking, "workshop:"+secret.Reveal(w.ID.Text))
		for _, t := range w.Topics {
			key := topicKey(w.ID.Text, t.ID.Text)
			hidden[key] = whole || d.held(t.Marking, key)
		}
	}
	reach := reaches(f)
	sorted := slices.Clone(f.Actions)
	slices.SortStableFunc(sorted, func(a, b records.Action) int {
		if c := order[secret.Reveal(a.Workshop.Text)] - order[secret.Reveal(b.Workshop.Text)]; c != 0 {
			return c
		}
		return a.Number.N - b.Number.N
	})
	var out []public.Action
	for _, a := range sorted {
		x := d.action(a, bodies, reach[secret.Reveal(a.Workshop.Text)])
		if hidden[topicKey(a.Workshop.Text, a.Topic.Text)] {
			x.Topic = public.Slug{}
		}
		out = append(out, x)
	}
	return out
}

// reaches returns, by workshop, until when the records tell what became of its
// actions.
func reaches(f records.Folder) map[string]calendar.Date {
	all := map[string]calendar.Date{}
	for _, w := range f.Workshops {
		all[secret.Reveal(w.ID.Text)] = w.Reach(f.Process)
	}
	return all
}

// action discloses one. Of a withheld one there are only its id, its number and its
// workshop.
func (d *discloser) action(a records.Action, bodies map[string]public.Body, until calendar.Date) public.Action {
	out := public.Action{ID: d.id(a.ID), Number: a.Number.N, Workshop: d.ref(a.Workshop)}
	key := "action:" + secret.Reveal(a.ID.Text)
	out.Marker = d.hold(a.Marking, public.ActionItem, key, out.Workshop)
	if out.Marker != nil {
		return out
	}
	out.Released = d.backfilled(a.Marking, key)
	out.Topic, out.Areas, out.Text, out.Source = d.ref(a.Topic), d.refs(a.Areas), d.phrase(a.Text), d.link(a.Source)
	if b, named := bodies[secret.Reveal(a.Owner.Text)]; named {
		out.Owner = &b
	}
	d.history(a, &out)
	out.KnownUntil = until
	out.Standing = standing(out.Updates, until, d.asAt)
	out.Timing = timing(out, d.asAt)
	return out
}

// history fills in what became of an action.
func (d *discloser) history(a records.Action, out *public.Action) {
	out.Due, out.Deadline = a.Due.Date, a.Due.Date
	for _, r := range a.Revisions {
		d.ahead(r.Agreed)
		out.Deadline = r.Due.Date
		out.Revisions = append(out.Revisions, public.Revision{Due: r.Due.Date, Agreed: r.Agreed.Date, Reason: d.phrase(r.Reason)})
	}
	for _, u := range a.Updates {
		d.ahead(u.Date)
		x := d.account(a, u)
		if x.Status == public.Superseded {
			out.SupersededBy = d.ref(u.By)
		}
		out.Updates = append(out.Updates, x)
	}
	for _, v := range a.Views {
		d.ahead(v.Date)
		out.Views = append(out.Views, d.view(v))
	}
}

// account discloses a report of the owner's; of a withheld one only the marker.
func (d *discloser) account(a records.Action, u records.Account) public.Account {
	key := "update:" + secret.Reveal(a.ID.Text) + "/" + u.Date.ISO()
	if marker := d.hold(u.Marking, public.AccountItem, key, d.ref(a.Workshop)); marker != nil {
		return public.Account{Marker: marker}
	}
	x := public.Account{Date: u.Date.Date, Status: public.Standing(u.Status.Word), Account: d.phrase(u.Account), Released: d.backfilled(u.Marking, key)}
	for _, l := range u.Evidence {
		x.Evidence = append(x.Evidence, d.link(l))
	}
	return x
}

// view discloses the Open Space's own view. How many agreed is told as "at least"
// the threshold, and a view of fewer is not published (rule C6).
func (d *discloser) view(v records.View) public.View {
	if v.AgreedBy.N < d.policy.SmallNumber {
		d.report(diag.AgreedByFew, v.AgreedBy.At, diag.Number(d.policy.SmallNumber))
		return public.View{}
	}
	return public.View{Date: v.Date.Date, View: public.Opinion(v.View.Word), AtLeast: d.policy.SmallNumber, Text: d.phrase(v.Text)}
}

// standing derives where an action stands from what its owner reported. If the last
// report is withheld the site cannot say: an earlier one could by now be false. Once
// the day of the build lies after the last day that the records reflect, nothing can
// be said of an open one: not even that it is overdue.
func standing(updates []public.Account, until, asAt calendar.Date) public.Standing {
	now := public.NoReport
	for _, u := range updates {
		now = u.Status
		if u.Marker != nil {
			now = public.ReportWithheld
		}
	}
	if open(now) && until.Stated() && until.EndsBefore(asAt) {
		return public.NotKnown
	}
	return now
}

func open(s public.Standing) bool {
	return s == public.NoReport || s == public.NotStarted || s == public.InProgress
}

// soon is how many days before its deadline an action is due soon.
const soon = 28

// timing says how an open action's deadline lies to the day of the build. It is
// overdue from the day after the deadline's period.
func timing(a public.Action, asAt calendar.Date) public.Timing {
	switch {
	case !open(a.Standing) || !a.Deadline.Stated():
		return ""
	case a.Deadline.EndsBefore(asAt):
		return public.Overdue
	case a.Deadline.DaysFrom(asAt) <= soon:
		return public.DueSoon
	}
	return ""
}
