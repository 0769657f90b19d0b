package hugofiles

import (
	"testing"

	"openspace/internal/calendar"
	"openspace/internal/public"
)

// TestPagesAreDatedByWhatTheyTell: the latest change on a page is its date, as precise
// as it is known, and a page without one has none.
func TestPagesAreDatedByWhatTheyTell(t *testing.T) {
	slug, text := public.SlugClearedByDisclosure, public.TextClearedByDisclosure
	on := func(s string) calendar.Date { d, _ := calendar.Parse(s); return d }
	change := func(day, page, action string) public.Change {
		return public.Change{Date: on(day), Page: text(page), Action: slug(action)}
	}
	s := public.Site{
		AsAt:      on("2020-01-01"),
		Workshops: []public.Workshop{{ID: slug("w1"), Title: text("One")}, {ID: slug("w2"), Title: text("Two")}},
		Areas:     []public.Area{{ID: slug("a")}, {ID: slug("b")}},
		Actions:   []public.Action{{ID: slug("w1-01"), Workshop: slug("w1"), Areas: []public.Slug{slug("a")}, Standing: public.Done}, {ID: slug("w1-02"), Workshop: slug("w1")}},
		Reports:   []public.Report{{ID: slug("2019")}},
		Periods: []public.Period{
			{From: slug("w2"), Changes: []public.Change{change("2019-07", "/reports/2019/", ""), change("", "/actions/w1-01/", "w1-01")}},
			{From: slug("w1"), To: slug("w2"), Changes: []public.Change{change("2019-06-30", "/actions/w1-01/", "w1-01"), change("2019-05", "/workshops/w1/", "")}},
		},
		Corrections: []public.Correction{{Date: on("2019-08-01"), Page: text("/glossary/")}},
	}
	got := map[string]string{}
	lists := listsOf(s)
	for _, p := range dated(pagesOf(s, lists), newestOf(s, lists)) {
		got[p.Path] = p.Newest
	}
	for path, want := range map[string]string{
		"actions/w1-01/": "2019-06-30", "actions/w1-02/": "", "workshops/w1/": "2019-06-30", "workshops/w2/": "", "areas/a/": "2019-06-30", "areas/b/": "",
		"actions/": "2019-06-30", "actions/by/standing/done/": "2019-06-30", "changes/": "2019-07", "changes/from-w1/to-w2/": "2019-06-30", "changes/since-w1/": "2019-07",
		"reports/": "2019-07", "reports/2019/": "2019-07", "glossary/": "2019-08-01", "about/": "", "privacy/": "",
	} {
		if date, there := got[path]; !there || date != want {
			t.Errorf("%s: %q (there: %v), want %q", path, date, there, want)
		}
	}
}
