package names

import (
	"regexp"
	"strings"

	"openspace/internal/private/internal/words"
)

// Addresses name whom they belong to: a web or e-mail address, a bare domain, a
// handle, a hashtag. They wait unless the domain is a public body's or an example,
// or is a public name; an e-mail address also has to be a role's.

var address = regexp.MustCompile(`(?i)https?://[^\s<>"”“]+` +
	`|[\pL\pN._%+-]+@[\pL\pN-]+(?:\.[\pL\pN-]+)+` +
	`|\b(?:[\pL\pN-]+\.)+\pL{2,24}\b(?:/[^\s<>"”“]*)?` +
	`|[@#][\pL\pN_][\pL\pN_.-]*`)

// maxHost is the longest domain there can be (RFC 1035, 2.3.4).
const maxHost = 255

// addresses returns every address in the text, with those that are accounted for
// marked by an empty Text.
func (f *Finder) addresses(text string) []Name {
	var found []Name
	if !f.does(addressBook) || !mayHoldAddress(text) {
		return nil
	}
	for _, at := range address.FindAllStringIndex(text, -1) {
		word := strings.TrimRight(text[at[0]:at[1]], ".,;:!?)]'’")
		if !addressLike(text, at[0], word) {
			continue
		}
		n := Name{Start: at[0], End: at[0] + len(word)}
		if !f.knownAddress(word) {
			n.Text = word
		}
		found = append(found, n)
	}
	return found
}

// mayHoldAddress is a quick look for what every address has.
func mayHoldAddress(text string) bool {
	if strings.ContainsAny(text, "@#") || strings.Contains(text, "://") {
		return true
	}
	for i := 0; i+1 < len(text); i++ {
		if text[i] == '.' && text[i+1] > ' ' {
			return true
		}
	}
	return false
}

// addressLike sorts out e.g. and "end.The" (a missing space), and an @ or # inside a word.
func addressLike(text string, start int, word string) bool {
	switch {
	case strings.Contains(word, "://"):
		return true
	case strings.ContainsAny(word[:1], "@#"):
		return len(strings.Trim(word[1:], "0123456789")) > 1 && (start == 0 || !letterAt(text[start-1:], 0))
	case strings.Contains(word, "@"):
		return true
	}
	host, _, _ := strings.Cut(strings.ToLower(word), "/")
	last := host[strings.LastIndexByte(host, '.')+1:]
	return strings.Contains(host, ".") && domainEndings[last] && host == lowerTail(word, host)
}

// lowerTail is how a domain is written: its last part in one case, so that
// "report.It" is two sentences.
func lowerTail(word, host string) string {
	last := word[strings.LastIndexByte(word[:len(host)], '.')+1 : len(host)]
	if last == strings.ToLower(last) || last == strings.ToUpper(last) {
		return host
	}
	return ""
}

func (f *Finder) knownAddress(word string) bool {
	lower := strings.ToLower(word)
	if f.labels[words.Key(word)] {
		return true
	}
	if tag, ok := strings.CutPrefix(lower, "#"); ok {
		return f.knownLabel(tag) || dictionary(tag)
	}
	if handle, ok := strings.CutPrefix(lower, "@"); ok {
		return f.knownLabel(handle)
	}
	if box, host, ok := strings.Cut(lower, "@"); ok && !strings.Contains(lower, "://") {
		return mailboxes[box] && f.knownHost(host)
	}
	_, rest, found := strings.Cut(lower, "://")
	if !found {
		rest = lower
	}
	host, path, _ := strings.Cut(rest, "/")
	return f.knownHost(host) && f.knownPath(path)
}

// knownHost reports whether a domain is accounted for: one of the official ones or
// under it, or the label before its ending is a public name.
func (f *Finder) knownHost(host string) bool {
	if len(host) > maxHost {
		return false
	}
	for h := host; h != ""; {
		if official[h] {
			return true
		}
		_, h, _ = strings.Cut(h, ".")
	}
	labels := strings.Split(strings.TrimPrefix(host, "www."), ".")
	for len(labels) > 1 && domainEndings[labels[len(labels)-1]] {
		labels = labels[:len(labels)-1]
	}
	return len(labels) == 1 && f.knownLabel(labels[0])
}

// knownLabel reports whether the letters of a handle or a domain are a public
// name's, perhaps with the country before or behind.
func (f *Finder) knownLabel(label string) bool {
	key := words.Key(label)
	for _, k := range []string{key, strings.TrimPrefix(key, "uk"), strings.TrimSuffix(key, "uk"), strings.TrimSuffix(key, "gov")} {
		if f.labels[k] {
			return true
		}
	}
	return false
}

// knownPath reports whether all words of an address's path are ordinary or public.
// A name made of ordinary words cannot be seen in it.
func (f *Finder) knownPath(path string) bool {
	for _, w := range strings.FieldsFunc(path, func(r rune) bool { return !words.Letter(r) }) {
		key := words.Key(w)
		if len(strings.Trim(key, "0123456789")) > 2 && !dictionary(key) && !f.labels[key] && !f.words[stem(key)] && !technical[key] {
			return false
		}
	}
	return true
}

var technical = setOf([]string{"html", "htm", "pdf", "php", "aspx", "docx", "xlsx", "csv", "json", "xml", "www", "en", "ukpga", "uksi", "ukdsi"})
