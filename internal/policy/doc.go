// Package policy is the confidentiality principle as data: its thresholds and the
// words that its rules look for.
//
// It stands beside the flow. The disclosure package applies it, and the page on
// how confidentiality is kept is made from it, so that what the site says is what
// the program does.
//
// It must never: hold a rule's code, or anything about one process.
package policy
