// Package secret is text that refuses to print, log or encode.
//
// Every string that comes out of the records folder is a [Text] from the moment
// it is read until the disclosure package decides about it.
//
// It promises: no verb of fmt, no encoder and no log shows the text, not even when
// a Text sits in an unexported field of another struct. That is why it holds a
// function: a string in an unexported field is printed by %v without asking its
// String method, and deep printers follow pointers, but nothing can look into a
// function.
//
// It must never: convert to or from another type. [Reveal] is the only way to the
// text; a test on the type-checked program lists the packages that may call it.
package secret

import (
	"errors"
	"fmt"
	"log/slog"
	"strings"
)

// Text is private text. The zero value is empty.
type Text struct{ f func() string }

// mask is what every printing method shows.
const mask = "[private]"

var errEncode = errors.New("secret: private text does not encode")

// New makes private text of s.
func New(s string) Text {
	if s == "" {
		return Text{}
	}
	return Text{func() string { return s }}
}

// Reveal returns the text itself.
func Reveal(t Text) string {
	if t.f == nil {
		return ""
	}
	return t.f()
}

// Empty reports whether there is nothing but white space in the text.
func (t Text) Empty() bool { return strings.TrimSpace(Reveal(t)) == "" }

// Equal reports whether two texts are the same, byte for byte.
func Equal(a, b Text) bool { return Reveal(a) == Reveal(b) }

func (Text) String() string                 { return mask }
func (Text) GoString() string               { return mask }
func (Text) Format(f fmt.State, _ rune)     { _, _ = f.Write([]byte(mask)) }
func (Text) LogValue() slog.Value           { return slog.StringValue(mask) }
func (Text) MarshalText() ([]byte, error)   { return nil, errEncode }
func (Text) MarshalJSON() ([]byte, error)   { return nil, errEncode }
func (Text) MarshalBinary() ([]byte, error) { return nil, errEncode }
func (Text) GobEncode() ([]byte, error)     { return nil, errEncode }
