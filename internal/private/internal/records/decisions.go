package records

import "openspace/internal/diag"

// Decisions is decisions.toml: what a person decided. openspace review writes it.
type Decisions struct {
	Decisions []Decision `toml:"decision"`
	At        diag.Place
}

// Decision is one of them. Which of Name, Text and Item it has depends on its kind:
//
//	public-name  Name may be published; it is nobody who takes part
//	ordinary     Text is the hash of a sentence in which a word is not a name
//	approve      Text is the hash of a wording that may be published as it stands
//	release      Item, such as paper:ID, is no longer withheld
type Decision struct {
	Kind   Choice `toml:"kind,required" oneof:"public-name ordinary approve release"`
	Name   Line   `toml:"name"`
	Text   Line   `toml:"text"` // sha256: and 64 hexadecimal digits, of the wording as published
	Item   Line   `toml:"item"`
	Role   Line   `toml:"role,required"`
	Date   Day    `toml:"date,required"`
	Reason Line   `toml:"reason,required"`
	At     diag.Place
}

// Withdrawals is withdrawals.toml: whom openspace withdraw took off the site. It is
// a file of its own so that it can be written whatever state the others are in.
type Withdrawals struct {
	Withdrawals []Withdrawal `toml:"withdrawal"`
	At          diag.Place
}

// Withdrawal ends every permission of an organisation or a person, from now on and
// for every day that a site is built for.
type Withdrawal struct {
	ID   OpaqueID `toml:"id,required"`
	Date Day      `toml:"date,required"`
	At   diag.Place
}
