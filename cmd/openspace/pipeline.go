package main

import (
	"context"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"time"

	"openspace"
	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/fold"
	"openspace/internal/hugofiles"
	"openspace/internal/leakscan"
	"openspace/internal/private"
	"openspace/internal/public"
	"openspace/internal/site"
)

// exampleRecords is the default example's folder among the embedded ones.
const exampleRecords = "examples/leds-hob"

// disclosed is what has crossed the wall: public values, and functions that know
// the protected names.
type disclosed struct {
	private.Disclosed
	ledger    private.Ledger
	protected fold.Search
	source    site.Source
}

// newDisclosed keeps of the records and of the public values only what later steps
// need: the rest would stand in memory beside the site while it is rendered.
func newDisclosed(r *private.Records, out private.Disclosed, folder fs.FS) disclosed {
	source := site.Source{Folder: folder}
	source.Data, source.Outputs = hugofiles.Making(out.Site)
	out.Site = public.Site{Process: out.Site.Process, AsAt: out.Site.AsAt}
	return disclosed{out, r.Ledger(), r.Protected(), source}
}

// disclose opens the records and takes what may be published out of them. ok is
// false if a problem stops the work.
func (o *options) disclose() (d disclosed, ps []diag.Problem, ok bool) {
	fsys, label, closeFolder, ps := o.recordsFolder()
	if diag.Stops(ps) {
		return d, ps, false
	}
	defer closeFolder()
	folder, siteProblems := o.siteFolder()
	o.working.doing("reading the records")
	records, problems := private.Open(fsys, label, o.handwritten(folder)...)
	o.phases.end("load")
	ps = append(siteProblems, problems...)
	if records == nil || diag.Stops(siteProblems) {
		return d, ps, false
	}
	o.working.doing("disclosing")
	out, problems := records.Disclose(o.day(records.Zone()))
	o.phases.end("disclose")
	if ps = append(ps, problems...); diag.Stops(ps) {
		return d, ps, false
	}
	d = newDisclosed(records, out, folder)
	for _, p := range starterText(fsys, label) {
		ps = append(ps, p.In(masked(p.Place().File, d.protected.Find)))
	}
	o.phases.end("data")
	return d, ps, true
}

// day is the day to build for. Only here does the program read a clock.
func (o *options) day(zone *time.Location) calendar.Date {
	if d, ok := calendar.Parse(o.asOf); ok {
		return d
	}
	return calendar.DayOf(time.Now().In(zone))
}

// scanning begins the scan that files have to pass before anybody may write them.
func (d disclosed) scanning(ctx context.Context) *leakscan.Scanning {
	return leakscan.Begin(ctx, leakscan.Terms{Names: d.protected, Restricted: d.Restricted, Allowed: d.Allowed}, leakscan.Options{})
}

// recordsFolder opens the records. Without --records and without a folder of the
// default name it is the embedded example. os.Root keeps a link inside the folder
// from leading out of it.
func (o *options) recordsFolder() (fsys fs.FS, label string, done func(), ps []diag.Problem) {
	if o.usesExample() {
		sub, err := fs.Sub(openspace.Examples, exampleRecords)
		must(err)
		return sub, exampleRecords, func() {}, nil
	}
	root, err := os.OpenRoot(o.records)
	if err != nil {
		return nil, "", nil, []diag.Problem{diag.NoRecords.At(diag.Place{})}
	}
	return root.FS(), path.Clean(o.records), func() { _ = root.Close() }, nil
}

// usesExample reports whether the embedded example stands in for records.
func (o *options) usesExample() bool {
	if o.recordsGiven {
		return false
	}
	_, err := os.Stat(o.records)
	return os.IsNotExist(err)
}

// handwritten hands the pages in a site folder of one's own to the private side, which
// reads them as it reads records. There are none in the one built in.
func (o *options) handwritten(folder fs.FS) []private.With {
	if o.site == "" || folder == nil {
		return nil
	}
	return []private.With{private.SiteFolder(folder, filepath.ToSlash(filepath.Clean(o.site)))}
}
