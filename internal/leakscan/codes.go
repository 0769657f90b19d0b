package leakscan

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// hasCodes reports whether as many numbers as make a row stand near one another, each
// of which may be a character. It is quick to say no, as of most texts.
func hasCodes(s string) bool {
	count, last := 0, 0
	for i := 0; i < len(s); {
		if !wordBytes[s[i]] {
			i++
			continue
		}
		end := skipWord(s, i)
		switch {
		case end-i > 6 || hexDigit(s[i]) < 0 || !mayBeCode(s[i:end]):
			count = 0
		case count == 0 || i-last > mostBetween:
			count, last = 1, end
		default:
			if count++; count == leastCodes {
				return true
			}
			last = end
		}
		i = end
	}
	return false
}

// mayBeCode reports whether a word is a number that codeAt takes, of either base.
func mayBeCode(word string) bool {
	for _, base := range bases {
		if r, size := codeAt(word, base); size > 0 && plausibleCode(r) {
			return true
		}
	}
	return false
}

// bases in which characters are written as numbers.
var bases = [...]int{10, 16}

// fromCodes makes a view of characters written as numbers of one base in a row:
// 72, 83, 78 or 0x48,0x53,0x4e or 48 53 4e. It gives nil if there are none.
func fromCodes(v *view, base int) *view {
	e := edits{text: v.text}
	for i := 0; i < len(v.text); {
		if !wordBytes[v.text[i]] {
			i++
			continue
		}
		word := skipWord(v.text, i)
		if word-i > 6 || hexDigit(v.text[i]) < 0 {
			i = word
			continue
		}
		text, end := row(v.text, i, base)
		if text != "" {
			e.replace(i, end-i, text)
		}
		i = max(end, word)
	}
	return e.view(v, codeNumbers)
}

func skipWord(s string, i int) int {
	for i < len(s) && wordBytes[s[i]] {
		i++
	}
	return i
}

// wordBytes are the ASCII letters and digits.
var wordBytes = func() (table [256]bool) {
	for c := range table {
		table[c] = isLetter(byte(c)) || isDigit(byte(c))
	}
	return table
}()

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

// plausibleCode reports whether a number may be a character of a text, or a byte of it.
func plausibleCode(r int) bool {
	return r > unicode.MaxASCII || plausibleByte(byte(r))
}

// codeAt reads one number: two hexadecimal digits with or without 0x, or a decimal
// number of two to six digits.
func codeAt(s string, base int) (r, size int) {
	if base == 16 {
		prefix := 0
		if strings.HasPrefix(s, "0x") || strings.HasPrefix(s, "0X") {
			prefix = 2
		}
		if len(s) < prefix+2 || skipWord(s, 0) != prefix+2 {
			return 0, 0
		}
		n, ok := hexNumber(s[prefix : prefix+2])
		if !ok {
			return 0, 0
		}
		return n, prefix + 2
	}
	n, i := 0, 0
	for i < len(s) && i < 7 && isDigit(s[i]) {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if i < 2 || i > 6 || i < len(s) && isLetter(s[i]) {
		return 0, 0
	}
	return n, i
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
