package main

import (
	"context"

	"github.com/spf13/cobra"

	"openspace/internal/diag"
	"openspace/internal/preview"
)

func serveCommand(o *options) *cobra.Command {
	var port int
	c := &cobra.Command{
		Use:   "serve",
		Short: "Show what would be published, live, on this machine only",
		Long: `serve does what build does, and shows the result to a browser on this machine
instead of writing it. No other machine can reach it.

It builds again whenever a file of the records or of your site folder changes, and
open pages load themselves anew. While something is wrong, every page shows the
problems at its top, above the last good site; they go away once they are mended.
What has not passed the last check is never shown.

The pages are those that would be published. A small script, and the panel with
the problems, are added to them only on their way to the browser, from addresses
that begin with /.openspace/. Without JavaScript, load the page again yourself.

Without a records folder it shows the built-in example. Ctrl-C ends it.`,
		Example: `  openspace serve                          the built-in example
  openspace serve --records my-records     your own records
  openspace serve --port 8080              if 1313 is taken; 0 takes any free port`,
		Args: cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error { return o.serve(c.Context(), port) },
	}
	o.addInputs(c)
	c.Flags().IntVar(&port, "port", 1313, "the port to serve on; 0 takes any that is free")
	return c
}

func (o *options) serve(ctx context.Context, port int) error {
	if ps := o.checkPlaces(); diag.Stops(ps) {
		return o.finish(ps)
	}
	if o.usesExample() {
		o.say("There is no folder %q here: showing the built-in example.", defaultRecords)
	}
	told := ""
	return o.finish(preview.Serve(ctx, preview.Options{
		Port:  port,
		Watch: o.inputFolders(),
		Build: o.preview,
		Report: func(out preview.Outcome) {
			o.working.end()
			o.report(out, out.Address != told)
			told = out.Address
		},
	}))
}

// inputFolders are those that decide what is built. The records folder is one
// even while it is not there.
func (o *options) inputFolders() []string {
	if o.site == "" {
		return []string{o.records}
	}
	return []string{o.records, o.site}
}

// preview makes the site anew, from its places on: while it is served, a folder
// can come or turn into a link.
func (o *options) preview(ctx context.Context) preview.Built {
	if ps := o.checkPlaces(); diag.Stops(ps) {
		return preview.Built{Problems: ps}
	}
	d, ps, ok := o.disclose()
	if !ok {
		return preview.Built{Problems: ps}
	}
	verified, problems := o.render(ctx, d)
	return preview.Built{Site: verified, Base: d.Site.Process.BasePath.String(), Problems: append(ps, problems...)}
}

// report tells the outcome of one build. The address is told in every format,
// since nothing can be looked at without it.
func (o *options) report(out preview.Outcome, moved bool) {
	_ = o.print(out.Problems) // a terminal that has gone leaves the pages, which show them too
	switch {
	case moved:
		o.tell("The preview is at %s until you press Ctrl-C.", out.Address)
	case out.Shown:
		o.say("Built again: the preview shows it.")
	}
	if !out.Shown {
		o.say("The preview shows these problems; the site below them stays as it was.")
	}
}
