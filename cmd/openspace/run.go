package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"openspace/internal/diag"
)

// The exit codes, which scripts may rely on.
const (
	exitDone       = 0
	exitProblems   = 1 // problems in the records or the site folder
	exitUsage      = 2 // the command was called wrongly
	exitLeak       = 3 // a leak was found; nothing was written
	exitUnfinished = 4 // disk, Hugo or a limit
)

// Run runs one command line and returns its exit code. Machine formats go to
// stdout and nothing else does; everything for people goes to stderr.
func Run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	working := newProgress(stderr)
	o := &options{stdout: stdout, stderr: working.or(stderr), working: working, phases: newPhases()}
	defer o.sayPhases()
	root := rootCommand(o)
	root.SetArgs(args)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	var done outcome
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &done):
		return int(done)
	}
	// What cobra says repeats what was typed, and is not shown: see usage.go.
	fmt.Fprintln(stderr, "openspace: this is not how it is called\nSee: openspace --help")
	return exitUsage
}

// outcome is an exit code on its way out of a verb whose problems are printed.
type outcome int

func (o outcome) Error() string { return fmt.Sprintf("exit code %d", int(o)) }

func rootCommand(o *options) *cobra.Command {
	root := &cobra.Command{
		Use:   "openspace",
		Short: "Publish the public side of a closed deliberation",
		Long: `openspace makes a public website from the private records of a closed
deliberation: what was discussed, what was promised, and whether it was done.
Nobody who took part is named without express permission. It checks every byte
before anything is written, and writes nothing if it finds a protected name.

Try it without records of your own: openspace build
makes the site of a built-in example in the folder public.`,
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE:          func(c *cobra.Command, _ []string) error { return withoutVerb(c) },
	}
	root.AddCommand(buildCommand(o), serveCommand(o), checkCommand(o), dataCommand(o), newCommand(o), scanCommand(o), withdrawCommand(o), reviewCommand(o))
	completable(root)
	o.strict(root)
	return root
}

// withoutVerb answers a command line that asks for nothing: with the help, where
// people look for it, and as wrong usage, so that a script notices.
func withoutVerb(root *cobra.Command) error {
	root.SetOut(root.ErrOrStderr())
	if err := root.Help(); err != nil {
		return outcome(exitUnfinished)
	}
	return outcome(exitUsage)
}

// finish prints problems and turns them into an outcome.
func (o *options) finish(ps []diag.Problem) error {
	o.working.end()
	if err := o.print(ps); err != nil {
		return outcome(exitUnfinished)
	}
	if code := exitCode(ps); code != exitDone {
		return outcome(code)
	}
	return nil
}

// exitCode gives the gravest outcome: a leak before anything else, then what could
// not be finished.
func exitCode(ps []diag.Problem) int {
	switch {
	case diag.Leaks(ps):
		return exitLeak
	case diag.Unfinished(ps):
		return exitUnfinished
	case diag.Usage(ps):
		return exitUsage
	case diag.Stops(ps):
		return exitProblems
	}
	return exitDone
}

// print writes problems in the format asked for, and for people a count.
func (o *options) print(ps []diag.Problem) error {
	if o.format.ForMachines() {
		return diag.Write(o.stdout, o.format, ps)
	}
	if err := diag.Write(o.stderr, o.format, gravestLast(ps)); err != nil {
		return err
	}
	errors := 0
	for _, p := range ps {
		if p.Severity() == diag.Error {
			errors++
		}
	}
	if errors > 0 {
		fmt.Fprintf(o.stderr, "%s to mend.%s\n", plural(errors, "problem"), o.untouched(ps))
	}
	return nil
}

// gravestLast puts notes before warnings and these before errors, so that what has to be
// mended stands where a person looks: above the prompt.
func gravestLast(ps []diag.Problem) []diag.Problem {
	order := []diag.Severity{diag.Note, diag.Warning, diag.Error}
	rank := func(p diag.Problem) int { return slices.Index(order, p.Severity()) }
	ps = slices.Clone(ps)
	slices.SortStableFunc(ps, func(a, b diag.Problem) int { return rank(a) - rank(b) })
	return ps
}

// untouched says that nothing was written, where a reader may wonder and it is so.
func (o *options) untouched(ps []diag.Problem) string {
	if !o.writes || diag.Unfinished(ps) {
		return ""
	}
	return " Nothing was written."
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// say prints a line for people, unless a machine is reading.
func (o *options) say(format string, args ...any) {
	if !o.format.ForMachines() {
		o.tell(format, args...)
	}
}

// tell prints a line in every format.
func (o *options) tell(format string, args ...any) {
	fmt.Fprintf(o.stderr, format+"\n", args...)
}
