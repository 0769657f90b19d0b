package hugofiles

import (
	"bytes"
	"fmt"
	"strings"

	"openspace/internal/public"
)

// download is a table as the layouts have it: each row as it stands in the files,
// because one layout serves them all and a cell at a time would be slow.
type download struct {
	Name    string   `json:"name"`
	Title   string   `json:"title"`
	Columns []column `json:"columns"`
	Count   int      `json:"count"` // rows
	CSV     []string `json:"csv"`   // the names of the columns, and a line a row
	JSON    []string `json:"json"`  // an object a row
}

func downloadsOf(s public.Site) []download {
	return each(tablesOf(s), func(t table) download {
		names := each(t.Columns, func(c column) string { return inJSON(c.Name) + ": " })
		d := download{t.Name, t.Title, t.Columns, len(t.Rows), []string{csvLine(each(t.Columns, func(c column) any { return c.Name }))}, []string{}}
		for _, row := range t.Rows {
			d.CSV = append(d.CSV, csvLine(row))
			d.JSON = append(d.JSON, jsonObject(names, row))
		}
		return d
	})
}

// csvLine writes cells as RFC 4180 has them, all in quotes.
func csvLine(cells []any) string {
	return strings.Join(each(cells, func(c any) string {
		return `"` + strings.ReplaceAll(inert(fmt.Sprint(c)), `"`, `""`) + `"`
	}), ",")
}

// inert puts an apostrophe before a text that a spreadsheet would run as a formula
// (OWASP, "CSV Injection"). A number of ours is never negative.
func inert(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
		return "'" + cell
	}
	return cell
}

// jsonObject writes a row by name, in the order of the columns. The names are as they
// stand before the cells.
func jsonObject(names []string, row []any) string {
	fields := make([]string, len(row))
	for i, cell := range row {
		fields[i] = names[i] + inJSON(cell)
	}
	return "{ " + strings.Join(fields, ", ") + " }"
}

func inJSON(v any) string { return string(bytes.TrimSpace(encode(v))) }
