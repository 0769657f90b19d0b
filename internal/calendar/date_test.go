package calendar

import (
	"testing"
	"time"
)

func parse(t *testing.T, s string) Date {
	t.Helper()
	d, ok := Parse(s)
	if s != "" && !ok {
		t.Fatalf("%q is refused", s)
	}
	return d
}

func TestParseTakesThreeNotationsAndNoOther(t *testing.T) {
	for _, s := range []string{"1900", "2199", "2018", "2018-10", "2018-10-04", "2020-02-29", "2000-02-29", "2018-12-31"} {
		if d, ok := Parse(s); !ok || d.ISO() != s || !d.Stated() {
			t.Errorf("%q: %q %v", s, d.ISO(), ok)
		}
	}
	for _, s := range []string{
		"", " ", "18", "1899", "2200", "0000", "20018", "2018-", "2018-0", "2018-00", "2018-13", "2018-1-4", "2018-10-4",
		"2018-10-00", "2018-10-32", "2018-02-29", "1900-02-29", "2100-02-29", "2018-04-31",
		"2018-10-04 ", " 2018", "2018/10", "04-10-2018", "2018-10-04T00:00:00Z", "2018-W40", "october", "٢٠١٨", "-018", "+018",
	} {
		if d, ok := Parse(s); ok || d.Stated() {
			t.Errorf("%q is taken for %q", s, d.ISO())
		}
	}
}

func TestPeriods(t *testing.T) {
	for _, c := range []struct{ date, first, last, words string }{
		{"", "", "", ""},
		{"2018", "2018-01-01", "2018-12-31", "2018"},
		{"2018-10", "2018-10-01", "2018-10-31", "October 2018"},
		{"2018-11", "2018-11-01", "2018-11-30", "November 2018"},
		{"2018-12", "2018-12-01", "2018-12-31", "December 2018"},
		{"2018-02", "2018-02-01", "2018-02-28", "February 2018"},
		{"2020-02", "2020-02-01", "2020-02-29", "February 2020"},
		{"2000-02", "2000-02-01", "2000-02-29", "February 2000"},
		{"2100-02", "2100-02-01", "2100-02-28", "February 2100"},
		{"2018-10-04", "2018-10-04", "2018-10-04", "4 October 2018"},
		{"2018-05-31", "2018-05-31", "2018-05-31", "31 May 2018"},
	} {
		d := parse(t, c.date)
		if d.FirstDay() != c.first || d.LastDay() != c.last || d.Words() != c.words {
			t.Errorf("%q: %s to %s, %q", c.date, d.FirstDay(), d.LastDay(), d.Words())
		}
		if d.IsDay() != (len(c.date) == 10) {
			t.Errorf("%q is a day: %v", c.date, d.IsDay())
		}
	}
}

// TestBeforeAndAfter: a period has ended from the day after its last day, and has
// not begun until its first.
func TestBeforeAndAfter(t *testing.T) {
	for _, c := range []struct {
		date, day   string
		ended, next bool
	}{
		{"2018", "2018-12-31", false, false},
		{"2018", "2019-01-01", true, false},
		{"2018", "2017-12-31", false, true},
		{"2018-10", "2018-10-01", false, false},
		{"2018-10", "2018-10-31", false, false},
		{"2018-10", "2018-11-01", true, false},
		{"2018-10", "2018-09-30", false, true},
		{"2020-02", "2020-02-29", false, false},
		{"2018-10-04", "2018-10-04", false, false},
		{"2018-10-04", "2018-10-05", true, false},
		{"2018-10-04", "2018-10-03", false, true},
		{"2018-10", "2018", false, false}, // a day may be as vague as a date
	} {
		d, day := parse(t, c.date), parse(t, c.day)
		if d.EndsBefore(day) != c.ended || d.StartsAfter(day) != c.next {
			t.Errorf("%s against %s: ended %v, still ahead %v", c.date, c.day, d.EndsBefore(day), d.StartsAfter(day))
		}
	}
}

// TestEveryDayOfACenturyHoldsTogether walks the days one by one, with Go's own
// calendar beside it.
func TestEveryDayOfACenturyHoldsTogether(t *testing.T) {
	before := parse(t, "1999-12-31")
	for day := time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() < 2100; day = day.AddDate(0, 0, 1) {
		d := DayOf(day)
		if again, ok := Parse(d.ISO()); !ok || again != d {
			t.Fatalf("%s does not parse again", d.ISO())
		}
		month := parse(t, day.Format("2006-01"))
		if month.EndsBefore(d) || month.StartsAfter(d) || !before.EndsBefore(d) || !d.StartsAfter(before) {
			t.Fatalf("%s is not in its month, or not after the day before", d.ISO())
		}
		if last := day.AddDate(0, 0, 1).Month() != day.Month(); last != (month.LastDay() == d.ISO()) {
			t.Fatalf("%s as the month's last day: %s", d.ISO(), month.LastDay())
		}
		before = d
	}
}

// TestDayOfTakesTheZoneOfTheTime: just before midnight in London it is already
// tomorrow in Lagos in winter.
func TestDayOfTakesTheZoneOfTheTime(t *testing.T) {
	evening := time.Date(2018, 12, 31, 23, 30, 0, 0, time.UTC)
	east := time.FixedZone("an hour east", 3600)
	if got := DayOf(evening).ISO() + " " + DayOf(evening.In(east)).ISO(); got != "2018-12-31 2019-01-01" {
		t.Error(got)
	}
}
