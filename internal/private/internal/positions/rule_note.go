package positions

import "strings"

// note is a speaker in note style: before a colon or a dash, or in brackets at the end.
var note = rule{
	is:   Note,
	find: findNote,
	catch: []string{
		"ESN: concerned about the list.",
		"ESN: the period is too long.",
		"MF – this will not work.",
		"Maud Ferris: the list needs a date.",
		"Chair: we should move on.",
		"The period is too long (ESN).",
		"Nobody was asked (MF).",
		"[MF] Who pays for this?",
		"Question (MF): who pays for this?",
	},
	pass: []string{
		"HO: yes, by May.",
		"Safeguarding: can this be a warning?",
		"ESN: to circulate the list.",
		"Chair: Maud Ferris",
		"Retention – six years.",
		"NFA – No Further Action.",
		"The service is called the Law Enforcement Data Service (LEDS).",
		"The Lantern Trust (LTR) met in May.",
		"Dates: Tuesday and Friday.",
		"Access controls: every search is logged.",
	},
}

// findNote finds a speaker before a colon or a spaced dash at the sentence's start,
// and in brackets at its end.
func findNote(s *sentence) []Finding {
	var found []Finding
	if i := s.firstWord(); i >= 0 && i+2 < len(s.w) && s.noteMark(i+1) && s.notes(i) && !s.labelled(i+2) {
		found = append(found, s.span(i, i+1, Note))
	}
	if i := s.asker(); i >= 0 {
		found = append(found, s.span(i-1, i+1, Note))
	}
	if i := s.bracketed(); i >= 0 {
		found = append(found, s.span(i-1, i+1, Note))
	}
	return found
}

// firstWord skips bullets, brackets and item numbers.
func (s *sentence) firstWord() int {
	for i := range s.w {
		if w := &s.w[i]; w.mark == 0 && !digits(w.low) && !(len(w.low) == 1 && !w.caps && i+1 < len(s.w) && s.w[i+1].mark != ':') {
			return i
		}
	}
	return -1
}

// noteMark reports whether a colon, or a dash with space around it, stands at i.
func (s *sentence) noteMark(i int) bool {
	w := &s.w[i]
	return w.mark == ':' || dash(w.mark) && w.start > s.w[i-1].end && i+1 < len(s.w) && s.w[i+1].start > w.end
}

// notes reports whether the word at i speaks when it stands before a colon.
func (s *sentence) notes(i int) bool {
	switch w := &s.w[i]; w.nature {
	case registered, publicBody:
		return true
	case named:
		return !letters(w.low)
	case plain:
		return w.in(lexicon.titles) && w.capital
	}
	return false
}

// titled reports whether a name begins with a person's title.
func titled(low string) bool {
	first, _, more := strings.Cut(low, " ")
	return more && lexicon.persons.Has(first)
}

// letters reports whether a name is nothing but single letters, as points of a paper
// are called.
func letters(low string) bool {
	for part := range strings.FieldsSeq(low) {
		if len(part) > 1 {
			return false
		}
	}
	return true
}

// labelled reports whether what follows the colon is no position: an action ("to
// circulate"), a name for the office before it, the words of an initialism.
func (s *sentence) labelled(i int) bool {
	w := &s.w[i]
	return w.low == "to" || w.nature != plain || digits(w.low) || s.spelt(i)
}

// spelt reports whether the words from i on spell out the initialism before the mark.
func (s *sentence) spelt(i int) bool {
	initials := s.w[i-2].low
	for ; i < len(s.w) && initials != "" && s.w[i].mark == 0; i++ {
		for part := range strings.FieldsSeq(s.w[i].low) {
			if initials = strings.TrimPrefix(initials, part[:1]); initials == "" {
				return true
			}
		}
	}
	return false
}

// asker returns where a participant or initials stand in brackets at the sentence's
// start or before a colon: "[MF] Who pays?", "Question (MF): who pays?"
func (s *sentence) asker() int {
	for i := 1; i < len(s.w)-1 && i < 5; i++ {
		w := &s.w[i]
		if s.w[i-1].mark != '(' && s.w[i-1].mark != '[' || s.w[i+1].mark != ')' && s.w[i+1].mark != ']' {
			continue
		}
		speaks := w.nature == registered || w.nature == named && w.caps && len(w.low) <= 3
		if colon := i+2 < len(s.w) && s.w[i+2].mark == ':'; speaks && (i == 1 || colon && s.w[i-2].in(lexicon.reporting)) {
			return i
		}
	}
	return -1
}

// bracketed returns where a participant or two initials stand alone in brackets at the
// sentence's end, unless they abbreviate the name before them.
func (s *sentence) bracketed() int {
	for i := len(s.w) - 2; i > 1 && i > len(s.w)-5; i-- {
		w := &s.w[i]
		if s.w[i-1].mark != '(' && s.w[i-1].mark != '[' || s.w[i+1].mark != ')' && s.w[i+1].mark != ']' {
			continue
		}
		initials := w.nature == named && (w.caps && len(w.low) <= 3 || titled(w.low))
		if (w.nature == registered || initials) && s.w[i-2].nature == plain && !s.w[i-2].capital {
			return i
		}
	}
	return -1
}
