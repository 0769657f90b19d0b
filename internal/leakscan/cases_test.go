package leakscan

import (
	"context"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"mime/quotedprintable"
	"net/url"
	"strings"
	"testing"
	"unicode/utf16"

	"openspace/internal/diag"
	"openspace/internal/fold"

	"golang.org/x/net/idna"
	"golang.org/x/text/unicode/norm"
)

// The generator of cases: every way of writing a name or of encoding a text, times
// names of every shape, alone, in every kind of file, and one inside another.

// shapes are names, all invented, with a sentence that each stands in.
var shapes = []struct {
	shape string
	term  fold.Term
}{
	{"compound", fold.Term{ID: "org-11", Text: "Womanguard", Kind: fold.Organisation}},
	{"several words, one a plural", fold.Term{ID: "org-12", Text: "Quayside Survivors Network", Kind: fold.Organisation}},
	{"person with an accent", fold.Term{ID: "p-13", Text: "Zoë Tregarthen", Kind: fold.Person}},
	{"short initialism", fold.Term{ID: "org-14", Text: "QSN", Kind: fold.Alias}},
	{"ordinary word", fold.Term{ID: "org-15", Text: "Hope", Kind: fold.Organisation}},
	{"Welsh", fold.Term{ID: "org-16", Text: "Elusen Môr a Thŷ", Kind: fold.Organisation}},
}

func shapeTerms() Terms {
	var all []fold.Term
	for _, s := range shapes {
		all = append(all, s.term)
	}
	return Terms{Find: fold.NewMatcher(all).Find}
}

func sentence(name string) string { return "there a worker from " + name + " asked for more" }

// writing changes how a name is written. It gives "" for a name that it does not apply to.
type writing struct {
	group, name string
	apply       func(string) string
}

// encoding changes how a whole text is written.
type encoding struct {
	name  string
	apply func(string) string
}

func between(mark string) func(string) string {
	return func(s string) string { return strings.ReplaceAll(s, " ", mark) }
}

// within puts a mark into the middle of each word.
func withinWords(mark string) func(string) string {
	return func(s string) string {
		words := strings.Split(s, " ")
		for i, w := range words {
			rs := []rune(w)
			words[i] = string(rs[:len(rs)/2]) + mark + string(rs[len(rs)/2:])
		}
		return strings.Join(words, " ")
	}
}

func apart(mark string) func(string) string {
	return func(s string) string {
		var letters []string
		for _, r := range s {
			letters = append(letters, string(r))
		}
		return strings.Join(letters, mark)
	}
}

func mapped(table ...string) func(string) string { return strings.NewReplacer(table...).Replace }

// shifted moves plain letters to another block of Unicode.
func shifted(upper, lower rune) func(string) string {
	return func(s string) string {
		return strings.Map(func(r rune) rune {
			switch {
			case 'A' <= r && r <= 'Z':
				return upper + r - 'A'
			case 'a' <= r && r <= 'z':
				return lower + r - 'a'
			}
			return r
		}, s)
	}
}

// only applies a writing to names that have a property.
func only(has func(string) bool, apply func(string) string) func(string) string {
	return func(s string) string {
		if !has(s) {
			return ""
		}
		return apply(s)
	}
}

func severalWords(s string) bool { return strings.Contains(s, " ") }
func threeWords(s string) bool   { return strings.Count(s, " ") == 2 }
func longName(s string) bool     { return len(s) >= 9 }
func isPerson(s string) bool     { return s == "Zoë Tregarthen" }
func isInitials(s string) bool   { return s == strings.ToUpper(s) }
func notInitials(s string) bool  { return !isInitials(s) }
func notOrdinary(s string) bool  { return s != "Hope" }
func cleverLetters(s string) bool {
	return notOrdinary(s) && notInitials(s)
}

