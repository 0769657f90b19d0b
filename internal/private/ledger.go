package private

import (
	"errors"

	"openspace/internal/diag"
	"openspace/internal/private/internal/ledger"
)

// Ledger writes down what is published. It holds no record but a compressed copy: the
// records are large, and while a site is rendered and scanned nobody needs them.
type Ledger struct {
	none bool        // a demonstration keeps none
	old  bool        // the records are the copy that the ledger keeps
	from ledger.Copy // of the records
}

// Ledger returns the ledger of these records.
func (r *Records) Ledger() Ledger {
	return Ledger{none: r.folder.Process.Demonstration.Set, old: r.old}
}

// For returns a ledger that has begun to copy the records folder at dir, from which a
// release is about to be made: what is changed while that goes on is not in the copy.
func (l Ledger) For(dir string) Ledger {
	if !l.none && !l.old {
		l.from = ledger.CopyOf(dir)
	}
	return l
}

// Remember writes what is about to be published into the ledger of the records
// folder at dir, which [Ledger.For] has begun to copy. site is the release's files with
// their digests.
func (l Ledger) Remember(dir string, d Disclosed, site map[string][32]byte) []diag.Problem {
	if l.none {
		return nil
	}
	e := ledger.NewEntry(d.Site.AsAt.ISO(), site, d.namings, d.tables)
	if l.old {
		return ledgerProblem(ledger.RememberAnyway(dir, e))
	}
	return ledgerProblem(ledger.Remember(dir, e, l.from))
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
