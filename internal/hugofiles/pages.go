package hugofiles

import (
	"fmt"

	"openspace/internal/public"
)

// page is one page of the site, as the list of all pages, the sitemap and the
// content adapters have it.
type page struct {
	Path        string `json:"path"` // below the site's address, with a closing slash
	Kind        string `json:"kind"` // Hugo's: page or section; items are pages
	Layout      string `json:"layout"`
	Title       string `json:"title"`
	Description string `json:"description"`
	Group       string `json:"group"`  // under which heading the list of all pages has it
	Item        bool   `json:"item"`   // its own section's adapter makes it
	Newest      string `json:"newest"` // the latest date of what is told on it, or empty
}

// pagesOf lists every page but the home page and the page for what is not found. lists
// are those of the site.
func pagesOf(s public.Site, lists []listGroup) []page {
	var all []page
	for _, p := range fixedPages(s) {
		if p.there {
			all = append(all, p.page)
		}
	}
	return append(all, itemPages(s, lists)...)
}

// dated are the pages, each with the latest date of what it tells.
func dated(pages []page, newest newest) []page {
	return each(pages, func(p page) page {
		p.Newest = newest[p.Path].ISO()
		return p
	})
}

// item is a page about one entry of a list.
func item(group, folder string, id public.Slug, title string) page {
	return page{Path: folder + "/" + id.String() + "/", Kind: "page", Title: title, Group: group, Item: true}
}

func itemPages(s public.Site, lists []listGroup) []page {
	var all []page
	for _, w := range s.Workshops {
		all = append(all, item(inWorkshops, "workshops", w.ID, w.Title.String()))
	}
	for _, a := range s.Areas {
		all = append(all, item(inAreas, "areas", a.ID, a.Title.String()))
	}
	for _, p := range s.Process.Principles {
		all = append(all, item(inPrinciples, "principles", p.ID, p.Title.String()))
	}
	for _, r := range s.Reports {
		all = append(all, item(inReports, "reports", r.ID, r.Title.String()))
	}
	for _, u := range s.Updates {
		all = append(all, item(inUpdates, "updates", u.ID, u.Title.String()))
	}
	all = append(all, handwrittenPages(s)...)
	for _, p := range spansOf(s) {
		all = append(all, page{Path: p.Path, Kind: "page", Title: p.Title, Group: inSpans, Item: true})
	}
	return append(all, actionPages(s, lists)...)
}

// actionPages are the actions and the lists of them.
func actionPages(s public.Site, lists []listGroup) []page {
	var all []page
	numbers := map[public.Slug]int{}
	for _, w := range s.Workshops {
		numbers[w.ID] = w.Number
	}
	for _, a := range s.Actions {
		text := a.Text.String()
		if a.Marker != nil {
			text = titleWithheld
		}
		all = append(all, item(inActions, "actions", a.ID, fmt.Sprintf(titleAction, a.Number, numbers[a.Workshop], text)))
	}
	for _, g := range lists {
		for _, l := range g.Lists {
			all = append(all, page{Path: l.Path, Kind: "page", Title: l.Heading, Group: inLists, Item: true})
		}
	}
	return all
}

// titleOf is a workshop's title.
func titleOf(s public.Site, id public.Slug) string {
	for _, w := range s.Workshops {
		if w.ID == id {
			return w.Title.String()
		}
	}
	return id.String()
}
