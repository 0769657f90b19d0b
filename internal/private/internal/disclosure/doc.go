// Package disclosure is the only bridge over the wall.
//
// Records in, a fresh public.Site out. It fills the public value field by field:
// what it has no rule for is missing on the site, never leaked. Every string goes
// through one of three gates, in clear.go and prose.go:
//
//   - a line (a title, a label) is published word for word or not at all;
//   - an id and a link likewise;
//   - a phrase and a passage are prose: a protected name in them becomes a neutral
//     wording (rule C1 of the confidentiality principle); on a page written by hand it
//     is a problem.
//
// Whether a participant may be named is asked of one function, in permission.go, and
// its default is no. Counts of participants go through the package counts.
//
// What the rules find in a text depends on the text alone and is asked once for each,
// beforehand and on every core (findings.go, lookahead.go). What follows from it, by
// place, permission and decision, is worked out in the records' order.
//
// It promises: no string of a Site holds a form of a registered name that no permission
// covers there, and a problem tells where one stood by code, place and opaque id.
//
// It must never: read a clock, a disk or a setting, log, or put private text into a
// problem.
package disclosure
