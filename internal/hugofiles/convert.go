package hugofiles

import (
	"slices"

	"openspace/internal/public"
)

func processOf(s public.Site, g *glossary) process {
	p, x := s.Process, g.explainer()
	defer g.keeps("about/", x)
	return process{
		ID: p.ID, Title: p.Title, ShortTitle: p.ShortTitle, Summary: p.Summary,
		Address: p.Address, BasePath: p.BasePath, Language: p.Language,
		AsAt: dateOf(s.AsAt), RecordsUntil: dateOf(p.RecordsUntil), Current: p.Current,
		Notice: new(explainer).markdown(p.Notice), Introduction: x.markdown(p.Introduction),
		Sponsor: bodyOf(p.Sponsor), Facilitator: bodyOf(p.Facilitator), Independent: independent(s),
		Contact:    contact{p.Contact.Role, p.Contact.Email},
		Programmes: each(p.Programmes, x.programme),
		Aims:       each(p.Aims, x.point),
		Roles:      each(p.Roles, x.point),
		Principles: explained(g, p.Principles, principlePath, (*explainer).point),
		Sources:    each(p.Sources, sourceOf),
	}
}

func principlePath(p public.Point) string   { return "principles/" + p.ID.String() + "/" }
func areaPath(a public.Area) string         { return "areas/" + a.ID.String() + "/" }
func workshopPath(w public.Workshop) string { return "workshops/" + w.ID.String() + "/" }
func actionPath(a public.Action) string     { return "actions/" + a.ID.String() + "/" }
func reportPath(r public.Report) string     { return "reports/" + r.ID.String() + "/" }
func updatePath(u public.Update) string     { return "updates/" + u.ID.String() + "/" }

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

func (x *explainer) programme(p public.Programme) programme {
	return programme{p.ID, p.Name, p.Abbreviation, x.markdown(p.Text)}
}

func (x *explainer) point(p public.Point) point {
	x.sees(p.Title)
	return point{p.ID, p.Title, x.markdown(p.Text)}
}

func sourceOf(s public.Source) sourceItem { return sourceItem{s.Title, dateOf(s.Date), s.Link} }

func slugs(in []public.Slug) []public.Slug {
	return each(in, func(s public.Slug) public.Slug { return s })
}

func (x *explainer) area(a public.Area) area {
	x.sees(a.Title, a.AgreedHow)
	return area{a.ID, a.Title, x.markdown(a.Text), dateOf(a.Agreed), a.AgreedHow, slugs(a.Actions), slugs(a.Workshops), interestOf(a.Interested)}
}

func interestOf(i *public.Interest) *interest {
	if i == nil {
		return nil
	}
	return &interest{i.N, i.Suppressed, dateOf(i.Counted)}
}

// workshop converts in the order of the page, because the first of an abbreviation
// is the one that is marked.
func (x *explainer) workshop(w public.Workshop) workshop {
	x.sees(w.Title)
	return workshop{
		ID: w.ID, Number: w.Number, Title: w.Title, Date: dateOf(w.Date), Format: x.stretches(w.Format.String()), Summary: x.markdown(w.Summary), State: w.State, Marker: markerOf(w.Marker), Released: dateOf(w.Released),
		Sources:      each(w.Sources, sourceOf),
		Introduction: x.markdown(w.Introduction),
		Focus:        x.markdown(w.Focus),
		Topics:       each(w.Topics, x.topic),
		NextSteps:    x.markdown(w.NextSteps),
		Attended:     each(w.Attended, memberOf),
		Attendance:   each(w.Attendance, func(c public.Count) count { return count(c) }),
		TakeAways:    x.markdown(w.TakeAways),
		Actions:      slugs(w.Actions),
		Areas:        slugs(w.Areas),
	}
}

func (x *explainer) topic(t public.Topic) topic {
	x.sees(t.Title)
	return topic{
		ID: t.ID, Title: t.Title, Marker: markerOf(t.Marker), Released: dateOf(t.Released),
		Introduction:         x.markdown(t.Introduction),
		Clarifications:       x.markdown(t.Clarifications),
		TakenIntoAccount:     x.markdown(t.TakenIntoAccount),
		FurtherConsideration: x.markdown(t.FurtherConsideration),
		Actions:              slugs(t.Actions),
	}
}

// actionOf returns a converter that knows the titles of the site's topics.
func actionOf(s public.Site) func(*explainer, public.Action) action {
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
	return func(x *explainer, a public.Action) action {
		return action{
			ID: a.ID, Number: a.Number, Workshop: a.Workshop, Topic: a.Topic,
			TopicTitle: titles[key{a.Workshop, a.Topic}],
			Areas:      slugs(a.Areas), Text: a.Text, Parts: x.stretches(a.Text.String()), Owner: ownerOf(a.Owner),
			Due: dateOf(a.Due), Deadline: dateOf(a.Deadline),
			Revisions: each(a.Revisions, x.revision), Updates: each(a.Updates, x.account), Views: each(a.Views, x.view),
			SupersededBy: a.SupersededBy, Supersedes: slugs(earlier[a.ID]), KnownUntil: dateOf(a.KnownUntil), Standing: a.Standing, Timing: a.Timing, Source: a.Source, Marker: markerOf(a.Marker), Released: dateOf(a.Released),
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
