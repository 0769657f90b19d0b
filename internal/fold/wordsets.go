package fold

// wordSets finds the words of a name in another order.
type wordSets struct{}

func newWordSets() *wordSets { return &wordSets{} }

func (s *wordSets) add(f form, id int32) {}

func (s *wordSets) find(m *Matcher, found []Hit, text string, ls []letter, from, to int) []Hit {
	return found
}
