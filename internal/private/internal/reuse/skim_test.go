package reuse

import (
	"math/rand/v2"
	"strings"
	"testing"

	"openspace/internal/policy"
)

// apart reports whether skimming finds nothing in paragraphs, each by itself, and too few
// words of a paper over any border for a run.
func (ix *Index) apart(paragraphs []string) bool {
	run := 0
	for _, p := range paragraphs {
		s := ix.Skim(p)
		if !s.Clear || run > 0 && s.Head > 0 && run+s.Head >= ix.least() {
			return false
		}
		if !s.Whole {
			run = 0
		}
		run += s.Tail
	}
	return true
}

// TestSkimmedParagraphsHideNothing: where skimming finds nothing in paragraphs, nor enough
// at their ends, the whole text has none of the paper's words.
func TestSkimmedParagraphsHideNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	nothing, across := 0, 0
	for range 400 {
		words, others := vocabulary(r, 30, "p"), vocabulary(r, 10, "t")
		paper := "# " + strings.Join(words[:6], " ") + "\n\n" + strings.Join(words, " ") + ".\n"
		ix := New([]Paper{{ID: "doc-1", Text: paper}}, nil, policy.Default)
		for range 40 {
			at := r.IntN(len(words) - 12)
			list := append(pick(r, others, r.IntN(3)), words[at:at+4+r.IntN(8)]...)
			list = append(list, pick(r, append(others, words...), r.IntN(3))...)
			paragraphs := cutUp(r, list)
			text := strings.Join(paragraphs, "")
			found := ix.Find(text)
			switch apart := ix.apart(paragraphs); {
			case apart && len(found) > 0:
				t.Fatalf("skimmed over in %q, with a paper of %q", text, paper)
			case apart:
				nothing++
			case len(found) > 0 && len(paragraphs) > 1:
				across++
			}
		}
	}
	if nothing < 1000 || across < 1000 {
		t.Errorf("%d texts without a run, %d with one in paragraphs: too few to tell", nothing, across)
	}
}

// TestClearIsWithoutAnyRun: a text is clear just where nothing is found in it.
func TestClearIsWithoutAnyRun(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	words, others := vocabulary(r, 30, "p"), vocabulary(r, 10, "t")
	paper := "# " + strings.Join(words[:6], " ") + "\n\n" + strings.Join(words, " ") + ".\n"
	ix := New([]Paper{{ID: "doc-1", Text: paper}}, nil, policy.Default)
	clear, not := 0, 0
	for range 4000 {
		at := r.IntN(len(words) - 12)
		list := append(pick(r, others, r.IntN(3)), words[at:at+3+r.IntN(8)]...)
		text := disguised(r, append(list, pick(r, append(others, words...), r.IntN(3))...))
		found := ix.Find(text)
		if s := ix.Skim(text); s.Clear != (len(found) == 0) {
			t.Fatalf("clear %t and %d found in %q", s.Clear, len(found), text)
		}
		if len(found) == 0 {
			clear++
		} else {
			not++
		}
	}
	if clear < 500 || not < 500 {
		t.Errorf("%d texts clear, %d not: too few to tell", clear, not)
	}
}

// cutUp puts words into paragraphs of which some are of none.
func cutUp(r *rand.Rand, words []string) (paragraphs []string) {
	for len(words) > 0 {
		n := min(len(words), r.IntN(6))
		paragraphs = append(paragraphs, disguised(r, words[:n])+[]string{"\n\n", " \n\n", "-\n\n", "\n\n \n\n", ".\n\n"}[r.IntN(5)])
		words = words[n:]
	}
	return paragraphs
}

// TestANumberAtTheBeginning: whether it is a list's is for what stands before it to say.
func TestANumberAtTheBeginning(t *testing.T) {
	ix := New([]Paper{{Text: "They said that phase 7 well being of every harbour scheme was dear."}}, nil, policy.Default)
	const text = "7. well-being of every harbour scheme was nothing"
	if blanks := strings.Repeat(" ", 50); len(ix.Find(text)) > 0 || len(ix.Find("x\n\n"+blanks+text)) == 0 {
		t.Error("the text means nothing by itself, and the paper's words behind fifty blanks")
	}
	for text, clear := range map[string]bool{text: false, " " + text: false, "\n\n" + text: true, "7 well": true, "the 7. well": true} {
		if s := ix.Skim(text); s.Clear != clear {
			t.Errorf("%q: clear %t", text, s.Clear)
		}
	}
}
