package leakscan

import (
	"context"
	"crypto/sha256"
	"maps"
	"runtime"
	"slices"
	"sync"

	"openspace/internal/diag"
	"openspace/internal/paragraphs"
)

// Scan looks for protected names in files, by path, and in the paths themselves.
// The Verified is valid only if no problem is an error. Problems are in order.
//
// If ctx ends first, the files not reached are reported as unreadable.
func Scan(ctx context.Context, files map[string][]byte, t Terms, o Options) (Verified, []diag.Problem) {
	o = o.withDefaults()
	clean := new(paragraphs.Memory)
	jobs := make(chan string)
	results := make(chan result)
	var workers sync.WaitGroup
	for range workerCount(o, len(files)) {
		workers.Go(func() {
			for path := range jobs {
				results <- scanFile(ctx, path, files[path], t, o, clean)
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

func scanFile(ctx context.Context, path string, data []byte, t Terms, o Options, clean *paragraphs.Memory) result {
	f := newFile(ctx, path, data, t, o)
	f.clean = clean
	f.path()
	f.content()
	return result{path: path, digest: sha256.Sum256(data), problems: f.problems()}
}
