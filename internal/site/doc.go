// Package site runs Hugo, in memory.
//
// It stands between hugofiles, which makes the data files out of public values,
// and leakscan, which reads every byte that comes out here. It is the only
// package that imports Hugo, and hands nothing of Hugo's to its callers.
//
// It promises: the same source gives the same bytes on any machine, in any time
// zone and on any day; exactly the listed files come out, or a problem does;
// nothing is read from or written to a disk, a network, a process's environment
// or another program; what Hugo has to say becomes problems that name a file and
// a line and quote nothing.
//
// It must never: see a record, let a site folder change how Hugo is hardened, or
// give out a file when something went wrong, but to be looked at (see [Source]).
package site
