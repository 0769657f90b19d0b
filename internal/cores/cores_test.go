package cores

import (
	"sync/atomic"
	"testing"
)

func TestEachNumberOnce(t *testing.T) {
	for _, atOnce := range []int{1, 16} {
		for _, n := range []int{0, 1, 15, 16, 17, 1000} {
			times := make([]atomic.Int32, n)
			Each(n, atOnce, func(i int) { times[i].Add(1) })
			for i := range times {
				if times[i].Load() != 1 {
					t.Fatalf("of %d, %d at once: number %d came %d times", n, atOnce, i, times[i].Load())
				}
			}
		}
	}
}
