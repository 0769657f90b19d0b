package private

import (
	"io/fs"
	"slices"
	"time"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/fold"
	"openspace/internal/private/internal/counts"
	"openspace/internal/private/internal/disclosure"
	"openspace/internal/private/internal/ledger"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/records/load"
	"openspace/internal/public"
)

// Records is a records folder that has been read. It shows nothing of itself.
type Records struct {
	folder  records.Folder
	matcher *disclosure.Names
	in      sources
	mask    mask
	earlier []counts.Published // what earlier releases published of counts
	old     bool               // from the copy that the ledger keeps
}

// Open reads the records folder at the root of fsys. label is how the folder is
// called in problems, such as the path that was given for it. The records are nil
// if a problem is an error.
func Open(fsys fs.FS, label string, with ...With) (*Records, []diag.Problem) {
	in := from(fsys, label, with)
	r := &Records{in: in, matcher: disclosure.Protected(records.Register{})}
	folder, problems := load.Folder(in.records, in.site, func(reg records.Register) { r.matcher = disclosure.Protected(reg) })
	r.folder = folder
	r.mask = newMask(in, r.matcher, registerRead(problems))
	entries, err := ledger.Read(fsys)
	if err != nil {
		problems = append(problems, diag.LedgerUnreadable.At(diag.Place{File: ledger.Dir}))
	}
	r.earlier = tablesOf(entries)
	problems = r.mask.all(problems)
	if diag.Stops(problems) {
		return nil, problems
	}
	return r, problems
}

// tablesOf lists what releases published of counts.
func tablesOf(entries []ledger.Entry) []counts.Published {
	var all []counts.Published
	for _, e := range entries {
		all = append(all, e.Tables...)
	}
	return all
}

// registerRead reports whether the names in the register are known well enough to
// mask them.
func registerRead(problems []diag.Problem) bool {
	for _, p := range problems {
		f := p.Place().File
		if (f == "." && p.Code() != diag.UnexpectedFile.Code) || (f == "register.toml" && p.Code() != diag.Dangling.Code) {
			return false
		}
	}
	return true
}

// Zone is the process's time zone, in which days begin and end.
func (r *Records) Zone() *time.Location {
	zone, err := time.LoadLocation(r.folder.Process.Zone.Name)
	if err != nil { // load has checked it
		return time.UTC
	}
	return zone
}

// Disclosed is what may be published, with what later steps need to know about it.
type Disclosed struct {
	Site public.Site
	// Allowed reports whether a permission covers naming this id in this file.
	Allowed func(id, file string) bool
	// LastGood is the last day on which everything that the site rests on holds;
	// after it the site has to be built again. Not stated if nothing ends.
	LastGood calendar.Date
	// Restricted finds the words of withheld papers in a text.
	Restricted fold.Search

	namings []disclosure.Naming
	tables  []counts.Published
}

// Disclose returns what may be published, as it stands on the day asAt. It is the
// zero value if a problem is an error.
func (r *Records) Disclose(asAt calendar.Date) (Disclosed, []diag.Problem) {
	d, problems := r.matcher.Disclose(r.folder, asAt, r.earlier...)
	problems = r.mask.all(problems)
	if diag.Stops(problems) {
		return Disclosed{}, problems
	}
	return handOver(d), problems
}

// DiscloseLess is for a withdrawal: what would stop a build is left out instead.
func (r *Records) DiscloseLess(asAt calendar.Date) Disclosed {
	return handOver(r.matcher.DiscloseLess(r.folder, asAt, r.earlier...))
}

func handOver(d disclosure.Disclosure) Disclosed {
	return Disclosed{d.Site, d.Allowed, d.LastGood, d.Restricted, d.Namings, d.Tables}
}

// Protected finds every registered name in a text. The names themselves stay here.
func (r *Records) Protected() fold.Search { return r.matcher.Search() }

// Register is register.toml and the papers beside it, if there are any, for the
// scanner. It shows nothing of itself.
type Register struct {
	folder  records.Folder
	matcher *disclosure.Names
}

// OpenRegister reads only the register of a records folder, and the papers in it if
// there are any. It is nil if a problem is an error.
func OpenRegister(fsys fs.FS, label string) (*Register, []diag.Problem) {
	folder, problems := load.ForScan(fsys)
	r := &Register{folder, disclosure.Protected(folder.Register)}
	problems = newMask(from(fsys, label, nil), r.matcher, registerRead(problems)).all(problems)
	if diag.Stops(problems) {
		return nil, problems
	}
	return r, problems
}

// Has reports whether an organisation or a person has an id.
func (r *Register) Has(id diag.ID) bool {
	return slices.ContainsFunc(r.folder.Register.Organisations, func(o records.Organisation) bool { return o.ID.ID == id }) ||
		slices.ContainsFunc(r.folder.Register.People, func(p records.Person) bool { return p.ID.ID == id })
}

// Names finds every registered name in a text.
func (r *Register) Names() fold.Search { return r.matcher.Search() }

// Permitted returns a function that reports whether an id has any permission on a
// day, for whatever use and place.
func (r *Register) Permitted(day calendar.Date) func(id, file string) bool {
	permitted := disclosure.Permitted(r.folder.Register, day)
	return func(id, _ string) bool { return permitted[id] }
}

// Restricted finds the words of the papers that are withheld on a day. It finds nothing
// if there is no paper.
func (r *Register) Restricted(day calendar.Date) fold.Search {
	return disclosure.Restricted(r.folder, day)
}
