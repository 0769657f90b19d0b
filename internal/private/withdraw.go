package private

import (
	"io/fs"
	"path"

	"openspace/internal/diag"
	"openspace/internal/private/internal/ledger"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/records/load"
)

// Withdraw records that an organisation or a person is to be named no more. It adds
// a line to withdrawals.toml and touches nothing else.
func Withdraw(dir string, id diag.ID, day string) []diag.Problem {
	return ledgerProblem(ledger.Withdraw(dir, id, day))
}

// Appearance is one release that named somebody, and in which files.
type Appearance struct {
	Release int    // its number in the ledger
	AsOf    string // the day that it was built for
	Files   []string
}

// Appearances lists every release in the ledger that named an id. That the ledger
// cannot be read is a warning: a withdrawal must not fail for it.
func Appearances(fsys fs.FS, id diag.ID) ([]Appearance, []diag.Problem) {
	entries, err := ledger.Read(fsys)
	if err != nil {
		return nil, []diag.Problem{diag.LedgerSkipped.At(diag.Place{File: ledger.Dir})}
	}
	var all []Appearance
	for i, e := range entries {
		for _, n := range e.Named {
			if n.ID == id.String() {
				all = append(all, Appearance{i + 1, e.AsOf, n.Files})
			}
		}
	}
	return all, nil
}

// OpenLastGood opens the records that the last release was made from, with the
// withdrawals that have been recorded since. Pages in a site folder that have a
// problem are left out.
func OpenLastGood(fsys fs.FS, with ...With) (*Records, []diag.Problem) {
	old, err := ledger.LastGood(fsys)
	if err != nil {
		return nil, []diag.Problem{diag.NoLastGood.At(diag.Place{File: ledger.Dir})}
	}
	r, problems := Open(old, lastGoodLabel, with...)
	if r == nil && len(with) > 0 {
		r, problems = Open(old, lastGoodLabel)
	}
	if r == nil {
		return nil, problems
	}
	r.old, r.folder.Withdrawals = true, append(r.folder.Withdrawals, load.WithdrawalsOnly(fsys)...)
	entries, err := ledger.Read(fsys)
	if err != nil {
		withoutCounts(&r.folder)
	}
	r.earlier = tablesOf(entries)
	return r, problems
}

// lastGoodLabel is how the copy of the records is called in problems.
var lastGoodLabel = path.Join(ledger.Dir, "last-good.zip")

// withoutCounts takes every count of participants out. Where it is not known what
// earlier releases told, nothing more may be told.
func withoutCounts(f *records.Folder) {
	f.Process.InterestsCounted = records.Day{}
	for i := range f.Workshops {
		f.Workshops[i].Attendance = nil
	}
}
