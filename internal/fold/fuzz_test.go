package fold

import (
	"testing"
	"unicode/utf8"
)

// FuzzFind: whatever the text, hits lie inside it, in order, at whole characters,
// without overlaps, and a name planted among it is among them.
func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "the Harbour", "Dr Tregarthen\u202e", "H.S.", "ﷺ\xff", "Network, ", "Har\u00ad", "@hsn", "m rn", "\u0301"} {
		f.Add(s, s)
	}
	m := NewMatcher(register)
	f.Fuzz(func(t *testing.T, before, after string) {
		const name = "Womanguard"
		text := before + " \n " + name + " \n " + after
		end, found := 0, false
		for _, h := range m.Find(text) {
			if h.Start < end || h.End <= h.Start || h.End > len(text) {
				t.Fatalf("hit from %d to %d after %d in %q", h.Start, h.End, end, text)
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[h.Start:h.End]) {
				t.Errorf("a hit cuts a character in %q", text)
			}
			end = h.End
			found = found || h.ID == "org-02" && h.Start <= len(before)+3
		}
		if !found {
			t.Errorf("not found in %q", text)
		}
	})
}
