package leakscan

import "strings"

// decode makes a view of everything in v that is encoded, and looks at each.
//
// One pass undoes all escapes that stand inside a text, whatever their sort, so
// that sorts nested in any order take one view a layer. Runs that are encoded as a
// whole (base64, hexadecimal) become views of their own, as does markup inside
// text that was no markup.
func (f *file) decode(v *view) {
	if d := unescape(v); d != nil {
		f.examine(d)
	}
	if d := unquote(v); d != nil {
		f.examine(d)
	}
	if d := unoctal(v); d != nil {
		f.examine(d)
	}
	if d := revealed(v); d != nil {
		f.examine(d)
	}
	f.numbers(v)
	f.dataAddresses(v)
	f.runs(v)
	if holdsMarkup(v) {
		f.markup(v.text, v, false)
	}
}

// holdsMarkup reports whether markup stands in a view that was not cut by it.
func holdsMarkup(v *view) bool {
	for rest := v.text; ; {
		n := strings.IndexByte(rest, '<')
		if n < 0 || n+1 >= len(rest) {
			return false
		}
		rest = rest[n+1:]
		if c := rest[0]; isLetter(c) || c == '!' || c == '/' && len(rest) > 1 && isLetter(rest[1]) {
			return strings.IndexByte(rest, '>') >= 0
		}
	}
}

// numbers looks at characters written as numbers, of either base.
func (f *file) numbers(v *view) {
	stretches := codeStretches(v.text)
	for _, base := range bases {
		if d := fromCodes(v, base, stretches); d != nil {
			f.examine(d)
		}
	}
}
