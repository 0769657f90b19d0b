package private

import (
	"errors"

	"openspace/internal/diag"
	"openspace/internal/private/internal/ledger"
)

// Ledger is what the ledger has to know of the records: they are large, and while a site
// is rendered and scanned nobody needs them.
type Ledger struct {
	none bool // a demonstration keeps none
	old  bool // the records are the copy that the ledger keeps
}

// Ledger returns the ledger of these records.
func (r *Records) Ledger() Ledger {
	return Ledger{none: r.folder.Process.Demonstration.Set, old: r.old}
}

// OpenLedger is the ledger of a records folder, open for one release. The zero value
// writes nothing down.
type OpenLedger struct {
	of   Ledger
	dir  string
	from ledger.Copy
}

// Open begins to copy the records folder at dir, compressed: a release is about to be made
// from it, and what is changed while that goes on is not in the copy.
func (l Ledger) Open(dir string) OpenLedger {
	o := OpenLedger{of: l, dir: dir}
	if !l.none && !l.old {
		o.from = ledger.CopyOf(dir)
	}
	return o
}

// Remember writes down what is about to be published. site is the release's files with
// their digests.
func (o OpenLedger) Remember(d Disclosed, site map[string][32]byte) []diag.Problem {
	if o.of.none || o.dir == "" {
		return nil
	}
	e := ledger.NewEntry(d.Site.AsAt.ISO(), site, d.namings, d.tables)
	if o.of.old {
		return ledgerProblem(ledger.RememberAnyway(o.dir, e))
	}
	return ledgerProblem(ledger.Remember(o.dir, e, o.from))
}

func ledgerProblem(err error) []diag.Problem {
	at := diag.Place{File: ledger.Dir}
	switch {
	case err == nil:
		return nil
	case errors.Is(err, ledger.ErrUnreadable):
		return []diag.Problem{diag.LedgerUnreadable.At(at)}
	}
	return []diag.Problem{diag.LedgerFailed.At(at)}
}
