package main

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"openspace/internal/diag"
	"openspace/internal/hugofiles"
	"openspace/internal/release"
	"openspace/internal/site"
)

func dataCommand(o *options) *cobra.Command {
	var folder string
	c := &cobra.Command{
		Use:   "data",
		Short: "Write the Hugo data files, or a whole Hugo site folder",
		Long: `data writes what would be published as data files for Hugo, into the folder data.
With --out it writes a whole site folder: configuration, content adapters, layouts,
static files and data. Plain Hugo then builds the same pages from it.

The same scan goes over these files as over the site.`,
		Example: `  openspace data --records my-records
  openspace data --out my-site && hugo --source my-site`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return o.data(c.Context(), folder) },
	}
	o.addInputs(c)
	c.Flags().StringVar(&folder, "out", "", "write a whole site folder here")
	return c
}

func (o *options) data(ctx context.Context, folder string) error {
	o.out, o.writes = folder, true
	if folder == "" {
		o.out = "data"
	}
	if ps := o.checkPlaces(); diag.Stops(ps) {
		return o.finish(ps)
	}
	if o.usesExample() {
		o.say("There is no folder %q here: using the built-in example.", defaultRecords)
	}
	d, ps, ok := o.disclose()
	if !ok {
		return o.finish(ps)
	}
	for name, made := range d.source.Data {
		d.source.Data[name] = func() []byte { return hugofiles.Indented(made()) }
	}
	files := inside(d.source.Data, "data/")
	if folder != "" {
		var problems []diag.Problem
		files, problems = site.Assemble(d.source)
		ps = append(ps, problems...)
	}
	verified, problems := d.scanning(ctx).Finish(files)
	if ps = append(ps, problems...); diag.Stops(ps) {
		return o.finish(ps)
	}
	report, problems := release.Write(ctx, d.target(o.out), verified)
	ps = append(ps, maskedAll(problems, d.protected.Find)...)
	if !diag.Stops(problems) {
		o.say("Data as at %s: %d written, %d unchanged, %d removed, in %s.", d.Site.AsAt.Words(), report.Written, report.Unchanged, len(report.Removed), masked(o.out, d.protected.Find))
	}
	return o.finish(ps)
}

// inside makes the data files under a folder, with paths from that folder.
func inside(files site.Data, dir string) map[string][]byte {
	out := map[string][]byte{}
	for path, made := range files {
		if rest, ok := strings.CutPrefix(path, dir); ok {
			out[rest] = made()
		}
	}
	return out
}
