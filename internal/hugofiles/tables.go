package hugofiles

import (
	"strings"

	"openspace/internal/calendar"
	"openspace/internal/public"
)

// table is one of the tables that can be downloaded. A cell is a text, a number, or
// empty where nothing is stated or the entry is withheld.
type table struct {
	Name    string // of its files, without the ending
	Title   string
	Columns []column
	Rows    [][]any
}

type column struct {
	Name    string `json:"name"`
	Type    string `json:"type"` // as Frictionless Data has it: string or integer
	Meaning string `json:"meaning"`
}

func text(name, meaning string) column   { return column{name, "string", meaning} }
func number(name, meaning string) column { return column{name, "integer", meaning} }
func when(name, meaning string) column {
	return column{name, "string", meaning + " As precise as it is known: 2018, 2018-10 or 2018-10-04."}
}

// list writes ids with a space between each two, which no id contains.
func list(ids []public.Slug) string {
	return strings.Join(each(ids, public.Slug.String), " ")
}

func iso(d calendar.Date) string { return d.ISO() }

// tablesOf makes every table, also those that have no row.
func tablesOf(s public.Site) []table {
	return []table{
		actionsTable(s), deadlinesTable(s), accountsTable(s), viewsTable(s),
		workshopsTable(s), areasTable(s), papersTable(s),
	}
}

func actionsTable(s public.Site) table {
	t := table{"actions", "Actions", []column{
		text("id", "The action's id: the last part of its address."),
		number("number", "Its number in the workshop's list."),
		text("workshop", "The id of the workshop that asked for it."),
		text("topic", "The id of the topic that it came from."),
		text("areas", "The ids of its scope areas, with a space between each two."),
		text("text", "What was asked for."),
		text("owner", "The body that owes it."),
		when("due", "The deadline as first agreed."),
		when("deadline", "The deadline as it stands after the last revision."),
		number("times_moved", "How often the deadline was moved."),
		text("standing", "Where it stands on the day of the build, by code; the page of actions gives the meanings."),
		when("known_until", "The last day of which the records tell what became of it; empty where they are kept."),
		text("timing", "overdue, due-soon or nothing, on the day of the build."),
		text("superseded_by", "The id of the action that took its place."),
		text("withheld", "Why it is withheld, by code; empty where it is not."),
	}, [][]any{}}
	for _, a := range s.Actions {
		t.Rows = append(t.Rows, []any{a.ID, a.Number, a.Workshop, a.Topic, list(a.Areas), a.Text, owner(a), iso(a.Due), iso(a.Deadline),
			a.Moves(), a.Standing, iso(a.KnownUntil), a.Timing, a.SupersededBy, why(a.Marker)})
	}
	return t
}

func owner(a public.Action) string {
	if a.Owner == nil {
		return ""
	}
	return a.Owner.Name.String()
}

func why(m *public.Marker) string {
	if m == nil {
		return ""
	}
	return string(m.Reason)
}

func deadlinesTable(s public.Site) table {
	t := table{"deadlines", "Deadlines that were moved", []column{
		text("action", "The action's id."),
		when("due", "The new deadline."),
		when("agreed", "When that was agreed."),
		text("reason", "The reason given."),
	}, [][]any{}}
	for _, a := range s.Actions {
		for _, r := range a.Revisions {
			t.Rows = append(t.Rows, []any{a.ID, iso(r.Due), iso(r.Agreed), r.Reason})
		}
	}
	return t
}

func accountsTable(s public.Site) table {
	t := table{"accounts", "What the owners report", []column{
		text("action", "The action's id."),
		when("date", "The date of the report."),
		text("status", "What the owner says about how the action stands, by code."),
		text("account", "The owner's own account."),
		text("evidence", "Addresses of documents, with a space between each two."),
		text("withheld", "Why the report is withheld, by code; empty where it is not."),
	}, [][]any{}}
	for _, a := range s.Actions {
		for _, u := range a.Updates {
			links := strings.Join(each(u.Evidence, public.Link.String), " ")
			t.Rows = append(t.Rows, []any{a.ID, iso(u.Date), u.Status, u.Account, links, why(u.Marker)})
		}
	}
	return t
}

func viewsTable(s public.Site) table {
	t := table{"views", "The participants' own view", []column{
		text("action", "The action's id."),
		when("date", "The date of the view."),
		text("view", "satisfied, partly or not-satisfied."),
		number("agreed_by_at_least", "By how many of those taking part it was agreed, at least; 0 where that is not published."),
		text("text", "The view in words."),
	}, [][]any{}}
	for _, a := range s.Actions {
		for _, v := range a.Views {
			t.Rows = append(t.Rows, []any{a.ID, iso(v.Date), v.View, v.AtLeast, v.Text})
		}
	}
	return t
}

func workshopsTable(s public.Site) table {
	t := table{"workshops", "Workshops", []column{
		text("id", "The workshop's id: the last part of its address."),
		number("number", "Its place in the order of workshops."),
		text("title", "Its title."),
		when("date", "When it took place or is planned."),
		text("format", "How people met."),
		text("state", "planned, held, held-no-write-up, held-none-known or plan-not-known; the pages of workshops give the meanings."),
		text("areas", "The ids of the scope areas that it discussed, with a space between each two."),
		text("withheld", "Why its write-up is withheld, by code; empty where it is not."),
	}, [][]any{}}
	for _, w := range s.Workshops {
		t.Rows = append(t.Rows, []any{w.ID, w.Number, w.Title, iso(w.Date), w.Format, w.State, list(w.Areas), why(w.Marker)})
	}
	return t
}

func areasTable(s public.Site) table {
	t := table{"areas", "Scope areas", []column{
		text("id", "The scope area's id: the last part of its address."),
		text("title", "Its title."),
		when("agreed", "Since when it is in scope."),
		text("agreed_how", "How that was agreed."),
	}, [][]any{}}
	for _, a := range s.Areas {
		t.Rows = append(t.Rows, []any{a.ID, a.Title, iso(a.Agreed), a.AgreedHow})
	}
	return t
}

func papersTable(s public.Site) table {
	t := table{"papers", "Papers that may be named", []column{
		text("id", "The paper's id."),
		text("title", "Its title."),
		text("version", "Its version."),
		when("date", "Its date."),
		text("workshops", "The ids of the workshops that it was before, with a space between each two."),
		text("link", "Where its publisher has put it."),
	}, [][]any{}}
	for _, p := range s.Papers {
		t.Rows = append(t.Rows, []any{p.ID, p.Title, p.Version, iso(p.Date), list(p.Workshops), p.Link})
	}
	return t
}
