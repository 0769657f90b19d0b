// Package cores does many things at once.
//
// It stands beside the steps of the flow that have many independent pieces of work:
// reading files, asking the rules about texts, making data files, writing the site. It promises that each piece is
// done exactly once and that all are done when it returns; in which order, it does not
// say, so that what comes out must be put in its place by number. It must never know
// what the work is.
package cores

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Each calls do with every number from 0 to n-1. A core takes atOnce numbers at a time:
// enough that taking them costs nothing beside the work, few enough that no core waits
// long for the last one.
func Each(n, atOnce int, do func(i int)) {
	var next atomic.Int64
	var all sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), (n+atOnce-1)/atOnce) {
		all.Go(func() {
			for {
				to := int(next.Add(int64(atOnce)))
				if to-atOnce >= n {
					return
				}
				for i := to - atOnce; i < min(to, n); i++ {
					do(i)
				}
			}
		})
	}
	all.Wait()
}
