package main

import (
	"encoding/base64"
	"html"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// seen looks for a name in bytes in several simple ways of its own. It shares
// nothing with the program's own folding and scanning, so that a hole in those is
// no hole in the test.
func seen(text string, p participant) bool {
	for _, v := range views(text) {
		if p.word != nil {
			if p.word.MatchString(v) || p.word.MatchString(legible(v)) {
				return true
			}
			continue
		}
		squashed := squash(v)
		for _, form := range p.forms {
			if strings.Contains(squashed, form) {
				return true
			}
		}
	}
	return false
}

var (
	tag        = regexp.MustCompile(`<[^>]*>`)
	escaped    = regexp.MustCompile(`(%[0-9a-fA-F]{2})+`)
	base64Word = regexp.MustCompile(`[A-Za-z0-9+/_-]{8,}={0,2}`)
)

// views are the readings of a text, each decoded once more than the one before.
func views(text string) []string {
	all := []string{text}
	for range 2 {
		text = html.UnescapeString(text)
		all = append(all, text, tag.ReplaceAllString(text, ""), tag.ReplaceAllString(text, " "), percent(text))
		text = percent(text)
	}
	for _, word := range base64Word.FindAllString(all[0], -1) {
		word = strings.TrimRight(strings.NewReplacer("-", "+", "_", "/").Replace(word), "=")
		if data, err := base64.RawStdEncoding.DecodeString(word); err == nil {
			all = append(all, string(data))
		}
	}
	return all
}

// percent decodes what is percent-encoded and leaves the rest.
func percent(text string) string {
	return escaped.ReplaceAllStringFunc(text, func(run string) string {
		decoded, err := url.PathUnescape(run)
		if err != nil {
			return run
		}
		return decoded
	})
}

var lookAlikes = strings.NewReplacer("а", "a", "е", "e", "о", "o", "р", "p", "с", "c", "у", "y", "і", "i", "Н", "h", "о", "o")

// legible is a text without accents, look-alikes and what does not show.
func legible(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.Mn, unicode.Cf) {
			return -1
		}
		return r
	}, lookAlikes.Replace(norm.NFKD.String(text)))
}

// squash leaves the letters and digits of a text, small, without accents.
func squash(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, legible(text))
}

// TestSeen: a test that looks for names is worth nothing if it cannot see them.
// Every way in which a name is planted must be seen where nothing hides it.
func TestSeen(t *testing.T) {
	for _, p := range participants {
		for _, w := range ways {
			if p.word != nil && !strings.Contains(w.plant(p.name), p.name) {
				continue // in pieces an ordinary word is none
			}
			if w.shows && !seen("<p>"+w.plant(p.name)+"</p>", p) {
				t.Errorf("%s as %s is not seen in %q", p.what, w.what, w.plant(p.name))
			}
		}
		if clean := "<p>The group met online. A participant hoped to see &#90; and 1 of 9.</p>"; seen(clean, p) {
			t.Errorf("%s is seen where it is not", p.what)
		}
	}
}
