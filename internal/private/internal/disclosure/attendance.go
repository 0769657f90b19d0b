package disclosure

import (
	"maps"
	"slices"

	"openspace/internal/diag"
	"openspace/internal/private/internal/counts"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
	"openspace/internal/public"
)

// attendanceID names the table of attendance in the ledger.
const attendanceID = "attendance"

// otherLabel counts those whom no neutral wording covers.
const otherLabel = "others who took part"

// attendance publishes who attended, by neutral wording and workshop, as far as
// disclosure control lets it (rule C6): small counts, zeros among them, are
// suppressed, and so many others that none can be worked out, from this release or
// any earlier one.
func (d *discloser) attendance(f records.Folder, ws []public.Workshop, earlier []counts.Published) {
	t := d.attendanceTable(f)
	if len(t.Cols) == 0 {
		return
	}
	published, report := counts.Publish([]counts.Table{t}, earlier, d.policy)
	d.tables = published
	for range report.Withheld {
		d.report(diag.CountsWithheld, diag.Place{File: "workshops"})
	}
	for i := range ws {
		col := slices.Index(t.Cols, ws[i].ID.String())
		if col < 0 {
			continue
		}
		for row, label := range t.Rows {
			c := published[0].Cells[row][col]
			ws[i].Attendance = append(ws[i].Attendance, public.Count{
				Label: public.TextClearedByDisclosure(label), N: c.Value, Suppressed: c.Suppressed,
			})
		}
	}
}

// attendanceTable counts by the wording that a reader sees: sectors of one label are
// one row. Workshops that are withheld, or tell no attendance, are no column.
func (d *discloser) attendanceTable(f records.Folder) counts.Table {
	byLabel := map[string]map[string]int{}
	var cols []string
	for _, w := range f.Workshops {
		id := secret.Reveal(w.ID.Text)
		if len(w.Attendance) == 0 || d.held(w.Marking, "workshop:"+id) {
			continue
		}
		cols = append(cols, id)
		for _, a := range w.Attendance {
			label := d.sectorLabel(f.Register, secret.Reveal(a.Sector.Text))
			if byLabel[label] == nil {
				byLabel[label] = map[string]int{}
			}
			byLabel[label][id] += a.Count.N
		}
	}
	t := counts.Table{ID: attendanceID, Population: attendanceID, Rows: slices.Sorted(maps.Keys(byLabel)), Cols: cols}
	for _, label := range t.Rows {
		var cells []int
		for _, id := range cols {
			cells = append(cells, byLabel[label][id])
		}
		t.Cells = append(t.Cells, cells)
	}
	return t
}

// sectorLabel is the neutral wording for a sector (rule C7).
func (d *discloser) sectorLabel(reg records.Register, sector string) string {
	for _, s := range reg.Sectors {
		if secret.Reveal(s.ID.Text) != sector {
			continue
		}
		l := d.labels.first(d.policy.LabelCovers, secret.Reveal(s.Label.Text), secret.Reveal(s.Broader.Text))
		if l != "" && len(d.registered.InProse(l)) == 0 {
			return l
		}
	}
	return otherLabel
}
