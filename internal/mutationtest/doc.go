// Package mutationtest puts faults into a package's source and holds its tests to
// noticing each.
//
// It stands outside the flow; only tests import it. A fault is a small edit that
// somebody could make: a limit off by one, a condition gone. The source on the disk is
// never touched: the compiler is given the edited file in an overlay.
//
// It promises that a fault that no longer fits the source, or does not build, fails the
// test as one does that nobody notices.
package mutationtest
