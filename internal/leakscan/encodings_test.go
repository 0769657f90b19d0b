package leakscan

import (
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"mime/quotedprintable"
	"net/url"
	"strings"
	"unicode/utf16"
)

// encoding changes how a whole text is written.
type encoding struct {
	name  string
	apply func(string) string
}

func each(format string) func(string) string {
	return func(s string) string {
		var b strings.Builder
		for _, r := range s {
			fmt.Fprintf(&b, format, r)
		}
		return b.String()
	}
}

func eachByte(format string) func(string) string {
	return func(s string) string {
		var b strings.Builder
		for _, c := range []byte(s) {
			fmt.Fprintf(&b, format, c)
		}
		return b.String()
	}
}

var encodings = []encoding{
	{"decimal entities", each("&#%d;")},
	{"decimal entities without semicolon", each("&#%d")},
	{"hexadecimal entities", each("&#x%X;")},
	{"named entities", mapped("ë", "&euml;", "ô", "&ocirc;", "ŷ", "&ycirc;", " ", "&nbsp;", "o", "&#111;", "N", "&#78;")},
	{"percent", eachByte("%%%02X")},
	{"percent, form with plus", func(s string) string { return url.QueryEscape(s) }},
	{"%u", each("%%u%04X")},
	{"\\x", eachByte("\\x%02x")},
	{"\\u", func(s string) string {
		var b strings.Builder
		for _, u := range utf16.Encode([]rune(s)) {
			fmt.Fprintf(&b, "\\u%04x", u)
		}
		return b.String()
	}},
	{"\\u{}", each("\\u{%x}")},
	{"CSS", each("\\%x ")},
	{"CSS, six digits", each("\\%06x")},
	{"base64", func(s string) string { return base64.StdEncoding.EncodeToString([]byte(s)) }},
	{"base64 in a word", func(s string) string { return "id/" + base64.StdEncoding.EncodeToString([]byte(s)) }},
	{"base64url", func(s string) string { return base64.RawURLEncoding.EncodeToString([]byte(s)) }},
	{"base64 in lines", func(s string) string {
		return inLines(base64.StdEncoding.EncodeToString([]byte(strings.Repeat("and so on, ", 8)+s)), 64)
	}},
	{"hexadecimal", func(s string) string { return hex.EncodeToString([]byte(s)) }},
	{"hexadecimal, capitals", eachByte("%02X")},
	{"hexadecimal, spaced", eachByte("%02x ")},
	{"hexadecimal, 0x", eachByte("0x%02x,")},
	{"character codes", each("%d,")},
	{"data address", func(s string) string {
		return "data:text/plain;base64," + base64.StdEncoding.EncodeToString([]byte(s))
	}},
	{"data address, percent", func(s string) string { return "data:text/plain," + url.PathEscape(s) }},
	{"quoted-printable", func(s string) string {
		var b strings.Builder
		w := quotedprintable.NewWriter(&b)
		w.Write([]byte(strings.Repeat("and so on, ", 5) + s))
		w.Close()
		return b.String()
	}},
	{"quoted-printable, every letter", eachByte("=%02X")},
	{"UTF-7", func(s string) string { return utf7Of(s) }},
	{"string joined by plus", func(s string) string { return "\"" + apart("\" + \"")(s) + "\"" }},
}

func inLines(s string, n int) string {
	var b strings.Builder
	for len(s) > n {
		b.WriteString(s[:n] + "\r\n")
		s = s[n:]
	}
	return b.String() + s
}

func utf7Of(s string) string {
	var raw []byte
	for _, u := range utf16.Encode([]rune(s)) {
		raw = append(raw, byte(u>>8), byte(u))
	}
	return "+" + base64.RawStdEncoding.EncodeToString(raw) + "-"
}

func utf16Of(s string, little bool) []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune("\ufeff" + s)) {
		if little {
			b = append(b, byte(u), byte(u>>8))
		} else {
			b = append(b, byte(u>>8), byte(u))
		}
	}
	return b
}
