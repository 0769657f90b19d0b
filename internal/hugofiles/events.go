package hugofiles

import (
	"strings"
	"time"
	"unicode/utf8"

	"openspace/internal/calendar"
	"openspace/internal/public"
)

// events holds the lines of the calendar's entries as RFC 5545 wants them: text
// escaped (3.3.11) and folded so that no line has more than 75 octets (3.1).
// Workshops and the deadlines of open actions are in it. An entry lasts for the
// whole of the period that is known.
type events struct {
	Lines []string `json:"lines"`
}

func eventsOf(s public.Site) events {
	e := events{Lines: []string{}}
	for _, w := range s.Workshops {
		e.add(s, "workshop-"+w.ID.String(), w.Date, kindOf(w)+w.Title.String(), "workshops/"+w.ID.String()+"/")
	}
	for _, a := range s.Actions {
		if open(a) && a.Standing != public.Done && a.Standing != public.Dropped && a.Standing != public.Superseded {
			e.add(s, "action-"+a.ID.String(), deadline(a), "Due: "+a.Text.String(), "actions/"+a.ID.String()+"/")
		}
	}
	return e
}

func kindOf(w public.Workshop) string {
	if w.State == public.PlanNotKnown {
		return "Workshop planned, not known whether held: "
	}
	return "Workshop: "
}

func (e *events) add(s public.Site, uid string, d calendar.Date, summary, path string) {
	if !d.Stated() {
		return
	}
	if !d.IsDay() {
		summary += " (the day is not known)"
	}
	e.Lines = append(e.Lines, folded(
		"BEGIN:VEVENT",
		"UID:"+uid+"@"+s.Process.ID.String(),
		"DTSTAMP:"+compact(s.AsAt.FirstDay())+"T000000Z",
		"DTSTART;VALUE=DATE:"+compact(d.FirstDay()),
		"DTEND;VALUE=DATE:"+compact(dayAfter(d.LastDay())),
		"SUMMARY:"+escapedText(summary),
		"URL:"+s.Process.Address.String()+path,
		"TRANSP:TRANSPARENT",
		"END:VEVENT",
	)...)
}

func compact(day string) string { return strings.ReplaceAll(day, "-", "") }

func dayAfter(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return ""
	}
	return t.AddDate(0, 0, 1).Format(time.DateOnly)
}

func escapedText(s string) string { return inCalendar.Replace(s) }

var inCalendar = strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`, "\r", `\n`)

// lineOctets is the longest line of a calendar.
const lineOctets = 75

// folded breaks long lines between characters; what follows a break begins with a
// space.
func folded(lines ...string) []string {
	var out []string
	for _, l := range lines {
		for len(l) > lineOctets {
			cut := lineOctets
			for !utf8.RuneStart(l[cut]) {
				cut--
			}
			out, l = append(out, l[:cut]), " "+l[cut:]
		}
		out = append(out, l)
	}
	return out
}
