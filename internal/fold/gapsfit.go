package fold

// gapsFit checks what stands between the letters.
func (o occurrence) gapsFit() bool {
	if o.f.kind == Initialism {
		return o.initialsGapsFit()
	}
	if o.lettersApart() {
		return len(o.f.letters) >= 4
	}
	for i, l := range o.letters()[1:] {
		if l.gap == none {
			continue
		}
		if o.f.letters[i+1].gap != none {
			if l.gap == far || l.gap == hard && !o.f.robust() {
				return false
			}
			continue
		}
		if !o.splitFits(i + 1) {
			return false
		}
	}
	return true
}

// robust forms are found across the end of a sentence or of a table's cell.
func (f *form) robust() bool { return !f.ordinary && f.words > 2 }

// splitFits judges a gap inside a word, before the i-th letter of the form.
func (o occurrence) splitFits(i int) bool {
	before, after := 0, 0
	ls := o.letters()
	for k := i - 1; k >= 0; k-- {
		before++
		if o.f.letters[k].gap != none {
			break
		}
	}
	for k := i; k < len(ls) && (k == i || o.f.letters[k].gap == none); k++ {
		after++
	}
	switch ls[i].gap {
	case joiner:
		return before+after >= 4 || len(ls) >= lookalikeLetters
	case space:
		return before+after >= 8 && before >= 3 && after >= 3 && !(o.f.words == 1 && o.f.ordinary)
	}
	return false
}

// lettersApart reports whether every letter stands alone, as in E x a m p l e.
func (o occurrence) lettersApart() bool {
	for _, l := range o.letters()[1:] {
		if l.flags&inside == 0 && (l.gap == none || l.gap >= hard) {
			return false
		}
	}
	return true
}

// initialsGapsFit allows initials closed up, or all apart in one manner.
func (o occurrence) initialsGapsFit() bool {
	ls := o.letters()
	if len(ls) < 2 {
		return true
	}
	plural := o.f.letters[len(ls)-1].flags&upper == 0
	apart := o.secondGap() != none
	for i, l := range ls[1:] {
		if l.flags&inside != 0 || plural && i == len(ls)-2 && l.gap == none {
			continue
		}
		if (l.gap != none) != apart || o.wide(i+1) {
			return false
		}
	}
	return true
}

// secondGap is the gap before the second letter as it is written: some letters fold to
// two, as m does to rn, and the gap is not between those.
func (o occurrence) secondGap() gap {
	for _, l := range o.letters()[1:] {
		if l.flags&inside == 0 {
			return l.gap
		}
	}
	return none
}

// wide reports whether a gap between initials is more than a mark or two.
func (o occurrence) wide(i int) bool {
	ls := o.letters()
	visible := 0
	for _, r := range o.text[ls[i-1].end:ls[i].start] {
		if _, kind := foldRuneAny(r); kind == separator {
			visible++
		}
		if r == '\n' || r == ',' || r == '|' || r == '(' || r == '"' {
			return true
		}
	}
	return visible > 2
}
