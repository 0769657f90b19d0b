package paragraphs

import (
	"hash/maphash"
	"strings"
	"sync"
	"sync/atomic"
)

// Next gives the end of the paragraph at text[i:], behind the line breaks that end it:
// two or more in a row. The last one ends with the text.
func Next(text string, i int) int {
	for i < len(text) {
		n := strings.IndexByte(text[i:], '\n')
		if n < 0 {
			break
		}
		if i += n + 1; i < len(text) && text[i] == '\n' {
			for i < len(text) && text[i] == '\n' {
				i++
			}
			return i
		}
	}
	return len(text)
}

// places is how many paragraphs are remembered at most: two megabytes of them.
const places = 1 << 18

// MostNoted is the largest number that is remembered with a paragraph.
const MostNoted = places - 1

// Memory remembers paragraphs by their keys, each with a number, and forgets one for a
// later one. The zero value is ready, and safe for concurrent use.
type Memory struct {
	made sync.Once
	seed maphash.Seed
	// Each place belongs to the keys of one remainder, so that the number stands
	// where the remainder would.
	keys []atomic.Uint64
}

// Key is the name under which a text is remembered.
func (m *Memory) Key(text string) uint64 {
	m.made.Do(func() { m.seed, m.keys = maphash.MakeSeed(), make([]atomic.Uint64, places) })
	return maphash.String(m.seed, text) | 1<<63 // never 0, as an empty place is
}

// Find gives the number with which a text is remembered, if it is.
func (m *Memory) Find(key uint64) (noted int, ok bool) {
	has := m.keys[key%places].Load()
	return int(has % places), has/places == key/places
}

// Add remembers a text with a number from 0 to [MostNoted].
func (m *Memory) Add(key uint64, note int) {
	m.keys[key%places].Store(key - key%places + uint64(note))
}
