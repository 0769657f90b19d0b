package hugofiles

import (
	"net/url"
	"path"
	"strings"

	"openspace/internal/public"
)

type join struct {
	Open            bool    `json:"open"`
	Deadline        *date   `json:"deadline"`
	Who             string  `json:"who"`
	Time            string  `json:"time"`
	Costs           string  `json:"costs"`
	Confidentiality string  `json:"confidentiality"`
	Leaving         string  `json:"leaving"`
	Steps           []point `json:"steps"`
	Questions       []point `json:"questions"`
}

type report struct {
	ID        public.Slug `json:"id"`
	Title     public.Text `json:"title"`
	From      *date       `json:"from"`
	To        *date       `json:"to"`
	Published *date       `json:"published"`
	Summary   string      `json:"summary"`
	Link      public.Link `json:"link"`
	Sections  []section   `json:"sections"`
}

type section struct {
	ID        public.Slug   `json:"id"`
	Title     public.Text   `json:"title"`
	WrittenBy public.Party  `json:"written_by"`
	Authors   []public.Text `json:"authors"`
	Reviews   []review      `json:"reviews"`
	Text      string        `json:"text"`
	Marker    *marker       `json:"marker"`
	Released  *date         `json:"released"`
}

type review struct {
	By  public.Party `json:"by"`
	For public.Text  `json:"for"`
}

type update struct {
	ID    public.Slug `json:"id"`
	Date  *date       `json:"date"`
	Title public.Text `json:"title"`
	Text  string      `json:"text"`
}

type correction struct {
	Date *date       `json:"date"`
	Page public.Text `json:"page"`
	Text string      `json:"text"`
}

func markerOf(m *public.Marker) *marker {
	if m == nil {
		return nil
	}
	return &marker{m.Item, m.Reason, m.Condition}
}

// joinOf returns nil, JSON's null, where the records do not say how to join.
func joinOf(j *public.Join, g *glossary) *join {
	if j == nil {
		return nil
	}
	x := g.explainer()
	defer g.keeps("join/", x)
	return &join{
		Open: j.Open, Deadline: dateOf(j.Deadline),
		Who: x.markdown(j.Who), Time: x.markdown(j.Time), Costs: x.markdown(j.Costs),
		Confidentiality: x.markdown(j.Confidentiality), Leaving: x.markdown(j.Leaving),
		Steps: each(j.Steps, x.point), Questions: each(j.Questions, x.point),
	}
}

func (x *explainer) report(r public.Report) report {
	x.sees(r.Title)
	return report{r.ID, r.Title, dateOf(r.From), dateOf(r.To), dateOf(r.Published), x.markdown(r.Summary), r.Link, each(r.Sections, x.section)}
}

func (x *explainer) section(s public.Section) section {
	x.sees(s.Title)
	return section{s.ID, s.Title, s.WrittenBy, each(s.Authors, memberOf), each(s.Reviews, reviewOf), x.markdown(s.Text), markerOf(s.Marker), dateOf(s.Released)}
}

func reviewOf(r public.Review) review { return review(r) }

func (x *explainer) update(u public.Update) update {
	x.sees(u.Title)
	return update{u.ID, dateOf(u.Date), u.Title, x.markdown(u.Text)}
}

// correctionOf marks nothing: all corrections stand on one page.
func correctionOf(c public.Correction) correction {
	return correction{dateOf(c.Date), c.Page, new(explainer).markdown(c.Text)}
}

func (x *explainer) revision(r public.Revision) revision {
	x.sees(r.Reason)
	return revision{dateOf(r.Due), dateOf(r.Agreed), r.Reason}
}

func (x *explainer) account(a public.Account) account {
	return account{dateOf(a.Date), a.Status, x.stretches(a.Account.String()), each(a.Evidence, documentOf), markerOf(a.Marker), dateOf(a.Released)}
}

// documentOf reads an address: https://a.example/papers/viewing-log.pdf is "papers /
// viewing log" at a.example. One part of a path alone, such as history, says too little.
func documentOf(l public.Link) document {
	u, err := url.Parse(l.String())
	if err != nil {
		return document{Link: l}
	}
	parts := strings.FieldsFunc(strings.TrimSuffix(u.Path, path.Ext(u.Path)), func(r rune) bool { return r == '/' })
	parts = each(parts[max(0, len(parts)-2):], func(p string) string {
		return strings.Join(strings.FieldsFunc(p, func(r rune) bool { return strings.ContainsRune("-_+. ", r) }), " ")
	})
	return document{l, strings.TrimPrefix(u.Host, "www."), strings.Join(parts, " / ")}
}

func (x *explainer) view(v public.View) view {
	return view{dateOf(v.Date), v.View, v.AtLeast, x.stretches(v.Text.String())}
}

func memberOf(m public.Member) public.Text { return m.Name }
