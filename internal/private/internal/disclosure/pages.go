package disclosure

import (
	"openspace/internal/diag"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
	"openspace/internal/public"
)

// pages discloses the pages written by hand. They go through the same rules as the
// records' prose, but for one: their author wrote them to be published as they
// stand, so that a protected name in them stops the build with its place and is not
// replaced.
func (d *discloser) pages(in []records.Page) []public.Page {
	var out []public.Page
	for _, p := range in {
		d.wordForWordOnly(func() { out = append(out, d.page(p)) })
	}
	return out
}

func (d *discloser) page(p records.Page) public.Page {
	out := public.Page{ID: d.id(p.ID), Title: d.line(p.Title), InMenu: p.Menu.Word == "main"}
	out.Description = d.phrase(p.Description) // it is shown on other pages too
	d.here = spot{"page:" + secret.Reveal(p.ID.Text), []string{"pages/" + out.ID.String() + "/index.html", "data/handwritten.json"}}
	defer func() { d.here = everywhere }()
	out.Introduction = d.passage(p.Introduction)
	for _, s := range p.Sections {
		out.Sections = append(out.Sections, public.PageSection{Title: d.line(s.Title), Text: d.passage(s.Text)})
	}
	return out
}

// wordForWordOnly turns every name that was given a neutral wording while write ran
// into a problem. That no neutral wording would fit is then of no interest. A
// withdrawal, which has to get through, keeps the neutral wording.
func (d *discloser) wordForWordOnly(write func()) {
	from := len(d.problems)
	write()
	if d.less {
		return
	}
	kept := d.problems[:from]
	for _, p := range d.problems[from:] {
		switch p.Code() {
		case diag.LabelTooNarrow.Code:
			continue
		case diag.NameReplaced.Code:
			p = diag.NameInPage.At(p.Place()).About(p.ID())
		}
		kept = append(kept, p)
	}
	d.problems = kept
}
