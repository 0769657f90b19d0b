package main

import (
	"os"
	"os/exec"
	"strconv"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"openspace/internal/diag"
	"openspace/internal/private"
)

func reviewCommand(o *options) *cobra.Command {
	var role string
	var show, withheld bool
	c := &cobra.Command{
		Use:   "review",
		Short: "Decide what waits for a person's decision",
		Long: `review shows everything that waits for a decision, one at a time and in its context:
names that nothing accounts for, words that may be a participant's name, positions
that may be somebody's, and what is withheld although its embargo has passed. It takes your decision with your role and your reason and
writes it into decisions.toml, so that it is remembered. A decision about a text
holds for exactly that text: change a word and it waits again.

It shows private text, so it only works on your own terminal.`,
		Example: `  openspace review --records my-records --role facilitator
  openspace review --records my-records --withheld        to release something`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if !show && !ownTerminal() {
				return o.finish([]diag.Problem{diag.NotATerminal.At(diag.Place{})})
			}
			return o.review(role, withheld)
		},
	}
	o.addInputs(c)
	c.Flags().StringVar(&role, "role", "", "as which role you decide; asked for if not given")
	c.Flags().BoolVar(&withheld, "withheld", false, "ask about everything that is withheld and could be released")
	c.Flags().BoolVar(&show, "show-private", false, "show private text although this is no terminal")
	return c
}

// ownTerminal reports whether a person sits in front of this program, and no log.
func ownTerminal() bool {
	return os.Getenv("CI") == "" && term.IsTerminal(int(os.Stdin.Fd())) && term.IsTerminal(int(os.Stdout.Fd()))
}

func (o *options) review(role string, withheld bool) error {
	o.recordsGiven = true // never the example
	fsys, label, done, ps := o.recordsFolder()
	if diag.Stops(ps) {
		return o.finish(ps)
	}
	defer done()
	folder, ps := o.siteFolder()
	if diag.Stops(ps) {
		return o.finish(ps)
	}
	records, ps := private.Open(fsys, label, o.handwritten(folder)...)
	if records == nil {
		return o.finish(ps)
	}
	decided, left, ok := records.Review(private.ReviewOptions{
		Dir: o.records, Day: o.day(records.Zone()), Role: role, In: os.Stdin, Out: o.stdout, Open: editor(), Withheld: withheld,
	})
	if !ok {
		return o.finish([]diag.Problem{diag.DecisionFailed.At(diag.Place{})})
	}
	o.say("%s decided, %d still waiting.", plural(decided, "matter"), left)
	return nil
}

// editor returns a function that opens a file in the person's editor.
func editor() func(string, int) error {
	name := os.Getenv("VISUAL")
	if name == "" {
		name = os.Getenv("EDITOR")
	}
	if name == "" {
		return nil
	}
	return func(file string, line int) error {
		c := exec.Command(name, "+"+strconv.Itoa(line), file)
		c.Stdin, c.Stdout, c.Stderr = os.Stdin, os.Stdout, os.Stderr
		return c.Run()
	}
}
