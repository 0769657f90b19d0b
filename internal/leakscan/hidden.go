package leakscan

import "strings"

// revealed makes a view of what is written in tag characters, which do not show
// and each stand for a letter, or backwards after an override of direction. It
// gives nil if there is none.
func revealed(v *view) *view {
	var b builder
	hasTags := strings.Contains(v.text, "\xf3\xa0\x80") || strings.Contains(v.text, "\xf3\xa0\x81")
	hasOverride := strings.Contains(v.text, "\u202e")
	if !hasTags && !hasOverride {
		return nil
	}
	if hasTags {
		tagCharacters(&b, v.text)
	}
	if hasOverride {
		overridden(&b, v.text)
	}
	return b.view(v, steganography, true)
}

func tagCharacters(b *builder, s string) {
	for i, r := range s {
		if 0xe0020 <= r && r <= 0xe007e {
			b.stands(string(r-0xe0000), i)
		}
	}
	b.stands("\n\n", len(s))
}

// overridden turns each stretch after U+202E round, up to the mark that ends it.
func overridden(b *builder, s string) {
	for i := strings.Index(s, "\u202e"); i >= 0; {
		i += len("\u202e")
		end := strings.IndexAny(s[i:], "\u202c\u2069\n")
		if end < 0 {
			end = len(s) - i
		}
		for at := i + end; at > i; {
			at--
			for at > i && s[at]&0xc0 == 0x80 {
				at--
			}
			b.stands(firstRune(s[at:]), at)
		}
		b.stands("\n\n", i+end)
		next := strings.Index(s[i+end:], "\u202e")
		if next < 0 {
			return
		}
		i += end + next
	}
}

func firstRune(s string) string {
	for i := range s {
		if i > 0 {
			return s[:i]
		}
	}
	return s
}
