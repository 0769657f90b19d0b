package disclosure

import (
	"net/url"

	"openspace/internal/calendar"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
	"openspace/internal/public"
)

func (d *discloser) process(p records.Process, bodies map[string]public.Body) public.Process {
	out := public.Process{
		ID: d.id(p.ID), Title: d.line(p.Title), ShortTitle: d.line(p.ShortTitle), Summary: d.line(p.Summary),
		Address: d.link(p.Address), Language: public.TextClearedByDisclosure(p.Language.Tag),
		Notice: d.passage(p.Notice), Introduction: d.passage(p.Introduction),
		RecordsUntil: p.RecordsUntil.Date, Current: !d.ended(p.RecordsUntil.Date),
		Sponsor:     bodies[secret.Reveal(p.Sponsor.Text)],
		Facilitator: bodies[secret.Reveal(p.Facilitator.Text)],
		Contact:     public.Contact{Role: d.line(p.Contact.Role), Email: d.address(p.Contact.Email.Text, p.Contact.Email.At, "mailto:")},
		Aims:        d.points(p.Aims), Roles: d.points(p.Roles), Principles: d.points(p.Principles),
		Sources: d.sources(p.Sources),
	}
	if out.ShortTitle.Empty() {
		out.ShortTitle = out.Title
	}
	out.BasePath = basePath(out.Address)
	for _, g := range p.Programmes {
		out.Programmes = append(out.Programmes, public.Programme{ID: d.id(g.ID), Name: d.name(g.Name), Abbreviation: d.name(g.Abbreviation), Text: d.passage(g.Text)})
	}
	return out
}

// ended reports whether records that reach until a day tell nothing of the day of
// the build. Without such a day they are kept.
func (d *discloser) ended(until calendar.Date) bool {
	return until.Stated() && until.EndsBefore(d.asAt)
}

// basePath is the path of the site's address, which begins every link inside it.
func basePath(address public.Link) public.Text {
	u, err := url.Parse(address.String())
	if err != nil || u.Path == "" {
		return public.Const("/")
	}
	return public.TextClearedByDisclosure(u.EscapedPath())
}

func (d *discloser) points(in []records.Point) []public.Point {
	var out []public.Point
	for _, p := range in {
		out = append(out, public.Point{ID: d.id(p.ID), Title: d.line(p.Title), Text: d.passage(p.Text)})
	}
	return out
}

func (d *discloser) sources(in []records.Source) []public.Source {
	var out []public.Source
	for _, s := range in {
		out = append(out, public.Source{Title: d.line(s.Title), Date: s.Date.Date, Link: d.link(s.Link)})
	}
	return out
}

func (d *discloser) bodies(n records.Names) map[string]public.Body {
	all := map[string]public.Body{}
	for _, b := range n.Bodies {
		out := public.Body{ID: d.id(b.ID), Name: d.name(b.Name), InText: d.name(b.InText), Abbreviation: d.name(b.Abbreviation), Link: d.link(b.Link)}
		if out.InText.Empty() {
			out.InText = out.Name
		}
		all[secret.Reveal(b.ID.Text)] = out
	}
	return all
}

// areas lists the scope areas without what belongs to them, which attach adds.
func (d *discloser) areas(f records.Folder) []public.Area {
	var out []public.Area
	for _, a := range f.Process.Areas {
		d.ahead(a.Agreed)
		out = append(out, public.Area{ID: d.id(a.ID), Title: d.line(a.Title), Text: d.passage(a.Text), Agreed: a.Agreed.Date, AgreedHow: d.line(a.AgreedHow)})
	}
	return out
}
