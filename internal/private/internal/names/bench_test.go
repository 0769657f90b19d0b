package names

import (
	"os"
	"testing"
)

// BenchmarkFind reads the example's write-up, paragraph by paragraph.
func BenchmarkFind(b *testing.B) {
	content, err := os.ReadFile("../../../../examples/leds-hob/workshops/w2/write-up.md")
	if err != nil {
		b.Fatal("the example's write-up is not where it was")
	}
	f := exampleFinder(b)
	all := paragraphs(string(content))
	b.SetBytes(int64(len(content)))
	for b.Loop() {
		for _, p := range all {
			find(f, p)
		}
	}
}
