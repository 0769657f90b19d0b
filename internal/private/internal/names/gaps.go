package names

import (
	"regexp"
	"strings"
	"unicode"

	"openspace/internal/private/internal/words"
)

// gap is what stands between a word and the word before it.
type gap struct {
	start   bool // a sentence begins here
	colon   bool // … because of a colon
	quoted  bool // an opening quotation mark or bracket is in the gap
	comma   bool // only a comma and space
	slash   bool // only a slash
	hyphen  bool // only a hyphen
	amp     bool // only an ampersand and space
	space   bool // only space, or an apostrophe and space
	point   bool // only a full stop that ends no sentence, and space
	nothing bool // the paragraph or an address ends here
}

// joined reports whether a name may run over the gap.
func (g gap) joined() bool { return g.space || g.hyphen || g.amp || g.point }

var (
	newBlock    = regexp.MustCompile(`\||\n\s*(\n|[-*•·‣▪●\x{f0b7}\x{f0a7}+]\s|\d{1,3}[.)]\s)|\x{2029}`)
	sentenceEnd = regexp.MustCompile(`[.!?…][)\]"”’'»]*(\s|[("“‘'\[])`)
	aposSpace   = regexp.MustCompile(`^['’ʼ]\s+$`)
)

func (s *scanner) gapBefore(start int) gap {
	if s.text[s.from:start] == " " && len(s.tokens) > 0 && !s.broken {
		return gap{space: true}
	}
	between := strings.Map(func(r rune) rune {
		if words.Unseen(r) {
			return -1
		}
		return r
	}, s.text[s.from:start])
	switch {
	case s.broken:
		return gap{nothing: true, start: endsSentence(between) || beginsBlock(between)}
	case len(s.tokens) == 0:
		return gap{start: true, nothing: true, quoted: strings.ContainsAny(between, "(\"“‘[")}
	}
	return s.between(between, &s.tokens[len(s.tokens)-1])
}

// beginsBlock and endsSentence look for the characters that matter first: a regular
// expression costs many times that.
func beginsBlock(between string) bool {
	return strings.ContainsAny(between, "|\n\u2029") && newBlock.MatchString(between)
}

func endsSentence(between string) bool {
	return between == ". " || strings.ContainsAny(between, ".!?…") && sentenceEnd.MatchString(between)
}

func (s *scanner) between(between string, before *token) gap {
	trimmed := strings.TrimFunc(between, unicode.IsSpace)
	switch {
	case beginsBlock(between):
		return gap{start: true, nothing: true}
	case trimmed == "" && between != "":
		return gap{space: true}
	case strings.HasSuffix(before.key, "s") && aposSpace.MatchString(between):
		before.possessive = true
		before.full += len(strings.TrimRightFunc(between, unicode.IsSpace))
		return gap{space: true}
	case trimmed == "-" && between == trimmed, between == "‐", between == "‑":
		return gap{hyphen: true}
	case between == "/":
		return gap{slash: true}
	case trimmed == ",":
		return gap{comma: true}
	case trimmed == "&":
		return gap{amp: true}
	case trimmed == "." && stopsNothing(before):
		return gap{point: true}
	}
	return gap{
		start:  endsSentence(between) && !(strings.HasPrefix(between, ".") && stopsNothing(before)) || strings.Contains(between, ";"),
		colon:  strings.Contains(between, ":"),
		quoted: strings.ContainsAny(between, "(\"“‘["),
	}
}

// stopsNothing reports whether a full stop behind the word ends no sentence.
func stopsNothing(t *token) bool {
	return t.in(abbreviated) || t.shape == words.Lone || t.dotted && t.shape != words.Small
}
