package load

import (
	"net/mail"
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"time"
	_ "time/tzdata" // a laptop may have no zone files of its own

	"golang.org/x/text/language"

	"openspace/internal/calendar"
	"openspace/internal/diag"
	"openspace/internal/private/internal/records"
	"openspace/internal/private/internal/secret"
)

// maxCount keeps numbers within what any process reaches.
const maxCount = 1_000_000

// isScalar reports whether a record type is filled from a single TOML value.
func isScalar(t reflect.Type) bool {
	switch reflect.Zero(t).Interface().(type) {
	case records.Line, records.ID, records.OpaqueID, records.Ref, records.Date, records.Day, records.Link,
		records.Email, records.Count, records.Flag, records.Choice, records.Zone, records.Language,
		records.Passage, records.Phrase:
		return true
	}
	return false
}

// scalar fills one value. Each shape's rule is the comment on its record type.
func (b binder) scalar(f reflect.StructField, v any, path []string, into reflect.Value) {
	at := b.spots.place(path)
	switch p := into.Addr().Interface().(type) {
	case *records.Count:
		*p = records.Count{N: b.number(f, v, at), At: at}
	case *records.Flag:
		set, ok := v.(bool)
		if !ok {
			b.report(diag.WrongType, at, diag.Field(f), diag.Word("true or false"))
		}
		*p = records.Flag{Set: set, At: at}
	default:
		if s, ok := b.str(f, v, at); ok {
			b.word(f, s, at, into.Addr().Interface())
		}
	}
}

func (b binder) number(f reflect.StructField, v any, at diag.Place) int {
	n, ok := v.(int64)
	if !ok || n < 0 || n > maxCount {
		b.report(diag.BadCount, at, diag.Field(f), diag.Number(0), diag.Number(maxCount))
		return 0
	}
	return int(n)
}

// str accepts a string that is not empty.
func (b binder) str(f reflect.StructField, v any, at diag.Place) (string, bool) {
	s, ok := v.(string)
	if !ok {
		b.report(diag.WrongType, at, diag.Field(f), diag.Word("text in quotation marks"))
		return "", false
	}
	if strings.TrimSpace(s) == "" {
		b.report(diag.EmptyText, at, diag.Field(f))
		return "", false
	}
	return s, true
}

// word fills the kinds of value that are written as a string.
func (b binder) word(f reflect.StructField, s string, at diag.Place, into any) {
	need := func(ok bool, e *diag.Entry, args ...diag.Arg) {
		if !ok {
			b.report(e, at, args...)
		}
	}
	switch p := into.(type) {
	case *records.Passage:
		*p = records.Passage{Blocks: b.passage(s, at), At: at}
		return
	case *records.Line:
		*p = records.Line{Text: secret.New(s), At: at}
	case *records.Phrase:
		*p = records.Phrase{Text: secret.New(s), At: at}
	case *records.ID:
		need(slugShape.MatchString(s), diag.BadID)
		*p = records.ID{Text: secret.New(s), At: at}
	case *records.Ref:
		need(slugShape.MatchString(s), diag.BadID)
		*p = records.Ref{Text: secret.New(s), At: at}
	case *records.OpaqueID:
		id, ok := diag.OpaqueID(s)
		need(ok, diag.BadOpaqueID)
		*p = records.OpaqueID{ID: id, At: at}
	case *records.Date:
		d, ok := calendar.Parse(s)
		need(ok, diag.BadDate)
		*p = records.Date{Date: d, At: at}
	case *records.Day:
		d, ok := calendar.Parse(s)
		need(ok, diag.BadDate)
		need(!ok || d.IsDay(), diag.DayNeeded, diag.Field(f))
		*p = records.Day{Date: d, At: at}
	case *records.Link:
		need(webAddress(s), diag.BadLink)
		*p = records.Link{Text: secret.New(s), At: at}
	case *records.Email:
		need(emailAddress(s), diag.BadEmail)
		*p = records.Email{Text: secret.New(s), At: at}
	case *records.Choice:
		words := strings.Fields(f.Tag.Get("oneof"))
		if i := slices.Index(words, s); i >= 0 {
			*p = records.Choice{Word: words[i], At: at}
		} else {
			b.report(diag.BadChoice, at, diag.Field(f), diag.Choices(f))
		}
	case *records.Zone:
		_, err := time.LoadLocation(s)
		need(err == nil && s != "Local", diag.BadZone)
		*p = records.Zone{Name: s, At: at}
	case *records.Language:
		_, err := language.Parse(s)
		need(err == nil, diag.BadLanguage)
		*p = records.Language{Tag: s, At: at}
	}
	need(!strings.Contains(s, "\n"), diag.LineBreakInLine, diag.Field(f))
	need(strings.TrimSpace(s) == s, diag.SpaceAround, diag.Field(f))
}

// webAddress accepts an absolute http or https address without credentials.
func webAddress(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != "" && u.User == nil && !strings.ContainsAny(s, " <>\"`\\{}")
}

var emailShape = regexp.MustCompile(`^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$`)

func emailAddress(s string) bool {
	_, err := mail.ParseAddress(s)
	return err == nil && emailShape.MatchString(s)
}
