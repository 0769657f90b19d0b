package leakscan

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// leastCodes is how many numbers in a row are taken for text.
const leastCodes = 3

// row reads numbers of one base up to one that is no character. It gives where the
// row ends even if it is no text, so that no part of it is read again.
func row(s string, i, base int) (text string, end int) {
	count, end := rowEnd(s, i, base)
	if count < leastCodes {
		return "", end
	}
	codes := make([]int, 0, count)
	gaps := make([]string, 0, count) // what stands behind each number
	for i < end {
		r, size := codeAt(s[i:], base)
		i += size
		gap := separatorAt(s[i:])
		codes, gaps = append(codes, r), append(gaps, s[i:i+gap])
		i += gap
	}
	return rowText(codes, gaps[:len(gaps)-1]), end
}

// rowEnd counts the numbers of a row, and gives the end of the last.
func rowEnd(s string, i, base int) (count, end int) {
	for end = i; i < len(s); count++ {
		r, size := codeAt(s[i:], base)
		if size == 0 || !plausibleCode(r) {
			break
		}
		end = i + size
		gap := separatorAt(s[end:])
		if gap == 0 {
			return count + 1, end
		}
		i = end + gap
	}
	return count, end
}

// rowText reads numbers as text. Where what stands between them is not as in most of
// the row, it may be that two rows meet: they are read together and apart.
func rowText(codes []int, gaps []string) string {
	usual := commonest(gaps)
	whole, apart := codesText(codes), ""
	start := 0
	for i := range codes {
		if i+1 == len(codes) || gaps[i] != usual {
			if part := codes[start : i+1]; len(part) >= leastCodes {
				apart += codesText(part) + "\n\n"
			}
			start = i + 1
		}
	}
	if len(gaps) == 0 || strings.TrimRight(apart, "\n") == whole {
		return whole
	}
	return whole + "\n\n" + apart
}

func commonest(list []string) string {
	counts := map[string]int{}
	most := ""
	for _, s := range list {
		if counts[s]++; counts[s] > counts[most] {
			most = s
		}
	}
	return most
}

// codesText reads the numbers as bytes of UTF-8, or else as characters, or else as
// those bytes that make sense. It gives "" if they are no text.
func codesText(codes []int) string {
	var small []byte
	var wide []rune
	for _, r := range codes {
		small, wide = append(small, byte(r)), append(wide, rune(r))
	}
	if slices.Max(codes) < 256 && readableBytes(small) {
		return string(small)
	}
	if text := string(wide); readableBytes([]byte(text)) {
		return text
	}
	if text := strings.ToValidUTF8(string(small), "\n\n"); slices.Max(codes) < 256 && readableBytes([]byte(text)) {
		return text
	}
	return ""
}

// marksBetween may stand between two numbers of a row.
const marksBetween = ",;:-|"

// mostBetween is the most bytes that separatorAt takes: the last space may be one of
// three bytes.
const mostBetween = 8

// separatorAt gives the length of what parts two numbers: one mark, a space, or both.
func separatorAt(s string) int {
	i := 0
	if i < len(s) && strings.IndexByte(marksBetween, s[i]) >= 0 {
		i++
	}
	for i < len(s) && i < mostBetween-2 {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsSpace(r) {
			break
		}
		i += size
	}
	return i
}
