package leakscan

import "strings"

const quotes = "\"'`"

// joined takes what stands between the end of a string and the beginning of the next,
// where a program or a style sheet makes one of the two: an operator, or nothing but white
// space; with parentheses, comments and the ends of lines about it. Only a plus sign is
// taken over a blank line (see [goesOn]).
func joined(s string, i int) (string, int) {
	if j := overPlus(s, i+1); j > 0 {
		return "", j - i
	}
	end := i + 1 + min(len(s)-i-1, joinBytes)
	if n := strings.Index(s[i+1:end], "\n\n"); n >= 0 {
		end = i + 1 + n
	}
	if j := overOperator(s[:end], i+1); j > 0 {
		return "", j - i
	}
	return "", 0
}

// joinBytes is how far apart two strings may be that are joined otherwise than by a plus
// sign and white space.
const joinBytes = 200

// overPlus gives the first byte of the string behind a plus sign at s[i:], or 0.
func overPlus(s string, i int) int {
	j := skipSpaces(s, i)
	if j >= len(s) || s[j] != '+' {
		return 0
	}
	return opening(s, skipSpaces(s, j+1))
}

// operators join two strings: JavaScript's, and in its templates; SQL's; PHP's and Perl's;
// a method's call.
var operators = []string{"+", "||", "}${", ".concat(", ".", "&", "~"}

// overOperator gives the first byte of the string behind an operator or an assignment that
// adds, or that stands next to this one, or 0.
func overOperator(s string, i int) int {
	j := skipAside(s, i)
	beside := j > i && !strings.ContainsAny(s[i:j], "()")
	for _, o := range operators {
		if strings.HasPrefix(s[j:], o) {
			return opening(s, skipAside(s, j+len(o)))
		}
	}
	if n := strings.Index(s[j:], "+="); n >= 0 && namesVariable(s[j:j+n]) {
		return opening(s, skipAside(s, j+n+len("+=")))
	}
	if beside {
		return opening(s, j)
	}
	return 0
}

// opening gives the byte behind a quote at s[i], or 0 where there is none.
func opening(s string, i int) int {
	if i >= len(s) || strings.IndexByte(quotes, s[i]) < 0 {
		return 0
	}
	return i + 1
}

// namesVariable reports whether nothing but the name of a variable, and what ends the line
// before it, stands in s.
func namesVariable(s string) bool {
	return strings.IndexFunc(strings.TrimSpace(strings.TrimLeft(s, "; \t\r\n")), func(r rune) bool {
		return r >= 0x80 || !wordByte(byte(r)) && r != '_' && r != '$' && r != '.' && r != '[' && r != ']'
	}) < 0
}

// skipAside skips white space, parentheses, the sign that a line goes on, and comments.
func skipAside(s string, i int) int {
	for i < len(s) {
		switch {
		case strings.IndexByte(" \t\r\n\f\v()", s[i]) >= 0:
			i++
		case strings.HasPrefix(s[i:], "\\\n"):
			i += 2
		case strings.HasPrefix(s[i:], "/*"):
			n := strings.Index(s[i+2:], "*/")
			if n < 0 {
				return i
			}
			i += 2 + n + 2
		case strings.HasPrefix(s[i:], "//"):
			n := strings.IndexByte(s[i:], '\n')
			if n < 0 {
				return i
			}
			i += n
		default:
			return i
		}
	}
	return i
}
