package release

import (
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// From any tree to any other, stopped anywhere, and on to a third.
func TestRandomTrees(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 0))
	for range 80 {
		on, mine := tellsCapitals, tree{"mine.md": "mine", "d.txt/mine.md": "mine"}
		if r.IntN(2) == 0 {
			// Somebody else's folder decides there how its name is spelt.
			on, mine = ignoresCase, tree{"mine.md": "mine"}
		}
		around := t.TempDir()
		out := filepath.Join(around, "public")
		sites := []tree{randomSite(r), randomSite(r), randomSite(r)}
		attempt(on, around, scanned(t, sites[0]), &fault{})
		if _, file := sites[0]["d.txt"]; file {
			delete(mine, "d.txt/mine.md")
		}
		put(t, out, mine)
		attempt(on, around, scanned(t, sites[1]), &fault{at: 1 + r.IntN(25), err: errKilled, how: effect(r.IntN(3)), dies: true})
		_, ps := attempt(on, around, scanned(t, sites[2]), &fault{})

		found := contents(t, out)
		for p, text := range mine {
			if found[p] != text {
				t.Errorf("%s, which is not ours, is gone", p)
			}
		}
		// Our own notes may rightly stand in a page's way.
		if sameCodes(ps, slices.Repeat([]string{"out-foreign"}, len(ps))...) && len(ps) > 0 {
			continue
		}
		if ps != nil || !maps.Equal(found, with(sites[2], mine)) {
			t.Fatalf("%v: from %v\nover %v\nto %v\ncame %v", codes(ps), sites[0], sites[1], sites[2], found)
		}
	}
}

// randomSite makes a site of few, short names, so that two of them often meet.
func randomSite(r *rand.Rand) tree {
	names := []string{"a.txt", "b.txt", "B.txt", "d.txt", "D.txt", "e.txt"}
	site, paths := tree{}, []string{"index.txt"}
	for range 1 + r.IntN(12) {
		p := names[r.IntN(len(names))]
		for range r.IntN(3) {
			p += "/" + names[r.IntN(len(names))]
		}
		if _, clashes := outlineOf(append(paths, p)); len(clashes) == 0 {
			paths = append(paths, p)
		}
	}
	for _, p := range paths {
		site[p] = strings.Repeat("text ", r.IntN(4)) + "end"
	}
	return site
}
