package records

import (
	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/private/internal/secret"
)

// Line is one line of plain text: no line break, no markup.
type Line struct {
	secret.Text
	At diag.Place
}

// ID is the name of a record, part of a public address: [a-z0-9]+(-[a-z0-9]+)*.
type ID struct {
	secret.Text
	At diag.Place
}

// OpaqueID is the id of an organisation or a person: [a-z]{1,4}-?[0-9]+. It says
// nothing, so that it may stand in messages.
type OpaqueID struct {
	diag.ID
	At diag.Place
}

// Ref names another record of the kind in its field's tag.
type Ref struct {
	secret.Text
	At diag.Place
}

// Date is a date as precise as known.
type Date struct {
	calendar.Date
	At diag.Place
}

// Day is a date that must be a day.
type Day struct {
	calendar.Date
	At diag.Place
}

// Link is an absolute http or https address.
type Link struct {
	secret.Text
	At diag.Place
}

// Email is an e-mail address of a role.
type Email struct {
	secret.Text
	At diag.Place
}

// Count is a whole number from 0 upwards.
type Count struct {
	N  int
	At diag.Place
}

// Flag is true or false.
type Flag struct {
	Set bool
	At  diag.Place
}

// Choice is one of the words in its field's tag, and so not private.
type Choice struct {
	Word string
	At   diag.Place
}

// Zone is the name of a time zone in the IANA database.
type Zone struct {
	Name string
	At   diag.Place
}

// Language is a BCP 47 language tag.
type Language struct {
	Tag string
	At  diag.Place
}

// Marking says that something is not to be published, or not yet (rule C4). It is
// part of every record that can be withheld.
type Marking struct {
	Marked      Choice `toml:"marking" oneof:"members-only unreleased draft confidential"`
	Embargo     Date   `toml:"embargo"`
	Condition   Line   `toml:"condition"`    // when or on what condition it may be released
	PublicTitle Line   `toml:"public_title"` // what it may be called while it is withheld
}
