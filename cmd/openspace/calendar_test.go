package main

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// property is a line of a calendar: its name, its parameters and its value.
type property struct{ name, params, value string }

// calendarLines reads a calendar as RFC 5545 has it (3.1): lines end in CR LF, none has
// more than 75 octets without it, none is cut within a character.
func calendarLines(t *testing.T, text string) []property {
	t.Helper()
	if strings.Count(text, "\r") != strings.Count(text, "\r\n") || strings.Count(text, "\n") != strings.Count(text, "\r\n") || !strings.HasSuffix(text, "\r\n") {
		t.Error("a line does not end in CR LF")
	}
	for line := range strings.SplitSeq(text, "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) {
			t.Errorf("%d octets, or cut within a character: %q", len(line), line)
		}
	}
	var all []property
	for line := range strings.SplitSeq(strings.TrimSuffix(strings.ReplaceAll(text, "\r\n ", ""), "\r\n"), "\r\n") {
		head, value, found := strings.Cut(line, ":")
		name, params, _ := strings.Cut(head, ";")
		if !found || name == "" || name != strings.ToUpper(name) {
			t.Errorf("no property: %q", line)
		}
		all = append(all, property{name, params, value})
	}
	return all
}

// eventsOf are the calendar's events, each by the names of its properties. Nothing
// else is in it.
func eventsOf(t *testing.T, lines []property) []map[string]property {
	t.Helper()
	var events []map[string]property
	open := []string{}
	for _, p := range lines {
		switch {
		case p.name == "BEGIN":
			if open = append(open, p.value); p.value == "VEVENT" {
				events = append(events, map[string]property{})
			}
		case p.name == "END":
			if len(open) == 0 || open[len(open)-1] != p.value {
				t.Fatalf("END:%s closes %v", p.value, open)
			}
			open = open[:len(open)-1]
		case len(open) == 2:
			event := events[len(events)-1]
			if _, twice := event[p.name]; twice {
				t.Errorf("an event has %s twice", p.name)
			}
			event[p.name] = p
		}
	}
	if len(open) > 0 || lines[0] != (property{"BEGIN", "", "VCALENDAR"}) {
		t.Errorf("the calendar is not whole: %v, begins with %v", open, lines[0])
	}
	return events
}

func TestCalendarIsICalendar(t *testing.T) {
	for about, s := range exampleSites(t) {
		lines := calendarLines(t, s.files["calendar.ics"])
		head := map[string]string{}
		for _, p := range lines[:4] {
			head[p.name] = p.value
		}
		if head["VERSION"] != "2.0" || head["PRODID"] == "" {
			t.Errorf("%s: begins with %v", about, head)
		}
		seen := map[string]bool{}
		for _, e := range eventsOf(t, lines) {
			uid := e["UID"].value
			if uid == "" || seen[uid] {
				t.Errorf("%s: the UID %q is empty or stands twice", about, uid)
			}
			seen[uid] = true
			if want := strings.ReplaceAll(asOf, "-", "") + "T000000Z"; e["DTSTAMP"].value != want {
				t.Errorf("%s: %s: stamped %s, want %s", about, uid, e["DTSTAMP"].value, want)
			}
			if e["DTSTART"].params != "VALUE=DATE" || e["DTEND"].params != "VALUE=DATE" || e["SUMMARY"].value == "" || !strings.HasPrefix(e["URL"].value, s.address) {
				t.Errorf("%s: %s: %v", about, uid, e)
			}
		}
		if len(seen) < 3 {
			t.Errorf("%s: %d events", about, len(seen))
		}
	}
}

// TestCalendarHasTheDatesOfTheTables: every workshop with a date and every open action
// with a deadline has its event, which ends on the day after the last (RFC 5545,
// 3.6.1), and nothing else has one.
func TestCalendarHasTheDatesOfTheTables(t *testing.T) {
	for about, s := range exampleSites(t) {
		want := map[string]string{}
		for _, w := range columnsOf(t, s, "workshops", "id", "date") {
			want["workshop-"+w[0]] = w[1]
		}
		for _, a := range columnsOf(t, s, "actions", "id", "deadline", "due", "standing", "withheld") {
			date := a[1]
			if date == "" {
				date = a[2]
			}
			if a[4] == "" && a[3] != "done" && a[3] != "dropped" && a[3] != "superseded" {
				want["action-"+a[0]] = date
			}
		}
		got := 0
		for _, e := range eventsOf(t, calendarLines(t, s.files["calendar.ics"])) {
			id, _, _ := strings.Cut(e["UID"].value, "@")
			first, after := wholePeriod(t, want[id])
			if e["DTSTART"].value != first || e["DTEND"].value != after {
				t.Errorf("%s: %s: from %s to %s, want %s to %s for %q", about, id, e["DTSTART"].value, e["DTEND"].value, first, after, want[id])
			}
			got++
		}
		dated := 0
		for _, date := range want {
			if date != "" {
				dated++
			}
		}
		if got != dated {
			t.Errorf("%s: %d events for %d dates", about, got, dated)
		}
	}
}

// columnsOf are some columns of a published table.
func columnsOf(t *testing.T, s finished, table string, names ...string) [][]string {
	t.Helper()
	rows := readCSV(t, table, s.files["data/"+table+".csv"])
	var all [][]string
	for _, row := range rows[1:] {
		var some []string
		for _, name := range names {
			for i, column := range rows[0] {
				if column == name {
					some = append(some, row[i])
				}
			}
		}
		if len(some) != len(names) {
			t.Fatalf("%s has not the columns %v", table, names)
		}
		all = append(all, some)
	}
	return all
}

// wholePeriod is the first day of a date and the day after its last, as precise as
// the date is.
func wholePeriod(t *testing.T, date string) (first, after string) {
	t.Helper()
	for shape, step := range map[string][3]int{"2006-01-02": {0, 0, 1}, "2006-01": {0, 1, 0}, "2006": {1, 0, 0}} {
		if d, err := time.Parse(shape, date); err == nil {
			return d.Format("20060102"), d.AddDate(step[0], step[1], step[2]).Format("20060102")
		}
	}
	t.Errorf("%q is no date", date)
	return "", ""
}
