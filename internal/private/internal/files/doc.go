// Package files is how the private side handles the files of a records folder without
// reading them: it copies all of them, and adds to one.
//
// The ledger keeps a copy of the records that a release was made from, the test of
// non-interference makes one with other names in it, and a person's decisions and
// withdrawals are added to what is there.
//
// It promises: a copy is in memory; what is added to a file is added whole or not at
// all.
//
// It must never: write outside the folder that it is given, or judge what it copies.
package files
