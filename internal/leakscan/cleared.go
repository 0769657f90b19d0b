package leakscan

import (
	"hash/maphash"
	"sync"
)

// mostCleared bounds the memory, to some ten megabytes. What all pages share is met
// on the first ones.
const mostCleared = 1 << 18

// cleared remembers texts without a hit, by hashes of 64 bits. Their seed is drawn
// anew for each scan, so that nobody can prepare two texts of one hash. That any two
// have one by chance is to be expected once in a million scans of ten million units.
type cleared struct {
	seed  maphash.Seed
	mu    sync.RWMutex
	texts map[uint64]struct{}
}

func newCleared() *cleared {
	return &cleared{seed: maphash.MakeSeed(), texts: map[uint64]struct{}{}}
}

// key is that of a text. What else decides how it is searched goes into as.
func (c *cleared) key(as uint64, s string) uint64 {
	h := maphash.String(c.seed, s)
	if as == 0 {
		return h
	}
	return h ^ maphash.Comparable(c.seed, as)
}

func (c *cleared) has(key uint64) bool {
	c.mu.RLock()
	defer c.mu.RUnlock()
	_, ok := c.texts[key]
	return ok
}

func (c *cleared) add(keys ...uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, k := range keys {
		if len(c.texts) < mostCleared {
			c.texts[k] = struct{}{}
		}
	}
}

// once looks at a decoded view unless the same text was looked at before, as far from
// the file and as strictly, without a hit or a fault: the same escapes stand on every
// page. Where it stands in the file matters to hits alone.
func (f *file) once(v *view) {
	as := uint64(v.depth)<<2 | 1
	if v.prose {
		as |= 2
	}
	if f.quiet > 0 {
		as |= 1 << 32
	}
	key := f.clean.key(as, v.text)
	if f.clean.has(key) {
		return
	}
	hits, faults := f.hits, len(f.faults)
	f.search(v)
	f.decode(v)
	if f.hits == hits && faults == 0 && len(f.faults) == 0 {
		f.clean.add(key)
	}
}
