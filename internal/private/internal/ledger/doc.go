// Package ledger remembers what was published.
//
// It is a folder in the records: one file a release, which says what was published and
// whom it named where, and a copy of the records that the last release was made from.
// Small numbers need every release before this one; a withdrawal needs the names and
// the copy.
//
// It promises: an entry is written before the site is, so that the ledger never knows
// less than the public does; a file is written whole or not at all; nothing is written
// outside the records folder that it is given.
//
// It must never: show an entry to anybody but the private side, or tell what went wrong
// in words that are not its own.
package ledger
