// Package recordstest makes records folders for tests: one that has no problem,
// and the same with one fault each.
//
// It stands outside the flow; only tests import it. The faults are a text file,
// testdata/faults.txt, that reads as a list of what the loader must refuse.
package recordstest
