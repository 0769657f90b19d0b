package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/leakscan"
	"openspace/internal/private"
)

func scanCommand(o *options) *cobra.Command {
	var f scanFlags
	c := &cobra.Command{
		Use:   "scan --records DIR PATH...",
		Short: "Look for registered names in any files or folders",
		Long: `scan looks for every name in DIR/register.toml in the files and folders given, in
whatever form a reader could recognise, and for eight or more words in a row from
withheld papers, if papers.toml or papers/ stand in DIR too. It needs nothing else
there, writes nothing, and never prints a name: a finding has a file, a position and
the opaque id. Every registered name counts as protected, unless --allow-permitted leaves out
those with a permission that holds today. A file that cannot be read to its end is
a finding too, unless --unreadable=warn. It exits with 3 if it finds something and
with 0 if not.`,
		Example: `  openspace scan --records my-records public
  openspace scan --records my-records --format json minutes.html`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, paths []string) error { return o.scan(c.Context(), f, paths) },
	}
	o.addFormat(c)
	c.Flags().StringVar(&o.records, "records", defaultRecords, "the folder with register.toml")
	c.Flags().Var(&f.unreadable, "unreadable", "what to do about files that cannot be read to their end: fail or warn")
	c.Flags().BoolVar(&f.allowPermitted, "allow-permitted", false, "leave out names that have a permission today")
	return c
}

type scanFlags struct {
	unreadable     unreadable
	allowPermitted bool
}

// unreadable is the flag of that name.
type unreadable string

func (u *unreadable) String() string { return string(*u) }
func (u *unreadable) Type() string   { return "fail|warn" }
func (u *unreadable) Set(s string) error {
	if s != "fail" && s != "warn" {
		return errors.New("it has to be fail or warn")
	}
	*u = unreadable(s)
	return nil
}

func (u unreadable) options() leakscan.Options {
	if u == "warn" {
		return leakscan.ScanOptions()
	}
	return leakscan.Options{}
}

func (o *options) scan(ctx context.Context, f scanFlags, paths []string) error {
	root, err := os.OpenRoot(o.records)
	if err != nil {
		return o.finish([]diag.Problem{diag.NoRecords.At(diag.Place{})})
	}
	defer func() { _ = root.Close() }()
	register, ps := private.OpenRegister(root.FS(), filepath.ToSlash(filepath.Clean(o.records)))
	if diag.Stops(ps) {
		return o.finish(ps)
	}
	today := calendar.DayOf(time.Now())
	terms := leakscan.Terms{Names: register.Names(), Restricted: register.Restricted(today)}
	if f.allowPermitted {
		terms.Allowed = register.Permitted(today)
	}
	files, problems := gather(paths, register.Names().Find)
	if f.unreadable == "warn" {
		problems = asWarnings(problems)
	}
	ps = append(ps, problems...)
	_, problems = leakscan.Scan(ctx, files, terms, f.unreadable.options())
	ps = append(ps, problems...)
	if !diag.Stops(ps) {
		o.say("No registered name found in %s.", plural(len(files), "file"))
	}
	return o.finish(ps)
}
