package fold

import "testing"

// TestPeopleAsTheyAreWritten: how people are called besides their registered name.
func TestPeopleAsTheyAreWritten(t *testing.T) {
	m := NewMatcher([]Term{
		{ID: "p-01", Text: "Łucja Wiśniewska", Kind: Person},
		{ID: "p-02", Text: "Marguerite van der Hoeven", Kind: Person},
		{ID: "p-03", Text: "Zoë Tregarthen", Kind: Person},
		{ID: "org-01", Text: "HSN", Kind: Alias},
		{ID: "org-02", Text: "QZ", Kind: Alias},
	})
	for text, want := range map[string]string{
		"met L. Wiśniewska there":         "p-01[L. Wiśniewska]",
		"met Łucja Maria Wiśniewska":      "p-01[Łucja Maria Wiśniewska]",
		"met Professor Hoeven there":      "p-02[Professor Hoeven]",
		"met Marguerite Hoeven there":     "p-02[Marguerite Hoeven]",
		"met Zoë and Sam Tregarthen":      "p-03[Tregarthen]?",
		"met Zoë Anne Marie Tregarthen":   "p-03[Tregarthen]?",
		"HSN² and HSN™ said":              "org-01[HSN] org-01[HSN]",
		"HSN2 said":                       "",
		"sha-kP3bxzihkHsn= abcxyzHSN":     "org-01[HSN]",
		"QZ said, newQZ":                  "org-02[QZ]",
		"h.s.n. and %h_s_n":               "org-01[h.s.n] org-01[h_s_n]?",
		"the hoeven of a dike":            "",
		"Hsn-groups and groupHsn, 9aHSN7": "org-01[Hsn] org-01[Hsn]",
	} {
		if got := show(text, m.Find(text)); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}
