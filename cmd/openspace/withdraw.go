package main

import (
	"context"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"openspace/internal/calendar"
	"openspace/internal/diag"
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
	if ps := private.Withdraw(o.records, id, calendar.DayOf(time.Now()).ISO()); diag.Stops(ps) {
		return o.finish(ps)
	}
	ps := o.sayAppearances(id)
	d, problems, ok := o.withoutName()
	if ps = append(ps, problems...); !ok {
		return o.finish(ps)
	}
	verified, problems := o.render(ctx, d)
	if ps = append(ps, problems...); diag.Stops(ps) {
		return o.finish(ps)
	}
	target := release.Target{Out: o.out, Process: d.Site.Process.ID.String(), AsOf: d.Site.AsAt.ISO()}
	return o.publish(ctx, d, target, verified, ps)
}

// withoutName discloses the records as they are if they have no problem, and else
// those of the last release.
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
	records, problems := private.OpenLastGood(root.FS(), o.records, o.handwritten(folder)...)
	if ps = append(ps, problems...); records == nil || diag.Stops(ps) {
		return d, ps, false
	}
	return newDisclosed(records, records.DiscloseLess(o.laterDay(records)), folder), ps, true
}

// laterDay is the day to build for, but never before the last release.
func (o *options) laterDay(r *private.Records) calendar.Date {
	day := o.day(r.Zone())
	if last, _ := release.Last(o.out); last > day.ISO() {
		if d, ok := calendar.Parse(last); ok {
			return d
		}
	}
	return day
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
