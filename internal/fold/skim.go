package fold

import "unicode/utf8"

// Most of any text has no name in it. It is therefore skimmed first: a place is
// weighed with all that stands around it (see [Matcher.weigh]) only where letters
// spell a whole form of a name, or words add up to one. To skim leaves out no place
// that would be a hit: TestSkimmingMissesNothing holds the two together.

// trace is what skimming keeps of a letter.
type trace struct {
	same, plain rune
	start       int32 // the byte of the text
	flags       uint8 // those of a letter, and parted
}

// parted is set where something stands between a letter and the one before.
const parted uint8 = 1 << 7

// skim notes where in text[from:to] names may begin, with a look at what stands around it.
func (m *Matcher) skim(w *work, text string, from, to int) {
	w.spots = w.spots[:0]
	w.read(text, runeStart(text, max(0, from-256)), runeStart(text, min(to+overlapBytes, len(text))))
	w.forms(m.trie, text, from, to)
	w.words(m.sets, from, to)
}

// spot is where a name may stand: its first letter, and the beginning of its last.
type spot struct {
	start, last int
	words       bool // its words add up to one, in whatever order
}

// sentinels end the traces, so that four can be looked at from any on.
const sentinels = 4

// skimmer skims one stretch of a text at a time.
type skimmer struct {
	all   []trace // with the sentinels
	spots []spot  // where a name may stand, not in order
	run   sumRun
	room  []letter
}

// read takes the letters of text[from:to].
func (s *skimmer) read(text string, from, to int) {
	list, gap := s.all[:0], uint8(0)
	for i := from; i < to; {
		c := text[i]
		if c >= utf8.RuneSelf {
			s.all = list
			i, gap = s.readRune(text, i, gap)
			list = s.all
			continue
		}
		t := asciiTraces[c]
		if t.same == 0 {
			gap = parted
			i++
			continue
		}
		t.start, t.flags = int32(i), t.flags|gap
		list = append(list, t)
		if t.plain == 'm' {
			list = append(list, trace{'n', 'm', int32(i), t.flags&upper | inside})
		}
		gap = 0
		i++
	}
	s.all = append(list, make([]trace, sentinels)...)
}

// readRune takes a character outside ASCII as [letters] does, and gives where the
// next is and whether a gap is before it.
func (s *skimmer) readRune(text string, i int, gap uint8) (next int, after uint8) {
	r, size := utf8.DecodeRuneInString(text[i:])
	var g gapReader
	s.room = appendRune(s.room[:0], r, i, i+size, &g)
	if g.bytes > 0 {
		return i + size, parted
	}
	for _, l := range s.room {
		s.all = append(s.all, trace{l.same, l.plain, int32(i), l.flags | gap})
		gap = 0
	}
	return i + size, gap
}

// asciiTraces is what is kept of each ASCII letter and digit.
var asciiTraces = func() (table [utf8.RuneSelf]trace) {
	for c, l := range ascii {
		table[c] = trace{same: l.same, plain: l.plain, flags: l.flags}
	}
	return table
}()

// traces are all without the sentinels.
func (s *skimmer) traces() []trace { return s.all[:len(s.all)-sentinels] }

// startsWord is [wordStart] for traces.
func startsWord(list []trace, i int) bool {
	return i == 0 || list[i].flags&parted != 0 ||
		list[i].flags&upper != 0 && list[i-1].flags&upper == 0 && !digit(list[i-1].plain)
}

// forms notes where in text[from:to] the letters of some form stand. since is where the
// last words that it has read begin that may be the first of a name that goes on in the
// next paragraph, or to.
func (s *skimmer) forms(t *trie, text string, from, to int) (since int) {
	list := s.traces()
	if len(list) == 0 {
		return to
	}
	all := s.all
	since = to
	four := code(all[0].same)<<10 | code(all[1].same)<<5 | code(all[2].same)
	for i := range list {
		four = (four<<5 | code(all[i+3].same)) & (1<<20 - 1)
		loose := marked(t.any, four)
		if !loose && (!marked(t.start, four>>5) || !startsWord(list, i)) {
			continue
		}
		at := int(list[i].start)
		if at >= to {
			break
		}
		if at < from || list[i].flags&inside != 0 {
			continue
		}
		n, border := t.spelt(text, list[i:])
		if n > 0 {
			s.spots = append(s.spots, spot{start: at, last: int(list[i+n-1].start)})
		}
		if border {
			since = min(since, at)
		}
	}
	for i := max(0, len(list)-sentinels); i < len(list) && since == to; i++ {
		if !startsWord(list, i) {
			continue
		}
		if _, border := t.walked(text, list[i:]); border {
			since = int(list[i].start)
		}
	}
	return since
}
