package leakscan

import (
	"hash/maphash"
	"sync/atomic"
)

// memory remembers what pages are made of by the hashes of their bytes, and forgets one
// piece for a later one. It is safe for concurrent use. It takes two pieces for one if they
// have one hash of 64 bits; the seed is drawn anew for each scan, so that nobody can
// prepare such two.
type memory struct {
	seed   maphash.Seed
	places [remembered]atomic.Pointer[block]
}

// remembered is how many pieces are remembered at most.
const remembered = 1 << 18

func newMemory() *memory { return &memory{seed: maphash.MakeSeed()} }

func (m *memory) key(text string) uint64 { return maphash.String(m.seed, text) }

func (m *memory) find(key uint64) *block {
	if b := m.places[key%remembered].Load(); b != nil && b.key == key {
		return b
	}
	return nil
}

func (m *memory) add(b *block) { m.places[b.key%remembered].Store(b) }
