package leakscan

import "strings"

// pdfNameText undoes the #xx of names.
func pdfNameText(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '#' && i+3 <= len(s) {
			if n, ok := hexNumber(s[i+1 : i+3]); ok {
				b.WriteByte(byte(n))
				i += 2
				continue
			}
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// literal decodes a string in parentheses and gives the offset after it, and whether
// it has an end.
func literal(s string, i int) (text string, end int, ok bool) {
	var b strings.Builder
	depth := 0
	for ; i < len(s); i++ {
		switch c := s[i]; c {
		case '(':
			if depth++; depth > 1 {
				b.WriteByte(c)
			}
		case ')':
			if depth--; depth == 0 {
				return b.String(), i + 1, true
			}
			b.WriteByte(c)
		case '\\':
			to, size := literalEscape(s, i)
			b.WriteString(to)
			i += size - 1
		default:
			b.WriteByte(c)
		}
	}
	return b.String(), len(s), false
}

func literalEscape(s string, i int) (string, int) {
	if i+1 >= len(s) {
		return "", 1
	}
	switch c := s[i+1]; c {
	case 'n', 'r', 't':
		return " ", 2
	case 'b', 'f':
		return "", 2
	case '\r':
		if strings.HasPrefix(s[i+2:], "\n") {
			return "", 3
		}
		return "", 2
	case '\n':
		return "", 2
	}
	n, end := 0, i+1
	for end < len(s) && end < i+4 && '0' <= s[end] && s[end] <= '7' {
		n = n*8 + int(s[end]-'0')
		end++
	}
	if end > i+1 {
		return string([]byte{byte(n)}), end - i
	}
	return s[i+1 : i+2], 2
}
