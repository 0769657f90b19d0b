package hugofiles

import "openspace/internal/public"

// handwritten is a page that the facilitator has written.
type handwritten struct {
	ID           public.Slug `json:"id"`
	Title        public.Text `json:"title"`
	Description  public.Text `json:"description"`
	Menu         string      `json:"menu"` // main or footer
	Introduction string      `json:"introduction"`
	Sections     []part      `json:"sections"`
}

// part is what stands under one heading of such a page.
type part struct {
	Title public.Text `json:"title"`
	Text  string      `json:"text"`
}

func handwrittenPath(p public.Page) string { return "pages/" + p.ID.String() + "/" }

func (x *explainer) handwritten(p public.Page) handwritten {
	x.sees(p.Title)
	return handwritten{
		ID: p.ID, Title: p.Title, Description: p.Description,
		Menu:         map[bool]string{true: "main", false: "footer"}[p.InMenu],
		Introduction: x.markdown(p.Introduction),
		Sections:     each(p.Sections, x.part),
	}
}

func (x *explainer) part(s public.PageSection) part {
	x.sees(s.Title)
	return part{s.Title, x.markdown(s.Text)}
}

// handwrittenPages lists them for the list of all pages.
func handwrittenPages(s public.Site) []page {
	var all []page
	for _, p := range s.Pages {
		one := item("More pages", "pages", p.ID, p.Title.String())
		one.Description = p.Description.String()
		all = append(all, one)
	}
	return all
}
