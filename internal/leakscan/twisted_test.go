package leakscan

import (
	"encoding/base64"
	"encoding/hex"
	"testing"

	"openspace/internal/diag"
	"openspace/internal/fold"
)

const byteOrderMark = 2 // bytes

// TestTwistedWritings: names that a program, a style sheet or a browser puts together, and
// such as only look like somebody's.
func TestTwistedWritings(t *testing.T) {
	const raisedTwo, tradeMark = "\u00b2", "\u2122"
	for _, c := range []struct {
		about, name, text string
		found             bool
	}{
		{"an element that nobody sees", "a.html", `<p>Woman<script>0</script>guard, Woman<style>b{}</style>guard`, true},
		{"an element that says something of the page", "a.html", `<p>Woman<meta name=x>guard`, true},
		{"two blocks", "a.html", `<p>Woman</p><p>guard</p>`, false},
		{"a comment between", "a.js", `"Woman" /* a */ + // b` + "\n" + ` "guard"`, true},
		{"parentheses", "a.js", `"Woman" + ("gua" + "rd")`, true},
		{"a method", "a.js", `"Woman".concat("guard")`, true},
		{"an assignment that adds", "a.js", "s = \"Woman\";\ns += \"guard\"", true},
		{"a template", "a.js", "`${\"Woman\"}${\"guard\"}`", true},
		{"next to one another", "a.css", `a::after{content:"Woman" "guard"}`, true},
		{"over a line's end", "a.txt", "\"Woman\" \\\n\"guard\"", true},
		{"SQL", "a.txt", `'Woman' || 'guard'`, true},
		{"far apart", "a.js", `"Woman" /*` + string(make([]byte, joinBytes)) + `*/ + "guard"`, false},
		{"UTF-16 with what does not show, in base64", "a.txt", base64.StdEncoding.EncodeToString(utf16Of("met W\u2060o\u2060m\u2060a\u2060n\u2060g\u2060u\u2060a\u2060r\u2060d", true)[byteOrderMark:]), true},
		{"UTF-16 in full width, in hexadecimal", "a.txt", hex.EncodeToString(utf16Of("Ｗｏｍａｎｇｕａｒｄ", true)[byteOrderMark:]), true},
		{"UTF-7 with what does not show", "a.txt", "W+AK0-o+AK0-m+AK0-a+AK0-n+AK0-g+AK0-u+AK0-a+AK0-r+AK0-d", true},
		{"UTF-7 in full width", "a.txt", "+/zf/T/9N/0H/Tv9H/1X/Qf9S/0Q-", true},
		{"octal", "a.js", `"\127\157\155\141\156\147\165\141\162\144"`, true},
		{"octal bytes", "a.txt", `"Zo\303\253 Tregarthen"`, true},
		{"an octal space", "a.txt", `Harbour\040Survivors\040Network`, true},
		{"a profile in hexadecimal", "a.txt", hex.EncodeToString([]byte("\x01\xfe\x90\x00\x01\x02\x03\x80\x81\x82\x83 made by Womanguard\x00\x01\xfe")), true},
		{"an initialism with a footnote", "a.txt", "HSN" + raisedTwo + " said", true},
		{"an initialism with a footnote's tag", "a.html", "<p>HSN<sup>1</sup> said", true},
		{"a sign of trade", "a.txt", "HSN" + tradeMark + " said", true},
		{"a hash's end", "a.txt", "sha256-kP3bxzihkHSN=", false},
		{"a long key's end", "a.txt", "kabcdefghijklmnopqrstuvwxabcdefghijklmnopqrstuvwxHSN", false},
		{"a part of a format", "a.py", `"%h_s_n"`, false},
	} {
		_, problems := scan(t, c.name, c.text)
		if found := diag.Stops(problems); found != c.found {
			t.Errorf("%s: found %t, want %t: %s", c.about, found, c.found, show(problems))
		}
	}
}

// TestFractionsAreNoHexadecimal: six digits behind a decimal point spell a short name in
// hexadecimal now and then; the same digits by themselves may be meant so.
func TestFractionsAreNoHexadecimal(t *testing.T) {
	find := fold.NewMatcher([]fold.Term{{ID: "org-01", Text: "SAB", Kind: fold.Alias}}).Find
	for text, found := range map[string]bool{"736162": true, "0.736162": false, "x.736162": true, "M0.736162 1.5": false} {
		_, problems := Scan(t.Context(), map[string][]byte{"a.txt": []byte(text)}, Terms{Names: fold.Search{Find: find}}, Options{})
		if diag.Stops(problems) != found {
			t.Errorf("%q: %s", text, show(problems))
		}
	}
}
