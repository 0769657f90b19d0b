package names

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
	"strings"
	"sync"

	"openspace/internal/fold"
)

//go:embed words.txt.gz
var packedWords []byte

// moreWords is a second list of ordinary words, rarer than fold's. The two differ on
// purpose: fold's decides that a protected name may be plain language, where fewer
// words are safer; this one decides that a sentence may begin with the word.
var moreWords = sync.OnceValue(func() set {
	unpacked, err := gzip.NewReader(bytes.NewReader(packedWords))
	if err != nil {
		panic("names: the embedded word list is damaged")
	}
	all, err := io.ReadAll(unpacked)
	if err != nil {
		panic("names: the embedded word list is damaged")
	}
	return setOf(strings.Fields(string(all)))
})

// dictionary reports whether key, in small letters, is an ordinary word or is
// regularly made of one.
func dictionary(key string) bool {
	return listed(key) || derived(key)
}

func listed(key string) bool { return fold.OrdinaryWord(key) || moreWords()[key] }

// The affixes are ones that make no surnames: "-er" and "-ing" would pass Fielder
// and Harding.
var (
	prefixes = []string{"un", "de", "re", "non", "over", "under", "sub", "inter", "multi", "pre", "post", "co", "cyber", "anti", "dis", "mis", "bio", "e"}
	suffixes = [][2]string{
		{"able", ""}, {"able", "e"}, {"ably", ""}, {"ability", ""}, {"ability", "e"}, {"ness", ""}, {"ally", ""}, {"ally", "al"}, {"ly", ""},
		{"isation", ""}, {"isation", "al"}, {"ising", ""}, {"ised", ""}, {"ise", ""}, {"ization", ""}, {"ized", ""}, {"izing", ""},
		{"ists", "e"}, {"icists", "ics"}, {"icist", "ics"}, {"etrics", "etric"}, {"etric", "etry"}, {"s", ""},
	}
)

func derived(key string) bool {
	for _, p := range prefixes {
		if rest, ok := strings.CutPrefix(key, p); ok && len(rest) > 3 && listed(rest) {
			return true
		}
	}
	for _, s := range suffixes {
		stem, ok := strings.CutSuffix(key, s[0])
		if ok && len(stem) > 3 && listed(stem+s[1]) {
			return true
		}
	}
	return false
}

// set is a list of words to look up.
type set map[string]bool

func setOf(lists ...[]string) set {
	s := set{}
	for _, list := range lists {
		for _, w := range list {
			s[w] = true
		}
	}
	return s
}

// stem takes the plural off a word in small letters, roughly: both sides of every
// comparison go through it.
func stem(key string) string {
	switch {
	case len(key) < 4 || !strings.HasSuffix(key, "s") || strings.HasSuffix(key, "ss") || strings.HasSuffix(key, "us") || strings.HasSuffix(key, "is"):
		return key
	case strings.HasSuffix(key, "ies"):
		return key[:len(key)-3] + "y"
	}
	return key[:len(key)-1]
}

// stems is a set of words without regard to the plural.
func stems(lists ...[]string) set {
	s := set{}
	for _, list := range lists {
		for _, w := range list {
			s[stem(w)] = true
		}
	}
	return s
}
