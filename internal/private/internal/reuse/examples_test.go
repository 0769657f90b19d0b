package reuse

import (
	"strings"
	"testing"

	"openspace/internal/fold"
	"openspace/internal/policy"
)

// paper is invented, and about nothing that anybody withholds.
const paper = `# Harbour lighting: options for the winter quay

## What the keepers want from the new lamps

The harbour board's well-being group met eight times over the summer to weigh
the cost of replacing every lamp along the eastern quay before the winter storms
arrive. It heard from [pilots and ferry crews](https://example.org/pilots) who
cannot tell the green marker from the café lights behind it[^1].

1. Move the green marker twenty metres towards the outer breakwater.
2. Dim the lights of the promenade after ten o'clock.

The Harbour Board, the Coastal Agency and the Ministry of Fog would share the bill.
It is not what we would have done if it had been up to us.
`

// public is what everybody may read.
var public = []string{
	"Harbour Board", "Coastal Agency", "Ministry of Fog",
	"The board announced that the lights of the promenade after ten would stay as they are.",
}

// The rule as data: what has to be found in a text, and what not.
var (
	mustCatch = []string{
		"replacing every lamp along the eastern quay before the winter",
		"They met eight times over the summer to weigh the cost.",
		"REPLACING EVERY LAMP ALONG THE EASTERN QUAY BEFORE",
		"replacing “every” lamp, along — the eastern (quay) before!",
		"replacing every\nlamp along\r\n> the eastern\n- quay before",
		"re-\nplacing every lamp along the east-\r\n  ern quay before",
		"repla\u00adcing ev\u200bery lamp along the eas\u2060tern quay before",
		"rеplacing еvery lamp аlong the eаstern quаy before", // Cyrillic е and а
		"ｒｅｐｌａｃｉｎｇ every lamp along the 𝐞𝐚𝐬𝐭𝐞𝐫𝐧 quay before",
		"replac1ng every 1amp a1ong the eastern quay bef0re",
		"re*placing* **every lamp** along `the` eastern _quay_ before",
		"tell the green marker from the cafe lights behind it",
		"tell the green marker from the cafe\u0301 lights behind",
		"It heard from pilots and ferry crews who cannot",
		"It heard from [pilots](https://a.example/x) and ferry crews who cannot",
		"It heard[^7] from pilots and ferry crews who cannot",
		"It heard from pilots <em>and</em> ferry crews who cannot",
		"The harbour boards well-being group met eight times",
		"The harbour board’s wellbeing group met eight times over",
		"The harbour board's well being group met eight",
		"cafe lights behind it.\n  3) Move the green marker twenty metres",
		"cafe lights behind it\n4. Move the green marker twenty metres",
		"outer breakwater dim the lights of the promenade",
		"after ten oclock the Harbour Board the Coastal Agency",
		"The Harbour Board the Coastal Agency & the Ministry of Fog would share",
		"the green rnarker twenty rnetres towards the outer breakwater", // rn for m
		"what the keepers want from lamps: see WHAT THE KEEPERS WANT",
		"harbour lighting options for the quay",
	}
	mustPass = []string{
		"",
		"replacing every lamp along the eastern quay",                           // seven words
		"replacing every lamp along the western quay before the winter",         // one other
		"the Harbour Board, the Coastal Agency and the Ministry of Fog",         // public names
		"It is not what we would have done if it had been up to us.",            // says nothing
		"the lights of the promenade after ten",                                 // seven words, and public
		"the keepers want new lamps",                                            // five words, not in a row
		"Harbour lighting: options",                                             // three of the heading
		"every lamp replacing along eastern the before quay winter",             // the same words
		"quay eastern the along lamp every replacing",                           // backwards
		"replacing every lamp along\n\nThe eastern shore is far",                // broken off
		strings.Repeat("the quay and the lamp and the quay ", 4),                // its words, not its runs
		"Dim the lights of the promenade after",                                 // seven
		"twenty metres towards the outer wall, twenty metres towards the outer", // twice six
	}
)

func TestExamples(t *testing.T) {
	ix := New([]Paper{{ID: "p-secret", Text: paper}}, public, policy.Default)
	for _, text := range mustCatch {
		if hits := ix.Find(text); len(hits) == 0 {
			t.Errorf("missed: %q", text)
		}
	}
	for _, text := range mustPass {
		for _, h := range ix.Find(text) {
			t.Errorf("false alarm on %q in %q", text[h.Start:h.End], text)
		}
	}
}

func TestHits(t *testing.T) {
	ix := New([]Paper{{Text: "one two three four five six seven eight nine ten cats"}, {Text: "nine ten cats sit upon six mats with seven hats"}}, nil, policy.Default)
	text := "So: «One two three four five six seven eight nine ten cats sit upon six mats with seven hats», and so on."
	hits := ix.Find(text)
	if len(hits) != 1 || text[hits[0].Start:hits[0].End] != "One two three four five six seven eight nine ten cats sit upon six mats with seven hats" {
		t.Fatalf("%+v", hits)
	}
	if hits[0].ID != "doc-1" || len(hits[0].Also) != 1 || hits[0].Also[0] != "doc-2" {
		t.Errorf("%+v", hits[0])
	}
}

func TestFindHeading(t *testing.T) {
	ix := New([]Paper{{Text: paper}}, nil, policy.Default)
	if hits := ix.FindHeading("on what the keepers want from us"); len(hits) != 1 {
		t.Errorf("%+v", hits)
	}
	if hits := ix.FindHeading("replacing every lamp along the eastern quay before the winter"); len(hits) != 0 {
		t.Errorf("no heading: %+v", hits)
	}
}

func TestHeadings(t *testing.T) {
	const text = "2.1 Of lamps\n\nA sentence that stands by itself, and ends so.\n\nUnderlined\n===\n## Second ##\n\n- an item by itself\n\nRunning text\nin two lines\n\nThis is a line of eleven words that stands all alone\n"
	if got := strings.Join(headings(text), "|"); got != "2.1 Of lamps|Underlined|## Second ##" {
		t.Error(got)
	}
}

func TestNothingWithheld(t *testing.T) {
	if hits := New(nil, public, policy.Default).Find(paper); hits != nil {
		t.Errorf("%v", hits)
	}
}

// A process may ask for shorter runs; a policy without numbers is the usual one.
func TestPolicy(t *testing.T) {
	four := New([]Paper{{Text: paper}}, nil, policy.Policy{ReuseWords: 4, HeadingWords: 4})
	if len(four.Find("along the eastern quay")) != 1 {
		t.Error("a run of four is not found")
	}
	none := New([]Paper{{Text: paper}}, nil, policy.Policy{})
	if len(none.Find("replacing every lamp along the eastern quay before")) != 1 || len(none.Find("replacing every lamp along the eastern quay")) != 0 {
		t.Error("an empty policy is not the usual one")
	}
}

// What an index and its hits hold gives nobody the paper's words, id or title.
func TestHoldsNoWords(t *testing.T) {
	ix := New([]Paper{{ID: "p-secret", Text: paper}}, public, policy.Default)
	var hits []fold.Hit = ix.Find(paper)
	if len(hits) == 0 || hits[0].ID != "doc-1" {
		t.Errorf("%+v", hits)
	}
}
