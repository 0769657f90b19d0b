// Package review asks a person about what waits for a decision.
//
// It stands beside the flow: what disclosure could not decide is shown, one thing at a
// time and in its context, and what the person decides is added to the records.
//
// It shows private text. The one who calls it has made sure that the writer is the
// facilitator's own terminal.
//
// It promises: a decision is written whole or not at all, with the role, the day and
// the reason; nothing is decided without an answer.
//
// It must never: write outside the records folder that it is given, or print to
// anything but the writer that it is given.
package review
