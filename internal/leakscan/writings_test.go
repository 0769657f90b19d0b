package leakscan

import (
	"strings"

	"golang.org/x/net/idna"
	"golang.org/x/text/unicode/norm"
)

// writing changes how a name is written. It gives "" for a name that it does not apply to.
type writing struct {
	group, name string
	apply       func(string) string
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

func threeWords(s string) bool { return strings.Count(s, " ") == 2 }

func longName(s string) bool { return len(s) >= 9 }

func isPerson(s string) bool { return s == "Zoë Tregarthen" }

func isInitials(s string) bool { return s == strings.ToUpper(s) }

func notInitials(s string) bool { return !isInitials(s) }

func notOrdinary(s string) bool { return s != "Hope" }

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
