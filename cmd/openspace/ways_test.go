package main

import (
	"encoding/base64"
	"fmt"
	"net/url"
	"strings"
)

// ways are those in which a name gets into prose by chance, and those in which
// somebody would try to get it past the checks.
var ways = []way{
	{"plain text", true, around("Thanks to ", " for coming.")},
	{"a sentence's first words", true, around("", " came late.")},
	{"a possessive", true, around("This is ", "’s paper.")},
	{"in brackets", true, around("A charity (", ") spoke.")},
	{"in capitals", true, func(n string) string { return "Thanks to " + strings.ToUpper(n) + "." }},
	{"a decimal entity", true, mapped(func(i int, r rune) string {
		if i == 0 {
			return fmt.Sprintf("&#%d;", r)
		}
		return string(r)
	})},
	{"hexadecimal entities", true, mapped(func(_ int, r rune) string { return fmt.Sprintf("&#x%X;", r) })},
	{"entities escaped twice", true, mapped(func(_ int, r rune) string { return fmt.Sprintf("&amp;#%d;", r) })},
	{"no-break spaces", true, replaced(" ", "&nbsp;")},
	{"a line's end", true, replaced(" ", "\n")},
	{"hard line breaks", true, replaced(" ", "\\\n")},
	{"split by emphasis", true, mapped(func(i int, r rune) string {
		if i == 1 {
			return "**" + string(r) + "**"
		}
		return string(r)
	})},
	{"each word in emphasis", true, func(n string) string { return "Thanks to *" + strings.ReplaceAll(n, " ", "* *") + "*." }},
	{"soft hyphens", true, mapped(func(_ int, r rune) string { return string(r) + "\u00ad" })},
	{"entities of soft hyphens", true, mapped(func(_ int, r rune) string { return string(r) + "&shy;" })},
	{"zero-width spaces", true, mapped(func(_ int, r rune) string { return string(r) + "\u200b" })},
	{"word joiners", true, mapped(func(_ int, r rune) string { return string(r) + "\u2060" })},
	{"Cyrillic letters", true, replaced("o", "о", "e", "е", "a", "а", "p", "р", "c", "с", "H", "Н")},
	{"full-width letters", true, mapped(func(_ int, r rune) string {
		if r > ' ' && r < 0x7f {
			return string(r + 0xfee0)
		}
		return string(r)
	})},
	{"escaped punctuation", true, func(n string) string { return "Thanks to \\(" + strings.ReplaceAll(n, " ", "\\-") + "\\)." }},
	{"a shortcode", true, around(`Thanks to {{< param "`, `" >}}.`)},
	{"a template action", true, around(`Thanks to {{ print "`, `" }}.`)},
	{"a shortcode's comment", true, around(`Thanks to {{% /* `, ` */ %}}.`)},
	{"a hidden link definition", true, around("Thanks.\n\n[hidden]: https://example.org/ \"", "\"")},
	{"a link definition's label", true, around("Thanks.\n\n[", "]: https://example.org/")},
	{"a comment", true, around("Thanks. <!-- ", " -->")},
	{"a comment on lines of its own", true, around("Thanks.\n\n<!--\n", "\n-->")},
	{"an HTML attribute", true, around(`Thanks <span title="`, `">all</span>.`)},
	{"an HTML block", true, around("<div>\n", "\n</div>")},
	{"a picture's text", true, around("Thanks ![", "](https://example.org/a.png).")},
	{"a picture's address", false, func(n string) string { return "Thanks ![all](https://example.org/" + slugOf(n) + ".png)." }},
	{"a link's text", true, around("Thanks to [", "](https://example.org/).")},
	{"part of a link's text", true, func(n string) string { return "Thanks to " + n[:1] + "[" + n[1:] + "](https://example.org/)." }},
	{"a link's address", true, func(n string) string { return "Thanks to [all](https://example.org/" + url.PathEscape(n) + ")." }},
	{"a link's host", true, func(n string) string { return "Thanks to [all](https://www." + slugOf(n) + ".example/)." }},
	{"a link's title", true, around(`Thanks to [all](https://example.org/ "`, `").`)},
	{"a link by reference", true, around("Thanks to [all][x].\n\n[x]: https://example.org/ '", "'")},
	{"an e-mail link", true, func(n string) string { return "Thanks to [all](mailto:" + slugOf(n) + "@example.org)." }},
	{"an automatic link", true, func(n string) string { return "See <https://" + slugOf(n) + ".example/>." }},
	{"an automatic e-mail link", true, func(n string) string { return "See <info@" + slugOf(n) + ".example>." }},
	{"a bare address", true, func(n string) string { return "See https://" + slugOf(n) + ".example/ now." }},
	{"code", true, around("Thanks to `", "`.")},
	{"a code block", true, around("Thanks.\n\n```\n", "\n```")},
	{"a list's item", true, around("- Thanks\n- ", "\n")},
	{"a nested list's item", true, around("- Thanks\n  - to ", "\n")},
	{"a quotation", true, around("> said ", "\n")},
	{"a table's cell", true, around("| Who | What |\n| --- | --- |\n| ", " | came |")},
	{"a table's head", true, around("| ", " | What |\n| --- | --- |\n| came | late |")},
	{"two cells of a table", true, func(n string) string {
		return "| Who | What |\n| --- | --- |\n| " + strings.Replace(n, " ", " | ", 1) + " |"
	}},
	{"two items of a list", true, func(n string) string { return "- " + strings.Replace(n, " ", "\n- ", 1) }},
	{"two paragraphs", true, func(n string) string { return strings.Replace(n, " ", "\n\n", 1) + " came." }},
	{"a heading of the write-up", true, around("### ", "\n\nThanks.")},
	{"a heading of prose", true, around("## ", "\n\nThanks.")},
	{"a heading underlined", true, around("", "\n------\n\nThanks.")},
	{"a footnote", true, around("Thanks[^1].\n\n[^1]: to ", ".")},
	{"an attribute block", true, around("Thanks.\n{title=\"", "\"}")},
	{"struck out", true, around("Thanks to ~~", "~~.")},
	{"a task", true, around("- [ ] Thank ", "")},
	{"mathematics", true, around("Thanks to $$", "$$.")},
	{"base64", true, func(n string) string {
		return "Thanks to " + base64.StdEncoding.EncodeToString([]byte("It was "+n+" who said it")) + " for that."
	}},
	{"percent", true, func(n string) string { return "Thanks to " + url.PathEscape(n) + " for that." }},
}
