package hugofiles

import "openspace/internal/public"

type action struct {
	ID           public.Slug     `json:"id"`
	Number       int             `json:"number"`
	Workshop     public.Slug     `json:"workshop"`
	Topic        public.Slug     `json:"topic"`
	TopicTitle   public.Text     `json:"topic_title"`
	Areas        []public.Slug   `json:"areas"`
	Text         public.Text     `json:"text"`
	Parts        []stretch       `json:"parts"` // the text, with its abbreviations apart
	Owner        *body           `json:"owner"`
	Due          *date           `json:"due"`
	Deadline     *date           `json:"deadline"`
	Revisions    []revision      `json:"revisions"`
	Updates      []account       `json:"updates"`
	Views        []view          `json:"views"`
	SupersededBy public.Slug     `json:"superseded_by"`
	Supersedes   []public.Slug   `json:"supersedes"`
	KnownUntil   *date           `json:"known_until"`
	Standing     public.Standing `json:"standing"`
	Timing       public.Timing   `json:"timing"`
	Source       public.Link     `json:"source"`
	Marker       *marker         `json:"marker"`
	Released     *date           `json:"released"`
}

type revision struct {
	Due    *date       `json:"due"`
	Agreed *date       `json:"agreed"`
	Reason public.Text `json:"reason"`
}

type account struct {
	Date     *date           `json:"date"`
	Status   public.Standing `json:"status"`
	Account  []stretch       `json:"account"`
	Evidence []document      `json:"evidence"`
	Marker   *marker         `json:"marker"`
	Released *date           `json:"released"`
}

// document is something on another site, with what its address tells of it.
type document struct {
	Link public.Link `json:"link"`
	Host string      `json:"host"`
	What string      `json:"what"` // the last part of the path in words; empty for a home page
}

type view struct {
	Date    *date          `json:"date"`
	View    public.Opinion `json:"view"`
	AtLeast int            `json:"at_least"`
	Text    []stretch      `json:"text"`
}

// marker is null where nothing is withheld.
type marker struct {
	Item      public.Slug   `json:"item"`
	Reason    public.Reason `json:"reason"`
	Condition public.Text   `json:"condition"`
}
