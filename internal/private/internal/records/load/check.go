package load

import (
	"net/url"
	"regexp"
	"strings"

	"openspace/internal/diag"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

// check holds the records against each other: ids that have to differ and
// references that have to lead somewhere.
func (r *reader) check(f *records.Folder) {
	k := r.uniqueIDs(f)
	r.checkProcess(f.Process, k)
	r.checkRegister(f.Register, k)
	for _, a := range f.Actions {
		r.checkAction(a, k)
	}
	for _, p := range f.Papers {
		r.checkPaper(p, k)
	}
	for _, p := range f.Reports {
		r.checkReport(p, k)
	}
	for _, c := range f.Corrections {
		if !pagePath.MatchString(secret.Reveal(c.Page.Text)) {
			r.report(diag.BadPage, c.Page.At)
		}
	}
	r.checkDecisions(f.Decisions)
	r.checkPages(f.Pages)
	for _, w := range f.Workshops {
		r.refs(k, "area", "areas", w.Areas...)
		r.refs(k, "participant", "attended", w.Attended...)
		for _, a := range w.Attendance {
			r.refs(k, "sector", "sector", a.Sector)
		}
	}
	r.workshopNumbers(f.Workshops)
	r.checkEnds(f)
}

// known is the ids of a folder, by kind.
type known struct {
	ids         map[string]map[string]diag.Place
	accountable map[string]bool
}

// id notes an id of a kind and reports one that is taken.
func (r *reader) id(k *known, kind string, id records.ID) {
	r.taken(k, kind, secret.Reveal(id.Text), id.At)
}

func (r *reader) taken(k *known, kind, id string, at diag.Place) {
	if k.ids[kind] == nil {
		k.ids[kind] = map[string]diag.Place{}
	}
	if first, taken := k.ids[kind][id]; taken {
		r.report(diag.DuplicateID, at, diag.Word("id"), diag.Number(first.Line))
		return
	}
	k.ids[kind][id] = at
}

func (r *reader) uniqueIDs(f *records.Folder) *known {
	k := &known{ids: map[string]map[string]diag.Place{}, accountable: map[string]bool{}}
	for _, p := range f.Process.Programmes {
		r.id(k, "programme", p.ID)
	}
	for kind, points := range map[string][]records.Point{"aim": f.Process.Aims, "role": f.Process.Roles, "principle": f.Process.Principles} {
		for _, p := range points {
			r.id(k, kind, p.ID)
		}
	}
	for _, a := range f.Process.Areas {
		r.id(k, "area", a.ID)
	}
	r.uniqueNames(k, f.Names)
	for _, s := range f.Register.Sectors {
		r.id(k, "sector", s.ID)
	}
	k.ids["organisation"], k.ids["participant"] = r.uniqueParticipants(f.Register)
	r.uniqueWork(k, f)
	return k
}

func (r *reader) uniqueNames(k *known, names records.Names) {
	for _, b := range names.Bodies {
		r.id(k, "body", b.ID)
		r.id(k, "name", b.ID)
		k.accountable[secret.Reveal(b.ID.Text)] = b.Accountable.Set
	}
	for _, n := range names.Names {
		r.id(k, "name", n.ID)
	}
}

// uniqueParticipants returns the ids of the organisations, and of organisations and
// people together. They share one space of ids, because a finding is told by an id
// alone.
func (r *reader) uniqueParticipants(reg records.Register) (organisations, all map[string]diag.Place) {
	k := &known{ids: map[string]map[string]diag.Place{"participant": {}}}
	organisations = map[string]diag.Place{}
	for _, o := range reg.Organisations {
		r.taken(k, "participant", o.ID.String(), o.ID.At)
		organisations[o.ID.String()] = o.ID.At
	}
	for _, p := range reg.People {
		r.taken(k, "participant", p.ID.String(), p.ID.At)
	}
	return organisations, k.ids["participant"]
}

func (r *reader) uniqueWork(k *known, f *records.Folder) {
	for _, a := range f.Actions {
		r.id(k, "action", a.ID)
	}
	for _, p := range f.Papers {
		r.id(k, "paper", p.ID)
	}
	for _, p := range f.Reports {
		for _, s := range p.Sections {
			r.id(k, "section of "+secret.Reveal(p.ID.Text), s.ID)
		}
	}
	for _, w := range f.Workshops {
		r.id(k, "workshop", w.ID)
		for _, t := range w.Topics {
			r.id(k, "topic of "+secret.Reveal(w.ID.Text), t.ID)
		}
	}
}

// refs reports references to nothing. kind and field are words of this program.
func (r *reader) refs(k *known, kind, field string, refs ...records.Ref) {
	r.refsIn(k, kind, kind, field, refs...)
}

func (r *reader) refsIn(k *known, space, kind, field string, refs ...records.Ref) {
	for _, ref := range refs {
		id := secret.Reveal(ref.Text)
		if r.unread[sourceOf[kind]] || !slugShape.MatchString(id) {
			continue // the fault is there, or has been told
		}
		if _, ok := k.ids[space][id]; !ok && id != "" {
			r.report(diag.Dangling, ref.At, words[field], words[kind])
		}
	}
}

// sourceOf is the file that holds the records of a kind.
var sourceOf = map[string]string{
	"area": "process.toml", "body": "names.toml", "sector": "register.toml", "organisation": "register.toml", "participant": "register.toml", "action": "actions.toml",
}

// words are the names of fields and kinds as arguments of a problem.
var words = map[string]diag.Arg{
	"attended": diag.Word("attended"), "authors": diag.Word("authors"), "participant": diag.Word("participant"),
	"action": diag.Word("action"), "superseded_by": diag.Word("superseded_by"),
	"area": diag.Word("scope area"), "areas": diag.Word("areas"), "body": diag.Word("body"),
	"facilitator": diag.Word("facilitator"), "interests": diag.Word("interests"), "organisation": diag.Word("organisation"),
	"owner": diag.Word("owner"), "sector": diag.Word("sector"), "sponsor": diag.Word("sponsor"),
	"topic": diag.Word("topic"), "workshop": diag.Word("workshop"), "workshops": diag.Word("workshops"),
}

func (r *reader) checkProcess(p records.Process, k *known) {
	r.refs(k, "body", "sponsor", p.Sponsor)
	r.refs(k, "body", "facilitator", p.Facilitator)
	address := secret.Reveal(p.Address.Text)
	if u, err := url.Parse(address); address != "" && (err != nil || !strings.HasSuffix(u.Path, "/") || u.RawQuery != "" || u.Fragment != "" || u.ForceQuery) {
		r.report(diag.BadAddress, p.Address.At)
	}
}

func (r *reader) checkRegister(reg records.Register, k *known) {
	for _, o := range reg.Organisations {
		r.refs(k, "sector", "sector", o.Sector)
		r.refs(k, "area", "interests", o.Interests...)
		r.checkPermissions(o.Permissions)
	}
	for _, p := range reg.People {
		r.refs(k, "organisation", "organisation", p.Organisation)
		r.checkPermissions(p.Permissions)
	}
}

var whereShape = regexp.MustCompile(`^(workshop|report|page):[a-z0-9]+(-[a-z0-9]+)*$`)

func (r *reader) checkPermissions(ps []records.Permission) {
	for _, p := range ps {
		for _, w := range p.Where {
			if !whereShape.MatchString(secret.Reveal(w.Text)) {
				r.report(diag.BadWhere, w.At)
			}
		}
		for _, later := range []records.Day{p.Until, p.Withdrawn} {
			if later.Stated() && p.Given.Stated() && later.ISO() < p.Given.ISO() {
				r.report(diag.PermissionOrder, later.At)
			}
		}
	}
}

func (r *reader) checkPaper(p records.Paper, k *known) {
	r.refs(k, "workshop", "workshops", p.Workshops...)
	if file := secret.Reveal(p.File.Text); file != "" && !r.papers[file] {
		r.report(diag.FileNotThere, p.File.At)
	}
}

func (r *reader) workshopNumbers(ws []records.Workshop) {
	for i := 1; i < len(ws); i++ {
		if ws[i].Number.N == ws[i-1].Number.N && ws[i].Number.N > 0 {
			r.report(diag.DuplicateNumber, ws[i].Number.At, diag.Number(ws[i].Number.N))
		}
	}
}
