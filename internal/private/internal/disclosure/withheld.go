package disclosure

import (
	"strconv"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
	"openspace/internal/public"
)

// hold decides about something that may be marked (rule C4). It returns a marker if
// the thing is withheld, and nil if it may be published. key names the thing as a
// decision to release it does; it is private.
func (d *discloser) hold(m records.Marking, kind public.ItemKind, key string, workshops ...public.Slug) *public.Marker {
	reason := reasonOf(m)
	if reason == "" {
		return nil
	}
	item := public.Withheld{
		ID:        public.SlugClearedByDisclosure(strconv.Itoa(len(d.withheld) + 1)),
		Kind:      kind,
		Title:     d.line(m.PublicTitle),
		Reason:    reason,
		Condition: d.line(m.Condition),
		Workshops: workshops,
	}
	item.Released = d.released(key, m.Embargo.Date)
	d.withheld = append(d.withheld, item)
	if item.Released.Stated() {
		return nil
	}
	d.holding = append(d.holding, holding(m, key, d.asAt))
	return &public.Marker{Item: item.ID, Reason: reason, Condition: item.Condition}
}

// backfilled is the day on which something that had been withheld was released, and
// no day for anything else. It stands where the marker stood.
func (d *discloser) backfilled(m records.Marking, key string) calendar.Date {
	if reasonOf(m) == "" {
		return calendar.Date{}
	}
	return d.released(key, m.Embargo.Date)
}

// Holding is a thing that is withheld, as a person who may release it has to know it.
type Holding struct {
	Key     string     // as a decision to release it names it; private
	At      diag.Place // its marking
	Reason  public.Reason
	Due     bool // its embargo has passed, so that it waits for a person
	Barred  bool // its embargo holds, so that nobody can release it
	Embargo calendar.Date
}

func holding(m records.Marking, key string, asAt calendar.Date) Holding {
	h := Holding{Key: key, At: m.Marked.At, Reason: reasonOf(m), Embargo: m.Embargo.Date}
	if h.Embargo.Stated() {
		h.At, h.Due = m.Embargo.At, h.Embargo.EndsBefore(asAt)
		h.Barred = !h.Due
	}
	return h
}

// held reports whether a thing is withheld.
func (d *discloser) held(m records.Marking, key string) bool {
	return reasonOf(m) != "" && !d.released(key, m.Embargo.Date).Stated()
}

// reasonOf returns why a record is withheld, or "". An embargo holds however long
// ago its date was: a date passing is not a release.
func reasonOf(m records.Marking) public.Reason {
	if m.Embargo.Stated() {
		return public.Embargoed
	}
	return public.Reason(m.Marked.Word)
}

// released returns the day on which a person confirmed that a thing may be
// published. No confirmation lifts an embargo before its date.
func (d *discloser) released(key string, embargo calendar.Date) calendar.Date {
	if embargo.Stated() && !embargo.EndsBefore(d.asAt) {
		d.holdsUntil(embargo)
	}
	day, decided := d.releases[key]
	if !decided || day.StartsAfter(d.asAt) || (embargo.Stated() && !embargo.EndsBefore(d.asAt)) {
		return calendar.Date{}
	}
	return day
}

// releases collects the decisions to release something, by the thing's key.
func releases(ds []records.Decision) map[string]calendar.Date {
	all := map[string]calendar.Date{}
	for _, x := range ds {
		if x.Kind.Word == "release" {
			all[secret.Reveal(x.Item.Text)] = x.Date.Date
		}
	}
	return all
}
