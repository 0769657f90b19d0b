package leakscan

import "testing"

// TestWellKnownWordsAreNoEscapes: what stands on every page or line and only looks
// like an escape is left alone, and what is like it is not.
func TestWellKnownWordsAreNoEscapes(t *testing.T) {
	undone := func(text string) (to string) {
		v := &view{text: text}
		for _, undo := range []func(*view) *view{unescape, unquote} {
			if d := undo(v); d != nil {
				to += d.text
			}
		}
		return to
	}
	for text, want := range map[string]string{
		"image/svg+xml":                          "",
		"application/atom+xml\n\nnext":           "",
		"application/ld+json; charset=utf-8":     "",
		"DTSTART;VALUE=DATE:20181004":            "",
		"DTSTART;VALUE=DATE-TIME:20181004T10":    "",
		"image/svg+xmlish":                       "image/svg xmlish",
		"application/open+xml+alliance":          "application/open xml alliance",
		"application/open+json,and":              "application/open json,and",
		"Open+xml":                               "Open xml",
		"forum/Open+xml":                         "forum/Open xml",
		"image/Svg+xml":                          "image/Svg xml",
		"application/open+xml%20alliance":        "application/open xml alliance",
		"application/open+XML":                   "application/open XML",
		"VALUE=DATE":                             "VALUE\u00daTE",
		";VALUE=DA=20TE":                         ";VALUE\u00da TE",
		"DTSTART;VALUE=DATE:20181004 caf=C3=A9s": "DTSTART;VALUE=DATE:20181004 caf\u00e9s",
	} {
		if got := undone(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
