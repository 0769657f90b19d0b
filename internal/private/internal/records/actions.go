package records

import (
	"openspace/internal/diag"
	"openspace/internal/private/internal/secret"
)

// Actions is actions.toml.
type Actions struct {
	Actions []Action `toml:"action"`
	At      diag.Place
}

// Action is something that an accountable body owes.
type Action struct {
	Marking
	ID        ID         `toml:"id,required"`
	Number    Count      `toml:"number,required"`
	Workshop  Ref        `toml:"workshop,required" to:"workshop"`
	Topic     Ref        `toml:"topic,required" to:"topic"`
	Areas     []Ref      `toml:"areas" to:"area"`
	Text      Phrase     `toml:"text,required"`
	Owner     Ref        `toml:"owner" to:"body"`
	Due       Date       `toml:"due"` // as first agreed, never overwritten; not stated if none was
	Source    Link       `toml:"source"`
	Revisions []Revision `toml:"revision"`
	Updates   []Account  `toml:"update"`
	Views     []View     `toml:"view"`
	At        diag.Place
}

// Revision is a later deadline, with the reason that was given for it.
type Revision struct {
	Due    Date   `toml:"due,required"`
	Agreed Date   `toml:"agreed,required"`
	Reason Phrase `toml:"reason,required"`
	At     diag.Place
}

// Account is what the owner reports about an action.
type Account struct {
	Marking
	Date     Date   `toml:"date,required"`
	Status   Choice `toml:"status,required" oneof:"not-started in-progress done dropped superseded"`
	Account  Phrase `toml:"account,required"`
	Evidence []Link `toml:"evidence"`
	By       Ref    `toml:"superseded_by" to:"action"` // the action that takes this one's place
	At       diag.Place
}

// View is the Open Space's own view of an action: a text that its members agreed.
type View struct {
	Date     Date   `toml:"date,required"`
	View     Choice `toml:"view,required" oneof:"satisfied partly not-satisfied"`
	AgreedBy Count  `toml:"agreed_by,required"` // a count of participants; published as "at least" only
	Text     Phrase `toml:"text,required"`
	At       diag.Place
}

// Papers is papers.toml.
type Papers struct {
	Papers []Paper `toml:"paper"`
	At     diag.Place
}

// Paper is a document that was before a workshop.
type Paper struct {
	ID          ID          `toml:"id,required"`
	Title       Line        `toml:"title,required"`
	PublicTitle Line        `toml:"public_title"` // what it may be called while it is withheld
	Version     Line        `toml:"version"`
	Date        Date        `toml:"date"`
	Workshops   []Ref       `toml:"workshops" to:"workshop"`
	Circulation Choice      `toml:"circulation,required" oneof:"public members-only unreleased draft confidential"` // public, or its marking
	Embargo     Date        `toml:"embargo"`
	Condition   Line        `toml:"condition"` // when or on what condition it may be released
	Link        Link        `toml:"link"`
	File        Line        `toml:"file"`
	Text        secret.Text // what the file says
	At          diag.Place
}
