package hugofiles

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"openspace/internal/public"
)

func TestAbbreviationStandsAsAWord(t *testing.T) {
	for _, text := range []string{"PND", "the PND.", "(PND)", "PNDs are", "PND/PNC", "XPND and PND", "PND’s", "Why? PND...", "a. PND. B", `"PND\\-"`} {
		if wordAt(text, "PND") < 0 {
			t.Errorf("%q: not found", text)
		}
	}
	for _, text := range []string{"", "pnd", "PNDX", "XPND", "PN D", "PND2", "GOV.PND", "PND.example", "a@PND", "PND@a.example", "Öpnd PNDé"} {
		if wordAt(text, "PND") >= 0 {
			t.Errorf("%q: found", text)
		}
	}
}

// explaining returns an explainer of a few abbreviations, one the beginning of
// another.
func explaining() *explainer {
	var s public.Site
	for id, word := range map[string]string{"pnd": "PND", "pnd-two": "PND-2", "code": "*A*"} {
		s.Glossary = append(s.Glossary, public.Term{ID: public.SlugClearedByDisclosure(id), Abbreviation: public.TextClearedByDisclosure(word)})
	}
	s.Glossary = append(s.Glossary, public.Term{ID: public.SlugClearedByDisclosure("no-abbreviation"), Name: public.Const("Data")})
	return glossaryOf(s).explainer()
}

func TestTheFirstIsExplained(t *testing.T) {
	run := func(s string) public.Inline { return public.Inline{Text: public.TextClearedByDisclosure(s)} }
	inside := func(kind public.InlineKind, s string) public.Inline {
		return public.Inline{Kind: kind, Target: public.LinkClearedByDisclosure("https://a.example/PND"), Children: public.Inlines{run(s)}}
	}
	for _, c := range []struct {
		about string
		in    public.Inlines
		want  string
	}{
		{"once", public.Inlines{run("The PND, then the PND.")}, `The [PND](<abbr:pnd>), then the PND\.`},
		{"its plural", public.Inlines{run("two PNDs")}, `two [PND](<abbr:pnd>)s`},
		{"the longer of two", public.Inlines{run("PND-2 and PND")}, `[PND\-2](<abbr:pnd-two>) and [PND](<abbr:pnd>)`},
		{"not inside another word", public.Inlines{run("XPND pnd PNDX")}, `XPND pnd PNDX`},
		{"not inside a link", public.Inlines{inside(public.LinkTo, "the PND"), run(" is the PND")}, `[the PND](<https://a.example/PND>) is the [PND](<abbr:pnd>)`},
		{"in emphasis", public.Inlines{inside(public.Emphasis, "the PND is")}, `*the* [*PND*](<abbr:pnd>) *is*`},
		{"with marks of its own", public.Inlines{run("so *A* is")}, `so [\*A\*](<abbr:code>) is`},
	} {
		if got := explaining().markdown(public.Prose{{Inline: c.in}}); got != c.want {
			t.Errorf("%s: got %s, want %s", c.about, got, c.want)
		}
	}
}

// TestExplainingChangesNoWord: with its abbreviations marked, prose reads as it does
// without, block by block and character by character, and each is marked at most once.
func TestExplainingChangesNoWord(t *testing.T) {
	words := []public.Text{public.Const("PND"), public.Const("the PND-2 is"), public.Const(" PNDs"), public.Const("*A*"), public.Const("(PND)")}
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 0))
	for range 500 {
		bytes := make([]byte, 8+random.IntN(120))
		for i := range bytes {
			bytes[i] = byte(random.Uint32())
		}
		p := (&grower{bytes}).prose(3)
		p = append(p, public.Block{Inline: public.Inlines{{Text: words[random.IntN(len(words))]}, {Text: words[random.IntN(len(words))]}}})
		marked := explaining().markdown(p)
		got, err := rendered(marked)
		plain, _ := rendered(new(explainer).markdown(p))
		if err != nil || lettersOf(got) != lettersOf(plain) {
			t.Fatalf("seed %d: %v\n%s\nwithout:\n%s", seed, err, marked, new(explainer).markdown(p))
		}
		for _, id := range []string{"pnd", "pnd-two", "code"} {
			if n := strings.Count(marked, "(<"+explains+id+">)"); n > 1 {
				t.Fatalf("seed %d: %s is explained %d times\n%s", seed, id, n, marked)
			}
		}
	}
}

// lettersOf is what a reader reads, with the kinds of its blocks.
func lettersOf(in []seen) string {
	var b strings.Builder
	for _, block := range in {
		b.WriteString("<" + block.kind + ">" + lettersOf(block.inside))
		for _, g := range block.glyphs {
			b.WriteRune(g.r)
		}
	}
	return b.String()
}

func TestStretchesAreTheText(t *testing.T) {
	for _, text := range []string{"", "PND", "The PND-2, the PND and the PND.", "nothing", "PND PND"} {
		var whole []string
		for _, s := range explaining().stretches(text) {
			whole = append(whole, s.Text)
		}
		if strings.Join(whole, "") != text {
			t.Errorf("%q became %q", text, whole)
		}
	}
}

// TestAbbreviationsOfPages: a page's list holds what its own texts and the actions on
// it have, in the glossary's order, and pages without any have no list.
func TestAbbreviationsOfPages(t *testing.T) {
	slug, text := public.SlugClearedByDisclosure, public.TextClearedByDisclosure
	s := public.Site{
		Glossary:  []public.Term{{ID: slug("b"), Abbreviation: text("BB")}, {ID: slug("a"), Abbreviation: text("AA")}},
		Workshops: []public.Workshop{{ID: slug("w1"), Title: text("On AA"), Actions: []public.Slug{slug("w1-01")}}, {ID: slug("w2"), Title: text("On nothing")}},
		Actions:   []public.Action{{ID: slug("w1-01"), Workshop: slug("w1"), Text: text("Close BB.")}},
	}
	var got map[string][]string
	if err := json.Unmarshal(Files(s)["data/abbreviations.json"], &got); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string][]string{
		"workshops/w1/": {"b", "a"}, "workshops/w2/": nil, "actions/w1-01/": {"b"}, "actions/": {"b"}, "actions/by/workshop/w1/": {"b"}, "about/": nil,
	} {
		if !slices.Equal(got[path], want) {
			t.Errorf("%s: %v, want %v", path, got[path], want)
		}
	}
}
