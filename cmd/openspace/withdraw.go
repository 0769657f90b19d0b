package main

import (
	"context"
	"maps"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"openspace"
	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/leakscan"
	"openspace/internal/private"
	"openspace/internal/release"
)

func withdrawCommand(o *options) *cobra.Command {
	c := &cobra.Command{
		Use:   "withdraw ID",
		Short: "Take a name off the site, now",
		Long: `withdraw ends every permission of an organisation or a person, from now on, and
builds the site again without the name. ID is the one in register.toml, such as
org-07.

It works while other records have problems: it then builds from the records that
the last release was made from, and leaves out what would stop a build. It tells
which pages of which releases named the organisation, so that you can ask those who
keep copies. What others have copied, it cannot take back.`,
		Example: `  openspace withdraw org-07 --records my-records`,
		Args:    cobra.ExactArgs(1),
		RunE:    func(c *cobra.Command, args []string) error { return o.withdraw(c.Context(), args[0]) },
	}
	o.addInputs(c)
	c.Flags().StringVar(&o.out, "out", "public", "the folder with the site")
	return c
}

func (o *options) withdraw(ctx context.Context, word string) error {
	o.recordsGiven = true // never the example
	id, ok := diag.OpaqueID(word)
	if !ok {
		return o.finish([]diag.Problem{diag.WithdrawID.At(diag.Place{})})
	}
	if ps := o.checkPlaces(); diag.Stops(ps) {
		return o.finish(ps)
	}
	if ps := o.recordWithdrawal(id); diag.Stops(ps) {
		return o.finish(ps)
	}
	o.notBeforeLast()
	ps := o.sayAppearances(id)
	d, problems, ok := o.withoutName()
	if ps = append(ps, problems...); !ok {
		return o.finish(ps)
	}
	return o.release(ctx, d, ps, o.renderSomehow)
}

// recordWithdrawal writes the withdrawal down, before anything that can fail. An id
// that the register does not have would take nobody's name away; while the register
// cannot be read every id will do.
func (o *options) recordWithdrawal(id diag.ID) []diag.Problem {
	root, err := os.OpenRoot(o.records)
	if err != nil {
		return []diag.Problem{diag.NoRecords.At(diag.Place{})}
	}
	defer func() { _ = root.Close() }()
	if register, _ := private.OpenRegister(root.FS(), o.records); register != nil && !register.Has(id) {
		return []diag.Problem{diag.WithdrawUnknown.At(diag.Place{}).About(id)}
	}
	return private.Withdraw(o.records, id, calendar.DayOf(time.Now()).ISO())
}

// notBeforeLast builds for the day of the last release if that is a later one: a
// release may not go back in time, and a withdrawal may not fail for it.
func (o *options) notBeforeLast() {
	if last, _ := release.Last(o.out); last >= o.day(time.Local).ISO() {
		o.asOf = last
	}
}

// withoutName discloses the records as they are if they have no problem, and else
// those of the last release. Problems of the present records are told by openspace
// check; here they would hide whether the name is gone.
func (o *options) withoutName() (disclosed, []diag.Problem, bool) {
	d, ps, ok := o.disclose()
	if ok {
		return d, ps, true
	}
	o.say("The records have problems; building from those of the last release. Run openspace check afterwards.")
	root, err := os.OpenRoot(o.records)
	if err != nil {
		return d, []diag.Problem{diag.NoRecords.At(diag.Place{})}, false
	}
	defer func() { _ = root.Close() }()
	folder, ps := o.siteFolder()
	if diag.Stops(ps) {
		folder, ps = openspace.Site, nil
	}
	records, problems := private.OpenLastGood(root.FS(), o.handwritten(folder)...)
	if ps = append(ps, problems...); records == nil || diag.Stops(ps) {
		return d, ps, false
	}
	return newDisclosed(records, records.DiscloseLess(o.day(records.Zone())), folder), ps, true
}

// renderSomehow makes the site with the look that is built in if a site folder of one's
// own is what fails.
func (o *options) renderSomehow(ctx context.Context, d disclosed) (leakscan.Verified, []diag.Problem) {
	data := maps.Clone(d.source.Data) // the render takes it
	verified, ps := o.render(ctx, d)
	if !diag.Stops(ps) || o.site == "" || ctx.Err() != nil {
		return verified, ps
	}
	o.say("Your site folder has problems; building with the look that is built in. Run openspace check afterwards.")
	d.source.Folder, d.source.Data = openspace.Site, data
	return o.render(ctx, d)
}

// sayAppearances tells which releases named an id, and where.
func (o *options) sayAppearances(id diag.ID) []diag.Problem {
	root, err := os.OpenRoot(o.records)
	if err != nil {
		return []diag.Problem{diag.NoRecords.At(diag.Place{})}
	}
	defer func() { _ = root.Close() }()
	all, ps := private.Appearances(root.FS(), id)
	for _, a := range all {
		o.say("Release %d, as at %s, named %s in these files at most: %s", a.Release, a.AsOf, id, strings.Join(a.Files, ", "))
	}
	if len(all) == 0 && len(ps) == 0 {
		o.say("No release in the ledger named %s.", id)
	}
	return ps
}
