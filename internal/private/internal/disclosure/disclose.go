package disclosure

import (
	"maps"
	"slices"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/fold"
	"openspace/internal/private/internal/counts"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
	"openspace/internal/public"
)

// Disclosure is what one disclosure hands over.
type Disclosure struct {
	Site    public.Site
	Allowed func(id, file string) bool // may this id be named in this file
	// LastGood is the last day on which every permission and embargo that the site
	// rests on still holds; not stated if none of them ends.
	LastGood calendar.Date
	Namings  []Naming
	Waiting  []Waiting
	Holding  []Holding // what is withheld
	// Restricted finds the words of withheld papers in a text.
	Restricted fold.Search
	Tables     []counts.Published // for the ledger
}

// Naming says in which files an id may be named.
type Naming struct {
	ID    string   `json:"id"`
	Files []string `json:"files"`
}

// Disclose fills a public site from the records, as it stands on the day asAt. It is
// to be used only if no problem is an error. The names are those of the records'
// register.
//
// earlier is the tables of counts that earlier releases published.
func (n *Names) Disclose(f records.Folder, asAt calendar.Date, earlier ...counts.Published) (Disclosure, []diag.Problem) {
	return n.disclose(f, asAt, earlier, false)
}

// DiscloseLess is for a withdrawal, which has to get through whatever else is in
// the way: what would stop a build is left out of the site instead.
func (n *Names) DiscloseLess(f records.Folder, asAt calendar.Date, earlier ...counts.Published) Disclosure {
	out, _ := n.disclose(f, asAt, earlier, true)
	return out
}

func (n *Names) disclose(f records.Folder, asAt calendar.Date, earlier []counts.Published, less bool) (Disclosure, []diag.Problem) {
	d := newDiscloser(f, n, asAt, less)
	d.checkLabels(f.Register)
	d.checkPublicNames(f.Names)
	d.rules.lookAhead(proseOf(f))
	s := d.site(f)
	d.attendance(f, s.Workshops, earlier)
	d.interests(f, s.Areas, earlier)
	d.rules.seen = nil // d lives on, to answer [Disclosure.Allowed]
	return Disclosure{s, d.allowed, d.lastGood, d.namings(), d.waiting, d.holding, d.rules.reuse.Search(), d.tables}, diag.Sort(d.problems)
}

func newDiscloser(f records.Folder, registered *Names, asAt calendar.Date, less bool) *discloser {
	d := &discloser{
		less: less, asAt: asAt, here: everywhere,
		registered: registered, participants: participants(f.Register, f.Withdrawals),
		allowances: map[allowance]bool{}, releases: releases(f.Decisions), decided: readDecisions(f.Decisions, asAt),
	}
	d.policy = d.stricter(f.Process.Policy)
	d.labels = newLabels(f.Register, d.policy)
	d.rules = newExaminer(f, d)
	return d
}

func (d *discloser) site(f records.Folder) public.Site {
	bodies := d.bodies(f.Names)
	s := public.Site{AsAt: d.asAt, Policy: d.policy}
	s.Process = d.process(f.Process, bodies)
	s.Workshops = d.workshops(f)
	s.Actions = d.actions(f, bodies)
	s.Areas = d.areas(f)
	s.Papers = d.papers(f.Papers)
	s.Glossary = d.glossary(f.Names)
	s.Join = d.join(f.Join)
	s.Members = d.members(slices.Sorted(maps.Keys(d.participants)), membership, spot{"page:join", []string{"about/index.html", "join/index.html", "data/members.json"}})
	s.Reports = d.reports(f.Reports)
	s.Updates = d.updates(f.Updates)
	s.Corrections = d.corrections(f.Corrections)
	s.Pages = d.pages(f.Pages)
	s.Withheld = d.withheld
	attach(&s)
	s.Periods = periods(s)
	return s
}

// checkLabels holds the neutral wordings to the names that they stand for.
func (d *discloser) checkLabels(reg records.Register) {
	for _, s := range reg.Sectors {
		for _, l := range []records.Line{s.Label, s.Broader} {
			if len(d.registered.Find(secret.Reveal(l.Text))) > 0 {
				d.report(diag.LabelNames, l.At)
			}
		}
	}
}

// checkPublicNames reports a name that is public and registered at once (rule C2).
func (d *discloser) checkPublicNames(n records.Names) {
	check := func(l records.Line) {
		for _, h := range d.registered.Find(secret.Reveal(l.Text)) {
			d.reportHit(diag.NameBothWays, l.At, h)
		}
	}
	for _, b := range n.Bodies {
		for _, l := range append([]records.Line{b.Name, b.Abbreviation}, b.Aliases...) {
			check(l)
		}
	}
	for _, b := range n.Names {
		for _, l := range append([]records.Line{b.Name, b.Abbreviation}, b.Aliases...) {
			check(l)
		}
	}
}

// ahead reports a date that lies wholly after the day of the build: what has not
// happened yet cannot be reported as done.
func (d *discloser) ahead(date records.Date) {
	if date.Stated() && date.StartsAfter(d.asAt) {
		d.report(diag.DateAhead, date.At, diag.Date(d.asAt.ISO()))
	}
}