var writings = []writing{
	{"Spacing", "no-break space", only(severalWords, between("\u00a0"))},
	{"Spacing", "thin space", only(severalWords, between("\u2009"))},
	{"Spacing", "two spaces", only(severalWords, between("  "))},
	{"Spacing", "tabs and spaces", only(severalWords, between(" \t "))},
	{"Spacing", "no space", only(severalWords, between(""))},
	{"Spacing", "underscore", only(severalWords, between("_"))},
	{"Spacing", "hyphen", only(severalWords, between("-"))},
	{"Spacing", "full stop", only(severalWords, between("."))},
	{"Spacing", "line break", only(severalWords, between("\n"))},
	{"Spacing", "line break and indent", only(severalWords, between("\n        "))},
	{"Spacing", "hyphen at a line's end", only(longName, withinWords("-\n"))},
	{"Spacing", "letter-spaced", only(notOrdinary, apart(" "))},
	{"Spacing", "letter-spaced by thin spaces", only(notOrdinary, apart("\u200a"))},
	{"Spacing", "small letters, slug", only(cleverLetters, func(s string) string { return strings.ReplaceAll(strings.ToLower(s), " ", "-") })},
	{"Spacing", "all capitals", only(notOrdinary, strings.ToUpper)},
	{"Spacing", "inverted", only(severalWords, func(s string) string {
		i := strings.LastIndex(s, " ")
		return s[i+1:] + ", " + s[:i]
	})},

	{"Unicode", "zero-width space", apart("\u200b")},
	{"Unicode", "zero-width joiner", withinWords("\u200d")},
	{"Unicode", "soft hyphen", withinWords("\u00ad")},
	{"Unicode", "word joiner", withinWords("\u2060")},
	{"Unicode", "marks of direction", func(s string) string { return withinWords("\u200f")("\u202a" + s + "\u202c") }},
	{"Unicode", "combining grapheme joiner", withinWords("\u034f")},
	{"Unicode", "variation selectors", withinWords("\ufe0f")},
	{"Unicode", "tag characters between", withinWords("\U000e0041")},
	{"Unicode", "tag characters alone", func(s string) string {
		return strings.Map(func(r rune) rune {
			if r < 0x7f && r >= 0x20 {
				return 0xe0000 + r
			}
			return r
		}, only(func(s string) bool { return len(s) == len([]rune(s)) }, strings.TrimSpace)(s))
	}},
	{"Unicode", "byte order marks", withinWords("\ufeff")},
	{"Unicode", "Hangul filler", withinWords("\u3164")},
	{"Unicode", "Cyrillic", mapped("a", "а", "e", "е", "o", "о", "p", "р", "c", "с", "S", "Ѕ", "H", "Н", "T", "Т", "i", "і")},
	{"Unicode", "Greek", mapped("N", "Ν", "H", "Η", "Z", "Ζ", "o", "ο", "E", "Ε", "T", "Τ", "v", "ν")},
	{"Unicode", "Armenian and Cherokee", mapped("n", "ո", "S", "Ꮪ", "W", "Ꮃ", "h", "һ", "T", "Ꭲ", "E", "Ꭼ", "H", "Ꮋ")},
	{"Unicode", "full width", shifted('Ａ', 'ａ')},
	{"Unicode", "mathematical bold", shifted('𝐀', '𝐚')},
	{"Unicode", "mathematical sans-serif", shifted('𝖠', '𝖺')},
	{"Unicode", "monospace", shifted('𝙰', '𝚊')},
	{"Unicode", "circled", shifted('Ⓐ', 'ⓐ')},
	{"Unicode", "squared", only(cleverLetters, shifted('🄰', '🄰'))},
	{"Unicode", "regional indicators", only(notOrdinary, shifted('🇦', '🇦'))},
	{"Unicode", "small capitals", mapped("a", "ᴀ", "e", "ᴇ", "o", "ᴏ", "n", "ɴ", "r", "ʀ", "u", "ᴜ", "t", "ᴛ", "s", "ꜱ")},
	{"Unicode", "accents decomposed", norm.NFD.String},
	{"Unicode", "accents missing", func(s string) string { return mapped("ë", "e", "ô", "o", "ŷ", "y")(s) }},
	{"Unicode", "accents added", mapped("o", "ó", "e", "é", "S", "Ś", "u", "ü")},
	{"Unicode", "digits for letters", only(longName, mapped("o", "0", "i", "1", "e", "3"))},
	{"Unicode", "rn for m", only(func(s string) bool { return strings.Contains(s, "m") }, mapped("m", "rn"))},
	{"Unicode", "backwards under an override", func(s string) string {
		rs := []rune(s)
		for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
			rs[i], rs[j] = rs[j], rs[i]
		}
		return "\u202e" + string(rs) + "\u202c"
	}},

	{"Language", "possessive", func(s string) string { return s + "'s" }},
	{"Language", "possessive, other apostrophe", func(s string) string { return s + "’s" }},
	{"Language", "plural", only(notOrdinary, func(s string) string { return s + "s" })},
	{"Language", "singular", only(threeWords, func(s string) string { return strings.Replace(s, "ors", "or", 1) })},
	{"Language", "compound opened", only(func(s string) bool { return s == "Womanguard" }, func(string) string { return "Woman Guard" })},
	{"Language", "compound with a hyphen", only(func(s string) bool { return s == "Womanguard" }, func(string) string { return "Woman-guard" })},
	{"Language", "dotted", only(isInitials, apart("."))},
	{"Language", "dotted and spaced", only(isInitials, apart(". "))},
	{"Language", "initial and surname", only(isPerson, func(string) string { return "Z. Tregarthen" })},
	{"Language", "initials closed up", only(isPerson, func(string) string { return "ZTregarthen" })},
	{"Language", "title and surname", only(isPerson, func(string) string { return "Dr Tregarthen" })},
	{"Language", "surname first", only(isPerson, func(string) string { return "Tregarthen Zoë" })},
	{"Language", "surname, initial", only(isPerson, func(string) string { return "Tregarthen, Z." })},
	{"Language", "domain", func(s string) string {
		return "www." + strings.ToLower(strings.ReplaceAll(mapped("ë", "e", "ô", "o", "ŷ", "y")(s), " ", "")) + ".org.uk"
	}},
	{"Encodings", "punycode of look-alikes", only(notOrdinary, func(s string) string {
		host := strings.ToLower(strings.ReplaceAll(mapped("o", "о", "S", "ѕ")(s), " ", ""))
		label, _ := idna.Punycode.ToASCII(host)
		return "https://" + label + ".org/"
	})},
	{"Language", "address", func(s string) string {
		return "info@" + strings.ToLower(strings.ReplaceAll(mapped("ë", "e", "ô", "o", "ŷ", "y")(s), " ", "-")) + ".org.uk"
	}},
	{"Language", "handle", only(notOrdinary, func(s string) string { return "@" + strings.ReplaceAll(s, " ", "") })},
	{"Language", "handle with an ending", func(s string) string { return "@" + strings.ReplaceAll(s, " ", "") + "UK" }},
	{"Language", "tag in camel case", only(notOrdinary, func(s string) string { return "#Join" + strings.ReplaceAll(s, " ", "") })},
	{"Language", "reordered", only(threeWords, func(s string) string { return "Survivors of the Quayside Network" })},
	{"Language", "one letter missing", only(func(s string) bool { return longName(s) && s != "Elusen Môr a Thŷ" }, func(s string) string { return strings.NewReplacer("rth", "th", "rviv", "viv", "ngu", "nu").Replace(s) })},
	{"Language", "two letters changed round", only(func(s string) bool { return longName(s) && s != "Elusen Môr a Thŷ" }, mapped("ar", "ra", "viv", "vvi"))},

	{"HTML", "inline tag", withinWords("<b></b>")},
	{"HTML", "half in a tag", func(s string) string { return halves(s, "<em>", "</em>") }},
	{"HTML", "wbr", withinWords("<wbr>")},
	{"HTML", "comment", withinWords("<!-- x -->")},
	{"HTML", "&shy;", withinWords("&shy;")},
	{"HTML", "zero-width by entity", withinWords("&#8203;")},
	{"HTML", "span a letter", func(s string) string { return "<span>" + apart("</span><span>")(s) + "</span>" }},
	{"HTML", "line break by br", only(severalWords, between("<br>"))},
	{"HTML", "table cells", only(severalWords, func(s string) string {
		return "</p><table><tr><td>" + between("</td><td>")(s) + "</td></tr></table><p>"
	})},
	{"HTML", "ruby", withinWords("<rp>(</rp><rt></rt>")},
}

