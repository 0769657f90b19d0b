// Package arch is the architecture as executable text: tests, and nothing else.
//
// It stands beside the flow and holds the program to what its documents say of
// it: which package may import which, what the front door to the records may hand
// out, who may open the gates in the wall, what is embedded. Every rule is a line
// of a table with its reason; what no line allows is refused.
//
// It promises: a checker fails on the program that it is there to catch, because
// each is tried on small bad programs too; and it fails when a table speaks of
// something that is gone.
//
// It must never: be imported, or build Hugo. The program is type-checked from
// source, without the function bodies of other people's code.
package arch
