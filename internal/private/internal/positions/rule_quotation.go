package positions

import "openspace/internal/private/internal/words"

// quotation is words in quotation marks that a sentence attributes to nobody: only an
// individual can have said them. Terms, titles, and what a document, a group or an
// accountable body is quoted with pass.
var quotation = rule{
	is:   Quotation,
	find: findQuotation,
	catch: []string{
		"“I was never told about this.”",
		"One remark was: \"you are asking us to trust a machine\".",
		"‘It feels as if nobody listens.’ There was a silence.",
		"One participant said: “I will not sign this until I have read it.”",
		"“Why should we trust you?” was heard more than once.",
	},
	pass: []string{
		"The term “fairness” may be too narrow.",
		"The paper is called “Keeping images: what to decide”.",
		"The law says that “data must be accurate and kept up to date”.",
		"The Home Office answered: “We will publish this in May.”",
		"Participants said that “it has to be clear who decides”.",
		"The heading “Keeping to the law” comes first.",
		"The participants’ view of the members’ list is on file.",
	},
}

// quoteWords is from how many words on a quotation can be what somebody said and not
// a term.
const quoteWords = 4

// findQuotation finds quotations that open in the sentence and that nobody who may be
// quoted is named for.
func findQuotation(s *sentence) []Finding {
	var found []Finding
	for _, q := range s.quotes {
		last := s.closes(q)
		if q.spoken && !s.answered(q) && !last.answered(q) && !s.term(q) {
			found = append(found, Finding{Start: q.start, End: q.end, Rule: Quotation})
		}
	}
	return found
}

// closes returns the sentence in which q ends.
func (s *sentence) closes(q quote) *sentence {
	for s.next != nil && s.next.w[0].start < q.end {
		s = s.next
	}
	return s
}

// answered reports whether the sentence names, outside q, whose words they are: a
// group, a document or an accountable body, or somebody whom another rule has found.
func (s *sentence) answered(q quote) bool {
	for _, sp := range append(s.inversions(), s.attributions()...) {
		at := s.w[sp.from].start
		if (at < q.start || at >= q.end) && (sp.open == many || sp.rule != None) {
			return true
		}
	}
	return false
}

// term reports whether the words before q say that it is a term, a title or part of a
// document.
func (s *sentence) term(q quote) bool {
	for i := range s.w {
		if s.w[i].start < q.start {
			continue
		}
		for j := i - 1; j >= 0 && j >= i-3; j-- {
			w := &s.w[j]
			if j < i-1 && w.mark != 0 {
				return false
			}
			if w.in(termWords) || w.nature == publicThing {
				return true
			}
		}
		return false
	}
	return false
}

// termWords stand before a term or a title.
var termWords = words.Fields(`term terms word words phrase called entitled titled headed heading headings title named labelled marked section paragraph clause principle
	commitment definition defined motto slogan reads reading code act paper report so-called chapter article point question questions label field sign button
	option item page form means read step list meaning topic theme session`)