func halves(s, open, end string) string {
	rs := []rune(s)
	return open + string(rs[:len(rs)/2]) + end + string(rs[len(rs)/2:])
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

// container puts a text into a file.
type container struct {
	group, name, file string
	wrap              func(string) []byte
}

func template(format string) func(string) []byte {
	return func(s string) []byte { return []byte(strings.Replace(format, "@@", s, 1)) }
}

var textContainers = []container{
	{"Files", "plain text", "a.txt", template("First line.\n@@\nLast line.\n")},
	{"HTML", "paragraph", "a.html", template("<!doctype html><html lang=en><p>@@</p></html>")},
	{"HTML", "title", "a.html", template("<!doctype html><title>@@</title><p>x")},
	{"HTML", "alt text", "a.html", template(`<img src="a.png" alt="@@">`)},
	{"HTML", "unquoted attribute's neighbour", "a.html", template(`<p class=a aria-label="@@" id=b>x`)},
	{"HTML", "srcdoc", "a.html", template(`<iframe srcdoc="<p>@@</p>"></iframe>`)},
	{"HTML", "meta content", "a.html", template(`<meta name="description" content="@@">`)},
	{"HTML", "comment", "a.html", template(`<p>x</p><!-- @@ -->`)},
	{"HTML", "template and noscript", "a.html", template(`<template><noscript><p>@@</p></noscript></template>`)},
	{"HTML", "JSON-LD", "a.html", template(`<script type="application/ld+json">{"a":"@@"}</script>`)},
	{"HTML", "script string", "a.html", template("<script>const a = `@@`;</script>")},
	{"HTML", "style", "a.html", template(`<style>a::before{content:"@@"}</style>`)},
	{"HTML", "textarea", "a.html", template(`<textarea>@@</textarea>`)},
	{"HTML", "never closed", "a.html", template(`<p>x</p><a title="@@`)},
	{"HTML", "SVG title", "a.svg", template(`<svg xmlns="http://www.w3.org/2000/svg"><title>@@</title></svg>`)},
	{"HTML", "SVG text", "a.svg", template(`<svg xmlns="http://www.w3.org/2000/svg"><text><tspan>@@</tspan></text></svg>`)},
	{"Files", "feed, CDATA", "a.xml", template(`<rss><item><description><![CDATA[<p>@@</p>]]></description></item></rss>`)},
	{"Files", "feed, element", "a.xml", template(`<feed><entry><title>@@</title></entry></feed>`)},
	{"Files", "sitemap", "sitemap.xml", template(`<urlset><url><loc>@@</loc></url></urlset>`)},
	{"Files", "JSON", "a.json", template(`{"items":[{"title":"@@"}]}`)},
	{"Files", "source map", "a.js.map", template(`{"version":3,"sources":["@@"],"mappings":"AAAA,GAAG"}`)},
	{"Files", "web manifest", "site.webmanifest", template(`{"name":"@@"}`)},
	{"Files", "CSV cell", "a.csv", template("id,text\r\n1,\"@@\"\r\n")},
	{"Files", "JavaScript comment", "a.js", template("/* @@ */ let a = 1")},
	{"Files", "CSS comment", "a.css", template("/* @@ */ a{color:red}")},
	{"Files", "calendar", "a.ics", template("BEGIN:VEVENT\r\nSUMMARY:@@\r\nEND:VEVENT\r\n")},
	{"Files", "redirects", "_redirects", template("/a @@ 301\n")},
	{"Files", "headers", "_headers", template("/*\n  X-Note: @@\n")},
	{"Encodings", "UTF-16, little end first", "a.txt", func(s string) []byte { return utf16Of("first "+s, true) }},
	{"Encodings", "UTF-16, big end first", "a.html", func(s string) []byte { return utf16Of("<p>"+s, false) }},
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

// found reports whether a scan of one file tells of the id with an error.
func found(name string, data []byte, terms Terms, id string) bool {
	_, problems := Scan(context.Background(), map[string][]byte{name: data}, terms, Options{Workers: 1})
	for _, p := range problems {
		if p.Code() == diag.ProtectedTerm.Code && p.ID().String() == id {
			return true
		}
	}
	return false
}

// holdsTags reports whether tags in a container are tags to whoever reads it.
func holdsTags(c container) bool {
	switch c.name {
	case "paragraph", "srcdoc", "template and noscript", "feed, CDATA", "JSON":
		return true
	}
	return false
}

// sensible reports whether an encoding can stand over a text or in a container: a
// string in quotes neither in quotes nor over a backslash or a plus sign.
func sensible(outer encoding, text string) bool {
	if strings.HasPrefix(text, "\\74 ") && outer.name == "named entities" {
		return false // CSS ends an escape at a plain space only, so each letter stands alone
	}
	return outer.name != "string joined by plus" || !strings.ContainsAny(text, "\\\"+")
}

func cut(s string) string { return s[:min(len(s), 200)] }

// leakCase is one file with one name in it.
type leakCase struct {
	group, channel, about string
	file                  string
	data                  []byte
	id                    string
}

// allCases makes every case.
func allCases() []leakCase {
	var all []leakCase
	all = append(all, writingCases()...)
	all = append(all, encodingCases()...)
	all = append(all, encodedFileCases()...)
	return append(all, binaryCases()...)
}

// writingCases are every writing of every shape of name, in every kind of text.
func writingCases() (all []leakCase) {
	for _, w := range writings {
		for _, s := range shapes {
			name := w.apply(s.term.Text)
			if name == "" {
				continue
			}
			for _, c := range textContainers {
				if w.group == "HTML" && !holdsTags(c) {
					continue
				}
				all = append(all, leakCase{w.group, w.name, s.shape + " in " + c.name, c.file, c.wrap(sentence(name)), s.term.ID})
			}
		}
	}
	return all
}

// encodingCases are every encoding of every shape, alone, in a sentence, and over
// every other encoding.
func encodingCases() (all []leakCase) {
	for _, inner := range encodings {
		for _, s := range shapes {
			if s.term.Text != "Hope" { // alone it may as well be the word
				data := []byte("x " + inner.apply(s.term.Text) + "; y")
				all = append(all, leakCase{"Encodings", inner.name, s.shape + " alone", "a.txt", data, s.term.ID})
			}
			text := inner.apply(sentence(s.term.Text))
			all = append(all, leakCase{"Encodings", inner.name, s.shape, "a.txt", []byte("see " + text + " there"), s.term.ID})
			for _, outer := range encodings {
				if sensible(outer, text) {
					data := []byte("see " + outer.apply(text) + " there")
					all = append(all, leakCase{"Encodings, two deep", "any in " + outer.name, inner.name + ", " + s.shape, "a.txt", data, s.term.ID})
				}
			}
		}
	}
	return all
}

// encodedFileCases are every encoding in every kind of text file.
func encodedFileCases() (all []leakCase) {
	for _, c := range textContainers {
		for _, e := range encodings {
			if !sensible(e, string(c.wrap("x"))) {
				continue
			}
			for _, s := range shapes {
				data := c.wrap(e.apply(sentence(s.term.Text)))
				all = append(all, leakCase{c.group, c.name, e.name + ", " + s.shape, c.file, data, s.term.ID})
			}
		}
	}
	return all
}

// TestEveryChannel looks for the name in every case, and holds the table in the
// documentation to what it counts. With -update it writes the table.
func TestEveryChannel(t *testing.T) {
	terms := shapeTerms()
	counts := map[[2]string]*[2]int{}
	for _, c := range allCases() {
		key := [2]string{c.group, c.channel}
		if counts[key] == nil {
			counts[key] = new([2]int)
		}
		counts[key][1]++
		if found(c.file, c.data, terms, c.id) {
			counts[key][0]++
		} else {
			t.Errorf("%s, %s, %s: not found in %q", c.group, c.channel, c.about, cut(string(c.data)))
		}
	}
	checkTable(t, counts)
}
