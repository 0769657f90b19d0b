package hugofiles

import (
	"fmt"
	"slices"

	"openspace/internal/public"
)

// span is a page that tells what changed from one workshop to another, or since one.
// It repeats no change: it names the periods of data/changes.json that lie within.
type span struct {
	From    public.Slug `json:"from"`
	To      public.Slug `json:"to"` // empty: to the day of the build
	Path    string      `json:"path"`
	Title   string      `json:"title"`
	Periods []int       `json:"periods"` // places in data/changes.json, newest first
	Count   int         `json:"count"`   // changes in all of them
	Kinds   []kindCount `json:"kinds"`   // the same by kind; those that are none are left out
}

type kindCount struct {
	Kind  public.ChangeKind `json:"kind"`
	Count int               `json:"count"`
}

// mostWorkshops is up to how many workshops every two have a page: 66 pairs. Of more,
// the latest so many have a page each on what changed since, because the pairs would
// be thousands; between two of them a reader reads the parts of the page of changes.
const mostWorkshops = 12

// spansOf lists the pages by the workshop that they begin with, oldest first.
func spansOf(s public.Site) []span {
	stops := stopsOf(s.Periods)
	pairs := len(stops) <= mostWorkshops
	spans := []span{}
	for i, from := range stops {
		for _, to := range stops[i+1:] {
			if pairs {
				spans = append(spans, spanOf(s, from, to))
			}
		}
		if pairs || i >= len(stops)-mostWorkshops {
			spans = append(spans, spanOf(s, from, stop{}))
		}
	}
	return spans
}

// stop is a workshop between two periods, with how many periods are newer than it.
type stop struct {
	workshop public.Slug
	newer    int
}

// stopsOf lists the workshops that begin or end a period, oldest first. Periods in
// which nothing changed are not in the list, so that one need not begin with the
// workshop that the one before it ends with.
func stopsOf(periods []public.Period) []stop {
	var stops []stop
	add := func(id public.Slug, newer int) {
		if !id.Empty() && (len(stops) == 0 || stops[len(stops)-1].workshop != id) {
			stops = append(stops, stop{id, newer})
		}
	}
	for i, p := range slices.Backward(periods) {
		add(p.From, i+1)
		add(p.To, i)
	}
	return stops
}

func spanOf(s public.Site, from, to stop) span {
	p := span{From: from.workshop, To: to.workshop, Periods: []int{}}
	p.Path = "changes/since-" + from.workshop.String() + "/"
	p.Title = fmt.Sprintf(titleSince, titleOf(s, from.workshop))
	if !to.workshop.Empty() {
		p.Path = "changes/from-" + from.workshop.String() + "/to-" + to.workshop.String() + "/"
		p.Title = fmt.Sprintf(titleBetween, titleOf(s, from.workshop), titleOf(s, to.workshop))
	}
	var changes []public.Change
	for i := to.newer; i < from.newer; i++ {
		p.Periods = append(p.Periods, i)
		changes = append(changes, s.Periods[i].Changes...)
	}
	p.Count, p.Kinds = len(changes), kindsOf(changes)
	return p
}

// kindOrder is the order in which a page counts changes.
var kindOrder = []public.ChangeKind{
	public.WriteUpOut, public.ActionAsked, public.OwnerReported, public.ViewGiven, public.DeadlineSet, public.DeadlineMoved,
	public.UpdateOut, public.ReportOut, public.ItemReleased, public.PageCorrected,
}

func kindsOf(changes []public.Change) []kindCount {
	n := map[public.ChangeKind]int{}
	for _, c := range changes {
		n[c.Kind]++
	}
	counts := []kindCount{}
	for _, k := range kindOrder {
		if n[k] > 0 {
			counts = append(counts, kindCount{k, n[k]})
		}
	}
	return counts
}
