package load

import (
	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

// checkEnds holds the records to the days on which they say that they end: what is
// told of a later day would make a page that says "not known after" false.
func (r *reader) checkEnds(f *records.Folder) {
	r.checkProcessEnd(f)
	reach := map[string]calendar.Date{}
	for _, w := range f.Workshops {
		reach[secret.Reveal(w.ID.Text)] = w.Reach(f.Process)
		early := w.ActionsUntil.Stated() && w.Date.Stated() && w.ActionsUntil.LastDay() < w.Date.FirstDay()
		if early || beyond(w.ActionsUntil.Date, f.Process.RecordsUntil.Date) {
			r.report(diag.ActionsUntil, w.ActionsUntil.At)
		}
	}
	for _, a := range f.Actions {
		r.notAfter(reach[secret.Reveal(a.Workshop.Text)], told(a)...)
	}
}

// checkProcessEnd looks at what happened in the process as a whole.
func (r *reader) checkProcessEnd(f *records.Folder) {
	var dates []records.Date
	for _, a := range f.Process.Areas {
		dates = append(dates, a.Agreed)
	}
	for _, w := range f.Workshops {
		if w.Written {
			dates = append(dates, w.Date)
		}
	}
	for _, p := range f.Reports {
		dates = append(dates, p.Published)
	}
	for _, u := range f.Updates {
		dates = append(dates, u.Date)
	}
	r.notAfter(f.Process.RecordsUntil.Date, dates...)
}

// told is when something was told or agreed about an action.
func told(a records.Action) []records.Date {
	var dates []records.Date
	for _, v := range a.Revisions {
		dates = append(dates, v.Agreed)
	}
	for _, u := range a.Updates {
		dates = append(dates, u.Date)
	}
	for _, v := range a.Views {
		dates = append(dates, v.Date)
	}
	return dates
}

// notAfter reports the dates that lie wholly after the end.
func (r *reader) notAfter(end calendar.Date, dates ...records.Date) {
	for _, d := range dates {
		if end.Stated() && d.Stated() && d.StartsAfter(end) {
			r.report(diag.AfterRecords, d.At)
		}
	}
}

// beyond reports whether an end lies after the end of everything.
func beyond(end, all calendar.Date) bool {
	return end.Stated() && all.Stated() && end.LastDay() > all.LastDay()
}
