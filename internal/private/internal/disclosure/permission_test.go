package disclosure_test

import (
	"slices"
	"strings"
	"testing"

	"openspace/internal/recordstest"
)

// TestPermissionByDay is rule C8: a permission holds from the day given up to and
// including the day until, only for its use and place, and a withdrawal ends it
// whatever day is built for.
func TestPermissionByDay(t *testing.T) {
	const given, until = "2026-03-14", "2026-03-31"
	for _, c := range []struct {
		about, fields, day string
		named              bool
	}{
		{"on the first day", `use = "mention"`, given, true},
		{"on the last day", `use = "mention"`, until, true},
		{"the day after", `use = "mention"`, "2026-04-01", false},
		{"for quotation", `use = "quotation"`, given, true},
		{"for another use", `use = "authorship"`, given, false},
		{"for attendance", `use = "attendance"`, given, false},
		{"for this workshop", "use = \"mention\"\n  where = [\"workshop:w1\"]", given, true},
		{"for another place", "use = \"mention\"\n  where = [\"report:2026\"]", given, false},
		{"for two places", "use = \"mention\"\n  where = [\"report:2026\", \"workshop:w1\"]", given, true},
		{"withdrawn later", "use = \"mention\"\n  withdrawn = \"2026-03-20\"", given, false},
		{"withdrawn on its last day", "use = \"mention\"\n  withdrawn = \"2026-03-31\"", given, false},
	} {
		t.Run(c.about, func(t *testing.T) {
			dir := valid(t)
			recordstest.Edit(t, dir, "workshops/w1/write-up.md", "The group met online.", "A paper by the Zephyr Survivors Network was there.")
			withPermission(t, dir, c.fields+"\n  given = \""+given+"\"\n  until = \""+until+"\"")
			o := disclosed(t, dir, c.day)
			if stop := o.stopping(); len(stop) > 0 {
				t.Fatalf("stopped by %v", stop)
			}
			if got := strings.Contains(o.all(), "Zephyr"); got != c.named {
				t.Errorf("named: %v, want %v", got, c.named)
			}
		})
	}
}

// TestPermissionIsNoOneElses: an organisation's permission does not cover its people,
// nor another organisation.
func TestPermissionIsNoOneElses(t *testing.T) {
	dir := valid(t)
	recordstest.Edit(t, dir, "workshops/w1/write-up.md", "The group met online.", "Papers by the Zephyr Survivors Network, by Zoë Quillfeather and by the Quillwort Trust were there.")
	withPermission(t, dir, "use = \"mention\"\n  given = \"2026-01-01\"")
	all := disclosed(t, dir, day).all()
	if !strings.Contains(all, "Zephyr") || strings.Contains(all, "Quillfeather") || strings.Contains(all, "Quillwort") {
		t.Error("the permission covers the wrong names")
	}
}

// withPermission gives org-01 one permission instead of those it has.
func withPermission(t *testing.T, dir, fields string) {
	t.Helper()
	head, rest, _ := strings.Cut(register, `id = "org-01"`)
	entry, after, ok := strings.Cut(rest, "\n[[")
	if !ok {
		t.Fatal("org-01 is not in the register")
	}
	entry, _, _ = strings.Cut(entry, "[[organisation.permission]]")
	entry = strings.TrimRight(entry, " \n") + "\n\n  [[organisation.permission]]\n  " + fields + "\n  evidence = \"letter\"\n"
	recordstest.Write(t, dir, "register.toml", head+`id = "org-01"`+entry+"\n[["+after)
}

// TestSameWordsInTwoPlaces: what is found in a text is found once, but who may be named
// in it is asked wherever it stands.
func TestSameWordsInTwoPlaces(t *testing.T) {
	const words = "A paper by the Zephyr Survivors Network was there."
	dir := valid(t)
	recordstest.Edit(t, dir, "workshops/w1/write-up.md", "The group met online.", words)
	recordstest.Edit(t, dir, "actions.toml", "Publish how long footage is kept.", words)
	withPermission(t, dir, "use = \"mention\"\n  where = [\"workshop:w1\"]\n  given = \"2026-01-01\"")
	o := disclosed(t, dir, day)
	workshops, actions := string(o.files["data/workshops.json"]), string(o.files["data/actions.json"])
	if !strings.Contains(workshops, "Zephyr") || strings.Contains(actions, "Zephyr") {
		t.Errorf("named in the workshop: %v, in the action: %v", strings.Contains(workshops, "Zephyr"), strings.Contains(actions, "Zephyr"))
	}
}

// TestSameWordsWaitInEachPlace: words that wait in two places wait at each.
func TestSameWordsWaitInEachPlace(t *testing.T) {
	const words = "Tern & Gull Collective sent a note."
	dir := valid(t)
	recordstest.Edit(t, dir, "workshops/w1/write-up.md", "The group met online.", words)
	recordstest.Edit(t, dir, "actions.toml", "Publish how long footage is kept.", words)
	got := places(disclosed(t, dir, day).problems)
	want := []string{"actions.toml", "workshops/w1/write-up.md"}
	for _, file := range want {
		if !slices.ContainsFunc(got, func(p string) bool { return strings.HasPrefix(p, file+":") }) {
			t.Errorf("nothing waits in %s: %v", file, got)
		}
	}
}
