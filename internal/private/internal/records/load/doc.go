// Package load reads a records folder, strictly.
//
// It is the first room of the private side: files in, records and problems out.
// It tells every fault at once, each with its place, and never quotes a file: a
// problem is an entry of the catalogue.
//
// It promises: a folder without a problem holds only known files and known fields,
// in the right shapes, with every reference resolved and every piece of prose made
// of nodes that may be published.
//
// It must never: decide what is public, follow a link, or pass on another library's
// error text, which quotes values.
package load
