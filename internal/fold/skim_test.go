package fold

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// everywhere weighs every letter of a text, as if skimming had noted all of them.
func (m *Matcher) everywhere(text string) []Hit {
	ls := letters(nil, text, 0, len(text))
	var spots []spot
	for _, l := range ls {
		spots = append(spots, spot{l.start, l.start, true})
	}
	if len(spots) == 0 {
		return nil
	}
	return resolve(m.weigh(nil, text, ls, slices.Compact(spots)))
}

// entwined has names of which one begins with another, or stands at the beginning of a
// longer one as no name by itself, and some that are short or ordinary.
var entwined = append(slices.Clone(register),
	Term{ID: "org-20", Text: "Quay Lantern", Kind: Organisation},
	Term{ID: "org-21", Text: "Quay Lantern Trust", Kind: Organisation},
	Term{ID: "org-22", Text: "Survivors Lantern Network", Kind: Organisation},
	Term{ID: "org-23", Text: "Bay Harbour Network", Kind: Organisation},
	Term{ID: "org-24", Text: "Fair Trials", Kind: Organisation},
	Term{ID: "org-25", Text: "NS", Kind: Alias},
	Term{ID: "org-26", Text: "QLTH", Kind: Alias, Strike: []string{"QLTH"}},
)

func sameHits(a, b Hit) bool {
	return a.Start == b.Start && a.End == b.End && a.ID == b.ID && a.Form == b.Form && a.Ambiguous == b.Ambiguous && slices.Equal(a.Also, b.Also)
}

// TestSkimmingMissesNothing compares a search with one that weighs every place, on
// texts of pieces of names, of what stands between them, and of look-alikes.
func TestSkimmingMissesNothing(t *testing.T) {
	pieces := strings.Fields("of the Network network, Survivors Harbour harbour HSN H.S.N. hsn Hope hope said Hope's Women Prison Support " +
		"Suvivors Womangurad Womanguard womanguarduk Victims' Voices Zoë Z. Tregarthen, Dr ap Rhydderch Müller Mueller Marlow & Finch " +
		"HarbourSurvivorsNetwork joinharboursurvivorsnetworkuk Наrbоur m rn 1 0 AIM aim a i m - . | <b> org.uk @ İ ß ﬁ H a r b o u r " +
		"Quay Lantern Trust Fair fair trials NS ns N.S. QLTHs Q.L.T.H.s q. raised by from Bay")
	gaps := []string{" ", " ", " ", "", "-", "\n", "\n\n", ". ", "\u200b", "\u00a0", ", ", strings.Repeat(" ", 90), strings.Repeat("\u00ad", 60)}
	m := NewMatcher(entwined)
	r := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		var b strings.Builder
		for range 1 + r.IntN(14) {
			piece := pieces[r.IntN(len(pieces))]
			if r.IntN(8) == 0 {
				piece = piece[:runeStart(piece, r.IntN(len(piece)))]
			}
			b.WriteString(piece + gaps[r.IntN(len(gaps))])
		}
		if text := b.String(); !slices.EqualFunc(m.Find(text), m.everywhere(text), sameHits) {
			t.Fatalf("in %q\nfound      %s\neverywhere %s", text, show(text, m.Find(text)), show(text, m.everywhere(text)))
		}
	}
}

// apart reports whether skimming finds nothing in paragraphs, each by itself, nor over any
// border between two by a look at as many together as a name may reach over.
func (m *Matcher) apart(paragraphs []string) bool {
	var last Skimmed
	for i, p := range paragraphs {
		s := m.Skim(p)
		if !s.Clear || i > 0 && last.Tail > 0 && s.Head > 0 && !m.Skim(strings.Join(paragraphs[i-1:], "")).Clear {
			return false
		}
		last = s
	}
	return true
}

// TestSkimmedParagraphsHideNothing: where skimming finds nothing in paragraphs, nor over
// their borders, the whole text has no name.
func TestSkimmedParagraphsHideNothing(t *testing.T) {
	pieces := strings.Fields(strings.Repeat("of Network Survivors Harbour Harbour Women in Women Prison Support ", 3) + "the and HSN s a Hope said " +
		"Suvivors Womanguard Zoë Tregarthen, Dr ap Müller Marlow & Finch H a r b o u r @ org.uk m rn . - Bay Bay Quay Lantern")
	befores := []string{"", "", "", " - ", " ", "\u00ad", strings.Repeat("\u00ad", 60)}
	breaks := []string{"\n\n", "\n\n", "\n\n\n", ".\n\n", "\u00ad\n\n", " \n\n"}
	m := NewMatcher(entwined)
	r := rand.New(rand.NewPCG(3, 4))
	across, nothing := 0, 0
	for range 60_000 {
		var paragraphs []string
		for range 1 + r.IntN(9) {
			p := befores[r.IntN(len(befores))]
			for range 1 + r.IntN(4) {
				p += pieces[r.IntN(len(pieces))] + []string{" ", " ", "-", "", ", "}[r.IntN(5)]
			}
			paragraphs = append(paragraphs, p+breaks[r.IntN(len(breaks))])
		}
		text := strings.Join(paragraphs, "")
		found, apart := m.Find(text), m.apart(paragraphs)
		if apart {
			nothing++
		}
		if apart && len(found) > 0 {
			t.Fatalf("skimmed over in %q: %s", text, show(text, found))
		}
		for _, h := range found {
			across += strings.Count(text[h.Start:h.End], "\n\n")
		}
	}
	if across < 100 || nothing < 100 {
		t.Errorf("only %d ends of paragraphs inside names, and %d texts without", across, nothing)
	}
}

// FuzzSkim: whatever the text, skimming makes no difference to what is found.
func FuzzSkim(f *testing.F) {
	for _, s := range []string{"Harbour Survivors Network", "H S N", "Network, Harbour Sur-\nvivors", "ﷺ\xffHope said", "Women in Prison Suport", "m rn Womanguard", "Q.L.T.H.s", "quay-lantern.org"} {
		f.Add(s)
	}
	m := NewMatcher(entwined)
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > behindBytes || !utf8.ValidString(text) {
			t.Skip("longer than what is weighed together, where cuts may differ; or no text")
		}
		if !slices.EqualFunc(m.Find(text), m.everywhere(text), sameHits) {
			t.Errorf("in %q\nfound      %s\neverywhere %s", text, show(text, m.Find(text)), show(text, m.everywhere(text)))
		}
		if paragraphs := strings.SplitAfter(text, "\n\n"); m.apart(paragraphs) && len(m.Find(text)) > 0 {
			t.Errorf("skimmed over in %q", text)
		}
	})
}

// TestNamesAtTheEdgeOfAWindow: a name is found wherever in it one stretch that is skimmed
// ends and the next begins.
func TestNamesAtTheEdgeOfAWindow(t *testing.T) {
	m := NewMatcher(register)
	for at := windowBytes - 12; at < windowBytes+3; at++ {
		text := strings.Repeat(".", at-1) + " Womanguard " + strings.Repeat(".", 600)
		if found := m.Find(text); len(found) != 1 || found[0].Start != at {
			t.Errorf("at %d: %s", at, show(text, found))
		}
	}
}
