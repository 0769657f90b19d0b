package leakscan

import (
	"context"
	"crypto/sha256"
	"maps"
	"runtime"
	"slices"
	"sync"

	"openspace/internal/diag"
)

// Scan looks for protected names in files, by path, and in the paths themselves.
// The Verified is valid only if no problem is an error. Problems are in order.
//
// If ctx ends first, the files not reached are reported as unreadable.
func Scan(ctx context.Context, files map[string][]byte, t Terms, o Options) (Verified, []diag.Problem) {
	return Begin(ctx, t, o).Finish(files)
}

// Finish scans the files that [Scanning.File] has not seen, and gives what [Scan] gives for
// all of them. A scan is finished once.
func (s *Scanning) Finish(files map[string][]byte) (Verified, []diag.Problem) {
	jobs := make(chan string)
	results := make(chan result)
	var workers sync.WaitGroup
	for range workerCount(s.options, len(files)) {
		workers.Go(func() {
			for path := range jobs {
				results <- s.result(path, files[path])
			}
		})
	}
	go func() {
		for _, path := range slices.Sorted(maps.Keys(files)) {
			jobs <- path
		}
		close(jobs)
		workers.Wait()
		close(results)
	}()
	return collect(results, len(files), files)
}

func workerCount(o Options, files int) int {
	if o.Workers > 0 {
		return o.Workers
	}
	return max(1, min(runtime.GOMAXPROCS(0), files))
}

// result is what came of one file.
type result struct {
	path     string
	digest   [sha256.Size]byte
	problems []diag.Problem
}

func collect(results <-chan result, n int, files map[string][]byte) (Verified, []diag.Problem) {
	digests := make(map[string][sha256.Size]byte, n)
	var problems []diag.Problem
	for r := range results {
		digests[r.path] = r.digest
		problems = append(problems, r.problems...)
	}
	problems = diag.Sort(problems)
	if diag.Stops(problems) {
		return Verified{}, problems
	}
	return Verified{files: maps.Clone(files), digests: digests}, problems
}

func (s *Scanning) scanFile(path string, data []byte) result {
	f := newFile(s.ctx, path, data, s.terms, s.options)
	f.known = s.known
	f.whole()
	return result{path: path, digest: sha256.Sum256(data), problems: f.problems()}
}

// whole looks at the path and the content. A mistake of ours in reading one file is a
// finding in that file, and no pass.
func (f *file) whole() {
	defer func() {
		if recover() != nil {
			f.quiet = 0
			f.fault(brokeDown, 0)
		}
	}()
	f.path()
	f.content()
}
