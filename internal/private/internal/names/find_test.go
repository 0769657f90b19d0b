package names

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"openspace/internal/fold"
	"openspace/internal/private/internal/words"
)

// planted are names of the shapes that people and bodies have.
var planted = []string{
	"Autism Society", "Women in Prison", "Zoë Quillfeather", "Dr A. Smith", "O'Neill", "Ludwig van der Berg", "Big Brother Watch",
	"ESN", "NCVO", "Cymdeithas yr Iaith", "St John's Ambulance", "techUK", "mySociety", "Turn2us", "McDonald", "Łukasz Żak",
	"Anne-Marie Smith-Jones", "Rape Crisis England & Wales", "Freedom from Torture", "Prison Reform Trust", "Crisis", "Liberty",
	"esn.org.uk", "@ESN_uk", "info@esn.org.uk", "Нина Петрова", "Quill\u00adfeather", "Hope House",
}

// places are sentences with a place for a name inside.
var places = []string{
	"We heard from %s about retention.", "A point made by %s was noted.", "The paper names %s (and others).", "It was, they said, %s.",
	"This came up: see %s, page 3.", "Retention matters to %s; deletion too.", "The “%s” report was late.", "one group (%s) and the Home Office",
	"In October the Home Office met %s in Wales.", "- a note from %s\n- a list of users",
}

func TestPlantedNamesAreFoundInsideSentences(t *testing.T) {
	f := exampleFinder(t)
	for _, name := range planted {
		for _, place := range places {
			text := fmt.Sprintf(place, name)
			start := strings.Index(text, name)
			if !covered(find(f, text), start, start+len(name)) {
				t.Errorf("in %q nothing of the name waits", text)
			}
		}
	}
}

// covered reports whether a found name meets text[start:end].
func covered(names []Name, start, end int) bool {
	return slices.ContainsFunc(names, func(n Name) bool { return n.Start < end && start < n.End })
}

func TestSameSentencesWithoutNamesPass(t *testing.T) {
	f := exampleFinder(t)
	for _, place := range places {
		for _, plain := range []string{"the participants", "two members", "the Home Office", "HMICFRS", "the Minister", "the Data Protection Act 2018", "LEDS"} {
			text := fmt.Sprintf(place, plain)
			if got := find(f, text); len(got) > 0 {
				t.Errorf("%q holds %q", text, texts(got))
			}
		}
	}
}

// What is public stays public in the ways that people write it.
func TestPublicNamesAreToleratedInEveryForm(t *testing.T) {
	f := exampleFinder(t)
	for _, text := range []string{
		"The National Police Chiefs’ Council, the national police chiefs' council, National Police Chief’s Council.",
		"NPCC’s, N.P.C.C., the NPCC and two DPIAs.", "IDENT 1, IDENT1 and IDENT-1.", "CROWN PROSECUTION SERVICE",
		"the Information Commissioner's Office and Information Commissioners", "Crown\nProsecution Service",
		"HMICFRS (Her Majesty’s Inspectorate of Constabulary Fire and Rescue Services)", "Law Enforcement Data\u00a0Service",
		"the Immigration & Asylum Biometrics System", "Police and Crime Commissioners and PCCs",
	} {
		if got := find(f, text); len(got) > 0 {
			t.Errorf("%q holds %q", text, texts(got))
		}
	}
}

func TestRegisteredBeatsPublic(t *testing.T) {
	known := Known{Public: []string{"Example Network"}}
	if got := find(New(known), "We met Example Network Quillfeather."); len(got) != 1 || got[0].Text != "Quillfeather" {
		t.Errorf("public alone: %q", texts(got))
	}
	text := "We met Example Network Quillfeather."
	registered := fold.NewMatcher([]fold.Term{{ID: "org-01", Text: "Example Network Quillfeather"}}).Find(text)
	if got := New(known).Find(words.Of(text), registered); len(got) > 0 {
		t.Errorf("the register's name waits: %q", texts(got))
	}
}

