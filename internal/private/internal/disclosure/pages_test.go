package disclosure_test

import (
	"slices"
	"strings"
	"testing"

	"openspace/internal/recordstest"
)

// Pages written by hand: what the records' prose would give a neutral wording stops
// the build here, with its place.

const frontMatter = `+++
title = "Expenses"
description = "What is paid for, and how to claim it."
+++
`

// withPage discloses records that have a page pages/expenses.md.
func withPage(t *testing.T, text string) outcome {
	t.Helper()
	dir := valid(t)
	recordstest.Write(t, dir, "pages/expenses.md", text)
	return disclosed(t, dir, day)
}

// told are the errors, as place and code.
func (o outcome) told() []string {
	var all []string
	for _, p := range o.problems {
		if slices.Contains(o.stopping(), p.Code()) {
			all = append(all, p.Place().String()+" "+p.Code())
		}
	}
	return all
}

func TestWhatAPageWrittenByHandMayNotSay(t *testing.T) {
	for _, c := range []struct{ about, text, want string }{
		{"a name in the title", "+++\ntitle = \"Paid by Quillwort Trust\"\ndescription = \"What is paid.\"\n+++\nText.", "pages/expenses.md:2:9 C1"},
		{"a name in the description", "+++\ntitle = \"Expenses\"\ndescription = \"As Quillwort Trust does.\"\n+++\nText.", "pages/expenses.md:3:15 C1-page"},
		{"a name in a heading", frontMatter + "Text.\n\n## The Quillwort Trust\n\nText.", "pages/expenses.md:7:1 C1"},
		{"a name in a paragraph", frontMatter + "Fares are paid, said one.\nThe Quillwort Trust came.", "pages/expenses.md:6:5 C1-page"},
		{"initials", frontMatter + "Ask QWT for the form.", "pages/expenses.md:5:5 C1-page"},
		{"a person", frontMatter + "Ask Zoë Quillfeather for it.", "pages/expenses.md:5:5 C1-page"},
		{"a name in a section", frontMatter + "Text.\n\n## Fares\n\nAsk Quillwort Trust.", "pages/expenses.md:9:5 C1-page"},
		{"a name in a list", frontMatter + "- Fares\n- Rooms at Tansy House", "pages/expenses.md:6:12 C1-page"},
		{"a name in a table", frontMatter + "| What | Who |\n| --- | --- |\n| Fares | Tansy House |", "pages/expenses.md:7:11 C1-page"},
		{"a name in a quotation", frontMatter + "> Tansy House pays.", "pages/expenses.md:5:3 C1-page"},
		{"a name in a link's words", frontMatter + "See [Tansy House](https://a.example/).", "pages/expenses.md:5:6 C1-page"},
		{"a name in a link's address", frontMatter + "See [this](https://quillwort-trust.example/).", "pages/expenses.md:5:5 C1"},
		{"a name split by emphasis", frontMatter + "Ask **Tansy** House.", "pages/expenses.md:5:7 C1-page"},
		{"an ordinary word that is a name", frontMatter + "Then Hope came to the workshop.", "pages/expenses.md:5:6 C1-ambiguous"},
		{"a name that nothing accounts for", frontMatter + "Ask Heron Watch for the form.", "pages/expenses.md:5:5 C2"},
		{"one in the title", "+++\ntitle = \"Heron Watch pays\"\ndescription = \"What is paid.\"\n+++\nText.", "pages/expenses.md:2:9 C2"},
		{"a position", frontMatter + "One participant from the east quay said that thirty days was too long.", "pages/expenses.md:5:1 C3"},
		{"a position in the description", "+++\ntitle = \"Expenses\"\ndescription = \"One participant from the east quay said that thirty days was too long.\"\n+++\nText.", "pages/expenses.md:3:15 C3"},
		{"a count", frontMatter + "Two of the nine participants claimed fares.", "pages/expenses.md:5:1 C6"},
	} {
		o := withPage(t, c.text)
		if got := o.told(); !slices.Equal(got, []string{c.want}) {
			t.Errorf("%s: told %q, want %q", c.about, got, c.want)
		}
	}
}

