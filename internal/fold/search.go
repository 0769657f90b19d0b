package fold

// Search is how the private side lets others look for what must not be shown: functions,
// never names. They are safe for concurrent use.
type Search struct {
	// Find gives what stands in a text. It is nil where there is nothing to be found.
	Find func(text string) []Hit
	// Skim tells at a glance, and more cheaply, whether there is anything in a text to be
	// found. It may be nil: then nothing is told at a glance.
	Skim func(text string) Skimmed
	// Least is how much of something that the border between two texts has cut stands on
	// its two sides together: where a tail and a head have less there is nothing.
	Least int
}

// Skimmed is what a text shows at a glance, read by itself, where empty lines part it from
// what stands around it.
type Skimmed struct {
	Clear bool // nothing stands in it
	// How much of something that its ends have cut may stand at its beginning and at its
	// end, as whoever skims counts it.
	Head, Tail int
	// Whole says that the two are one and nothing else stands in the text, so that what
	// comes before it may go on behind it.
	Whole bool
}

// Search gives the matcher's functions.
func (m *Matcher) Search() Search { return Search{Find: m.Find, Skim: m.Skim, Least: 2} }

// Skim notes no spot in a text that is clear. A name that its end has cut counts one at the
// tail, as does what may be the rest of one at the head, however much of it: whoever finds
// both looks at what follows too, for as many bytes as a name is spread over ([maxSpan]). A
// text longer than what is skimmed at a time is never clear.
func (m *Matcher) Skim(text string) (s Skimmed) {
	if len(text) > windowBytes {
		return Skimmed{Head: 1, Tail: 1}
	}
	w := m.pool.Get().(*work)
	defer m.pool.Put(w)
	w.spots = w.spots[:0]
	w.read(text, 0, len(text))
	since := min(w.forms(m.trie, text, 0, len(text)), w.words(m.sets, 0, len(text)))
	s.Clear = len(w.spots) == 0
	if since < len(text) {
		s.Tail = 1
	}
	if m.resumes(w, text) {
		s.Head = 1
	}
	return s
}

// firstBytes is how much of a text is looked at for its first word.
const firstBytes = 64

// resumes reports whether a name that the end of a paragraph has cut may go on in the text
// behind it: with letters that follow such a cut in some form, or with a word that does
// not end a run of words (see [wordSets.find]).
func (m *Matcher) resumes(w *work, text string) bool {
	w.read(text, 0, runeStart(text, min(len(text), firstBytes)))
	list := w.traces()
	var first skimmedWord
	if len(list) < 3 || first.read(list, 0) == len(list) {
		return true // as far as that can be seen
	}
	if marked(m.trie.beyond, code(list[0].same)<<10|code(list[1].same)<<5|code(list[2].same)) {
		return true
	}
	_, class := m.sets.skimmed(&first)
	return class == skippable
}