// A decision settles a name: once it is public, or registered, it waits no more.
func TestDecidedNamesWaitNoMore(t *testing.T) {
	for _, rule := range Rules() {
		for _, e := range rule.Catch {
			k := ExampleKnown()
			k.Public = append(k.Public, e.Names...)
			if got := find(New(k), e.Text); len(got) > 0 && rule.part != registeredNames {
				t.Errorf("%q still waits in %q though it is public", texts(got), e.Text)
			}
		}
	}
}

// What the package comment says cannot be found is not found, so that the comment
// stays true.
func TestLimits(t *testing.T) {
	f := exampleFinder(t)
	for _, text := range []string{
		"we heard from liberty and the autism society", "Justice was present.", "Women in prison asked for it.", "Policy Board matters",
	} {
		if got := find(f, text); len(got) > 0 {
			t.Errorf("%q is found in %q: the package comment is out of date", texts(got), text)
		}
	}
}

func TestNothingKnownNothingPasses(t *testing.T) {
	f := New(Known{})
	for _, text := range []string{"the Home Office", "about HMICFRS", "in LEDS"} {
		if len(find(f, text)) == 0 {
			t.Errorf("%q passes a finder that knows nothing", text)
		}
	}
	if got := find(f, ""); got != nil {
		t.Errorf("an empty paragraph holds %q", texts(got))
	}
}

func TestFindIsSafeForConcurrentUse(t *testing.T) {
	f := exampleFinder(t)
	text := "Autism Society and Zoë Quillfeather met the Home Office at esn.org.uk."
	want := find(f, text)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			if got := find(f, text); !slices.Equal(got, want) {
				t.Errorf("got %d names, want %d", len(got), len(want))
			}
		})
	}
	wait.Wait()
}

// A name keeps waiting whatever plain words stand around it.
func TestPlantedNamesSurviveRandomSurroundings(t *testing.T) {
	f := exampleFinder(t)
	plain := strings.Fields("the data that is kept , and how it was shared ; with whom : deletion matters ( or not ) in the end")
	const seed = 20181004
	rng := rand.New(rand.NewPCG(seed, 1))
	for range 2000 {
		name := planted[rng.IntN(len(planted))]
		before, after := phrase(rng, plain), phrase(rng, plain)
		text := "We saw " + before + " that " + name + " " + after
		start := len("We saw " + before + " that ")
		if !covered(find(f, text), start, start+len(name)) {
			t.Fatalf("seed %d: nothing of %q waits in %q", seed, name, text)
		}
	}
}

func phrase(rng *rand.Rand, words []string) string {
	var all []string
	for range rng.IntN(8) {
		all = append(all, words[rng.IntN(len(words))])
	}
	return strings.Join(all, " ")
}

func FuzzFind(f *testing.F) {
	for _, rule := range Rules() {
		for _, e := range rule.Catch {
			f.Add(e.Text)
		}
		for _, text := range rule.Pass {
			f.Add(text)
		}
	}
	for _, text := range []string{"", "'", "’s", "A", "A.", "a.b.", ".A.B", "@", "#", "http://", "X\xffY Z", "É\u0301\u200d", "-\n-", "| |", "ǅ Z", "١A", "\u2029A", "A’s’s B", "S' A", "İ I"} {
		f.Add(text)
	}
	finder := exampleRules(everything)
	f.Fuzz(func(t *testing.T, text string) {
		got := find(finder, text)
		if !slices.Equal(got, find(finder, text)) {
			t.Fatal("not the same names twice")
		}
		end := 0
		for _, n := range got {
			if n.Start < end || n.End <= n.Start || n.End > len(text) || text[n.Start:n.End] != n.Text {
				t.Fatalf("the span %d to %d is out of order, empty or not the name's", n.Start, n.End)
			}
			if utf8.ValidString(text) && !utf8.ValidString(n.Text) {
				t.Fatal("a name is cut inside a character")
			}
			end = n.End
		}
	})
}
