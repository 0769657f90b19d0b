package disclosure

import (
	"slices"

	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
	"openspace/internal/public"
)

func (d *discloser) join(j records.Join) *public.Join {
	if !j.Given {
		return nil
	}
	out := &public.Join{
		Open: j.Open.Set, Deadline: j.Deadline.Date,
		Who: d.passage(j.Who), Time: d.passage(j.Time), Costs: d.passage(j.Costs),
		Confidentiality: d.passage(j.Confidentiality), Leaving: d.passage(j.Leaving),
	}
	for _, s := range j.Steps {
		out.Steps = append(out.Steps, public.Point{Title: d.line(s.Title), Text: d.passage(s.Text)})
	}
	for _, q := range j.Questions {
		out.Questions = append(out.Questions, public.Point{Title: d.line(q.Question), Text: d.passage(q.Answer)})
	}
	return out
}

func (d *discloser) reports(in []records.Report) []public.Report {
	var out []public.Report
	for _, r := range in {
		d.ahead(r.Published)
		id := d.id(r.ID).String()
		d.here = spot{"report:" + id, []string{"reports/" + id + "/index.html", "data/reports.json"}}
		p := public.Report{
			ID: d.id(r.ID), Title: d.line(r.Title), From: r.From.Date, To: r.To.Date, Published: r.Published.Date,
			Summary: d.passage(r.Summary), Link: d.link(r.Link),
		}
		for _, s := range r.Sections {
			p.Sections = append(p.Sections, d.section(r, s))
		}
		out = append(out, p)
	}
	d.here = everywhere
	return out
}

// section discloses one part of a report. A withheld one has no id: it could tell
// its subject.
func (d *discloser) section(r records.Report, s records.Section) public.Section {
	key := "section:" + secret.Reveal(r.ID.Text) + "/" + secret.Reveal(s.ID.Text)
	if marker := d.hold(s.Marking, public.SectionItem, key); marker != nil {
		return public.Section{Title: d.line(s.PublicTitle), Marker: marker}
	}
	out := public.Section{
		ID: d.id(s.ID), Title: d.line(s.Title), WrittenBy: public.Party(s.WrittenBy.Word), Text: d.passage(s.Text),
		Released: d.backfilled(s.Marking, key),
	}
	out.Authors = d.membersOf(s.Authors, authorship, d.here)
	for _, v := range s.Reviews {
		out.Reviews = append(out.Reviews, public.Review{By: public.Party(v.By.Word), For: d.line(v.For)})
	}
	return out
}

// updates discloses the programme updates, newest first.
func (d *discloser) updates(in []records.Update) []public.Update {
	var out []public.Update
	for _, u := range in {
		d.ahead(u.Date)
		out = append(out, public.Update{ID: public.SlugClearedByDisclosure(u.Date.ISO()), Date: u.Date.Date, Title: d.line(u.Title), Text: d.passage(u.Text)})
	}
	slices.Reverse(out)
	return out
}

func (d *discloser) corrections(in []records.Correction) []public.Correction {
	var out []public.Correction
	for _, c := range in {
		d.ahead(c.Date)
		out = append(out, public.Correction{Date: c.Date.Date, Page: d.line(c.Page), Text: d.passage(c.Text)})
	}
	slices.Reverse(out)
	return out
}
