package public

import "openspace/internal/calendar"

// Marker stands where something is withheld. It says why, and nothing about the
// subject. Item is its entry in the register of withheld items.
type Marker struct {
	Item      Slug
	Reason    Reason
	Condition Text
}

// Withheld is an entry of the public register of withheld items. It says nothing
// about the subject unless the records give a title that may be released.
type Withheld struct {
	ID        Slug
	Kind      ItemKind
	Title     Text // may be empty
	Reason    Reason
	Condition Text // when or on what condition it may be released; may be empty
	Workshops []Slug
	Released  calendar.Date // not stated: still withheld
}

// ItemKind says what sort of thing is withheld.
type ItemKind string

const (
	PaperItem    ItemKind = "paper"
	WorkshopItem ItemKind = "workshop"
	TopicItem    ItemKind = "topic"
	PointItem    ItemKind = "point"
	ActionItem   ItemKind = "action"
	AccountItem  ItemKind = "update"
	SectionItem  ItemKind = "section"
)

// ReleasedOn stands behind a point that had been withheld.
func ReleasedOn(day calendar.Date) Inlines {
	note := Text{"Released on " + day.Words() + "."}
	return Inlines{{Text: Const(" ")}, {Kind: Emphasis, Children: Inlines{{Text: note}}}}
}
