package private

import (
	"io/fs"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/private/internal/disclosure"
	"openspace/internal/private/internal/ledger"
	"openspace/internal/private/internal/records/load"
	"openspace/internal/private/internal/refill"
)

// Refill opens the records at the root of fsys with other names in them, for the test
// of non-interference (rule C10): every registered name that the site does not name by
// permission is exchanged. It cannot see what the matcher misses.
func Refill(fsys fs.FS, label string, asAt calendar.Date, seed uint64, with ...With) (*Records, []diag.Problem) {
	in := from(fsys, label, with)
	folder, problems := load.Folder(in.records, in.site, nil)
	matcher := disclosure.Protected(folder.Register)
	if diag.Stops(problems) {
		return nil, newMask(in, matcher, false).all(problems)
	}
	out, _ := matcher.Disclose(folder, asAt)
	names := refill.Names{Find: matcher.Find, Keep: map[string]bool{}}
	for _, n := range out.Namings {
		names.Keep[n.ID] = true
	}
	other, err := refill.Copy(fsys, ledger.Dir, folder.Register, names, seed)
	if err != nil {
		return nil, newMask(in, matcher, true).all([]diag.Problem{diag.Unreadable.At(diag.Place{File: "."})})
	}
	r, problems := Open(other, label, with...)
	if entries, err := ledger.Read(fsys); err == nil && r != nil {
		r.earlier = tablesOf(entries) // the copy has none, and the counts rest on them
	}
	return r, problems
}
