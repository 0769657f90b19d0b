package public

import "encoding/json"

// Text is text that may be published.
//
// It wraps a string in a struct, so that neither a string nor a record's secret
// text converts to it. The idea is that of github.com/google/safehtml.
type Text struct{ s string }

// Slug is a part of a public address: [a-z0-9]+(-[a-z0-9]+)*.
type Slug struct{ s string }

// Link is an absolute http, https or mailto address.
type Link struct{ s string }

// written can hold only an untyped constant: no other package can name the type.
type written string

// Const makes Text of a constant in this program's source.
func Const(s written) Text { return Text{string(s)} }

// TextClearedByDisclosure makes Text of a string that the disclosure package has
// checked against every protected term. Only that package may call it.
func TextClearedByDisclosure(s string) Text { return Text{s} }

// SlugClearedByDisclosure is the same for a part of an address.
func SlugClearedByDisclosure(s string) Slug { return Slug{s} }

// LinkClearedByDisclosure is the same for a link's address.
func LinkClearedByDisclosure(s string) Link { return Link{s} }

func (t Text) String() string { return t.s }
func (t Slug) String() string { return t.s }
func (t Link) String() string { return t.s }

func (t Text) Empty() bool { return t.s == "" }
func (t Slug) Empty() bool { return t.s == "" }
func (t Link) Empty() bool { return t.s == "" }

func (t Text) MarshalJSON() ([]byte, error) { return json.Marshal(t.s) }
func (t Slug) MarshalJSON() ([]byte, error) { return json.Marshal(t.s) }
func (t Link) MarshalJSON() ([]byte, error) { return json.Marshal(t.s) }
