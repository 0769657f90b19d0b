package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"openspace/internal/calendar"
	"openspace/internal/diag"
)

// options is what the command line asked for.
type options struct {
	stdout, stderr io.Writer
	working        *progress // nil: quiet

	records string
	site    string
	out     string
	asOf    string
	format  diag.Format

	recordsGiven bool
	writes       bool // the verb changes something on the disk

	phases *phases
}

// defaultRecords is where records are looked for if --records is not given.
const defaultRecords = "records"

// formatFlag lets the flag library check --format.
type formatFlag struct{ f *diag.Format }

func (v formatFlag) String() string { return string(*v.f) }
func (v formatFlag) Type() string   { return "format" }
func (v formatFlag) Set(s string) error {
	if !slices.Contains(diag.Formats, diag.Format(s)) {
		return fmt.Errorf("it has to be one of: %s", formatNames())
	}
	*v.f = diag.Format(s)
	return nil
}

func formatNames() string {
	var names []string
	for _, f := range diag.Formats {
		names = append(names, string(f))
	}
	return strings.Join(names, ", ")
}

func (o *options) addFormat(c *cobra.Command) {
	o.format = diag.TextFormat
	c.Flags().Var(formatFlag{&o.format}, "format", "how to print problems: "+formatNames())
	must(c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(strings.Split(formatNames(), ", "), cobra.ShellCompDirectiveNoFileComp)))
}

// addInputs adds the flags of every verb that reads records and makes a site.
func (o *options) addInputs(c *cobra.Command) {
	o.addFormat(c)
	c.Flags().StringVar(&o.records, "records", defaultRecords, "the folder with the private records")
	c.Flags().StringVar(&o.site, "site", "", "a site folder of your own (default: the one built in)")
	c.Flags().StringVar(&o.asOf, "as-of", "", "the day to build for, as 2018-10-04 (default: today in the process's time zone)")
	c.PreRunE = func(c *cobra.Command, _ []string) error {
		o.recordsGiven = c.Flags().Changed("records")
		if o.asOf == "" {
			return nil
		}
		if d, ok := calendar.Parse(o.asOf); !ok || !d.IsDay() {
			return o.finish([]diag.Problem{diag.AsOfBad.At(diag.Place{})})
		}
		return nil
	}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