func TestWhatAPageWrittenByHandMaySay(t *testing.T) {
	for _, c := range []struct{ about, text string }{
		{"plain words", frontMatter + "Fares are paid.\n\n## How to claim\n\n1. Keep the ticket.\n2. Send it."},
		{"an accountable body's position", frontMatter + "The Harbour Board said that it would pay."},
		{"the group's position", frontMatter + "Participants asked that fares be paid in advance."},
		{"an ordinary word that is a name, in small letters", frontMatter + "We hope to pay within a week."},
		{"a comment among the fields", strings.Replace(frontMatter, "title", "# as Quillwort Trust asked\ntitle", 1) + "Fares are paid."},
		{"where it is linked", strings.Replace(frontMatter, "+++\n", "+++\nmenu = \"main\"\nweight = 3\n", 1) + "Fares are paid."},
	} {
		o := withPage(t, c.text)
		if got := o.told(); len(got) > 0 {
			t.Errorf("%s: told %q", c.about, got)
		}
		if strings.Contains(o.all(), "Quillwort") {
			t.Errorf("%s: a name is published", c.about)
		}
	}
}

// TestAReusedTextOnAPage plants words of a withheld paper.
func TestAReusedTextOnAPage(t *testing.T) {
	const words = "lamps along the wharf are dimmed whenever nobody walks below them after dusk"
	dir := valid(t)
	recordstest.Write(t, dir, "papers/retention-paper.md", "It says that "+words+".\n")
	recordstest.Write(t, dir, "pages/expenses.md", frontMatter+"Note that "+words+".")
	if got := disclosed(t, dir, day).told(); !slices.Equal(got, []string{"pages/expenses.md:5:6 C5"}) {
		t.Errorf("told %q", got)
	}
}

// TestAPermissionCoversAPage: mention at page:expenses names there and nowhere else.
func TestAPermissionCoversAPage(t *testing.T) {
	dir := valid(t)
	recordstest.Write(t, dir, "register.toml", strings.Replace(register, "sector = \"victim-support\"\n\n[[organisation]]\nid = \"org-04\"",
		"sector = \"victim-support\"\n  [[organisation.permission]]\n  use = \"mention\"\n  where = [\"page:expenses\"]\n  given = \"2026-01-01\"\n  evidence = \"letter\"\n\n[[organisation]]\nid = \"org-04\"", 1))
	recordstest.Write(t, dir, "pages/expenses.md", frontMatter+"Quillwort Trust keeps a fund.")
	recordstest.Write(t, dir, "pages/rooms.md", frontMatter+"Text.")
	if got := disclosed(t, dir, day).told(); len(got) > 0 {
		t.Fatalf("told %q", got)
	}
	recordstest.Write(t, dir, "pages/rooms.md", frontMatter+"Quillwort Trust lends a room.")
	if got := disclosed(t, dir, day).told(); !slices.Equal(got, []string{"pages/rooms.md:5:1 C1-page"}) {
		t.Errorf("told %q", got)
	}
}

// TestADecisionHoldsForAPage: what a person decided about a text holds there too.
func TestADecisionHoldsForAPage(t *testing.T) {
	dir := valid(t)
	recordstest.Write(t, dir, "pages/expenses.md", frontMatter+"Ask Heron Watch for the form.")
	recordstest.Write(t, dir, "decisions.toml", "[[decision]]\nkind = \"public-name\"\nname = \"Heron Watch\"\nrole = \"facilitator\"\ndate = \"2026-03-01\"\nreason = \"It takes no part.\"\n")
	if got := disclosed(t, dir, day).told(); len(got) > 0 {
		t.Errorf("told %q", got)
	}
}

// TestAMarkedPointOfAPageIsHeld as anywhere else.
func TestAMarkedPointOfAPageIsHeld(t *testing.T) {
	o := withPage(t, frontMatter+"- Fares\n- **Confidential:** the fund is nearly empty.")
	if got := o.told(); len(got) > 0 {
		t.Fatalf("told %q", got)
	}
	if all := o.all(); strings.Contains(all, "nearly empty") {
		t.Error("a confidential point is published")
	}
}
