package disclosure_test

import (
	"slices"
	"strings"
	"testing"

	"openspace/internal/recordstest"
)

// TestNeutralWording is rule C1 as a table: what a facilitator writes and what the
// public reads.
func TestNeutralWording(t *testing.T) {
	for _, c := range []struct{ about, text, want string }{
		{"no name", "A paper was there, and a plan.", "A paper was there, and a plan."},

		{"the name", "a paper by Zephyr Survivors Network was there", "a paper by a victim-support organisation was there"},
		{"its initials", "a paper by ZSN was there", "a paper by a victim-support organisation was there"},
		{"spaced initials", "a paper by Z S N was there", "a paper by a victim-support organisation was there"},
		{"the article goes", "a paper by the ZSN was there", "a paper by a victim-support organisation was there"},
		{"another article", "it takes a Zephyr Survivors Network", "it takes a victim-support organisation"},
		{"a sentence's start", "ZSN was there. The ZSN left.", "A victim-support organisation was there. A victim-support organisation left."},
		{"a start behind a bracket", "it ended. (ZSN was there.)", "it ended. (A victim-support organisation was there.)"},
		{"no start behind an abbreviation's comma", "that is, ZSN was there", "that is, a victim-support organisation was there"},
		{"the possessive stays", "the ZSN's paper", "A victim-support organisation's paper"},
		{"the other apostrophe", "so Zephyr Survivors Network’s paper", "so a victim-support organisation’s paper"},
		{"with initials in brackets", "a paper by the Zephyr Survivors Network (ZSN) was there", "a paper by a victim-support organisation was there"},
		{"initials in brackets later", "a paper by ZSN (on footage) and ZSN", "a paper by a victim-support organisation (on footage) and a victim-support organisation"},
		{"two side by side", "ZSN, Quillwort Trust and QWT", "A victim-support organisation, a victim-support organisation and a victim-support organisation"},
		{"a person", "a paper by Zoë Quillfeather was there", "a paper by a participant was there"},
		{"a person without the accent", "Zoe Quillfeather was there", "A participant was there"},
		{"a person by title", "so Dr Quillfeather left", "so a participant left"},
		{"an initial", "so Z. Quillfeather left", "so a participant left"},

		{"capital letters", "so ZEPHYR SURVIVORS NETWORK left", "so a victim-support organisation left"},
		{"look-alike letters", "so Zерhуr Survivors Network left", "so a victim-support organisation left"},
		{"an invisible character", "so Zephyr Sur\u200bvivors Network left", "so a victim-support organisation left"},
		{"a no-break space", "so Zephyr\u00a0Survivors Network left", "so a victim-support organisation left"},
		{"an entity", "so &#90;SN left", "so a victim-support organisation left"},
		{"an escape", `so Z\_S\_N left`, "so a victim-support organisation left"},
		{"over a line's end", "so Zephyr\nSurvivors Network left", "so a victim-support organisation left"},
		{"over a line break", "so Zephyr\\\nSurvivors Network left", "so a victim-support organisation left"},
		{"over emphasis", "so *Zephyr* Survivors **Network** left", "so *a victim-support organisation* left"},
		{"inside emphasis", "so *the ZSN* left", "so *a victim-support organisation* left"},
		{"the article outside", "so the *ZSN* left", "so a victim-support organisation left"},
		{"over a link", "so [Zephyr Survivors](https://a.example/) Network left", "so [a victim-support organisation](<https://a.example/>) left"},
		{"in a list", "- the ZSN\n- trust", "- A victim-support organisation\n- trust"},
		{"in a quotation", "> the ZSN", "> A victim-support organisation"},
		{"in a table", "| Who | What |\n| --- | --- |\n| the ZSN | trust |", "| Who | What |\n| --- | --- |\n| A victim-support organisation | trust |"},
		{"a longer word", "so zsnx-204 and the networks of survivors left", "so zsnx-204 and the networks of survivors left"},
	} {
		t.Run(c.about, func(t *testing.T) {
			got, o := prose(t, c.text)
			if stop := o.stopping(); len(stop) > 0 {
				t.Fatalf("stopped by %v", stop)
			}
			if got != c.want {
				t.Errorf("%q\n got %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}

// TestReplacementIsTold: the facilitator is told of every replacement at its
// place, by the opaque id.
func TestReplacementIsTold(t *testing.T) {
	_, o := prose(t, "A paper was there.\n\nAnd the ZSN with Zoë Quillfeather.")
	got := slices.DeleteFunc(places(o.problems), func(p string) bool { return !strings.Contains(p, "C1-neutral") })
	if len(got) != 2 || !strings.HasSuffix(got[0], "org-01") || !strings.HasSuffix(got[1], "p-01") {
		t.Fatalf("got %v", got)
	}
	for _, p := range got {
		if !strings.HasPrefix(p, "workshops/w1/write-up.md:5:") {
			t.Errorf("%s is not the line of the name", p)
		}
	}
}

// TestWhatCannotBeReworded: a name where no neutral wording can stand stops the
// build.
func TestWhatCannotBeReworded(t *testing.T) {
	for _, c := range []struct{ about, text, code string }{
		{"in a link's address", "see [it](https://zephyrsurvivorsnetwork.example/)", "C1"},
		{"initials in a link's path", "see [it](https://a.example/zsn/paper)", "C1"},
		{"percent signs in an address", "see [it](https://a.example/%5A%53%4E)", "C1"},
		{"percent signs twice", "see [it](https://a.example/%255A%2553%254E)", "C1"},
		{"a registered address", "see [it](https://quillwort.example/)", "C1"},
		{"an e-mail address", "see [it](mailto:info@zsn.example)", "C1"},
		{"an ordinary word", "we Hope so", "C1-ambiguous"},
		{"an ordinary word at a sentence's start", "Hope came late.", "C1-ambiguous"},
		{"an entity that only a reader resolves", "so zephyr &amp;#115;urvivors network left", "C1"},
	} {
		t.Run(c.about, func(t *testing.T) {
			_, o := prose(t, c.text)
			if !slices.Contains(o.stopping(), c.code) {
				t.Errorf("%q: want %s, got %v", c.text, c.code, places(o.problems))
			}
		})
	}
}

// TestOrdinaryWordsAreLeftAlone: "hope" in a sentence names nobody.
func TestOrdinaryWordsAreLeftAlone(t *testing.T) {
	const text = "people hope for better rules"
	if got, o := prose(t, text); got != text || len(o.stopping()) > 0 {
		t.Errorf("got %q, %v", got, o.stopping())
	}
}

// TestAliasesOfPeople are replaced as their names are.
func TestAliasesOfPeople(t *testing.T) {
	dir := valid(t)
	recordstest.Edit(t, dir, "register.toml", `name = "Zoë Quillfeather"`, "name = \"Zoë Quillfeather\"\naliases = [\"Fulmarine\"]")
	recordstest.Edit(t, dir, "workshops/w1/write-up.md", "The group met online.", "A paper by Fulmarine was there.")
	o := disclosed(t, dir, day)
	if stop := o.stopping(); len(stop) > 0 || strings.Contains(o.all(), "Fulmarine") || !strings.Contains(o.all(), "A paper by a participant was there") {
		t.Errorf("the alias is not replaced; stopped by %v", stop)
	}
}
