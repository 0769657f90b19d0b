package positions

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"openspace/internal/private/internal/words"
)

// wordEnd goes on over letters, and over a hyphen, an apostrophe, a full stop or an
// ampersand that joins two of them.
func wordEnd(text string, i int) int {
	segment, dotted := 0, false // letters since the last joint; an initial has gone before
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		next, _ := utf8.DecodeRuneInString(text[i+n:])
		switch {
		case words.Letter(r):
			segment++
		case words.Unseen(r):
		case strings.ContainsRune("-‐‑'’ʼ&@", r) && words.Letter(next):
			segment = 0
		case r == '.' && segment == 1 && words.Letter(next) && lone(text, i+n), r == '.' && unicode.IsLower(next):
			segment, dotted = 0, segment == 1
		case (r == '.' || r == ',' || r == ':' || r == '/') && unicode.IsDigit(next) && segment > 0 && digitBefore(text, i):
			segment = 0
		case r == '.' && segment == 1 && dotted:
			return i + n
		default:
			return i + possessiveEnd(text[i:], text[:i])
		}
		i += n
	}
	return i
}

// lone reports whether the letter at i stands alone, as in "J.S." and "e.g.".
func lone(text string, i int) bool {
	_, n := utf8.DecodeRuneInString(text[i:])
	after, _ := utf8.DecodeRuneInString(text[i+n:])
	return !words.Letter(after)
}

func digitBefore(text string, i int) bool { return text[i-1] >= '0' && text[i-1] <= '9' }

// possessiveEnd is the length of the apostrophe in "members’ view".
func possessiveEnd(rest, before string) int {
	r, n := utf8.DecodeRuneInString(rest)
	if r != '\'' && r != '’' && r != 'ʼ' || !strings.HasSuffix(before, "s") || len(rest) < n+2 || rest[n] != ' ' {
		return 0
	}
	next, _ := utf8.DecodeRuneInString(rest[n+1:])
	if !unicode.IsLower(next) && (!unicode.IsUpper(next) || mayQuote(before[max(0, len(before)-300):])) {
		return 0 // it may close a quotation
	}
	return n
}

// mayQuote reports whether a single quotation mark could have been opened.
func mayQuote(before string) bool {
	return strings.Contains(before, "‘") || strings.Contains(before, " '") || strings.HasPrefix(before, "'")
}
