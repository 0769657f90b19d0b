package main

import (
	"context"
	"regexp"

	"github.com/spf13/cobra"

	"openspace/internal/diag"
	"openspace/internal/leakscan"
	"openspace/internal/private"
	"openspace/internal/release"
	"openspace/internal/site"
)

func buildCommand(o *options) *cobra.Command {
	c := &cobra.Command{
		Use:   "build",
		Short: "Check, disclose, render, scan and write the site",
		Long: `build makes the public site from the records.

It checks the records, takes out of them what may be published, renders the site
in memory and scans every byte of it for protected names. Only then does it write,
and only the files that changed. If anything is wrong it says what, where and what
to do, and the folder with the last site stays as it was.

Without a records folder it builds the built-in example.`,
		Example: `  openspace build                          the built-in example, into public
  openspace build --records my-records     your own records
  openspace build --as-of 2018-12-31       as it stood on that day`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return o.build(c.Context()) },
	}
	o.addInputs(c)
	c.Flags().StringVar(&o.out, "out", "public", "the folder to write the site to")
	return c
}

func (o *options) build(ctx context.Context) error {
	o.writes = true
	if ps := o.checkPlaces(); diag.Stops(ps) {
		return o.finish(ps)
	}
	if o.usesExample() {
		o.say("There is no folder %q here: building the built-in example.", defaultRecords)
	}
	d, ps, ok := o.disclose()
	if !ok {
		return o.finish(ps)
	}
	return o.release(ctx, d, ps, o.render)
}

// render is a way to make a site in memory and to scan it.
type render func(context.Context, disclosed) (leakscan.Verified, []diag.Problem)

// release makes the site of what was disclosed and writes it, into the ledger first. ps
// are the problems so far.
func (o *options) release(ctx context.Context, d disclosed, ps []diag.Problem, made render) error {
	target := d.target(o.out)
	if ps = append(ps, maskedAll(release.Check(target), d.protected.Find)...); diag.Stops(ps) {
		return o.finish(ps)
	}
	var ledger private.OpenLedger
	if !o.usesExample() {
		ledger = d.ledger.Open(o.records)
	}
	verified, problems := made(ctx, d)
	if ps = append(ps, problems...); diag.Stops(ps) {
		return o.finish(ps)
	}
	if ps = append(ps, ledger.Remember(d.Disclosed, digests(verified))...); diag.Stops(ps) {
		return o.finish(ps)
	}
	return o.publish(ctx, d, target, verified, ps)
}

// target is where a release goes to.
func (d disclosed) target(out string) release.Target {
	return release.Target{Out: out, Process: d.Site.Process.ID.String(), AsOf: d.Site.AsAt.ISO()}
}

// publish writes a scanned site, which stands in the ledger.
func (o *options) publish(ctx context.Context, d disclosed, target release.Target, verified leakscan.Verified, ps []diag.Problem) error {
	o.working.doing("writing")
	report, problems := release.Write(ctx, target, verified)
	o.phases.end("write")
	ps = append(ps, maskedAll(problems, d.protected.Find)...)
	if !diag.Stops(problems) {
		o.say("%s as at %s: %d written, %d unchanged, %d removed, in %s.",
			d.Site.Process.Title, d.Site.AsAt.Words(), report.Written, report.Unchanged, len(report.Removed), masked(o.out, d.protected.Find))
		o.sayRebuild(d)
		ps = append(ps, maskedAll(gone(report.Removed), d.protected.Find)...)
	}
	return o.finish(ps)
}

// lasting are the pages that others may have linked to, and not a list that comes and goes.
var lasting = regexp.MustCompile(`^(actions|areas|pages|principles|reports|updates|workshops)/[^/]+/index\.html$`)

// gone reports pages that were public and are no more: nothing is dropped in silence.
func gone(removed []string) (ps []diag.Problem) {
	for _, p := range removed {
		if lasting.MatchString(p) {
			ps = append(ps, diag.PageGone.At(diag.Place{File: p}))
		}
	}
	return ps
}

func digests(v leakscan.Verified) map[string][32]byte {
	all := map[string][32]byte{}
	for _, p := range v.Paths() {
		all[p] = v.Digest(p)
	}
	return all
}

// sayRebuild tells by when the site has to be built again, because a permission or
// an embargo that it rests on ends.
func (o *options) sayRebuild(d disclosed) {
	if d.LastGood.Stated() {
		o.say("Build again after %s: a permission or an embargo ends with that day.", d.LastGood.Words())
	}
}

// render makes the site in memory and scans it. The scan begins while the last pages are
// made.
func (o *options) render(ctx context.Context, d disclosed) (leakscan.Verified, []diag.Problem) {
	o.working.doing("rendering")
	scan := d.scanning(ctx)
	d.source.Early = o.phases.beside("scan", scan.File)
	files, ps := site.Render(ctx, d.source)
	o.phases.end("render")
	if diag.Stops(ps) {
		return leakscan.Verified{}, ps
	}
	o.working.doing("scanning")
	verified, problems := scan.Finish(files)
	o.phases.end("scan")
	return verified, append(ps, problems...)
}
