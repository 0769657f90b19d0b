package disclosure

import (
	"slices"
	"strings"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/private/internal/counts"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
	"openspace/internal/public"
)

// How many organisations have an interest in each scope area (rule C6). Two attackers
// are in the way.
//
// One knows who takes part and so how many there are: from the number of those who
// are interested follows that of those who are not. So both stand in the table that
// is held against the attacker, with their total, and the number is shown only if all
// three could be.
//
// The other compares releases. Organisations join and leave, and if the number grows
// by one when one joins, it tells what the newcomer is interested in. No suppression
// helps against that in a register of any likely size. So an area is counted once, on
// a day that the process names, and what was published of it then is what every later
// release shows, with its day.

// interestsID begins the name of an area's table in the ledger; the area and the day
// of the count follow.
const interestsID = "interests"

// interests fills in the counts of the areas.
func (d *discloser) interests(f records.Folder, areas []public.Area, earlier []counts.Published) {
	asked := f.Process.InterestsCounted
	if !asked.Stated() {
		return
	}
	d.ahead(records.Date(asked))
	for i := range areas {
		area := areas[i].ID.String()
		t, day := firstPublished(earlier, area)
		switch {
		case t == nil:
			t, day = d.countInterests(f.Register, area, asked.ISO(), earlier), asked.ISO()
		case day != asked.ISO():
			d.report(diag.InterestsKept, asked.At, diag.Date(day))
		}
		d.tables = append(d.tables, *t)
		areas[i].Interested = interest(*t, day, d.asAt)
	}
}

func (d *discloser) countInterests(reg records.Register, area, day string, earlier []counts.Published) *counts.Published {
	published, _ := counts.Publish([]counts.Table{interestTable(reg, area, day)}, earlier, d.policy)
	return &published[0]
}

// firstPublished finds what an earlier release has published of an area, and the day
// of that count.
func firstPublished(earlier []counts.Published, area string) (*counts.Published, string) {
	for _, p := range earlier {
		if p.Population == interestsID+":"+area {
			_, day, _ := strings.Cut(p.ID, "@")
			return &p, day
		}
	}
	return nil, ""
}

// interestTable counts those registered by whether they have an interest in an area.
func interestTable(reg records.Register, area, day string) counts.Table {
	interested := 0
	for _, o := range reg.Organisations {
		if slices.ContainsFunc(o.Interests, func(r records.Ref) bool { return secret.Reveal(r.Text) == area }) {
			interested++
		}
	}
	name := interestsID + ":" + area
	return counts.Table{
		ID: name + "@" + day, Population: name, Totals: true,
		Rows: []string{"interested", "others"}, Cols: []string{"registered"},
		Cells: [][]int{{interested}, {len(reg.Organisations) - interested}},
	}
}

// interest is what a site says of an area's table: nothing on a day before the count.
func interest(p counts.Published, day string, asAt calendar.Date) *public.Interest {
	counted, ok := calendar.Parse(day)
	if !ok || counted.StartsAfter(asAt) || len(p.Cells) != 2 || len(p.Cells[0]) != 1 || len(p.Cells[1]) != 1 {
		return nil
	}
	cell := p.Cells[0][0]
	if cell.Suppressed || p.Cells[1][0].Suppressed || p.Total.Suppressed {
		return &public.Interest{Suppressed: true, Counted: counted}
	}
	return &public.Interest{N: cell.Value, Counted: counted}
}
