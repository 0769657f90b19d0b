package calendar

import (
	"strconv"
	"time"
)

// Date is a calendar date as precise as it is known: a year, a month of a year or
// a day. It has no clock and no time zone. The zero value means "not stated".
//
// The notation is that of ISO 8601: 2018, 2018-10 or 2018-10-04.
type Date struct{ iso string }

// Parse reads a date in one of the three notations, and reports whether it is
// one that the calendar has. Years run from 1900 to 2199.
func Parse(s string) (Date, bool) {
	for _, layout := range [...]string{"2006", "2006-01", time.DateOnly} {
		if len(s) != len(layout) {
			continue
		}
		t, err := time.Parse(layout, s)
		if err != nil || t.Year() < 1900 || t.Year() > 2199 {
			return Date{}, false
		}
		return Date{s}, true
	}
	return Date{}, false
}

// DayOf returns the calendar day of t in t's own zone.
func DayOf(t time.Time) Date { return Date{t.Format(time.DateOnly)} }

func (d Date) Stated() bool { return d.iso != "" }
func (d Date) IsDay() bool  { return len(d.iso) == len(time.DateOnly) }

// ISO returns the date in its notation, or "" if it is not stated.
func (d Date) ISO() string { return d.iso }

// FirstDay returns the first day of the period, as 2006-01-02.
func (d Date) FirstDay() string {
	switch len(d.iso) {
	case 4:
		return d.iso + "-01-01"
	case 7:
		return d.iso + "-01"
	}
	return d.iso
}

// LastDay returns the last day of the period, as 2006-01-02.
func (d Date) LastDay() string {
	first, err := time.Parse(time.DateOnly, d.FirstDay())
	if err != nil {
		return ""
	}
	switch len(d.iso) {
	case 4:
		return first.AddDate(1, 0, -1).Format(time.DateOnly)
	case 7:
		return first.AddDate(0, 1, -1).Format(time.DateOnly)
	}
	return d.iso
}

// EndsBefore reports whether the whole period of d lies before the day.
func (d Date) EndsBefore(day Date) bool { return d.LastDay() < day.FirstDay() }

// StartsAfter reports whether the whole period of d lies after the day.
func (d Date) StartsAfter(day Date) bool { return d.FirstDay() > day.LastDay() }

// Words returns the date in English words: 2018, October 2018 or 4 October 2018.
func (d Date) Words() string {
	switch t, _ := time.Parse(time.DateOnly, d.FirstDay()); len(d.iso) {
	case 4, 0:
		return d.iso
	case 7:
		return t.Month().String() + " " + strconv.Itoa(t.Year())
	default:
		return t.Format("2 January 2006")
	}
}

// DaysFrom returns how many days lie between a day and the last day of d: 0 if they
// are the same day, less if d lies before it.
func (d Date) DaysFrom(day Date) int {
	to, err := time.Parse(time.DateOnly, d.LastDay())
	from, err2 := time.Parse(time.DateOnly, day.FirstDay())
	if err != nil || err2 != nil {
		return 0
	}
	return int(to.Sub(from).Hours() / 24)
}
