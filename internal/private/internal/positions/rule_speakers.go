package positions

// bySubject finds the cues whose subject is of one kind.
func bySubject(is Rule) func(*sentence) []Finding {
	return func(s *sentence) []Finding {
		if s.question {
			return nil
		}
		var found []Finding
		for _, sp := range s.attributions() {
			if sp.rule == is {
				found = append(found, s.span(sp.from, sp.cue, is))
			}
		}
		return found
	}
}
