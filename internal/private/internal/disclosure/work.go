package disclosure

import (
	"openspace/internal/calendar"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
	"openspace/internal/public"
)

// workshops discloses every workshop, without attendance, which is added once all
// counts are known (rule C6).
func (d *discloser) workshops(f records.Folder) []public.Workshop {
	var out []public.Workshop
	for _, w := range f.Workshops {
		out = append(out, d.workshop(w, f.Process.RecordsUntil.Date))
	}
	return out
}

// workshop discloses one. Of a withheld one there are only its number, its date and
// the marker.
func (d *discloser) workshop(w records.Workshop, until calendar.Date) public.Workshop {
	out := public.Workshop{ID: d.id(w.ID), Number: w.Number.N, Date: w.Date.Date, State: d.state(w, until)}
	key := "workshop:" + secret.Reveal(w.ID.Text)
	out.Marker = d.hold(w.Marking, public.WorkshopItem, key, out.ID)
	if out.Marker != nil {
		out.Title = d.line(w.PublicTitle)
		return out
	}
	out.Released = d.backfilled(w.Marking, key)
	d.here = spot{"workshop:" + out.ID.String(), []string{"workshops/" + out.ID.String() + "/index.html", "data/workshops.json"}}
	defer func() { d.here = everywhere }()
	out.Attended = d.membersOf(w.Attended, attendance, d.here)
	out.Title, out.Format, out.Summary = d.line(w.Title), d.line(w.Format), d.passage(w.Summary)
	out.Sources, out.Areas = d.sources(w.Sources), d.refs(w.Areas)
	out.Introduction, out.Focus = d.passage(w.WriteUp.Introduction), d.passage(w.WriteUp.Focus)
	out.Topics = d.topics(w)
	out.NextSteps, out.TakeAways = d.passage(w.WriteUp.NextSteps), d.passage(w.WriteUp.TakeAways)
	return out
}

// state says how far a workshop is. A write-up of a workshop that lies ahead is a
// problem. Once the records have ended, a plan for a day that they do not reach is
// no fact, and a write-up that they do not hold is not one that is still to come.
func (d *discloser) state(w records.Workshop, until calendar.Date) public.WorkshopState {
	switch ended := d.ended(until); {
	case w.Written:
		d.ahead(w.Date)
		return public.Held
	case !w.Date.EndsBefore(d.asAt):
		return public.Planned
	case ended && w.Date.LastDay() > until.LastDay():
		return public.PlanNotKnown
	case ended:
		return public.HeldNoneKnown
	}
	return public.HeldNoWriteUp
}

func (d *discloser) topics(w records.Workshop) []public.Topic {
	var out []public.Topic
	for i, t := range w.Topics {
		out = append(out, d.topic(w, t, w.WriteUp.Topics[i]))
	}
	return out
}

// topic discloses one section of a write-up. A withheld one has no id: it could
// tell its subject.
func (d *discloser) topic(w records.Workshop, t records.Topic, text records.TopicText) public.Topic {
	key := topicKey(w.ID.Text, t.ID.Text)
	if marker := d.hold(t.Marking, public.TopicItem, key, d.id(w.ID)); marker != nil {
		return public.Topic{Title: d.line(t.PublicTitle), Marker: marker}
	}
	return public.Topic{
		ID: d.id(t.ID), Title: d.line(t.Title), Released: d.backfilled(t.Marking, key),
		Introduction:         d.passage(text.Introduction),
		Clarifications:       d.passage(text.Clarifications),
		TakenIntoAccount:     d.passage(text.TakenIntoAccount),
		FurtherConsideration: d.passage(text.FurtherConsideration),
	}
}

func topicKey(workshop, topic secret.Text) string {
	return "topic:" + secret.Reveal(workshop) + "/" + secret.Reveal(topic)
}

// papers returns the papers that may be named. The others go into the register of
// withheld items by a number: an id could tell a subject.
func (d *discloser) papers(in []records.Paper) []public.Paper {
	var open []public.Paper
	for _, p := range in {
		if d.hold(paperMarking(p), public.PaperItem, "paper:"+secret.Reveal(p.ID.Text), d.refs(p.Workshops)...) != nil {
			continue
		}
		d.ahead(p.Date)
		open = append(open, public.Paper{ID: d.id(p.ID), Title: d.line(p.Title), Version: d.line(p.Version), Date: p.Date.Date, Workshops: d.refs(p.Workshops), Link: d.link(p.Link)})
	}
	return open
}

// paperMarking is a paper's marking. Whatever its circulation is, if not public, is
// one.
func paperMarking(p records.Paper) records.Marking {
	m := records.Marking{Embargo: p.Embargo, Condition: p.Condition, PublicTitle: p.PublicTitle}
	if p.Circulation.Word != "public" {
		m.Marked = p.Circulation
	}
	return m
}
