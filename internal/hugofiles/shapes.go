package hugofiles

import (
	"openspace/internal/calendar"
	"openspace/internal/public"
)

// The shapes of the data files. Field names are those that the layouts use.

type date struct {
	ISO  string `json:"iso"`
	Text string `json:"text"`
}

// dateOf returns nil, JSON's null, for a date that is not stated.
func dateOf(d calendar.Date) *date {
	if !d.Stated() {
		return nil
	}
	return &date{d.ISO(), d.Words()}
}

type process struct {
	ID           public.Slug  `json:"id"`
	Title        public.Text  `json:"title"`
	ShortTitle   public.Text  `json:"short_title"`
	Summary      public.Text  `json:"summary"`
	Address      public.Link  `json:"address"`
	BasePath     public.Text  `json:"base_path"`
	Language     public.Text  `json:"language"`
	AsAt         *date        `json:"as_at"`
	RecordsUntil *date        `json:"records_until"`
	Current      bool         `json:"current"` // the records reach the day of the build
	Notice       string       `json:"notice"`
	Introduction string       `json:"introduction"`
	Sponsor      body         `json:"sponsor"`
	Facilitator  body         `json:"facilitator"`
	Independent  bool         `json:"independent"` // the facilitator owes nothing that the process asks for
	Contact      contact      `json:"contact"`
	Programmes   []programme  `json:"programmes"`
	Aims         []point      `json:"aims"`
	Roles        []point      `json:"roles"`
	Principles   []point      `json:"principles"`
	Sources      []sourceItem `json:"sources"`
}

type body struct {
	ID           public.Slug `json:"id"`
	Name         public.Text `json:"name"`
	InText       public.Text `json:"in_text"`
	Abbreviation public.Text `json:"abbreviation"`
	Link         public.Link `json:"link"`
}

type contact struct {
	Role  public.Text `json:"role"`
	Email public.Link `json:"email"`
}

type programme struct {
	ID           public.Slug `json:"id"`
	Name         public.Text `json:"name"`
	Abbreviation public.Text `json:"abbreviation"`
	Text         string      `json:"text"`
}

type point struct {
	ID    public.Slug `json:"id"`
	Title public.Text `json:"title"`
	Text  string      `json:"text"`
}

type sourceItem struct {
	Title public.Text `json:"title"`
	Date  *date       `json:"date"`
	Link  public.Link `json:"link"`
}

type area struct {
	ID         public.Slug   `json:"id"`
	Title      public.Text   `json:"title"`
	Text       string        `json:"text"`
	Agreed     *date         `json:"agreed"`
	AgreedHow  public.Text   `json:"agreed_how"`
	Actions    []public.Slug `json:"actions"`
	Workshops  []public.Slug `json:"workshops"`
	Interested *interest     `json:"interested"`
}

type interest struct {
	N          int   `json:"n"`
	Suppressed bool  `json:"suppressed"`
	Counted    *date `json:"counted"`
}

type workshop struct {
	ID           public.Slug          `json:"id"`
	Number       int                  `json:"number"`
	Title        public.Text          `json:"title"`
	Date         *date                `json:"date"`
	Format       []stretch            `json:"format"`
	Summary      string               `json:"summary"`
	State        public.WorkshopState `json:"state"`
	Marker       *marker              `json:"marker"`
	Released     *date                `json:"released"`
	Sources      []sourceItem         `json:"sources"`
	Introduction string               `json:"introduction"`
	Focus        string               `json:"focus"`
	Topics       []topic              `json:"topics"`
	NextSteps    string               `json:"next_steps"`
	Attended     []public.Text        `json:"attended"`
	Attendance   []count              `json:"attendance"`
	TakeAways    string               `json:"take_aways"`
	Actions      []public.Slug        `json:"actions"`
	Areas        []public.Slug        `json:"areas"`
}

type count struct {
	Label      public.Text `json:"label"`
	N          int         `json:"n"` // 0 if suppressed
	Suppressed bool        `json:"suppressed"`
}

type topic struct {
	ID                   public.Slug   `json:"id"`
	Title                public.Text   `json:"title"`
	Marker               *marker       `json:"marker"`
	Released             *date         `json:"released"`
	Introduction         string        `json:"introduction"`
	Clarifications       string        `json:"clarifications"`
	TakenIntoAccount     string        `json:"taken_into_account"`
	FurtherConsideration string        `json:"further_consideration"`
	Actions              []public.Slug `json:"actions"`
}

type paper struct {
	ID        public.Slug   `json:"id"`
	Title     public.Text   `json:"title"`
	Version   public.Text   `json:"version"`
	Date      *date         `json:"date"`
	Workshops []public.Slug `json:"workshops"`
	Link      public.Link   `json:"link"`
}

type term struct {
	ID           public.Slug `json:"id"`
	Name         public.Text `json:"name"`
	Abbreviation public.Text `json:"abbreviation"`
	Meaning      public.Text `json:"meaning"`
	Link         public.Link `json:"link"`
}

type withheld struct {
	ID        public.Slug     `json:"id"`
	Kind      public.ItemKind `json:"kind"`
	Title     public.Text     `json:"title"`
	Reason    public.Reason   `json:"reason"`
	Condition public.Text     `json:"condition"`
	Workshops []public.Slug   `json:"workshops"`
	Released  *date           `json:"released"`
}

type label struct {
	Label   public.Text `json:"label"`
	Meaning public.Text `json:"meaning"`
}
