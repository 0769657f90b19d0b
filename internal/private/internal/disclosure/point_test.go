package disclosure_test

import (
	"os"
	"strings"
	"testing"

	"openspace/internal/calendar"
	"openspace/internal/private/internal/disclosure"
	"openspace/internal/private/internal/records/load"
	"openspace/internal/recordstest"
)

// introductionAfterRelease discloses a write-up's introduction, releases everything
// that is withheld in it, and discloses it again.
func introductionAfterRelease(t *testing.T, text string) (held, released string) {
	t.Helper()
	dir := valid(t)
	recordstest.Edit(t, dir, "workshops/w1/write-up.md", "The group met online.", text)
	introduction := func() string {
		o := disclosed(t, dir, day)
		if told := o.told(); len(told) > 0 {
			t.Fatalf("%q: told %q", text, told)
		}
		return escaped.ReplaceAllString(read[[]struct{ Introduction string }](t, o, "workshops")[0].Introduction, "$1")
	}
	held = introduction()
	folder, _ := load.Folder(os.DirFS(dir), nil, nil)
	asAt, _ := calendar.Parse(day)
	out, _ := disclosure.Protected(folder.Register).Disclose(folder, asAt)
	var decisions strings.Builder
	for _, h := range out.Holding {
		if strings.HasPrefix(h.Key, "point:") {
			decisions.WriteString("[[decision]]\nkind = \"release\"\nitem = \"" + h.Key + "\"\nrole = \"facilitator\"\ndate = \"2026-03-20\"\nreason = \"It is out.\"\n\n")
		}
	}
	recordstest.Write(t, dir, "decisions.toml", decisions.String())
	return held, introduction()
}

func TestAReleasedPointStandsWithoutItsMarking(t *testing.T) {
	for _, c := range []struct{ about, text, want string }{
		{"a point", "- **Embargoed:** the lamps are dimmed.", "- the lamps are dimmed. *Released on 20 March 2026.*"},
		{"a colon behind the marking", "- **Draft**: the lamps are dimmed.", "- the lamps are dimmed. *Released on 20 March 2026.*"},
		{"a paragraph", "**Confidential:** the lamps are dimmed.", "the lamps are dimmed. *Released on 20 March 2026.*"},
		{"a point with emphasis", "- **Members only:** the *lamps* are dimmed.", "- the *lamps* are dimmed. *Released on 20 March 2026.*"},
		{"points nested in it", "- **Embargoed:** the lamps:\n  - dimmed\n  - off", "- the lamps: *Released on 20 March 2026.*\n\n  - dimmed\n  - off"},
	} {
		held, released := introductionAfterRelease(t, c.text)
		if strings.Contains(held, "lamps") || !strings.Contains(held, "Withheld") {
			t.Errorf("%s: withheld, it reads %q", c.about, held)
		}
		if released != c.want {
			t.Errorf("%s: released, it reads %q, want %q", c.about, released, c.want)
		}
	}
}

// TestWhatIsMarkedTwiceIsReleasedTwice: the second marking is another, with a decision
// of its own.
func TestWhatIsMarkedTwiceIsReleasedTwice(t *testing.T) {
	held, released := introductionAfterRelease(t, "- **Embargoed:** the lamps:\n  - **Confidential:** dimmed")
	if strings.Contains(held, "lamps") || strings.Contains(held, "dimmed") {
		t.Errorf("withheld, it reads %q", held)
	}
	if !strings.Contains(released, "the lamps:") || strings.Contains(released, "dimmed") {
		t.Errorf("released, it reads %q", released)
	}
}
