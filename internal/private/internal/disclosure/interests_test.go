package disclosure_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"openspace/internal/calendar"
	"openspace/internal/policy"
	"openspace/internal/private/internal/counts"
	"openspace/internal/private/internal/disclosure"
	"openspace/internal/private/internal/records/load"
	"openspace/internal/public"
	"openspace/internal/recordstest"
)

// member is an organisation of the register: whether it is interested in the one
// scope area of the valid records.
type member bool

// registerOf writes a register of organisations.
func registerOf(members []member) string {
	var b strings.Builder
	b.WriteString("[[sector]]\nid = \"one\"\nlabel = \"an organisation\"\nbroader = \"a group\"\n")
	for i, interested := range members {
		fmt.Fprintf(&b, "\n[[organisation]]\nid = \"org-%02d\"\nname = \"Zephyr Quillwort %c\"\nsector = \"one\"\n", i, 'A'+rune(i))
		if interested {
			b.WriteString("interests = [\"retention\"]\n")
		}
	}
	return b.String()
}

func membersOf(interested, others int) []member {
	members := make([]member, interested+others)
	for i := range interested {
		members[i] = true
	}
	return members
}

// release discloses a register, counted on a day or not at all, after what earlier
// releases published.
func release(t *testing.T, members []member, counted string, earlier ...counts.Published) (*public.Interest, disclosure.Disclosure, []string) {
	t.Helper()
	dir := recordstest.Valid(t)
	recordstest.Write(t, dir, "register.toml", registerOf(members))
	recordstest.Edit(t, dir, "workshops/w1/workshop.toml", "[[attendance]]\nsector = \"victim-support\"\ncount = 2\n", "")
	if counted != "" {
		recordstest.Edit(t, dir, "process.toml", "records_until", "interests_counted = \""+counted+"\"\nrecords_until")
	}
	folder, problems := load.Folder(os.DirFS(dir), nil, nil)
	if len(problems) > 0 {
		t.Fatal(places(problems))
	}
	asAt, _ := calendar.Parse(day)
	out, problems := disclosure.Protected(folder.Register).Disclose(folder, asAt, earlier...)
	return out.Site.Areas[0].Interested, out, places(problems)
}

func TestInterestsAreShownWhereNobodyIsFew(t *testing.T) {
	for _, c := range []struct {
		interested, others int
		shown              bool
	}{
		{6, 8, true}, {5, 5, true}, {20, 5, true},
		{4, 10, false}, {1, 20, false}, {0, 14, false}, // few are
		{14, 0, false}, {10, 4, false}, {5, 4, false}, // few are not
		{3, 3, false}, {0, 1, false}, {1, 0, false}, // there are few
	} {
		got, out, _ := release(t, membersOf(c.interested, c.others), "2026-02-01")
		switch {
		case got == nil || got.Counted.ISO() != "2026-02-01":
			t.Errorf("%d of %d: no count of that day: %v", c.interested, c.interested+c.others, got)
		case got.Suppressed == c.shown || (c.shown && got.N != c.interested) || (!c.shown && got.N != 0):
			t.Errorf("%d of %d: %+v", c.interested, c.interested+c.others, *got)
		}
		if len(out.Tables) != 1 {
			t.Errorf("%d tables go into the ledger", len(out.Tables))
		}
	}
}

func TestInterestsStayWhereNobodyAskedForThem(t *testing.T) {
	if got, out, _ := release(t, membersOf(6, 8), ""); got != nil || len(out.Tables) > 0 {
		t.Errorf("counted without being asked: %v", got)
	}
}

func TestInterestsOfADayThatLiesAhead(t *testing.T) {
	got, _, told := release(t, membersOf(6, 8), "2026-12-01")
	if got != nil || len(told) != 1 || !strings.HasSuffix(told[0], " date-ahead") {
		t.Errorf("%v %q", got, told)
	}
}

// TestANewcomerChangesNothing: what was published stays, whoever joins and leaves and
// whatever day the records name later.
func TestANewcomerChangesNothing(t *testing.T) {
	first, out, _ := release(t, membersOf(6, 8), "2026-02-01")
	for _, later := range [][]member{membersOf(7, 8), membersOf(6, 9), membersOf(1, 3), membersOf(14, 0), nil} {
		got, again, told := release(t, later, "2026-03-01", out.Tables...)
		if got == nil || *got != *first {
			t.Errorf("%d registered later: %v, first %v", len(later), got, first)
		}
		if len(told) != 1 || !strings.HasSuffix(told[0], " C6-interests") {
			t.Errorf("told %q", told)
		}
		if len(again.Tables) != 1 || again.Tables[0].ID != out.Tables[0].ID {
			t.Errorf("the ledger is given %v", again.Tables)
		}
	}
}

// TestTheAttackerLearnsNoInterest plays histories of a register of which the attacker
// knows, at every release, who is in it. After all releases every count that is not
// shown can still be as many as the threshold; and since no shown one has ever
// changed, who joined or left is no part of what the attacker has.
func TestTheAttackerLearnsNoInterest(t *testing.T) {
	seed := rand.Uint64()
	r := rand.New(rand.NewPCG(seed, 6))
	shown := 0
	for range 25 {
		members := membersOf(r.IntN(12), 1+r.IntN(12))
		var ledger []counts.Published
		var first *public.Interest
		for range 5 {
			got, out, _ := release(t, members, "2026-02-01", ledger...)
			if first == nil {
				first = got
			}
			if *got != *first {
				t.Fatalf("seed %d: %+v became %+v", seed, *first, *got)
			}
			if !got.Suppressed {
				shown++
			}
			ledger = append(ledger, out.Tables...)
			for _, i := range counts.Attack(out.Tables, ledger) {
				if i.Values < policy.Default.SmallNumber && len(members) >= policy.Default.SmallNumber {
					t.Fatalf("seed %d: of %d registered: %+v", seed, len(members), i)
				}
			}
			members = append(members[r.IntN(min(2, len(members))):], member(r.IntN(2) == 0))
		}
	}
	if shown == 0 {
		t.Errorf("seed %d: nothing was ever shown", seed)
	}
}
