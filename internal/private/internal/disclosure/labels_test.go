package disclosure_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"openspace/internal/recordstest"
)

// sectors writes a register of sectors with so many organisations each; a sector is
// written as label, broader label and number, by semicolons.
func sectors(list ...string) string {
	var b strings.Builder
	org := 0
	for i, s := range list {
		var label, broader string
		var n int
		parts := strings.Split(s, ";")
		label, broader = parts[0], parts[1]
		fmt.Sscan(parts[2], &n)
		fmt.Fprintf(&b, "[[sector]]\nid = \"s%d\"\nlabel = %q\nbroader = %q\n\n", i, label, broader)
		for range n {
			org++
			fmt.Fprintf(&b, "[[organisation]]\nid = \"org-%02d\"\nname = \"%s Quillwort Trust\"\nsector = \"s%d\"\n\n", org, []string{"Zephyrine", "Marrowby", "Tansyfield", "Fulmarine", "Gullwingham", "Kittiwake"}[org-1], i)
		}
	}
	return b.String()
}

// TestALabelCoversEnough is rule C7: the first organisation's own label if that covers
// three, otherwise the broader one if that does, otherwise the sentence is held. Labels
// are counted by their text.
func TestALabelCoversEnough(t *testing.T) {
	const own, broad, other = "a privacy group", "a civil society organisation", "a tenants' union"
	for _, c := range []struct {
		about, policy string
		sectors       []string
		want          string // "" if it is held
	}{
		{"three", "", []string{own + ";" + broad + ";3"}, own},
		{"two, with a third under the broader label", "", []string{own + ";" + broad + ";2", other + ";" + broad + ";1"}, broad},
		{"two, and one under another broader label", "", []string{own + ";" + broad + ";2", other + ";a group;1"}, ""},
		{"two in all", "", []string{own + ";" + broad + ";2"}, ""},
		{"two, whose labels are the same", "", []string{own + ";" + own + ";2"}, ""},
		{"three in two sectors of one label", "", []string{own + ";" + broad + ";1", own + ";a group;2"}, own},
		{"three, where the process asks for four", "label_covers = 4", []string{own + ";" + broad + ";3"}, ""},
		{"four, where the process asks for four", "label_covers = 4", []string{own + ";" + broad + ";4"}, own},
	} {
		t.Run(c.about, func(t *testing.T) {
			dir := recordstest.Valid(t)
			recordstest.Write(t, dir, "register.toml", sectors(c.sectors...))
			recordstest.Edit(t, dir, "workshops/w1/workshop.toml", "\n[[attendance]]\nsector = \"victim-support\"\ncount = 2\n", "")
			recordstest.Edit(t, dir, "workshops/w1/write-up.md", "The group met online.", "A paper by the Zephyrine Quillwort Trust was there.")
			if c.policy != "" {
				recordstest.Edit(t, dir, "process.toml", "[[area]]", "[policy]\n"+c.policy+"\n\n[[area]]")
			}
			o := disclosed(t, dir, day)
			if strings.Contains(o.all(), "Zephyrine") {
				t.Fatal("the name is published")
			}
			if held := slices.Contains(o.stopping(), "C7"); held != (c.want == "") {
				t.Fatalf("held: %v; %v", held, places(o.problems))
			}
			if c.want != "" && !strings.Contains(o.all(), "A paper by "+c.want+" was there") {
				t.Errorf("it does not read %q", c.want)
			}
		})
	}
}

// TestAPersonIsAParticipant: the organisation's label would narrow down who it was.
func TestAPersonIsAParticipant(t *testing.T) {
	got, o := prose(t, "so Zoë Quillfeather left")
	if got != "so a participant left" || len(o.stopping()) > 0 {
		t.Errorf("%q, stopped by %v", got, o.stopping())
	}
}
