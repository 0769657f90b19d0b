package reuse

import "strings"

// names are public names by the hash of their words.
type names struct {
	runs    map[uint64]bool
	longest int
}

// longestName is how many words a text may have to be taken for a name.
const longestName = 12

func newNames(allowed []string) names {
	n := names{runs: map[uint64]bool{}}
	for _, text := range allowed {
		if len(text) > 40*longestName {
			continue
		}
		for _, how := range readings {
			var words []uint64
			each(text, how, func(w word) { words = append(words, w.hash) })
			if len(words) > 0 && len(words) <= longestName {
				n.runs[sumOf(words)] = true
				n.longest = max(n.longest, len(words))
			}
		}
	}
	return n
}

func sumOf(words []uint64) uint64 {
	var sum uint64
	for _, w := range words {
		sum = sum*base + w
	}
	return sum
}

// mark says of each word whether it stands in a name.
func (n names) mark(words []uint64) []bool {
	named := make([]bool, len(words))
	for i := range words {
		for length := 1; length <= min(n.longest, len(words)-i); length++ {
			if n.runs[sumOf(words[i:i+length])] {
				for k := range length {
					named[i+k] = true
				}
			}
		}
	}
	return named
}

// ordinary reports whether a run says nothing by itself: public names with only
// words between them that connect names, or very common words with at most one
// other.
func ordinary(run []uint64, named []bool) bool {
	inNames, others := 0, map[uint64]bool{}
	connected := true
	for i, w := range run {
		switch {
		case named[i]:
			inNames++
		case !connecting[w]:
			connected = false
		}
		if !common[w] {
			others[w] = true
		}
	}
	return connected && inNames > 0 || len(others) < 2
}

var (
	connecting = hashes(`a an the and or of for in on at to by with from as under`)
	common     = hashes(commonWords)
)

// commonWords are very common English words that say nothing of a subject.
const commonWords = `
a about above after again all also am an and any are as at be because been before
being below between both but by can could did do does doing down during each either
else ever every few for from further had has have having he her here hers him his how i
if in into is it its itself just less like made make makes many may me might more most
much must my neither no nor not now of off on once one only or other others our out
over own per rather same shall she should since so some such than that the their them
then there these they this those through to too under until up upon us very was way we
well were what when where whether which while who whom whose why will with within
without would yet you your`

func hashes(words string) map[uint64]bool {
	set := map[uint64]bool{}
	for w := range strings.FieldsSeq(words) {
		set[mix(uint64(newWord.letters(w)))] = true
	}
	return set
}
