package load

import (
	"regexp"

	"openspace/internal/diag"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

func (r *reader) checkAction(a records.Action, k *known) {
	r.refs(k, "workshop", "workshop", a.Workshop)
	if w := secret.Reveal(a.Workshop.Text); k.ids["workshop"][w] != (diag.Place{}) && !r.unread["workshops/"+w+"/workshop.toml"] {
		r.refsIn(k, "topic of "+w, "topic", "topic", a.Topic)
	}
	r.refs(k, "area", "areas", a.Areas...)
	r.refs(k, "body", "owner", a.Owner)
	if o := secret.Reveal(a.Owner.Text); o != "" && k.ids["body"][o] != (diag.Place{}) && !k.accountable[o] {
		r.report(diag.OwnerNotAccountable, a.Owner.At)
	}
	r.checkHistory(a, k)
}

// checkHistory holds an action's history to its order: what was agreed or reported
// later stands later, so that nothing can be slipped in unseen.
func (r *reader) checkHistory(a records.Action, k *known) {
	var dates []records.Date
	for _, v := range a.Revisions {
		dates = append(dates, v.Agreed)
	}
	r.inOrder(dates)
	dates = nil
	for _, u := range a.Updates {
		dates = append(dates, u.Date)
		r.checkAccount(a, u, k)
	}
	r.inOrder(dates)
	dates = nil
	for _, v := range a.Views {
		dates = append(dates, v.Date)
	}
	r.inOrder(dates)
}

func (r *reader) checkAccount(a records.Action, u records.Account, k *known) {
	r.refs(k, "action", "superseded_by", u.By)
	by := secret.Reveal(u.By.Text)
	switch superseded := u.Status.Word == "superseded"; {
	case superseded && by == "":
		r.report(diag.SupersededBy, u.Status.At)
	case !superseded && by != "":
		r.report(diag.NotSuperseded, u.By.At)
	case superseded && by == secret.Reveal(a.ID.Text):
		r.report(diag.SupersedesItself, u.By.At)
	}
}

func (r *reader) inOrder(dates []records.Date) {
	for i := 1; i < len(dates); i++ {
		if dates[i].Stated() && dates[i].LastDay() < dates[i-1].FirstDay() {
			r.report(diag.OutOfOrder, dates[i].At)
		}
	}
}

// pagePath is the address of a page of the site.
var pagePath = regexp.MustCompile(`^/([a-z0-9]+(-[a-z0-9]+)*/)*$`)

func (r *reader) checkReport(p records.Report, k *known) {
	if p.From.Stated() && p.To.Stated() && p.To.LastDay() < p.From.FirstDay() {
		r.report(diag.OutOfOrder, p.To.At)
	}
	for _, s := range p.Sections {
		r.refs(k, "participant", "authors", s.Authors...)
		withheld := s.Marked.Word != "" || s.Embargo.Stated()
		if !s.Written && !withheld {
			r.report(diag.SectionMissing, s.At)
		}
	}
}

var (
	textHash  = regexp.MustCompile(`^sha256:[0-9a-f]{64}$`)
	itemShape = regexp.MustCompile(`^(paper|workshop|topic|point|action|update|section):[a-z0-9/:-]+$`)
)

// checkDecisions holds each decision to the fields that its kind has.
func (r *reader) checkDecisions(ds []records.Decision) {
	for _, d := range ds {
		ok := false
		switch d.Kind.Word {
		case "public-name":
			ok = d.Name.At.Line > 0 && d.Text.At.Line == 0 && d.Item.At.Line == 0
		case "approve", "ordinary":
			ok = textHash.MatchString(secret.Reveal(d.Text.Text)) && d.Name.At.Line == 0 && d.Item.At.Line == 0
		case "release":
			ok = itemShape.MatchString(secret.Reveal(d.Item.Text)) && d.Name.At.Line == 0 && d.Text.At.Line == 0
		case "":
			continue // its word was wrong, which is told
		}
		if !ok {
			r.report(diag.BadDecision, d.At)
		}
	}
}
