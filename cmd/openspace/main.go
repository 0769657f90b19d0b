// Command openspace publishes the public side of a closed deliberation.
//
// This package is thin: one file a verb, the flags they share, the order in which
// the rooms of the flow are called, and exit codes. What it prints is problems
// from the catalogue and counts; it never holds private text.
package main

import (
	"context"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := Run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}
