package leakscan

import (
	"context"
	"sync"
)

// Scanning is a scan under way, which may begin before all files are there: while Hugo is
// busy with the last pages on one core, the others can look at those that are finished.
// Begin makes one. It is safe for concurrent use.
type Scanning struct {
	ctx     context.Context
	terms   Terms
	options Options
	known   *memory

	mu   sync.Mutex
	done map[string]early
}

// early is a file that was looked at before [Scanning.Finish].
type early struct {
	data   []byte // as it was handed in
	result result
}

// Begin begins a scan.
func Begin(ctx context.Context, t Terms, o Options) *Scanning {
	return &Scanning{ctx: ctx, terms: t, options: o.withDefaults(), known: newMemory(), done: map[string]early{}}
}

// File scans a file now. What comes of it counts only if Finish is given the very same
// bytes for the path; if others, they are scanned instead.
func (s *Scanning) File(path string, data []byte) {
	r := s.scanFile(path, data)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.done[path] = early{data, r}
}

// result is what comes of a file, now or before.
func (s *Scanning) result(path string, data []byte) result {
	s.mu.Lock()
	e, ok := s.done[path]
	s.mu.Unlock()
	if ok && same(e.data, data) {
		return e.result
	}
	return s.scanFile(path, data)
}

// same reports whether a and b are one piece of memory. Whoever changes it after it was
// scanned is found out by its digest (see [Verified]).
func same(a, b []byte) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}
