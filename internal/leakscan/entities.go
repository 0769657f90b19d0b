package leakscan

import (
	stdhtml "html"
	"strings"
)

// inAttribute decodes the character reference at the start of s as [entity] does,
// but as in an address: ?a=b&centre=c holds no cent sign.
func inAttribute(s string) (string, int) {
	to, size := entity(s)
	if size > 1 && s[1] != '#' && s[size-1] != ';' && size < len(s) &&
		(isLetter(s[size]) || isDigit(s[size]) || s[size] == '=') {
		return "&", 1
	}
	return to, size
}

// entity decodes the character reference at the start of s, which begins with &.
// It gives the text and how many bytes it took; a bare & is itself.
func entity(s string) (string, int) {
	end := 1
	for end < len(s) && end < 36 && (isLetter(s[end]) || isDigit(s[end]) || s[end] == '#') {
		end++
	}
	if end < len(s) && s[end] == ';' {
		end++
	}
	to := stdhtml.UnescapeString(s[:end])
	if to == s[:end] {
		return "&", 1
	}
	// A reference without its semicolon may end before the letters do: &copyHSN.
	if rest := longestSuffix(s[:end], to); rest > 0 {
		return to[:len(to)-rest], end - rest
	}
	return to, end
}

// longestSuffix gives how many bytes at the end of a reference were left as they are.
func longestSuffix(from, to string) int {
	if strings.HasSuffix(from, ";") && !strings.HasSuffix(to, ";") {
		return 0
	}
	n := 0
	for n < len(to)-1 && n < len(from)-2 && from[len(from)-1-n] == to[len(to)-1-n] {
		n++
	}
	return n
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
