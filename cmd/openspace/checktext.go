package main

import (
	"os"
	"path/filepath"
	"time"

	"openspace/internal/diag"
	"openspace/internal/private"
)

// checkText asks the rules about plain sentences. Without records of one's own it
// knows the names of the built-in example, whose accountable body is the Home Office.
func (o *options) checkText(file string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return o.finish([]diag.Problem{diag.TextUnreadable.At(diag.Place{})})
	}
	records, _, done, ps := o.recordsFolder()
	if diag.Stops(ps) {
		return o.finish(ps)
	}
	defer done()
	ps = private.CheckText(records, data, filepath.ToSlash(filepath.Clean(file)), o.day(time.Local))
	if !diag.Stops(ps) {
		o.say("Nothing found.")
	}
	return o.finish(ps)
}
