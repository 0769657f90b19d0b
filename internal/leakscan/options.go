package leakscan

import (
	"time"

	"openspace/internal/fold"
)

// Terms is what the private side hands over: functions, never names.
type Terms struct {
	// Names finds the protected names.
	Names fold.Search
	// Restricted finds runs of words from withheld papers; there may be none to find.
	Restricted fold.Search
	// Allowed reports whether a permission covers this id in this output path.
	// Nil means never.
	Allowed func(id, path string) bool
}

// Policy says what becomes of something that is no certain finding.
type Policy int

const (
	Default Policy = iota // fail for the unreadable, warn for the ambiguous
	Fail                  // an error: nothing is verified
	Warn                  // a warning
	Ignore                // not reported; the unreadable cannot be ignored
)

// Options are the scan's limits. The zero value is what a build uses: whatever
// cannot be read fails, whatever is ambiguous is a warning, because a person has
// decided about it in the records.
type Options struct {
	Unreadable Policy
	Ambiguous  Policy

	Depth    int           // decodings inside one another; 0 means 12
	Growth   int           // bytes looked at for each byte of a file; 0 means 64
	FileSize int           // largest file in bytes; 0 means 256 MiB
	FileTime time.Duration // longest time for one file; 0 means two minutes
	Workers  int           // files scanned at once; 0 means one for each processor
}

// ScanOptions suit other people's folders: what cannot be read is a warning.
func ScanOptions() Options { return Options{Unreadable: Warn} }

func (o Options) withDefaults() Options {
	def := func(p *int, n int) {
		if *p <= 0 {
			*p = n
		}
	}
	def(&o.Depth, 12)
	def(&o.Growth, 64)
	def(&o.FileSize, 256<<20)
	if o.FileTime <= 0 {
		o.FileTime = 2 * time.Minute
	}
	return o
}
