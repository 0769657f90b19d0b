package main

import (
	"context"
	"maps"

	"github.com/spf13/cobra"

	"openspace/internal/diag"
	"openspace/internal/site"
)

func checkCommand(o *options) *cobra.Command {
	var thorough bool
	var text string
	c := &cobra.Command{
		Use:   "check",
		Short: "Tell every problem, with its place and its remedy, and write nothing",
		Long: `check does everything that build does, except write.

It tells all problems of the records at once. Once the records are in order it
renders the site in memory and scans it, so that what check passes, build
publishes. It never prints anything out of the records: a problem has a code, a
place and a remedy.`,
		Example: `  openspace check --records my-records
  openspace check --format json            one object a line, for other tools
  openspace check --thorough               do the names leave any trace?
  openspace check --text minutes.txt       names, positions and counts in plain sentences`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if text != "" {
				return o.checkText(text)
			}
			return o.check(c.Context(), thorough)
		},
	}
	o.addInputs(c)
	c.Flags().StringVar(&text, "text", "", "instead of records, check the sentences of this file, one a line")
	c.Flags().BoolVar(&thorough, "thorough", false, "also exchange the names for invented ones and hold the two results against each other")
	return c
}

func (o *options) check(ctx context.Context, thorough bool) error {
	if ps := o.checkPlaces(); diag.Stops(ps) {
		return o.finish(ps)
	}
	d, ps, ok := o.disclose()
	if !ok {
		return o.finish(ps)
	}
	var data site.Data
	if thorough {
		data = maps.Clone(d.source.Data) // the render takes it
	}
	_, problems := o.render(ctx, d)
	ps = append(ps, problems...)
	if thorough && !diag.Stops(ps) {
		ps = append(ps, o.thorough(d, data)...)
	}
	if !diag.Stops(ps) {
		o.say("No problems: %d pages would be published, as at %s.", len(d.source.Outputs()), d.Site.AsAt.Words())
	}
	return o.finish(ps)
}
