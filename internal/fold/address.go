package fold

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// quoted reports whether the word begins a string or a bracket that follows
// something without a space, as strings in code do.
func (o occurrence) quoted() bool {
	before := o.text[max(0, o.start()-8):o.start()]
	bare := strings.TrimRight(before, "\"'`([{<")
	if bare == before || bare == "" {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(bare)
	return !unicode.IsSpace(r) || before[len(before)-1] == '`'
}

// identifier reports whether the word is part of code or of an address.
func (o occurrence) identifier() bool {
	before, after := o.text[:o.start()], o.text[o.end():]
	if o.from > 0 && o.ls[o.from].gap == none || o.until < len(o.ls) && o.ls[o.until].gap == none {
		return true
	}
	if len(before) > 0 && strings.ContainsRune("._#$/\\<%-&=:", rune(before[len(before)-1])) {
		return true
	}
	if len(after) > 1 && after[0] == '.' {
		r, _ := utf8.DecodeRuneInString(after[1:])
		return unicode.IsLetter(r)
	}
	return len(after) > 0 && strings.ContainsRune("_(=/\\{[", rune(after[0]))
}

// address reports whether the form is the name part of a domain or a handle.
func (o occurrence) address() bool {
	before, after := o.text[:o.start()], o.text[o.end():]
	if !o.closed() && !o.joined() {
		return false
	}
	if strings.HasSuffix(before, "@") && !strings.HasPrefix(after, "/") {
		return true
	}
	return domainEnding(after)
}

// domainEnding reports whether text goes on like the end of a domain.
func domainEnding(text string) bool {
	for _, end := range []string{".org", ".com", ".co.", ".net", ".uk", ".charity", ".eu", ".info", ".cymru", ".wales", ".scot", ".ngo", ".ie", ".ac.", ".gov.", ".io", ".me", ".london", ".foundation", ".online", ".social", ".blog", ".example"} {
		if len(text) >= len(end) && strings.EqualFold(text[:len(end)], end) {
			rest := text[len(end):]
			r, _ := utf8.DecodeRuneInString(rest)
			return rest == "" || strings.HasSuffix(end, ".") || !unicode.IsLetter(r)
		}
	}
	return false
}
