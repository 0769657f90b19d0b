package positions

// quote is a stretch between quotation marks, marks included.
type quote struct {
	start, end int  // bytes of the paragraph
	spoken     bool // long enough, and not built like a title
}

// quotesIn pairs the quotation marks of a paragraph. One that nothing closes runs to
// the end, since quotations of several paragraphs are written so.
func quotesIn(all []word) []quote {
	var found []quote
	open := -1
	for i := range all {
		switch {
		case open < 0 && opensQuote(all, i):
			open = i
		case open >= 0 && closesQuote(all, open, i):
			found = append(found, newQuote(all, open, i))
			open = -1
		}
	}
	if open >= 0 && all[open].mark == '“' {
		found = append(found, newQuote(all, open, len(all)-1))
	}
	return found
}

func opensQuote(all []word, i int) bool {
	if i+1 >= len(all) {
		return false
	}
	touches := all[i+1].start == all[i].end
	apart := i == 0 || all[i-1].end < all[i].start || all[i-1].mark != 0
	switch all[i].mark {
	case '“', '«', '„':
		return true
	case '"', '‘', '\'':
		return touches && apart
	}
	return false
}

func closesQuote(all []word, open, i int) bool {
	switch all[open].mark {
	case '“', '„':
		return all[i].mark == '”' || all[i].mark == '“'
	case '«':
		return all[i].mark == '»'
	case '"':
		return all[i].mark == '"'
	case '‘':
		return all[i].mark == '’'
	}
	return all[i].mark == '\'' && all[i-1].end == all[i].start
}

func newQuote(all []word, open, last int) quote {
	return quote{start: all[open].start, end: all[last].end, spoken: spoken(all[open+1 : last])}
}

// spoken reports whether the words between quotation marks can be what somebody said:
// several, and with a verb or a pronoun, or without a title's capital.
func spoken(w []word) bool {
	n, finite := 0, false
	for i := range w {
		if w[i].mark == 0 {
			n++
			finite = finite || w[i].in(pronouns) || auxiliary(&w[i]) || w[i].low == "my" || w[i].low == "our"
		}
	}
	if n < quoteWords {
		return false
	}
	return finite || n > 10 || !w[0].capital && w[0].mark == 0
}
