package hugofiles

import (
	"slices"

	"openspace/internal/public"
)

func processOf(s public.Site) process {
	p := s.Process
	return process{
		ID: p.ID, Title: p.Title, ShortTitle: p.ShortTitle, Summary: p.Summary,
		Address: p.Address, BasePath: p.BasePath, Language: p.Language,
		AsAt: dateOf(s.AsAt), RecordsUntil: dateOf(p.RecordsUntil),
		Notice: markdown(p.Notice), Introduction: markdown(p.Introduction),
		Sponsor: bodyOf(p.Sponsor), Facilitator: bodyOf(p.Facilitator), Independent: independent(s),
		Contact:    contact{p.Contact.Role, p.Contact.Email},
		Programmes: each(p.Programmes, programmeOf),
		Aims:       each(p.Aims, pointOf),
		Roles:      each(p.Roles, pointOf),
		Principles: each(p.Principles, pointOf),
		Sources:    each(p.Sources, sourceOf),
	}
}

// independent reports whether whoever runs the process is another body than those
// that answer for something in it: the sponsor and the owners of actions.
func independent(s public.Site) bool {
	who := s.Process.Facilitator.ID
	if who.Empty() || who == s.Process.Sponsor.ID {
		return false
	}
	return !slices.ContainsFunc(s.Actions, func(a public.Action) bool { return a.Owner != nil && a.Owner.ID == who })
}

func bodyOf(b public.Body) body { return body{b.ID, b.Name, b.InText, b.Abbreviation, b.Link} }

func programmeOf(p public.Programme) programme {
	return programme{p.ID, p.Name, p.Abbreviation, markdown(p.Text)}
}

func pointOf(p public.Point) point { return point{p.ID, p.Title, markdown(p.Text)} }

func sourceOf(s public.Source) sourceItem { return sourceItem{s.Title, dateOf(s.Date), s.Link} }

func slugs(in []public.Slug) []public.Slug {
	return each(in, func(s public.Slug) public.Slug { return s })
}

func areaOf(a public.Area) area {
	return area{a.ID, a.Title, markdown(a.Text), dateOf(a.Agreed), a.AgreedHow, slugs(a.Actions), slugs(a.Workshops)}
}

func workshopOf(w public.Workshop) workshop {
	return workshop{
		ID: w.ID, Number: w.Number, Title: w.Title, Date: dateOf(w.Date), Format: w.Format, Summary: markdown(w.Summary), State: w.State, Marker: markerOf(w.Marker),
		Sources:      each(w.Sources, sourceOf),
		Introduction: markdown(w.Introduction),
		Focus:        markdown(w.Focus),
		Topics:       each(w.Topics, topicOf),
		NextSteps:    markdown(w.NextSteps),
		Attended:     each(w.Attended, memberOf),
		Attendance:   each(w.Attendance, func(c public.Count) count { return count(c) }),
		TakeAways:    markdown(w.TakeAways),
		Actions:      slugs(w.Actions),
		Areas:        slugs(w.Areas),
	}
}

func topicOf(t public.Topic) topic {
	return topic{
		ID: t.ID, Title: t.Title, Marker: markerOf(t.Marker),
		Introduction:         markdown(t.Introduction),
		Clarifications:       markdown(t.Clarifications),
		TakenIntoAccount:     markdown(t.TakenIntoAccount),
		FurtherConsideration: markdown(t.FurtherConsideration),
		Actions:              slugs(t.Actions),
	}
}

// actionOf returns a converter that knows the titles of the site's topics.
func actionOf(s public.Site) func(public.Action) action {
	type key struct{ workshop, topic public.Slug }
	titles := map[key]public.Text{}
	for _, w := range s.Workshops {
		for _, t := range w.Topics {
			titles[key{w.ID, t.ID}] = t.Title
		}
	}
	earlier := map[public.Slug][]public.Slug{}
	for _, a := range s.Actions {
		earlier[a.SupersededBy] = append(earlier[a.SupersededBy], a.ID)
	}
	return func(a public.Action) action {
		return action{
			ID: a.ID, Number: a.Number, Workshop: a.Workshop, Topic: a.Topic,
			TopicTitle: titles[key{a.Workshop, a.Topic}],
			Areas:      slugs(a.Areas), Text: a.Text, Owner: ownerOf(a.Owner),
			Due: dateOf(a.Due), Deadline: dateOf(a.Deadline),
			Revisions: each(a.Revisions, revisionOf), Updates: each(a.Updates, accountOf), Views: each(a.Views, viewOf),
			SupersededBy: a.SupersededBy, Supersedes: slugs(earlier[a.ID]), Standing: a.Standing, Timing: a.Timing, Source: a.Source, Marker: markerOf(a.Marker),
		}
	}
}

func ownerOf(b *public.Body) *body {
	if b == nil {
		return nil
	}
	o := bodyOf(*b)
	return &o
}

func paperOf(p public.Paper) paper {
	return paper{p.ID, p.Title, p.Version, dateOf(p.Date), slugs(p.Workshops), p.Link}
}

func termOf(t public.Term) term { return term{t.ID, t.Name, t.Abbreviation, t.Meaning, t.Link} }

func withheldOf(w public.Withheld) withheld {
	return withheld{w.ID, w.Kind, w.Title, w.Reason, w.Condition, slugs(w.Workshops), dateOf(w.Released)}
}

func wordsOf() map[string]map[string]label {
	all := map[string]map[string]label{}
	for kind, terms := range public.Wording() {
		all[kind] = map[string]label{}
		for term, w := range terms {
			all[kind][term] = label(w)
		}
	}
	return all
}
