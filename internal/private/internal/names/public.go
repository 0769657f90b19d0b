package names

import (
	"strings"
	"unicode"

	"openspace/internal/private/internal/words"
)

// phrases finds known names of one or more words in tokens. A name is the letters of
// its words, plurals, possessives, "the" and "and" left out, so that "IDENT 1" is
// IDENT1 and "the Chiefs' Council" is Chiefs Council.
type phrases struct {
	whole   map[string]bool
	heads   map[string]bool // the letters of a name's first word, first two words …
	initial map[string]bool // initialisms, in capitals
	longest int             // in words
}

func newPhrases() *phrases {
	return &phrases{whole: map[string]bool{}, heads: map[string]bool{}, initial: map[string]bool{}}
}

func (p *phrases) add(name string) {
	if up := initialism(name); up != "" {
		p.initial[up] = true
		p.longest = max(p.longest, min(len(up), 4))
		return
	}
	parts := tokenise(words.Of(name), nil)
	var key string
	for _, t := range parts {
		if !t.filler() {
			key += t.stem()
			p.heads[key] = true
		}
	}
	p.whole[key] = key != ""
	p.longest = max(p.longest, len(parts)+2)
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
	return strings.ToUpper(words.Key(name))
}

// at returns how many tokens from tokens[0] on are a known name: the most there are.
// With quiet, a short word in capitals is none of the words: ACT is no act.
func (p *phrases) at(tokens []token, quiet bool) int {
	if t := &tokens[0]; t.filler() || !t.letters() && !p.heads[t.stem()] {
		return 0
	}
	best, shouted := 0, true
	var letters, capitals string
	for n := range tokens {
		t := &tokens[n]
		if n >= p.longest || n > 0 && !t.gap.joined() && !t.gap.slash {
			break
		}
		shouted = shouted && (t.letters() || t.digit)
		if shouted {
			capitals += t.capitals()
		}
		if t.filler() {
			continue
		}
		letters += t.stem()
		plain := p.whole[letters] && !(quiet && t.shape == words.Shout && len(t.key) < 5)
		if plain || shouted && p.initial[capitals] {
			best = n + 1
		}
		if !shouted && !p.heads[letters] {
			break
		}
	}
	return best
}

// filler is a word that a name is the same with or without.
func (t *token) filler() bool { return t.key == "the" || t.key == "and" }

// letters reports whether the token may be letters of an initialism.
func (t *token) letters() bool {
	return t.shape == words.Shout || t.shape == words.Mixed || t.shape == words.Lone
}

// capitals is the token as part of an initialism, without the plural's s.
func (t *token) capitals() string {
	if t.shape == words.Shout || t.shape == words.Mixed {
		return strings.ToUpper(words.Key(strings.TrimSuffix(t.text, "s")))
	}
	return strings.ToUpper(t.key)
}
