package hugofiles

import (
	"strconv"
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

type period struct {
	From    public.Slug `json:"from"`
	To      public.Slug `json:"to"`
	Changes []change    `json:"changes"`
}

type change struct {
	ID     string            `json:"id"`  // a fragment, stable from build to build
	Day    string            `json:"day"` // the first day of its date, for the feed
	Date   *date             `json:"date"`
	Kind   public.ChangeKind `json:"kind"`
	Action public.Slug       `json:"action"`
	Page   public.Text       `json:"page"`
	Title  public.Text       `json:"title"`
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
	return section{s.ID, s.Title, s.WrittenBy, each(s.Authors, memberOf), each(s.Reviews, reviewOf), x.markdown(s.Text), markerOf(s.Marker)}
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

// periodsOf gives every change an id of its own: its kind, what it is about and its
// date, with a number from the second of a kind on.
func periodsOf(in []public.Period) []period {
	seen := map[string]int{}
	return each(in, func(p public.Period) period {
		return period{p.From, p.To, each(p.Changes, func(c public.Change) change {
			id := changeID(c)
			if seen[id]++; seen[id] > 1 {
				id += "-" + strconv.Itoa(seen[id])
			}
			return change{id, c.Date.FirstDay(), dateOf(c.Date), c.Kind, c.Action, c.Page, c.Title}
		})}
	})
}

func changeID(c public.Change) string {
	about := c.Action.String()
	if about == "" {
		about = strings.ReplaceAll(strings.Trim(strings.TrimRight(c.Page.String(), "/"), "/"), "/", "-")
	}
	return strings.NewReplacer("#", "-", "--", "-").Replace(string(c.Kind) + "-" + about + "-" + c.Date.ISO())
}

func (x *explainer) revision(r public.Revision) revision {
	x.sees(r.Reason)
	return revision{dateOf(r.Due), dateOf(r.Agreed), r.Reason}
}

func (x *explainer) account(a public.Account) account {
	evidence := each(a.Evidence, func(l public.Link) public.Link { return l })
	return account{dateOf(a.Date), a.Status, x.stretches(a.Account.String()), evidence, markerOf(a.Marker)}
}

func (x *explainer) view(v public.View) view {
	return view{dateOf(v.Date), v.View, v.AtLeast, x.stretches(v.Text.String())}
}

func memberOf(m public.Member) public.Text { return m.Name }
