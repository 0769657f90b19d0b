package disclosure

import (
	"slices"
	"strconv"

	"openspace/internal/calendar"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
	"openspace/internal/public"
)

// workshops discloses every write-up. Attendance is a count of participants and
// stays behind (rule C6).
func (d *discloser) workshops(in []records.Workshop) []public.Workshop {
	var out []public.Workshop
	for _, w := range in {
		d.ahead(w.Date)
		out = append(out, public.Workshop{
			ID: d.id(w.ID), Number: w.Number.N, Title: d.line(w.Title), Date: w.Date.Date, Format: d.line(w.Format),
			Held: true, Sources: d.sources(w.Sources), Areas: d.refs(w.Areas),
			Introduction: d.passage(w.WriteUp.Introduction), Focus: d.passage(w.WriteUp.Focus),
			Topics:    d.topics(w),
			NextSteps: d.passage(w.WriteUp.NextSteps), TakeAways: d.passage(w.WriteUp.TakeAways),
		})
	}
	return out
}

func (d *discloser) topics(w records.Workshop) []public.Topic {
	var out []public.Topic
	for i, t := range w.Topics {
		text := w.WriteUp.Topics[i]
		out = append(out, public.Topic{
			ID: d.id(t.ID), Title: d.line(t.Title),
			Introduction:         d.passage(text.Introduction),
			Clarifications:       d.passage(text.Clarifications),
			TakenIntoAccount:     d.passage(text.TakenIntoAccount),
			FurtherConsideration: d.passage(text.FurtherConsideration),
		})
	}
	return out
}

// actions discloses every action, in order of workshop and number.
func (d *discloser) actions(f records.Folder, bodies map[string]public.Body) []public.Action {
	order := map[string]int{}
	for i, w := range f.Workshops {
		order[secret.Reveal(w.ID.Text)] = i
	}
	sorted := slices.Clone(f.Actions)
	slices.SortStableFunc(sorted, func(a, b records.Action) int {
		if c := order[secret.Reveal(a.Workshop.Text)] - order[secret.Reveal(b.Workshop.Text)]; c != 0 {
			return c
		}
		return a.Number.N - b.Number.N
	})
	var out []public.Action
	for _, a := range sorted {
		out = append(out, d.action(a, bodies, f.Process.RecordsUntil.Date))
	}
	return out
}

func (d *discloser) action(a records.Action, bodies map[string]public.Body, until calendar.Date) public.Action {
	out := public.Action{
		ID: d.id(a.ID), Number: a.Number.N, Workshop: d.ref(a.Workshop), Topic: d.ref(a.Topic), Areas: d.refs(a.Areas),
		Text: d.phrase(a.Text), Due: a.Due.Date, Source: d.link(a.Source),
		Standing: standing(a.Due.Date, until, d.asAt),
	}
	if b, named := bodies[secret.Reveal(a.Owner.Text)]; named {
		out.Owner = &b
	}
	return out
}

// standing derives where an action stands. Once the day of the build lies after
// the last day that the records reflect, nothing can be said: not even that it is
// overdue.
func standing(due, until, asAt calendar.Date) public.Standing {
	switch {
	case until.Stated() && until.EndsBefore(asAt):
		return public.NotKnown
	case due.EndsBefore(asAt):
		return public.NoReportOverdue
	}
	return public.NoReport
}

// papers divides the papers into those that may be named and those withheld. A
// withheld one is told by its reason and a number: its id could tell its subject.
func (d *discloser) papers(in []records.Paper) ([]public.Paper, []public.Withheld) {
	var open []public.Paper
	var closed []public.Withheld
	for _, p := range in {
		if reason, withheld := withholding(p); withheld {
			id := public.SlugClearedByDisclosure("item-" + strconv.Itoa(len(closed)+1))
			closed = append(closed, public.Withheld{ID: id, Title: d.line(p.PublicTitle), Reason: reason, Condition: d.line(p.Condition), Workshops: d.refs(p.Workshops)})
			continue
		}
		d.ahead(p.Date)
		open = append(open, public.Paper{ID: d.id(p.ID), Title: d.line(p.Title), Version: d.line(p.Version), Date: p.Date.Date, Workshops: d.refs(p.Workshops), Link: d.link(p.Link)})
	}
	return open, closed
}

// withholding returns why a paper is withheld (rule C4). An embargo holds however
// long ago its date was: a date passing is not a release.
func withholding(p records.Paper) (public.Reason, bool) {
	switch {
	case p.Embargo.Stated():
		return public.Embargoed, true
	case p.Circulation.Word == "members-only":
		return public.MembersOnly, true
	case p.Circulation.Word == "unreleased":
		return public.Unreleased, true
	case p.Circulation.Word == "draft":
		return public.Draft, true
	case p.Circulation.Word == "public":
		return "", false
	}
	return public.Confidential, true
}
