package disclosure

import (
	"slices"
	"strings"

	"openspace/internal/calendar"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
	"openspace/internal/public"
)

// The uses that a permission can be for.
const (
	membership = "membership" // named as a member of the process
	attendance = "attendance" // named as present at a workshop
	authorship = "authorship" // named as author of a section of a report
	quotation  = "quotation"  // named beside its own words
	mention    = "mention"    // named as a public source
)

// permits answers every question whether a participant may be named (rules C1, C8):
// who asks with its permissions, for which use, where, on which day. The default is
// no. A permission holds from the day given up to and including the day until. A
// withdrawal ends it whatever the day asked for, because the day may lie in the
// past but the page is read today.
func permits(ps []records.Permission, use, where string, day calendar.Date) (records.Permission, bool) {
	for _, p := range ps {
		if p.Use.Word == use && covers(p, where) && inForce(p, day) {
			return p, true
		}
	}
	return records.Permission{}, false
}

func inForce(p records.Permission, day calendar.Date) bool {
	switch {
	case p.Withdrawn.Stated(), !p.Given.Stated(), p.Given.StartsAfter(day):
		return false
	}
	return !p.Until.Stated() || !p.Until.EndsBefore(day)
}

// covers reports whether a permission holds at a place, such as workshop:w2. One
// without places holds everywhere; the place "" is everywhere at once.
func covers(p records.Permission, where string) bool {
	return len(p.Where) == 0 || slices.ContainsFunc(p.Where, func(l records.Line) bool { return secret.Reveal(l.Text) == where })
}

// participant is what the register says of an id.
type participant struct {
	name        records.Line
	permissions []records.Permission
}

// participants collects them by id. One that was withdrawn has no permission left.
func participants(reg records.Register, withdrawn []records.Withdrawal) map[string]participant {
	all := map[string]participant{}
	for _, o := range reg.Organisations {
		all[o.ID.String()] = participant{o.Name, o.Permissions}
	}
	for _, p := range reg.People {
		all[p.ID.String()] = participant{p.Name, p.Permissions}
	}
	for _, w := range withdrawn {
		all[w.ID.String()] = participant{name: all[w.ID.String()].name}
	}
	return all
}

// spot is where on the site a piece of prose stands: a place as permissions name
// it, and the files in which it is published.
type spot struct {
	place string
	files []string
}

// everywhere is the spot of prose that is shown on many pages, such as an action's
// text. Only a permission without places covers it.
var everywhere = spot{files: []string{anyFile}}

// anyFile stands for every file in an allowance.
const anyFile = "*"

// named reports whether a participant may be named in prose at the present spot.
func (d *discloser) named(id string) bool {
	return d.use(id, mention, d.here) || d.use(id, quotation, d.here)
}

// use asks permits, and notes what was permitted: an allowance for the scanner, and
// the day after which the site has to be built again.
func (d *discloser) use(id, what string, s spot) bool {
	p, ok := permits(d.participants[id].permissions, what, s.place, d.asAt)
	if !ok {
		return false
	}
	for _, file := range s.files {
		d.allowances[allowance{id, file}] = true
	}
	d.holdsUntil(p.Until.Date)
	return true
}

type allowance struct{ id, file string }

// holdsUntil notes the last day on which something on the site holds.
func (d *discloser) holdsUntil(last calendar.Date) {
	if last.Stated() && (!d.lastGood.Stated() || last.LastDay() < d.lastGood.LastDay()) {
		d.lastGood = last
	}
}

// members names those participants that permit a use at a spot, by name.
func (d *discloser) members(ids []string, what string, s spot) []public.Member {
	var out []public.Member
	for _, id := range ids {
		if d.use(id, what, s) {
			name := secret.Reveal(d.participants[id].name.Text)
			out = append(out, public.Member{Name: public.TextClearedByDisclosure(name)})
		}
	}
	slices.SortFunc(out, func(a, b public.Member) int {
		return strings.Compare(strings.ToLower(a.Name.String()), strings.ToLower(b.Name.String()))
	})
	return out
}

func (d *discloser) membersOf(refs []records.Ref, what string, s spot) []public.Member {
	var ids []string
	for _, r := range refs {
		ids = append(ids, secret.Reveal(r.Text))
	}
	return d.members(ids, what, s)
}

// Permitted lists the ids that have any permission in force on a day.
func Permitted(reg records.Register, day calendar.Date) map[string]bool {
	all := map[string]bool{}
	for id, p := range participants(reg, nil) {
		all[id] = slices.ContainsFunc(p.permissions, func(x records.Permission) bool { return inForce(x, day) })
	}
	return all
}
