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
	const given, until = "2026-03-16", "2026-03-31"
	for _, c := range []struct {
		about, fields, day string
		named              bool
	}{
		{"the day before", `use = "mention"`, "2026-03-15", false},
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

// TestAWithdrawalEndsEveryPermission, on whatever day the site is built for.
func TestAWithdrawalEndsEveryPermission(t *testing.T) {
	for _, asAt := range []string{"2026-03-20", "2026-04-01", "2027-01-01"} {
		dir := valid(t)
		recordstest.Edit(t, dir, "workshops/w1/write-up.md", "The group met online.", "A paper by the Zephyr Survivors Network was there.")
		withPermission(t, dir, "use = \"mention\"\n  given = \"2026-01-01\"")
		if !strings.Contains(disclosed(t, dir, asAt).all(), "Zephyr") {
			t.Fatalf("built for %s it is not named in the first place", asAt)
		}
		recordstest.Write(t, dir, "withdrawals.toml", "[[withdrawal]]\nid = \"org-01\"\ndate = \"2026-04-01\"\n")
		if strings.Contains(disclosed(t, dir, asAt).all(), "Zephyr") {
			t.Errorf("built for %s it is named", asAt)
		}
	}
}

// TestAnAllowanceIsForItsFiles: the scan lets a name pass only where the permission
// covers it.
func TestAnAllowanceIsForItsFiles(t *testing.T) {
	dir := valid(t)
	recordstest.Edit(t, dir, "workshops/w1/write-up.md", "The group met online.", "A paper by the Zephyr Survivors Network was there.")
	withPermission(t, dir, "use = \"mention\"\n  where = [\"workshop:w1\"]\n  given = \"2026-01-01\"")
	allowed := disclosed(t, dir, day).out.Allowed
	if !allowed("org-01", "workshops/w1/index.html") {
		t.Error("not allowed where it is named")
	}
	for _, file := range []string{"index.html", "workshops/index.html", "data/actions.json", ""} {
		if allowed("org-01", file) {
			t.Errorf("allowed in %q", file)
		}
	}
	if allowed("org-02", "workshops/w1/index.html") || allowed("", "workshops/w1/index.html") {
		t.Error("allowed for another")
	}
}

// TestTheSiteHoldsUntil: the last day on which all that the site rests on holds is the
// first of its ends.
func TestTheSiteHoldsUntil(t *testing.T) {
	for _, c := range []struct{ about, permission, embargo, want string }{
		{"nothing ends", "", "", ""},
		{"a permission", "2026-05-20", "", "2026-05-20"},
		{"an embargo", "", "2026-06-10", "2026-06-10"},
		{"the permission first", "2026-05-20", "2026-06-10", "2026-05-20"},
		{"the embargo first", "2026-07-20", "2026-06-10", "2026-06-10"},
		{"one that is past", "2026-05-20", "2026-03-10", "2026-05-20"},
	} {
		t.Run(c.about, func(t *testing.T) {
			dir := valid(t)
			recordstest.Edit(t, dir, "workshops/w1/write-up.md", "The group met online.", "A paper by the Zephyr Survivors Network was there.")
			withPermission(t, dir, ends("use = \"mention\"\n  given = \"2026-01-01\"\n  until = ", c.permission))
			recordstest.Edit(t, dir, "papers.toml", `circulation = "members-only"`, ends("circulation = \"public\"\nembargo = ", c.embargo))
			if got := disclosed(t, dir, day).out.LastGood.ISO(); got != c.want {
				t.Errorf("it holds until %q, want %q", got, c.want)
			}
		})
	}
}

// ends is fields of a record whose last is a day; without one it is left out.
func ends(fields, day string) string {
	if day == "" {
		return fields[:strings.LastIndex(fields, "\n")]
	}
	return fields + `"` + day + `"`
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
