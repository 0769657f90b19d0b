package names

import (
	"strings"
	"unicode"
)

// phrases finds known names of one or more words in tokens. A name is the letters of
// its words, plurals, possessives, "the" and "and" left out, so that "IDENT 1" is
// IDENT1 and "the Chiefs' Council" is Chiefs Council.
type phrases struct {
	whole   map[string]bool
	initial map[string]bool // initialisms, in capitals
	longest int             // in words
}

func newPhrases() *phrases {
	return &phrases{whole: map[string]bool{}, initial: map[string]bool{}}
}

func (p *phrases) add(name string) {
	if up := initialism(name); up != "" {
		p.initial[up] = true
		p.longest = max(p.longest, min(len(up), 4))
		return
	}
	words := tokenise(name, nil)
	if key := join(words); key != "" {
		p.whole[key] = true
		p.longest = max(p.longest, len(words)+2)
	}
}

// initialism gives the capitals of a name that is one: a single word, at least two
// capitals or digits, and no more small letters than those.
func initialism(name string) string {
	ups, lows := 0, 0
	for _, r := range name {
		switch {
		case unicode.IsUpper(r), unicode.IsDigit(r):
			ups++
		case unicode.IsLower(r):
			lows++
		case r != '.' && r != '-' && r != '&' && r != '/':
			return ""
		}
	}
	if ups < 2 || lows > ups || !unicode.IsUpper([]rune(name)[0]) {
		return ""
	}
	return strings.ToUpper(keyOf(name))
}

func join(words []token) string {
	var b strings.Builder
	for _, t := range words {
		if t.key != "the" && t.key != "and" {
			b.WriteString(stem(t.key))
		}
	}
	return b.String()
}

// at returns how many tokens from tokens[0] on are a known name: the most there are.
// With quiet, a short word in capitals is none of the words: ACT is no act.
func (p *phrases) at(tokens []token, quiet bool) int {
	best, shouted := 0, true
	var words, capitals strings.Builder
	for n, t := range tokens {
		if n >= p.longest || n > 0 && !t.gap.joined() && !t.gap.slash {
			break
		}
		filler := t.key == "the" || t.key == "and"
		if !filler {
			words.WriteString(stem(t.key))
		}
		capitals.WriteString(strings.ToUpper(initialKey(t)))
		shouted = shouted && (t.shape == shout || t.shape == mixed || t.shape == lone || t.digit)
		plain := p.whole[words.String()] && !(quiet && t.shape == shout && len(t.key) < 5)
		if !filler && (plain || shouted && p.initial[capitals.String()]) {
			best = n + 1
		}
	}
	return best
}

// initialKey drops the plural's s from an initialism.
func initialKey(t token) string {
	if t.shape == shout || t.shape == mixed {
		return keyOf(strings.TrimSuffix(t.text, "s"))
	}
	return t.key
}
