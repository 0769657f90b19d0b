package leakscan

// Where a part of a text is looked at by itself, some of what stands around it is
// looked at with it: enough letters for any form of a name (package fold's maxLetters)
// and for any run of words that is looked for, and never a cut through what may be encoded as a whole. Spaces
// and marks do not count, nor do characters outside ASCII, as many of them do not
// show; so there is an end in bytes too, above what a name is spread over at most
// (package fold's maxSpan).
const (
	marginLetters = 192
	marginBytes   = 1200
)

// behind gives where the margin of s[i:] begins.
func behind(s string, i int) int {
	least := max(0, i-marginBytes)
	for letters := 0; i > least && (letters < marginLetters || alphabet[s[i-1]]); i-- {
		if wordBytes[s[i-1]] {
			letters++
		}
	}
	return runeStart(s, i)
}

// ahead gives where the margin of s[:i] ends.
func ahead(s string, i int) int {
	most := min(len(s), i+marginBytes)
	for letters := 0; i < most && (letters < marginLetters || alphabet[s[i]]); i++ {
		if wordBytes[s[i]] {
			letters++
		}
	}
	return runeStart(s, i)
}

// runeStart moves i back to the beginning of a character.
func runeStart(s string, i int) int {
	for i > 0 && i < len(s) && s[i]&0xc0 == 0x80 {
		i--
	}
	return i
}
