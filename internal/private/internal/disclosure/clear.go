package disclosure

import (
	"net/url"
	"slices"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/fold"
	"openspace/internal/policy"
	"openspace/internal/private/internal/counts"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
	"openspace/internal/public"
)

// discloser carries one disclosure's rules and collects its problems.
type discloser struct {
	registered   *Names
	labels       labels
	rules        examiner
	participants map[string]participant
	here         spot // where the prose at hand will stand
	allowances   map[allowance]bool
	lastGood     calendar.Date
	less         bool // leave out what would stop a build; see DiscloseLess
	asAt         calendar.Date
	policy       policy.Policy
	releases     map[string]calendar.Date // by the key of what is released
	withheld     []public.Withheld
	holding      []Holding
	decided      decided
	waiting      []Waiting
	tables       []counts.Published
	problems     []diag.Problem
}

func (d *discloser) report(e *diag.Entry, at diag.Place, args ...diag.Arg) {
	d.problems = append(d.problems, e.At(at, args...))
}

// reportHit reports a hit with the opaque id of the name that it is of.
func (d *discloser) reportHit(e *diag.Entry, at diag.Place, h fold.Hit) {
	id, _ := diag.OpaqueID(h.ID)
	d.problems = append(d.problems, e.At(at).About(id))
}

// unnamed returns the protected names in prose that no permission covers here.
func (d *discloser) unnamed(text string) []fold.Hit {
	hits := d.rules.of(text).registered
	if len(hits) == 0 {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(hits), func(h fold.Hit) bool { return d.named(h.ID) })
}

// wordForWord reports every protected name in text that would be published as it
// stands, and returns whether there was none.
func (d *discloser) wordForWord(text string, at diag.Place) bool {
	return d.none(d.rules.of(text).registered, at)
}

func (d *discloser) none(hits []fold.Hit, at diag.Place) bool {
	for _, h := range hits {
		entry := diag.NameInField
		if h.Ambiguous {
			entry = diag.NameAmbiguous
		}
		d.reportHit(entry, at, h)
	}
	return len(hits) == 0
}

// asAddress is the same for an id or a link. That an ordinary word in it is one can
// be decided by a person.
func (d *discloser) asAddress(text string, at diag.Place) bool {
	hits := d.registered.InAddress(text)
	certain := slices.DeleteFunc(slices.Clone(hits), func(h fold.Hit) bool { return h.Ambiguous })
	if len(certain) == 0 && len(hits) > 0 && d.settled("ordinary", text) {
		return true
	}
	if len(certain) > 0 {
		return d.none(certain, at)
	}
	for _, h := range hits {
		id, _ := diag.OpaqueID(h.ID)
		d.wait(diag.NameAmbiguous, at, id, text, h.Start, h.End, "ordinary")
	}
	return len(hits) == 0
}

func (d *discloser) line(l records.Line) public.Text {
	text := secret.Reveal(l.Text)
	if !d.wordForWord(text, l.At) || (!d.examineLine(text, l.At) && d.less) {
		return public.Text{}
	}
	return public.TextClearedByDisclosure(text)
}

// name clears a public name. It accounts for itself.
func (d *discloser) name(l records.Line) public.Text {
	text := secret.Reveal(l.Text)
	if !d.wordForWord(text, l.At) {
		return public.Text{}
	}
	return public.TextClearedByDisclosure(text)
}

func (d *discloser) slug(text secret.Text, at diag.Place) public.Slug {
	s := secret.Reveal(text)
	if !d.asAddress(s, at) {
		return public.Slug{}
	}
	return public.SlugClearedByDisclosure(s)
}

func (d *discloser) id(id records.ID) public.Slug    { return d.slug(id.Text, id.At) }
func (d *discloser) ref(ref records.Ref) public.Slug { return d.slug(ref.Text, ref.At) }

func (d *discloser) refs(in []records.Ref) []public.Slug {
	out := make([]public.Slug, 0, len(in))
	for _, r := range in {
		out = append(out, d.ref(r))
	}
	return out
}

func (d *discloser) link(l records.Link) public.Link { return d.address(l.Text, l.At, "") }

// address clears a link's address; prefix is a scheme that the record leaves out.
func (d *discloser) address(text secret.Text, at diag.Place, prefix string) public.Link {
	s := secret.Reveal(text)
	if s == "" || !d.asAddress(s, at) || (unescaped(s) != s && !d.asAddress(unescaped(s), at)) {
		return public.Link{}
	}
	return public.LinkClearedByDisclosure(prefix + s)
}

// unescaped takes the percent signs out of an address, however often they were put
// in. What is no percent encoding stays.
func unescaped(address string) string {
	for {
		plain, err := url.PathUnescape(address)
		if err != nil || plain == address {
			return address
		}
		address = plain
	}
}
