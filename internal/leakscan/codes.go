package leakscan

import (
	"slices"
	"strings"
	"unicode"
)

// hasCodes reports whether characters are written as numbers in v.
func hasCodes(v *view) bool {
	stretches := codeStretches(v.text)
	return slices.ContainsFunc(bases[:], func(base int) bool { return fromCodes(v, base, stretches) != nil })
}

// codeStretches gives the stretches of s, each its two ends, in which as many numbers as
// make a row stand near one another, each of which may be a character.
func codeStretches(s string) (list [][2]int) {
	count, start, last := 0, 0, 0
	for i := 0; i < len(s); {
		if !wordBytes[s[i]] {
			i++
			continue
		}
		end := skipWord(s, i)
		code := isCode(s[i:end])
		if count > 0 && (!code || i-last > mostBetween) {
			if count >= leastCodes {
				list = append(list, [2]int{start, last})
			}
			count = 0
		}
		if code {
			if count == 0 {
				start = i
			}
			count, last = count+1, end
		}
		i = end
	}
	if count >= leastCodes {
		list = append(list, [2]int{start, last})
	}
	return list
}

// isCode reports whether a word may be a number that stands for a character. It is quick,
// as most words are none.
func isCode(word string) bool {
	return len(word) <= 6 && hexDigit(word[0]) >= 0 && (isDigit(word[0]) || len(word) == 2) && mayBeCode(word)
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
// 72, 83, 78 or 0x48,0x53,0x4e or 48 53 4e, in the stretches that have any. It gives nil
// if there are none.
func fromCodes(v *view, base int, stretches [][2]int) *view {
	e := edits{text: v.text}
	for _, at := range stretches {
		for i := at[0]; i < at[1]; {
			if !wordBytes[v.text[i]] {
				i++
				continue
			}
			text, end := row(v.text, i, base)
			if text != "" {
				e.replace(i, end-i, text)
			}
			i = max(end, skipWord(v.text, i))
		}
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
