package private

import (
	"errors"

	"openspace/internal/diag"
	"openspace/internal/private/internal/ledger"
)

// Ledger writes down what is published. It holds no record: the records are large,
// and while a site is rendered and scanned nobody needs them.
type Ledger struct {
	none bool // a demonstration keeps none
	old  bool // the records are the copy that the ledger keeps
}

// Ledger returns the ledger of these records.
func (r *Records) Ledger() Ledger { return Ledger{r.folder.Process.Demonstration.Set, r.old} }

// Remember writes what is about to be published into the ledger of the records
// folder at dir. site is the release's files with their digests.
func (l Ledger) Remember(dir string, d Disclosed, site map[string][32]byte) []diag.Problem {
	if l.none {
		return nil
	}
	e := ledger.NewEntry(d.Site.AsAt.ISO(), site, d.namings, d.tables)
	remember := ledger.Remember
	if l.old {
		remember = ledger.RememberAnyway
	}
	return ledgerProblem(remember(dir, e))
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
