package leakscan

import (
	"strings"
	"testing"
)

// TestNothingNearADecodedPlaceIsLost: a name of which a part is decoded is found
// whatever is decoded before and behind it, near or far.
func TestNothingNearADecodedPlaceIsLost(t *testing.T) {
	for _, gap := range []int{0, 1, 100, 191, 192, 193, 383, 384, 385, 600, 601, 1199, 1200, 1201, 2400, 2401, 5000} {
		for _, filler := range []string{"0", "u ", " ", "\u00ad", "\n"} {
			far := strings.Repeat(filler, gap)
			for about, text := range map[string]string{
				"behind": "%20 " + far + " the Harb%6fur Survivors Network",
				"before": "the Harb%6fur Survivors Network " + far + " %20",
				"both":   "%20 " + far + " Harbour Survi%76ors Network " + far + " %20",
				"apart":  "H%61rbour" + strings.Repeat(" ", min(gap, 190)) + "Survivors Netw%6frk " + far + "%20",
			} {
				if _, problems := scanBytes("a.txt", []byte(text)); !strings.Contains(show(problems), "org-01") {
					t.Errorf("%s, %d of %q: %s", about, gap, filler, messages(problems))
				}
			}
		}
	}
}

// TestEditsKeepWhatIsNear: whatever is cut out of a view lies further than a margin
// from each decoded place, and a gap stands for it.
func TestEditsKeepWhatIsNear(t *testing.T) {
	text := strings.Repeat("word ", 2000)
	for _, places := range [][]int{{0}, {5000}, {9999}, {100, 200}, {1000, 1300}, {1000, 1700}, {1000, 2200, 4000, 9000}} {
		e := edits{text: text}
		for _, at := range places {
			e.replace(at, 1, "\x01")
		}
		v := e.view(&view{text: text}, escapes)
		kept := map[int]bool{}
		for i := range len(v.text) {
			kept[v.source(i)] = true
			if i > 0 && v.source(i) > v.source(i-1)+1 && !strings.HasSuffix(v.text[:i], "\n\n") {
				t.Errorf("%v: %q stand together", places, v.text[max(0, i-20):i+20])
			}
		}
		for _, at := range places {
			for i := behind(text, at); i < ahead(text, at+1); i++ {
				if !kept[i] {
					t.Fatalf("%v: %d is cut out, %d from a decoded place", places, i, i-at)
				}
			}
		}
	}
}
